"""Pictures kept on disk between two starts; a folder that refuses is no fault."""

import os
import struct
import zlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage

MOST_FILES = 400
_SUFFIX = ".pixels"
# Packed pixels come back in half the time of a PNG, for which Qt would also have to
# look through its plugins first. The checksum is zlib's own.
_HEAD = struct.Struct("<4sII")
_MAGIC = b"CmP1"
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FASTEST = 1
_LARGEST_BYTES = 256 * 1024 * 1024


class PictureFolder:
    """Pictures of one edition of the drawings; older editions are thrown away."""

    def __init__(self, folder: Path, edition: str, most: int = MOST_FILES) -> None:
        self._all = folder
        self._folder = folder / edition
        self._most = most
        self._tidied = False

    def read(self, name: str) -> QImage | None:
        """The picture of a name, if there is a sound one."""
        try:
            return _unpacked(self._path(name).read_bytes())
        except (OSError, ValueError, struct.error, zlib.error):
            return None

    def write(self, name: str, image: QImage) -> None:
        """Keep a picture, whole or not at all."""
        path = self._path(name)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._tidied:
                self._tidied = True
                self._tidy()
            part.write_bytes(_packed(image))
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_SUFFIX}"

    def _tidy(self) -> None:
        """Delete our files of other editions, and the oldest when there are many."""
        for other in self._all.iterdir():
            if other != self._folder and other.is_dir():
                for file in other.iterdir():
                    file.unlink()
                other.rmdir()
        files = sorted(self._folder.iterdir(), key=lambda one: one.stat().st_mtime)
        for file in files[: max(0, len(files) - self._most)]:
            file.unlink()


def _packed(image: QImage) -> bytes:
    plain = image.convertToFormat(_FORMAT)
    head = _HEAD.pack(_MAGIC, plain.width(), plain.height())
    return head + zlib.compress(plain.constBits(), _FASTEST)


def _unpacked(raw: bytes) -> QImage | None:
    magic, width, height = _HEAD.unpack_from(raw)
    size = width * height * 4
    if magic != _MAGIC or not 0 < size <= _LARGEST_BYTES:
        return None
    unpacking = zlib.decompressobj()
    pixels = unpacking.decompress(raw[_HEAD.size :], size)
    if len(pixels) != size or not unpacking.eof:
        return None
    # A copy owns its pixels; Qt would only borrow ours.
    return QImage(pixels, width, height, _FORMAT).copy()
