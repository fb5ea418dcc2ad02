"""Icons: one family of SVG files in a 24 box, tinted and cached at run time.

``icons.paint(painter, "print", "accInk", rect)`` is what widgets call; ``pixmap``
gives the same picture to menus and window icons. A file draws in ``currentColor``.
What was drawn can be kept on disk: a usual start finds its icons there.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from companion.ui.icon_sheet import IconSheet
from companion.ui.mirror import is_mirrored, upright

_CACHED = 400
# These say where something is or goes, so they turn with the reading direction;
# the triangle of playing never does, be it in a circle ("next") or not.
_POINTING = {
    *("arrow_left", "arrow_right", "chevron_left", "chevron_right"),
    *("back", "skip", "undo"),
}


class Icons:
    """The icon files of a folder, in whatever colour a role has just now.

    ``kept`` holds those drawn by earlier starts.
    """

    def __init__(
        self,
        folder: Path,
        color: Callable[[str], QColor],
        kept: IconSheet | None = None,
    ) -> None:
        self._folder = folder
        self._kept = kept
        self._fresh: dict[str, QPixmap] = {}
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
            self._pixmaps[key] = self._find(name, tint, size, ratio)
        return self._pixmaps[key]

    def keep(self) -> None:
        """Keep on disk what was drawn since the start."""
        if self._kept is not None:
            drawn = {name: one.toImage() for name, one in self._fresh.items()}
            self._kept.keep(drawn)
        self._fresh.clear()

    def paint(self, painter: QPainter, name: str, role: str, box: QRectF) -> None:
        """Paint an icon into a square box, moved onto whole device pixels.

        In a mirror (mirror.py) only what points somewhere is mirrored.
        """
        if is_mirrored(painter) and name not in _POINTING:
            with upright(painter, box.x(), box.width()):
                self.paint(painter, name, role, box)
            return
        to_device = painter.deviceTransform()
        pixmap = self.pixmap(name, role, round(box.width()), abs(to_device.m11()))
        corner = to_device.map(box.topLeft())
        snapped = QPointF(round(corner.x()), round(corner.y()))
        painter.drawPixmap(to_device.inverted()[0].map(snapped), pixmap)

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]

    def _find(self, name: str, tint: str, size: int, ratio: float) -> QPixmap:
        file = f"{name}-{tint[1:]}-{size}x{ratio:g}"
        image = self._kept.read(file) if self._kept is not None else None
        if image is not None:
            pixmap = QPixmap.fromImage(image)
        else:
            pixmap = self._render(name, tint, size, ratio)
            if self._kept is not None:
                self._fresh[file] = pixmap
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _render(self, name: str, tint: str, size: int, ratio: float) -> QPixmap:
        # Loaded with the first icon that has to be drawn; a usual start draws none.
        from PySide6.QtCore import QByteArray  # noqa: PLC0415 - as said
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as said

        drawing = self._source(name).replace("currentColor", tint)
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        return pixmap
