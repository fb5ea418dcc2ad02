"""The edge of what scrolls, where it goes on: it fades, or ends at a plain line.

    fade = ScrollFade(theme, "surface", view, End.HEAD)
    fade.follow(more=bar.value() > 0)     after each move, resize and change of range

It lies over the view and is nothing to press, to come to or to be read out.
"""

from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme


class End(Enum):
    """An end of a view, and px of its fade at 100 % text."""

    HEAD = 16  # low: what one reads on with stands there after a page down
    FOOT = 28


class ScrollFade(QWidget):
    """The ground coming over the lines at one end of a view."""

    def __init__(self, theme: Theme, role: str, view: QWidget, end: End) -> None:
        super().__init__(view)
        self._theme = theme
        self._role = role
        self._view = view
        self._end = end
        self._radius = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_radius(self, radius: float) -> None:
        """Leave the corners (px) at this end free: they are those of a card."""
        self._radius = radius
        self.update()

    def follow(self, *, more: bool) -> None:
        """Lie over this end of the view; be seen where there is more beyond it."""
        view = self._view
        high = min(self._theme.px(self._end.value), view.height())
        top = 0 if self._end is End.HEAD else view.height() - high
        self.setGeometry(0, top, view.width(), high)
        self.setVisible(more)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from nothing to the ground's colour; in high contrast, a line."""
        painter = QPainter(self)
        if self._theme.tokens.flat:
            self._paint_line(painter)
        else:
            self._paint_fade(painter)
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        width = self._theme.borders.hairline
        top = 0 if self._end is End.HEAD else self.height() - width
        line = QRectF(0, top, self.width(), width)
        inside = line.adjusted(self._radius, 0, -self._radius, 0)
        painter.fillRect(inside, self._theme.color("line"))

    def _paint_fade(self, painter: QPainter) -> None:
        # With all its named gradients it takes PyEnd a millisecond to make this class.
        from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 - as said

        ground = self._theme.color(self._role)
        clear = QColor(ground)
        clear.setAlpha(0)
        ends = QPointF(0, 0), QPointF(0, self.height())
        inner, outer = ends[::-1] if self._end is End.HEAD else ends
        gradient = QLinearGradient(inner, outer)
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, ground)
        if not self._radius:
            painter.fillRect(self.rect(), gradient)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        beyond = ceil(self._radius)  # round at the outer end alone
        head = self._end is End.HEAD
        area = self.rect().adjusted(0, 0 if head else -beyond, 0, beyond if head else 0)
        painter.drawRoundedRect(area, self._radius, self._radius)
