"""Icons: one family of SVG files in a 24 box, tinted and cached at run time.

``icons.paint(painter, "print", "accInk", rect)`` is what widgets call; ``pixmap``
gives the same picture to menus and window icons. A file draws in ``currentColor``.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_CACHED = 400


class Icons:
    """The icon files of a folder, in whatever colour a role has just now."""

    def __init__(self, folder: Path, color: Callable[[str], QColor]) -> None:
        self._folder = folder
        self._color = color
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon ``size`` px square in the colour of a role, for a device ratio.

        Raises:
            FileNotFoundError: there is no such icon.
        """
        tint = self._color(role).name()
        key = (name, tint, size, ratio)
        if key not in self._pixmaps:
            if len(self._pixmaps) >= _CACHED:
                self._pixmaps.clear()
            self._pixmaps[key] = self._render(name, tint, size, ratio)
        return self._pixmaps[key]

    def paint(self, painter: QPainter, name: str, role: str, box: QRectF) -> None:
        """Paint an icon into a square box, moved onto whole device pixels."""
        to_device = painter.deviceTransform()
        pixmap = self.pixmap(name, role, round(box.width()), to_device.m11())
        corner = to_device.map(box.topLeft())
        snapped = QPointF(round(corner.x()), round(corner.y()))
        painter.drawPixmap(to_device.inverted()[0].map(snapped), pixmap)

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]

    def _render(self, name: str, tint: str, size: int, ratio: float) -> QPixmap:
        drawing = self._source(name).replace("currentColor", tint)
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
