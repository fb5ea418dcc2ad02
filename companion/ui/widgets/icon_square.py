"""A sign in a soft square, before the head of a card."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme

_SIDE, _ICON, _RADIUS = 44, 24, 10


class IconSquare(QWidget):
    """An icon on a soft ground; ``fill``, ``edge`` and ``ink`` are colour roles.

    It only repeats what stands beside it, so a screen reader passes it by.
    """

    def __init__(self, theme: Theme, icon: str, fill: str, edge: str, ink: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._roles = (fill, edge, ink)
        theme.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square and its sign."""
        theme, area = self._theme, QRectF(self.rect())
        fill, edge, ink = self._roles
        painter = QPainter(self)
        width = theme.borders.hairline
        Box(theme.color(fill), theme.color(edge), width, _RADIUS).paint(painter, area)
        size = theme.box(_ICON)
        spot = QRectF(0, 0, size, size)
        spot.moveCenter(area.center())
        theme.icons.paint(painter, self._icon, ink, spot)
        painter.end()

    def _measure(self) -> None:
        side = self._theme.box(_SIDE)
        self.setFixedSize(side, side)
        self.update()
