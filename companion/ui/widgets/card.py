"""A card: surface, rounded corners and a hairline. Put a layout on it.

card = Card(theme)               surface
Card(theme, "sunken")            quiet note
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme

RADIUS = 12


class Card(QWidget):
    """A quiet surface that other widgets stand on."""

    def __init__(
        self, theme: Theme, fill: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface and its hairline."""
        painter = QPainter(self)
        color = self._theme.color
        hairline = self._theme.borders.hairline
        box = Box(color(self._fill), color("line"), hairline, RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()
