"""A sentence set apart on a page that is read: a teal bar before quiet ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

_RADIUS, _BAR, _PAD, _PAD_Y = 10, 4, 16, 12


class ReadingNote(Label):
    """A note in the flow of a text."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, words, "body", 500, parent=parent)
        self.setContentsMargins(_PAD + _BAR, _PAD_Y, _PAD + _BAR, _PAD_Y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the bar, then the words."""
        theme, area = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, line = theme.color("sunken"), theme.color("line")
        Box(fill, line, theme.borders.hairline, _RADIUS).paint(painter, area)
        high = area.height() - 2 * _RADIUS
        bar = QRectF(area.left(), area.top() + _RADIUS, _BAR, high)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(area.right())
        painter.fillRect(bar, theme.color("acc"))
        painter.end()
        super().paintEvent(event)
