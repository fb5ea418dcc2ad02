"""A bar that fills by whole seconds: how far a movement is, where nothing may move.

bar = TimeBar(theme, parent)
bar.show_time(4000, 0.5)       of four seconds, two are over
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme

HEIGHT = 6
_GAP, _MOST = 4, 12  # longer than so many seconds, a part of it is several


class TimeBar(QWidget):
    """One part for each second; the ring beside it says the same in a number."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts, self._full = 0, 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def parts(self) -> tuple[int, int]:
        """How many parts are full, and how many there are."""
        return self._full, self._parts

    def show_time(self, whole_ms: int, fraction: float) -> None:
        """Show how much of a time is over; paints only when a part became full."""
        parts = min(_MOST, max(1, round(whole_ms / 1000)))
        full = min(parts, int(parts * fraction + 1e-9))
        if (full, parts) != self.parts:
            self._full, self._parts = full, parts
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts, in the direction of reading."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.width() - _GAP * (self._parts - 1)
        wide = room / max(1, self._parts)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for part in range(self._parts):
            at = self._parts - 1 - part if turned else part
            full = part < self._full
            painter.setBrush(self._theme.color("acc" if full else "line"))
            place = QRectF(at * (wide + _GAP), 0, wide, self.height())
            painter.drawRoundedRect(place, self.height() / 2, self.height() / 2)
        painter.end()
