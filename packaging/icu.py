"""Makes ICU's data small: 8 MB of 32, without what Qt never asks of it here.

    python packaging/icu.py libicudata.so.73 small/libicudata.so.73

Qt brings ICU for sorting and for letters. Names of units, money, countries and time
zones, spelled-out numbers, line breaks, transliteration and old character sets are Qt's
own or used by nobody; they are left out for every language alike. The library is linked
anew around the rest, so that Qt finds the one symbol that it looks for.
"""

import argparse
import re
import struct
import subprocess
import sys
from pathlib import Path

_MAGIC = b"\xda\x27"  # of every file of ICU's, two bytes after its start
_UNUSED = re.compile(
    r"""
    [^/]+/ (
      (brkitr | curr | lang | rbnf | region | translit | unit | zone) / .*
      | .* \. (cnv | spp)
    )
    """,
    re.VERBOSE,
)
_SOURCE = """\
.section .rodata
.global {symbol}
.type {symbol}, %object
.balign 16
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def slim(library: Path, target: Path) -> Path:
    """Write a small library of the same name; gives its path."""
    if target.name != library.name:
        msg = f"{target} must be called {library.name}"
        raise ValueError(msg)
    target.parent.mkdir(parents=True, exist_ok=True)
    data, source = target.with_suffix(".dat"), target.with_suffix(".s")
    data.write_bytes(without_unused(_data_of(library)))
    source.write_text(_SOURCE.format(symbol=_symbol(library), data=data), "utf-8")
    made = target.with_suffix(".o")
    subprocess.run(["as", "-o", made, source], check=True)
    link = ["ld", "-shared", "-z", "noexecstack", "-soname", library.name]
    subprocess.run([*link, "-o", target, made], check=True)
    return target


def without_unused(data: bytes) -> bytes:
    """ICU's common data without the files that are not needed.

    After a head come the number of files, for each the places of its name and of its
    content, the names in order, and the contents, each at a multiple of 16 bytes.
    """
    (size,) = struct.unpack_from("<H", data)
    head, body = data[:size], data[size:]
    kept = [(name, part) for name, part in _files(body) if not _UNUSED.fullmatch(name)]
    names = b"".join(name.encode() + b"\0" for name, _ in kept)
    where_names = 4 + 8 * len(kept)
    place = _even(where_names + len(names))
    table, contents = struct.pack("<I", len(kept)), b""
    for name, part in kept:
        table += struct.pack("<II", where_names, place + len(contents))
        contents += part.ljust(_even(len(part)), b"\0")
        where_names += len(name) + 1
    return head + (table + names).ljust(place, b"\0") + contents


def _files(body: bytes) -> list[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * one) for one in range(count)]
    ends = [start for _, start in places[1:]] + [len(body)]
    return [
        (body[name : body.index(b"\0", name)].decode(), body[start:end])
        for (name, start), end in zip(places, ends, strict=True)
    ]


def _data_of(library: Path) -> bytes:
    content = library.read_bytes()
    start = content.index(b"CmnD") - 12
    if content[start + 2 : start + 4] != _MAGIC:
        msg = f"{library} holds no common data of ICU as it is known here"
        raise ValueError(msg)
    return content[start : start + _symbol_size(library)]


def _symbol(library: Path) -> str:
    return _line_of_symbol(library)[-1]


def _symbol_size(library: Path) -> int:
    return int(_line_of_symbol(library)[-2], 16)


def _line_of_symbol(library: Path) -> list[str]:
    told = subprocess.run(
        ["objdump", "-T", library], check=True, capture_output=True, text=True
    ).stdout
    return next(line.split() for line in told.splitlines() if line.endswith("_dat"))


def _even(length: int) -> int:
    return (length + 15) // 16 * 16


def main() -> int:
    """Make one small library; print both sizes."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("library", type=Path)
    words.add_argument("target", type=Path)
    asked = words.parse_args()
    made = slim(asked.library, asked.target)
    before, after = (one.stat().st_size / 1e6 for one in (asked.library, made))
    sys.stdout.write(f"{made}: {after:.1f} MB of {before:.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
