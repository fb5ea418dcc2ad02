"""The photos of own exercises in an export: texts of base64, taken out before reading.

    enclosed(photos)            what stands in the document
    taken_out(raw)              the file without them, and their bytes
    photos_of(reader, taken)    name -> JPEG, each whole and of that very name

A photo is cut into texts, so that no line of the file has no end; none of them is ever
read as words, which would take most of the memory.
"""

import re
from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Iterator, Mapping, Sequence

from companion.store.album import MOST_BYTES, PHOTO, name_of
from companion.store.jpeg import fault_of
from companion.store.reader import Reader, RefusedError

MOST_PHOTOS = 40
MOST_TOGETHER = 18_000_000  # bytes of JPEG: twelve of the largest
_PIECE = 45_000  # bytes, 60,000 letters
# Quotation marks inside of a text have a backslash before them: this is none.
_LIST = re.compile(rb'"jpeg"\s*:\s*\[')
_BETWEEN = re.compile(rb"\s*,\s*")
_KEYS = frozenset(("name", "jpeg"))


def enclosed(photos: Mapping[str, bytes]) -> list[dict[str, object]]:
    """The photos by name, each as its name and its pieces in base64."""
    return [{"name": name, "jpeg": [*_pieces(photos[name])]} for name in sorted(photos)]


def _pieces(jpeg: bytes) -> Iterator[str]:
    for at in range(0, len(jpeg), _PIECE):
        yield b64encode(jpeg[at : at + _PIECE]).decode("ascii")


def taken_out(raw: bytes) -> tuple[bytes, list[bytes]]:
    """A file with its photos replaced by their numbers, and the photos.

    Raises ``RefusedError`` for what is no list of base64, or too much.
    """
    parts: list[bytes] = []
    photos: list[bytes] = []
    at = 0
    for found in _LIST.finditer(raw):
        end = raw.find(b"]", found.end())
        if found.start() < at or end < 0 or len(photos) == MOST_PHOTOS:
            msg = "it has more photos than any diary, or broken ones"
            raise RefusedError(msg)
        parts += (raw[at : found.end()], b"%d" % len(photos))
        photos.append(_joined(raw[found.end() : end]))
        at = end
    if not photos:
        return raw, photos
    return b"".join((*parts, raw[at:])), photos


def _joined(texts: bytes) -> bytes:
    """The bytes of a list of texts of base64. Raises ``RefusedError``."""
    between, pieces = texts.split(b'"')[::2], texts.split(b'"')[1::2]
    inner = all(_BETWEEN.fullmatch(one) for one in between[1:-1])
    if not pieces or not inner or (between[0] + between[-1]).strip():
        msg = "a photo should be a list of texts"
        raise RefusedError(msg)
    try:
        return b"".join(a2b_base64(one, strict_mode=True) for one in pieces)
    except ValueError as error:
        msg = f"a photo should be base64: {error}"
        raise RefusedError(msg) from error


def photos_of(photos: Reader, taken: Sequence[bytes]) -> dict[str, bytes]:
    """The photos of a document, by their names. Raises ``RefusedError``."""
    found: dict[str, bytes] = {}
    for reader in photos.entries(MOST_PHOTOS):
        reader.keys(_KEYS)
        name = reader.at("name").text(1, 64)
        (number,) = reader.at("jpeg").wholes(0, len(taken) - 1, 1)
        jpeg = taken[number]
        if not PHOTO.fullmatch(name) or name_of(jpeg) != name or name in found:
            reader.at("name").refuse("should be made of what is in the photo, once")
        fault = fault_of(jpeg) if len(jpeg) <= MOST_BYTES else "is too large"
        if fault:
            reader.at("jpeg").refuse(fault)
        found[name] = jpeg
    return found
