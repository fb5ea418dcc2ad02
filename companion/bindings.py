"""Brings PySide6 in without compiling, at every start, what words its complaints.

PySide6 carries the Python half of its binding as source inside a library, and compiles
and runs all of it whenever it is imported: 40 ms of an empty window's 115. Most of it
writes stub files or words the complaint about a wrong argument. Here those modules
wait until something of them is asked for, and then are what they always were; others
are compiled once and kept, and the archive in which they lie is unpacked only when
one of them is missing. A PySide6 laid out otherwise is imported as it comes.
"""

import builtins
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, ClassVar

from companion.sealed_file import SealedFile

_FOLDER = "shibokensupport/"
_PACKAGE = "/__init__.py"
_KEPT = ("signature_bootstrap.py", _FOLDER)
# What words complaints, gives signatures and writes stubs. ``mapping`` is not among
# them: the C half looks names up in it directly.
_WAITS = frozenset(
    f"{_FOLDER}signature/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "parser",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
    )
)
_WAITING = f"from {__name__} import waiting; __getattr__ = waiting(globals())"
# PySide6 looks into the source of each module for a wish for other names.
_FEATURE = f"{_FOLDER}feature.py"
_NO_WISHES = b"\ndef _mod_uses_pyside(_module): return False\n"
# What unpacks the archive of those modules, and finds them in it. All it is asked for
# is where they come from, so those that are kept need no archive: reading it takes
# zipfile and base64, half a megabyte of code that nothing else in a start needs.
_BOOTSTRAP = "signature_bootstrap.py"
_NO_ARCHIVE = f"""
from {__name__} import finder_of
_unpacked = prepare_zipfile
def prepare_zipfile():
    return finder_of(zipstring_sequence, _unpacked)
""".encode()
_LARGEST_BYTES = 1024 * 1024
_compile = builtins.compile

# What the archive is unpacked with; a start that finds all of it kept needs none.
UNPACKING = frozenset({"base64", "encodings.cp437", "zipfile"})

Code = tuple[int, CodeType]


class Bindings:
    """The compiled half of PySide6, kept in a file that may be deleted at any time."""

    loading: "ClassVar[Bindings | None]" = None  # whose turn it is to compile

    def __init__(self, file: Path) -> None:
        self._file = SealedFile(file, _LARGEST_BYTES)
        self._known: dict[str, Code] = dict(self._file.read() or ())
        self._new = False

    def load(self) -> None:
        """Import PySide6; raises ImportError when a part of it is missing."""
        with self.compiling():
            import PySide6.QtCore  # noqa: F401, PLC0415 - it is what this is for
        # From here on PySide6 would read the source of each module that is imported,
        # in search of a wish for other names (``__feature__``): 15 ms and 2 MB.
        usual = getattr(builtins, "__orig_import__", None)
        if usual is not None:
            builtins.__import__ = usual

    def keep(self) -> None:
        """Keep for the next start what this one had to compile; whole or not at all."""
        if not self._new:
            return
        self._file.write(self._known)

    @contextmanager
    def compiling(self) -> Iterator[None]:
        """For a while, compile PySide6's own modules late, or take them as kept."""
        builtins.compile = self._code  # type: ignore[assignment] # it has three forms
        Bindings.loading = self
        try:
            yield
        finally:
            builtins.compile = _compile
            Bindings.loading = None

    def codes_of(self, archive: str) -> dict[str, CodeType]:
        """What is kept of the modules in an archive, by file; empty if it is another.

        This start's are kept for the next, in the place of another archive's.
        """
        # The sources are not looked at then, nor whether they would be changed alike.
        changes = f"{_WAITING}{sorted(_WAITS)}{_NO_WISHES!r}"
        mark = zlib.crc32(f"{archive}{changes}".encode())
        known = self._known.get(_FOLDER)
        if known is not None and known[0] == mark:
            return {name: code for name, (_, code) in self._known.items()}
        # What asks this has been compiled by now, and is of no archive.
        asking = {k: v for k, v in self._known.items() if k == _BOOTSTRAP}
        self._known = asking | {_FOLDER: (mark, _compile("", _FOLDER, "exec"))}
        self._new = True
        return {}

    def _code(
        self,
        source: Any,  # noqa: ANN401 - as in compile
        name: Any,  # noqa: ANN401 - as in compile
        *how: Any,
        **named: Any,
    ) -> Any:  # noqa: ANN401 - as in compile
        if not isinstance(name, str) or not name.startswith(_KEPT):
            return _compile(source, name, *how, **named)
        # Kept as well: one call of compile makes all 119 classes of ``ast``, 3 ms.
        source = _WAITING if name in _WAITS else source
        source = source if isinstance(source, bytes) else source.encode()
        source += _NO_WISHES if name == _FEATURE else b""
        source += _NO_ARCHIVE if name == _BOOTSTRAP else b""
        mark = zlib.crc32(source)
        known = self._known.get(name)
        if known is None or known[0] != mark:
            made = _compile(source, name, *how, **named)
            known = self._known[name] = mark, made
            self._new = True
        return known[1]


class Support:
    """Finds the Python half of PySide6 by what is kept of it; ``unpack`` the rest."""

    def __init__(
        self, codes: dict[str, CodeType], unpack: Callable[[], tuple[Any, Any]]
    ) -> None:
        self._codes = codes
        self._unpack = unpack

    @cached_property
    def _archive(self) -> Any:  # noqa: ANN401 - PySide6's own finder has no type
        return self._unpack()[1]

    @property
    def zfile(self) -> Any:  # noqa: ANN401 - as above
        """The archive itself, as those know it that read their sources from it."""
        return self._archive.zfile

    def find_spec(
        self, name: str, path: object = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module comes from: from here when it is kept."""
        if not f"{name}.".startswith(_FOLDER.replace("/", ".")):
            return None
        if self._file_of(name) in self._codes:
            return ModuleSpec(name, self)  # type: ignore[arg-type] # a loader as imports need it
        found: ModuleSpec | None = self._archive.find_spec(name, path, target)
        return found

    def create_module(self, _spec: ModuleSpec) -> None:
        """None: a module as usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module; it has the names then that PySide6 gives it."""
        name = module.__name__
        file = self._file_of(name)
        exec(self._codes[file], vars(module))  # noqa: S102 - as an import does
        module.__file__ = file
        module.__package__ = name.rpartition(".")[0]
        if file.endswith(_PACKAGE):
            module.__path__ = []
            module.__package__ = name

    def _file_of(self, name: str) -> str:
        stem = name.replace(".", "/")
        package = f"{stem}{_PACKAGE}"
        return package if package in self._codes else f"{stem}.py"


def finder_of(
    archive: list[str], unpack: Callable[[], tuple[Any, Any]]
) -> tuple[Any, Any]:
    """A list of finders, and the one to put there, for PySide6's archive in pieces."""
    loading = Bindings.loading
    codes = loading.codes_of("".join(archive)) if loading is not None else {}
    return (sys.meta_path, Support(codes, unpack)) if codes else unpack()


def waiting(module: dict[str, Any]) -> Callable[[str], object]:
    """The ``__getattr__`` of a module that runs when something of it is asked for."""

    def wake(name: str) -> object:
        """Run the module, and give what was asked for."""
        if name.startswith("__"):
            raise AttributeError(name)
        module.pop("__getattr__", None)
        file = module["__file__"]
        source = module["__loader__"].zfile.read(file)
        exec(_compile(source, file, "exec"), module)  # noqa: S102 - as an import does
        if name not in module:
            raise AttributeError(name)
        return module[name]

    return wake
