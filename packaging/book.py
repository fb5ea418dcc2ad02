"""Writes the book that ``book_hook.py`` reads modules from: all of them, as they run.

PyInstaller's own archive is compressed, and opened anew for each of the 250 modules of
a start; that takes a start from the folder a tenth longer than one from the sources.
"""

import io
import marshal
import struct
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import CodeType

from companion.lean_code import in_fewer_steps

_HEADER = 16  # of a compiled file: its mark, flags, and time and size of the source

Module = tuple[str, bool, bytes]
"""Name, whether it is a package, and the compiled module."""


def write(path: Path, modules: Iterable[Module]) -> Path:
    """Write the book; the first module of a name counts. Gives the path."""
    contents, index = io.BytesIO(), dict[str, tuple[bool, int, int]]()
    for name, is_package, code in modules:
        if name not in index:
            index[name] = (is_package, contents.tell(), len(code))
            contents.write(code)
    table = marshal.dumps(index)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<I", len(table)) + table + contents.getvalue())
    return path


def of_sources(found: Iterable[tuple[str, str, str]]) -> Iterator[Module]:
    """The modules that PyInstaller has found, each with its file of source."""
    for name, source, kind in found:
        if kind == "PYMODULE" and source.endswith(".py"):
            is_package = Path(source).stem == "__init__"
            place = name.replace(".", "/") + ("/__init__" if is_package else "")
            # Where it was on the computer that packed it is nobody's business.
            text, shown = Path(source).read_bytes(), f"{place}.py"
            ours = name.split(".")[0] == "companion"
            # As a start from the sources keeps them, or the package would start later.
            code = in_fewer_steps(text, shown) if ours else _compiled(text, shown)
            yield name, is_package, marshal.dumps(code)


def _compiled(text: bytes, shown: str) -> CodeType:
    code: CodeType = compile(text, shown, "exec", dont_inherit=True)
    return code


def of_library(archive: Path) -> Iterator[Module]:
    """The modules that Python itself begins with, which lie in an archive."""
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            place = name.removesuffix(".pyc")
            code = opened.read(name)[_HEADER:]
            if place != name and isinstance(marshal.loads(code), CodeType):  # noqa: S302 - made a moment ago
                module = place.removesuffix("/__init__").replace("/", ".")
                yield module, place.endswith("/__init__"), code
