"""Photos of a person's own exercises, cut or fitted to the size that is asked for.

    photos = Photos(album.find)
    photos.filled(exercise, width, height, ratio)      cut at the edges, for a card
    photos.fitted(exercise, width, height, ratio)      whole, for a stage

None where an exercise has no photo, or its file is gone: then it is drawn.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from companion.domain.exercise import Exercise
from companion.domain.own_exercise import photo_of

_KEPT = 40
_Key = tuple[str, int, int, float, bool]


def _nowhere(_name: str) -> Path | None:
    return None


class Photos:
    """Reads photos by name, and keeps the last ones it has cut."""

    def __init__(self, find: Callable[[str], Path | None] = _nowhere) -> None:
        self._find = find
        self._made: dict[_Key, QImage] = {}

    def has(self, exercise: Exercise) -> bool:
        """Whether there is a photo to show."""
        name = photo_of(exercise)
        return bool(name) and self._find(name) is not None

    def filled(
        self, exercise: Exercise, width: int, height: int, ratio: float
    ) -> QImage | None:
        """The middle of the photo, filling the size."""
        return self._get(exercise, width, height, ratio, whole=False)

    def fitted(
        self, exercise: Exercise, width: int, height: int, ratio: float
    ) -> QImage | None:
        """The whole photo, as large as the size lets it be."""
        return self._get(exercise, width, height, ratio, whole=True)

    def _get(
        self, exercise: Exercise, width: int, height: int, ratio: float, *, whole: bool
    ) -> QImage | None:
        name = photo_of(exercise)
        path = self._find(name) if name else None
        if path is None:
            return None
        key = (name, width, height, ratio, whole)
        if key not in self._made:
            made = _cut(path, QSize(width, height) * ratio, ratio, whole=whole)
            if made is None:
                return None
            if len(self._made) >= _KEPT:
                self._made.pop(next(iter(self._made)))
            self._made[key] = made
        return self._made[key]


def _cut(path: Path, size: QSize, ratio: float, *, whole: bool) -> QImage | None:
    # Most starts show no photo.
    from PySide6.QtGui import QImageReader  # noqa: PLC0415 - as said

    reader = QImageReader(str(path))
    mode = Qt.AspectRatioMode
    wanted = mode.KeepAspectRatio if whole else mode.KeepAspectRatioByExpanding
    image = reader.read()
    if image.isNull():
        return None
    scaled = image.size().scaled(size, wanted)
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.scaled(scaled, mode.IgnoreAspectRatio, smooth)
    if not whole:
        left = (image.width() - size.width()) // 2
        top = (image.height() - size.height()) // 2
        image = image.copy(left, top, size.width(), size.height())
    image.setDevicePixelRatio(ratio)
    return image


def draw_fitted(painter: QPainter, image: QImage, area: QRectF) -> None:
    """Draw a photo in the middle of an area."""
    size = image.deviceIndependentSize()
    left = area.left() + (area.width() - size.width()) / 2
    top = area.top() + (area.height() - size.height()) / 2
    painter.drawImage(QPointF(left, top), image)
