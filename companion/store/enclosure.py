"""The photos of own exercises in an export: texts of base64, each read when wanted.

    enclosed(name, jpeg)        what stands in the document for one photo
    found = photos_in(scanner, place)   where each of them lies in a file, looked at
    Enclosed(path, found)       name -> JPEG, read again from there when it is asked for

A photo is cut into texts, so that no line of the file has no end. However many there
are, only one of them is in memory.
"""

import json
from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Iterator, Mapping
from pathlib import Path

from companion.store.album import MOST_BYTES, PHOTO, name_of
from companion.store.errors import ImportRefused
from companion.store.jpeg import fault_of
from companion.store.photo_book import MOST_PHOTOS, MOST_TOGETHER
from companion.store.reader import Reader, RefusedError
from companion.store.scanner import Scanner, ordinary

_PIECE = 45_000  # bytes, 60,000 letters
_MOST_PIECES = 1_000
_KEYS = frozenset(("name", "jpeg"))
Spot = tuple[int, int]  # the first byte in a file, and how many


def enclosed(name: str, jpeg: bytes) -> dict[str, object]:
    """A photo as its name and its pieces in base64."""
    pieces = range(0, len(jpeg), _PIECE)
    texts = [b64encode(jpeg[at : at + _PIECE]).decode("ascii") for at in pieces]
    return {"name": name, "jpeg": texts}


def photos_in(scanner: Scanner, place: Reader) -> dict[str, Spot]:
    """Where the photos of a file lie, by their names, each looked through.

    Raises ``RefusedError``.
    """
    found: dict[str, Spot] = {}
    together = 0
    for index, (value, spot) in enumerate(scanner.placed_elements()):
        reader = Reader(value, f"[{index}]", place)
        name, jpeg = _photo(reader)
        together += len(jpeg)
        if name in found:
            reader.at("name").refuse("should be there once")
        if index == MOST_PHOTOS or together > MOST_TOGETHER:
            place.refuse("has more photos than any diary")
        found[name] = spot
    return found


def _photo(reader: Reader) -> tuple[str, bytes]:
    """The name of a photo, and its bytes. Raises ``RefusedError``."""
    reader.keys(_KEYS)
    name = reader.at("name").text(1, 64)
    jpeg = _joined(reader.at("jpeg"))
    fault = fault_of(jpeg) if len(jpeg) <= MOST_BYTES else "is too large"
    if fault:
        reader.at("jpeg").refuse(fault)
    if not PHOTO.fullmatch(name) or name_of(jpeg) != name:
        reader.at("name").refuse("should be made of what is in the photo")
    return name, jpeg


def _joined(pieces: Reader) -> bytes:
    """The bytes of a list of texts of base64. Raises ``RefusedError``."""
    texts = [one.plain() for one in pieces.entries(_MOST_PIECES)]
    try:
        return b"".join(
            a2b_base64(one, strict_mode=True) if isinstance(one, str) else _no_text()
            for one in texts
        )
    except ValueError as error:
        pieces.refuse(f"should be base64: {error}")


def _no_text() -> bytes:
    msg = "it is no text"
    raise ValueError(msg)


class Enclosed(Mapping[str, bytes]):
    """The photos of a file that was looked through, read one by one.

    Raises ``ImportRefused`` when the file is not what it was then.
    """

    def __init__(self, path: Path, spots: Mapping[str, Spot]) -> None:
        self._path = path
        self._spots = spots

    def __getitem__(self, name: str) -> bytes:
        first, length = self._spots[name]
        try:
            with ordinary(self._path) as file:
                file.seek(first)
                raw = file.read(length)
            found, jpeg = _photo(Reader(json.loads(raw), "photo"))
        except (OSError, RefusedError, ValueError, RecursionError) as error:
            raise ImportRefused(self._path, f"it was changed: {error}") from error
        if found != name:
            raise ImportRefused(self._path, "it was changed")
        return jpeg

    def __iter__(self) -> Iterator[str]:
        return iter(self._spots)

    def __len__(self) -> int:
        return len(self._spots)
