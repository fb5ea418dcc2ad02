"""A hairline between rows of a card."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme


class Hairline(QWidget):
    """One thin line; it parts what stands above from what stands below."""

    def __init__(self, theme: Theme, role: str = "line") -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        theme.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(self._role))
        painter.end()

    def _measure(self) -> None:
        self.setFixedHeight(max(1, round(self._theme.borders.hairline)))
        self.update()
