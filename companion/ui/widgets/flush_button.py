"""A quiet button whose words, not a box around them, stand at the margin.

FlushButton(theme, "All exercises", "arrow_left")          words at the left
FlushButton(theme, "Remove", at_end=True)                  words at the right

Under the pointer and while pressed a line stands under its words.
"""

from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import LEAST_TARGET

_PAD, _GAP = 20, 9  # as Button has them
_LINE, _BELOW = 2.0, 3.0


class FlushButton(Button):
    """A button of words and an icon alone; ``at_end``: at the end of a line."""

    radius = 8.0
    ring_apart = 6  # words and icon reach to the sides: a ring must not touch them

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str | None = None,
        name: str | None = None,
        *,
        at_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._at_end = at_end
        super().__init__(theme, text, Kind.QUIET, icon, name, parent)

    def sizeHint(self) -> QSize:
        """As wide as words and icon."""
        usual = super().sizeHint()
        width = usual.width() - 2 * self.theme.box(_PAD)
        return QSize(max(width, LEAST_TARGET), usual.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word lets it be."""
        usual = super().minimumSizeHint()
        width = usual.width() - self._inset(2)
        return QSize(max(width, LEAST_TARGET), usual.height())

    def heightForWidth(self, width: int) -> int:
        """The height with the words wrapped to a width."""
        return super().heightForWidth(width + self._inset(2))

    def _room(self, width: int) -> int:
        return super()._room(width + self._inset(2))

    def _inset(self, sides: int) -> int:
        """What a button with a box keeps free at so many sides."""
        return sides * self.theme.box(8)

    def _box(self) -> Box:
        return Box(None, None, 0.0, self.radius)

    def _paint_group(
        self, painter: QPainter, area: QRectF, middle: float, ink: str
    ) -> None:
        text = self._paragraph(self._room(self.width()))
        icon, size = self._shown_icon(), self._icon_px()
        beside = size + self.theme.box(_GAP) if icon else 0
        whole = text.width + beside
        left = area.right() - whole if self._at_end else area.left()
        words = left if self._icon_after else left + beside
        if icon is not None:
            at = left + whole - size if self._icon_after else left
            spot = QRectF(at, middle - size / 2, size, size)
            self.theme.icons.paint(painter, icon, ink, spot)
        top = QPointF(words, middle - text.height / 2)
        start = Qt.AlignmentFlag.AlignLeft
        text.draw(painter, top, self.theme.color(ink), start, text.width)
        self._underline(painter, QPointF(words, top.y() + text.height), text.width)

    def _underline(self, painter: QPainter, at: QPointF, width: float) -> None:
        if not (self.isEnabled() and (self.isDown() or self.warmth)):
            return
        color = self.theme.color("accInk")
        painter.save()
        painter.setOpacity(1.0 if self.isDown() else self.warmth)
        painter.setPen(QPen(color, _LINE))
        y = ceil(at.y()) - _BELOW / 2
        painter.drawLine(QLineF(at.x(), y, at.x() + width, y))
        painter.restore()
