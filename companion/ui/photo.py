"""A photo from a file: looked at, made small, written anew; nothing else of it is kept.

What a camera writes beside the picture, such as the place, is left behind.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from companion.language import mark, tr
from companion.store.album import MOST_BYTES

MOST_FILE = 25_000_000  # bytes
MOST_SIDE = 20_000  # px
MOST_AREA = 80_000_000  # px: what a large camera makes
LEAST_SIDE = 64
KEPT_SIDE = 1280
_QUALITY = 85
_LESS_QUALITY = 60
FORMATS = frozenset({b"jpeg", b"jpg", b"png", b"bmp", b"webp", b"gif", b"tiff"})
# As the file dialog wants them.
NAMES = "*.jpg *.jpeg *.png *.bmp *.webp *.gif *.tif *.tiff"

GONE = mark("This file cannot be read. Is it still there?")
TOO_LARGE = mark("This file is too large. Choose a photo of at most 25 MB.")
NO_PICTURE = mark("This is no photo that can be opened. Choose a JPEG or PNG.")
TOO_MANY = mark("This picture is too wide or too high. Choose a smaller one.")
TOO_SMALL = mark("This picture is too small to see anything in it.")


class PhotoRefused(Exception):
    """A file is not used; the text says why, in words for the person."""


def read_photo(path: Path) -> bytes:
    """The photo as a small JPEG. Raises ``PhotoRefused``."""
    _check_file(path)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    # What it is, not what it is called.
    reader.setDecideFormatFromContent(True)
    if not reader.canRead() or bytes(reader.format().data()) not in FORMATS:
        raise PhotoRefused(tr(NO_PICTURE))
    size = reader.size()
    _check_size(size)
    if max(size.width(), size.height()) > KEPT_SIDE:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(size.scaled(KEPT_SIDE, KEPT_SIDE, keep))
    image = reader.read()
    if image.isNull():
        raise PhotoRefused(tr(NO_PICTURE))
    return _written(image)


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
        readable = path.is_file()
    except OSError:
        raise PhotoRefused(tr(GONE)) from None
    if not readable:
        raise PhotoRefused(tr(GONE))
    if size > MOST_FILE:
        raise PhotoRefused(tr(TOO_LARGE))


def _check_size(size: QSize) -> None:
    width, height = size.width(), size.height()
    if not size.isValid():
        raise PhotoRefused(tr(NO_PICTURE))
    if max(width, height) > MOST_SIDE or width * height > MOST_AREA:
        raise PhotoRefused(tr(TOO_MANY))
    if min(width, height) < LEAST_SIDE:
        raise PhotoRefused(tr(TOO_SMALL))


def _written(image: QImage) -> bytes:
    """The pixels alone, without whatever stood beside them, on white."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    jpeg = _jpeg(plain, _QUALITY)
    return jpeg if len(jpeg) <= MOST_BYTES else _jpeg(plain, _LESS_QUALITY)


def _jpeg(image: QImage, quality: int) -> bytes:
    """Raises ``PhotoRefused`` rather than giving half a picture."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    if not writer.write(image):
        raise PhotoRefused(tr(NO_PICTURE))
    return bytes(buffer.data().data())
