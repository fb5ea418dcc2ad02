"""Brings PySide6 in without compiling, at every start, what words its complaints.

PySide6 carries the Python half of its binding as source inside a library, and compiles
and runs all of it whenever it is imported: 40 ms of an empty window's 115. Most of it
writes stub files or words the complaint about a wrong argument. Here those modules
wait until something of them is asked for, and then are what they always were; others
are compiled once and kept. A PySide6 laid out otherwise is imported as it comes.
"""

import builtins
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType
from typing import Any

from companion.sealed_file import SealedFile

_FOLDER = "shibokensupport/"
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
_LARGEST_BYTES = 1024 * 1024
_compile = builtins.compile

Code = tuple[int, CodeType]


class Bindings:
    """The compiled half of PySide6, kept in a file that may be deleted at any time."""

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
        try:
            yield
        finally:
            builtins.compile = _compile

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
        mark = zlib.crc32(source)
        known = self._known.get(name)
        if known is None or known[0] != mark:
            made = _compile(source, name, *how, **named)
            known = self._known[name] = mark, made
            self._new = True
        return known[1]


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
