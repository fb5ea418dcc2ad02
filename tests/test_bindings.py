"""PySide6 as brought in by bindings.py is the PySide6 that comes by itself."""

import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from companion.bindings import Bindings, finder_of, waiting

ROOT = Path(__file__).resolve().parents[1]
_MODULE = "shibokensupport/signature/mapping.py"
# Says everything that PySide6's waiting modules are there for.
_WORDS = """
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.support.signature import get_signature
for wrong in (lambda: QObject(3), lambda: QPoint("x"), lambda: QObject().setParent(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(QObject.setParent.__doc__, get_signature(QPoint.manhattanLength))
class Ear(QObject):
    said = Signal(int)
ear = Ear()
ear.said.connect(print)
from PySide6.support.signature import layout, parser
from PySide6.support.signature.lib import enum_sig, pyi_generator, tool
print(enum_sig.ExactEnumerator, layout.create_signature, hasattr(layout, "nothing"))
"""
_LOAD = """
import sys
from pathlib import Path
from companion.bindings import Bindings
bindings = Bindings(Path(sys.argv[1]))
bindings.load()
bindings.keep()
waits = [one for one in list(sys.modules.values()) if "waiting" in vars(one)]
print(len(waits) - 1, file=sys.stderr)
"""


def _said(code: str, *arguments: str) -> tuple[str, str]:
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    # Addresses of functions differ from run to run.
    words = [one for one in ended.stdout.split() if not one.startswith("0x")]
    return " ".join(words), ended.stderr


def test_what_waits_is_what_it_was_once_it_is_asked(tmp_path: Path) -> None:
    kept = str(tmp_path / "deep" / "kept")
    usual, _ = _said(_WORDS)
    late, waited = _said(_LOAD + _WORDS, kept)
    again, _ = _said(_LOAD + _WORDS, kept)
    assert "called with wrong argument types" in usual
    assert late == usual
    assert again == usual
    assert int(waited) >= 5, "nothing waits any more: is PySide6 laid out otherwise?"


def test_a_module_is_compiled_once_and_then_taken_as_kept(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    first = Bindings(file)
    with first.compiling():
        made = compile(b"a = 1", _MODULE, "exec")
    first.keep()
    later = Bindings(file)
    with later.compiling():
        found = compile(b"a = 1", _MODULE, "exec")
        other = compile(b"a = 2", _MODULE, "exec")
        foreign = compile("a = 3", "elsewhere.py", "exec")
    assert found == made
    assert other.co_consts != made.co_consts
    assert foreign.co_filename == "elsewhere.py"
    assert compile("a = 4", _MODULE, "exec").co_consts[0] == 4


@pytest.mark.parametrize("harm", [b"", b"x", b"whatever this is, it is no code"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, harm: bytes) -> None:
    file = tmp_path / "kept"
    file.write_bytes(harm)
    bindings = Bindings(file)
    with bindings.compiling():
        assert compile("a = 1", _MODULE, "exec").co_filename == _MODULE
    bindings.keep()
    assert file.read_bytes() != harm


def test_a_folder_that_refuses_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    bindings = Bindings(tmp_path / "taken" / "kept")
    with bindings.compiling():
        compile("a = 1", _MODULE, "exec")
    bindings.keep()
    Bindings(tmp_path / "none").keep()
    assert [one.name for one in tmp_path.iterdir()] == ["taken"]


class _Archive:
    def read(self, name: str) -> bytes:
        assert name == "shibokensupport/late.py"
        return b"asked = 1\n"


class _Loader:
    zfile = _Archive()


def test_a_module_runs_when_something_of_it_is_asked_for() -> None:
    module: dict[str, object] = {
        "__file__": "shibokensupport/late.py",
        "__loader__": _Loader(),
    }
    wake = module["__getattr__"] = waiting(module)
    with pytest.raises(AttributeError):
        wake("__path__")
    assert "asked" not in module
    assert wake("asked") == 1
    assert "__getattr__" not in module
    with pytest.raises(AttributeError):
        waiting(module)("unknown")


def test_the_archive_is_unpacked_once_and_then_only_for_what_is_missing(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "kept"
    unpacks = '\nprint("ZipFile" in vars(sys.modules["zipfile"]))'
    waits = "from companion.late_library import *; let_wait(*SELDOM_NEEDED)\n"
    code = f"{waits}{_LOAD}{unpacks}"
    assert [_said(code, str(kept))[0] for _ in range(3)] == ["True", "False", "False"]
    asks = "\nfrom PySide6.support.signature import layout; layout.create_signature"
    assert _said(f"{waits}{_LOAD}{asks}{unpacks}", str(kept))[0] == "True"


class _Unpacked:
    """The finder of an archive, as PySide6 has it; counts how often it was made."""

    def __init__(self) -> None:
        self.count = 0
        self.zfile = _Archive()

    def __call__(self) -> tuple[list[object], "_Unpacked"]:
        self.count += 1
        return [], self

    def find_spec(self, name: str, *_more: object) -> ModuleSpec:
        return ModuleSpec(name, None, origin="archive")


def test_only_modules_of_the_very_archive_are_taken_as_kept(tmp_path: Path) -> None:
    kept, unpacked = tmp_path / "kept", _Unpacked()
    first = Bindings(kept)
    with first.compiling():
        assert finder_of(["zip", "ped"], unpacked) == ([], unpacked)
        compile(b"a = 1", _MODULE, "exec")
    first.keep()
    later = Bindings(kept)
    with later.compiling():
        finders, finder = finder_of(["zipped"], unpacked)
        assert finders is sys.meta_path
        assert finder_of(["another"], unpacked) == ([], unpacked)
    assert unpacked.count == 2
    assert finder.find_spec("companion.elsewhere") is None
    name = _MODULE.removesuffix(".py").replace("/", ".")
    assert finder.find_spec(name).loader is finder
    assert unpacked.count == 2, "what is kept needs no archive"
    assert finder.find_spec(f"{name}_more").origin == "archive"
    assert (finder.zfile, unpacked.count) == (unpacked.zfile, 3)


def test_nobody_who_loads_otherwise_gets_what_is_kept() -> None:
    unpacked = _Unpacked()
    assert finder_of(["zipped"], unpacked) == ([], unpacked)
