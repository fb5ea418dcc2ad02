"""Pictures kept on disk between two starts; a folder that refuses is no fault.

All are packed. Those that this start showed first, a dozen, lie unpacked besides: the
next one likely shows the same, and unpacking them would take it 3 ms before its first
picture.
"""

import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage

MOST_FILES = 400
_SUFFIX = ".pixels"
# Packed pixels come back in half the time of a PNG, for which Qt would also have to
# look through its plugins first. The checksum is zlib's own.
_HEAD = struct.Struct("<4sII")
_MAGIC = b"CmP1"
_PLAIN_SUFFIX, _PLAIN_MAGIC = ".plain", b"CmP2"
_PLAIN_HEAD = struct.Struct("<4sIII")  # and the checksum of the pixels
_MOST_PLAIN_BYTES = 16 * 1024 * 1024
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FASTEST = 1
_LARGEST_BYTES = 256 * 1024 * 1024


class PictureFolder:
    """Pictures of one edition of the drawings; older editions are thrown away."""

    def __init__(
        self,
        folder: Path,
        edition: str,
        most: int = MOST_FILES,
        most_plain: int = _MOST_PLAIN_BYTES,
    ) -> None:
        self._all = folder
        self._folder = folder / edition
        self._most = most
        self._most_plain = most_plain
        self._tidied = False
        self._first: set[str] | None = set()  # read before ``lay_out``

    def read(self, name: str) -> QImage | None:
        """The picture of a name, if there is a sound one."""
        if self._first is not None:
            self._first.add(name)
            path = self._path(name, _PLAIN_SUFFIX)
            with suppress(OSError):
                found = _plain(path)
                if found is not None:
                    return found
                path.unlink()  # it is broken, and made anew by and by
        try:
            return _unpacked(self._path(name).read_bytes())
        except (OSError, ValueError, struct.error, zlib.error):
            return None

    def write(self, name: str, image: QImage) -> None:
        """Keep a picture, whole or not at all."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._tidied:
                self._tidied = True
                self._tidy()
        except OSError:
            return
        path, packed = self._path(name), _packed(image)
        with suppress(OSError):
            if path.read_bytes() == packed:
                path.touch()  # it is in use: others are older
                return
        with suppress(OSError):
            self._path(name, _PLAIN_SUFFIX).unlink(missing_ok=True)
        self._put(path, packed)

    def lay_out(self) -> Iterator[None]:
        """Lay out unpacked what was read so far, and nothing else; in small steps."""
        first, self._first = self._first or set(), None
        left = self._most_plain
        for name in sorted(first):
            path = self._path(name, _PLAIN_SUFFIX)
            if not path.exists():
                image = self.read(name)
                if image is None or image.sizeInBytes() > left:
                    continue
                self._put(path, _as_it_is(image))
            with suppress(OSError):
                left -= path.stat().st_size
            yield
        wanted = {f"{name}{_PLAIN_SUFFIX}" for name in first}
        with suppress(OSError):
            for other in self._folder.glob(f"*{_PLAIN_SUFFIX}"):
                if other.name not in wanted:
                    other.unlink()

    def _put(self, path: Path, content: bytes) -> None:
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            part.write_bytes(content)
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _path(self, name: str, suffix: str = _SUFFIX) -> Path:
        return self._folder / f"{name}{suffix}"

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


def _as_it_is(image: QImage) -> bytes:
    pixels = image.constBits()
    size = image.width(), image.height()
    return _PLAIN_HEAD.pack(_PLAIN_MAGIC, *size, zlib.adler32(pixels)) + bytes(pixels)


def _plain(path: Path) -> QImage | None:
    """An unpacked picture, read straight to where its pixels stay."""
    with path.open("rb", buffering=0) as file:
        head = file.read(_PLAIN_HEAD.size)
        if len(head) != _PLAIN_HEAD.size:
            return None
        magic, width, height, mark = _PLAIN_HEAD.unpack(head)
        size = width * height * 4
        whole = os.fstat(file.fileno()).st_size == _PLAIN_HEAD.size + size
        if magic != _PLAIN_MAGIC or not whole or not size:
            return None
        image = QImage(width, height, _FORMAT)
        pixels = image.bits()
        # A broken file is as good as none, also when its length is right.
        if file.readinto(pixels) != size or zlib.adler32(pixels) != mark:
            return None
        return image
