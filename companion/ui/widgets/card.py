"""A card: surface, rounded corners and a hairline. Put a layout on it.

card = Card(theme)               surface
Card(theme, "sunken")            quiet note
Veil(theme)                      with words on a picture
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme

RADIUS = 12
VEIL_X, VEIL_Y = 12, 8  # px that it reaches beyond the words
_RADIUS = 10


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


class Veil(QWidget):
    """Holds words on a stage, where a mat may run below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._veiled = True

    def set_veiled(self, *, veiled: bool) -> None:
        """Whether there may be something behind the words."""
        self._veiled = veiled
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        if not self._veiled:
            return
        painter = QPainter(self)
        # As a card: a mat that shines through, or no edge, made it a stray patch.
        color, hairline = self._theme.color, self._theme.borders.hairline
        box = Box(color("surface"), color("line"), hairline, _RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()
