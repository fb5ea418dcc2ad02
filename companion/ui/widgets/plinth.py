"""The surface at the foot of a page or a dialog, parted from it by a hairline.

class FootBar(Plinth):            paints its own ground; ``self._theme`` is there
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme


class Plinth(QWidget):
    """What stands on it stays in view; what is above it scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface and its hairline."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        line = QRectF(0, 0, self.width(), theme.borders.hairline)
        painter.fillRect(line, theme.color("line"))
        painter.end()
