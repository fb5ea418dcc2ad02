"""Modules from the book are what they are from their own files."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_USE = """
import sys
from pathlib import Path
from companion.code_book import CodeBook
book = CodeBook(Path(sys.argv[1]))
book.open()
import colours, colours.red
print(colours.red.NAME, colours.__path__ == [str(Path(colours.__file__).parent)])
print(type(colours.__loader__).__name__, type(colours.red.__loader__).__name__)
import inspect
print(inspect.getsource(colours.red.tell).split()[1], colours.red.__spec__.parent)
book.note()
book.close()
import json
print(any(finder is book for finder in sys.meta_path), json.__name__)
from importlib.util import cache_from_source
print(colours.red.__cached__ == cache_from_source(colours.red.__file__))
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "colours"
    folder.mkdir()
    (folder / "__init__.py").write_text("", "utf-8")
    (folder / "red.py").write_text('NAME = "red"\ndef tell(): pass\n', "utf-8")
    return folder


def _used(
    folder: Path,
    more: str = "",
    program: Path = ROOT,
    library: Path | None = None,
    but: str = "",
) -> list[str]:
    code = _USE.replace("import inspect", f"{more}import inspect")
    code = code.replace("note()", f"note(frozenset({but.split()}))")
    ended = subprocess.run(
        [sys.executable, "-c", code, str(folder / "cache" / "code")],
        cwd=program,
        env={
            "PYTHONPATH": f"{program}:{library or folder}",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout.splitlines()


def test_the_second_time_modules_come_from_the_book(package: Path) -> None:
    first, second = _used(package.parent), _used(package.parent)
    assert first[1] == "SourceFileLoader SourceFileLoader"
    assert second[1] == "_Leaf _Leaf"
    assert first[4] == second[4] == "True", "both know where they lie compiled"
    assert first[0] == second[0] == "red True"
    assert first[2:4] == second[2:4] == ["tell(): colours", "False json"]


def test_our_own_functions_come_without_their_annotations(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from companion.code_book import CodeBook; "
        f"book = CodeBook(Path({str(tmp_path / 'code')!r})); book.open(); "
        "from companion.domain.typography import kept_together as known; book.note(); "
        "book.close(); print(len(known.__annotations__))"
    )
    command = [sys.executable, "-c", code]
    for known in ("2", "0"):
        ended = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
        )
        assert ended.stdout.strip() == known


def test_what_has_changed_is_read_anew_and_kept(package: Path) -> None:
    _used(package.parent)
    (package / "red.py").write_text('NAME = "scarlet"\ndef tell(): pass\n', "utf-8")
    changed = _used(package.parent)
    assert changed[0] == "scarlet True"
    assert changed[1] == "_Leaf SourceFileLoader"
    assert _used(package.parent)[1] == "_Leaf _Leaf"


def test_what_later_starts_do_not_need_leaves_the_book(package: Path) -> None:
    for number in range(400):
        (package / f"more{number}.py").write_text("", "utf-8")
    more = "".join(f"import colours.more{number}\n" for number in range(400))
    _used(package.parent, more)
    book = package.parent / "cache" / "code"
    assert b"more399.py" in book.read_bytes()
    _used(package.parent)
    assert b"more399.py" not in book.read_bytes()
    assert _used(package.parent)[1] == "_Leaf _Leaf"


def test_what_only_this_start_needed_is_not_kept(package: Path) -> None:
    (package / "blue.py").write_text("", "utf-8")
    book = package.parent / "cache" / "code"
    _used(package.parent, "import colours.blue\n", but="colours.blue json")
    assert b"blue.py" not in book.read_bytes()
    assert b"red.py" in book.read_bytes()


def test_another_installation_reads_its_own_modules(
    package: Path, tmp_path: Path
) -> None:
    """Both keep what they can make again in the cache of the same person."""
    _used(package.parent)
    other = tmp_path / "other"
    (other / "companion").mkdir(parents=True)
    for name in ("__init__.py", "code_book.py", "lean_code.py", "sealed_file.py"):
        shutil.copy(ROOT / "companion" / name, other / "companion" / name)
    newer = tmp_path / "newer" / "colours"
    shutil.copytree(package, newer)
    (newer / "red.py").write_text('NAME = "newer"\ndef tell(): pass\n', "utf-8")
    said = _used(package.parent, program=other, library=newer.parent)
    assert said[:2] == ["newer True", "SourceFileLoader SourceFileLoader"]
    assert _used(package.parent)[:2] == [
        "red True",
        "SourceFileLoader SourceFileLoader",
    ]


@pytest.mark.parametrize("damage", ["none", "half", "noise", "flip"])
def test_a_damaged_book_is_as_good_as_none(package: Path, damage: str) -> None:
    _used(package.parent)
    book = package.parent / "cache" / "code"
    whole = bytearray(book.read_bytes())
    whole[len(whole) // 2] ^= 1
    damaged = {
        "none": b"",
        "half": book.read_bytes()[: len(whole) // 2],
        "noise": b"noise" * 100,
        "flip": bytes(whole),
    }
    book.write_bytes(damaged[damage])
    assert _used(package.parent)[1] == "SourceFileLoader SourceFileLoader"
    assert _used(package.parent)[1] == "_Leaf _Leaf"


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    package: Path,
) -> None:
    (package.parent / "cache").write_bytes(b"")
    assert _used(package.parent)[0] == "red True"
    assert _used(package.parent)[1] == "SourceFileLoader SourceFileLoader"


def test_what_another_version_kept_is_not_understood_by_guess(package: Path) -> None:
    book = package.parent / "cache" / "code"
    other = "import companion; companion.__version__ = 'other'; "
    code = _USE.replace("from companion.code_book", f"{other}from companion.code_book")
    usual = _used(package.parent)
    subprocess.run(
        [sys.executable, "-c", code, str(book)],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{package.parent}"},
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert _used(package.parent)[1] == usual[1] == "SourceFileLoader SourceFileLoader"
