"""The calm ground that every page stands on.

class LockPage(Ground):           paints its own ground; ``self._theme`` is there

Today paints its own: the first picture waits for no module that it can do without.
"""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme


class Ground(QWidget):
    """A widget that is nothing but its ground and what stands on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the calm ground of every page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        painter.end()
