"""Sessions a week as bars, with the plan as a dash over each.

bars = WeekBars(theme)
bars.show_weeks([WeekCount(3, 5), ...], "From 28 Sep", "This week")
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.language import tr
from companion.ui.box import Box, snapped
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme

_PLOT = 104
_BAR = 0.56
_DASH = 2.5
_CORNER = 4
_GAP = 6


@dataclass(frozen=True, slots=True)
class WeekCount:
    """Sessions of one week: done and planned (0 for no plan)."""

    done: int
    planned: int


class WeekBars(QWidget):
    """A bar a week, the last one in full teal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks: tuple[WeekCount, ...] = ()
        self._ends = ("", "")
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.MinimumExpanding)
        theme.changed.connect(self._relayout)

    def show_weeks(self, weeks: Sequence[WeekCount], start: str, end: str) -> None:
        """Show these weeks, oldest first, and the words for both ends."""
        self._weeks = tuple(weeks)
        self._ends = (start, end)
        counts = ", ".join(str(week.done) for week in weeks)
        self.setAccessibleName(
            tr("Sessions a week. {start}: {counts}", start=start, counts=counts)
        )
        if weeks and weeks[-1].planned:
            self.setAccessibleDescription(
                tr("The plan is {n} a week", n=weeks[-1].planned)
            )
        self.update()

    def sizeHint(self) -> QSize:
        """The plot and two lines of words."""
        theme = self._theme
        words = 2 * theme.line("caption") + 2 * _GAP
        return QSize(theme.px(240), theme.box(_PLOT) + words)

    def minimumSizeHint(self) -> QSize:
        """As wide as the words for both ends."""
        width = sum(self._words(end, 600).width for end in self._ends)
        return QSize(round(width) + 16, self.sizeHint().height())

    def text_fits(self) -> bool:
        """Whether the words for both ends stand side by side."""
        return sum(self._words(end, 600).width for end in self._ends) <= self.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grid, bars, plan and words."""
        if not self._weeks:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.line("caption")
        plot = QRectF(0, 2, self.width(), self.height() - 2 * line - 2 * _GAP - 2)
        most = max(1, *(max(week.done, week.planned) for week in self._weeks))
        self._paint_grid(painter, plot, most)
        each = plot.width() / len(self._weeks)
        for index, week in enumerate(self._weeks):
            slot = QRectF(index * each, plot.top(), each, plot.height())
            self._paint_week(painter, slot, week, most, index)
        start, end = self._ends
        foot = self.height() - line
        self._words(start, 500).draw(painter, QPointF(0, foot), theme.color("ink2"))
        right = Qt.AlignmentFlag.AlignRight
        self._words(end, 600).draw(
            painter, QPointF(0, foot), theme.color("accInk"), right, self.width()
        )
        painter.end()

    def _paint_grid(self, painter: QPainter, plot: QRectF, most: int) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        step = 1 if most <= 7 else 2
        for count in range(0, most + 1, step):
            y = round(plot.bottom() - plot.height() * count / most) + 0.5
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))

    def _paint_week(
        self, painter: QPainter, slot: QRectF, week: WeekCount, most: int, index: int
    ) -> None:
        theme = self._theme
        last = index == len(self._weeks) - 1
        wide = slot.width() * _BAR
        middle = slot.center().x()
        high = slot.height() * week.done / most
        if high > 0:
            bar = snapped(
                painter, QRectF(middle - wide / 2, slot.bottom() - high, wide, high)
            )
            painter.save()
            painter.setClipRect(bar)
            fill = theme.color("acc" if last else "accLine")
            deeper = bar.adjusted(0, 0, 0, _CORNER)
            Box(fill, None, 0, _CORNER).paint(painter, deeper)
            painter.restore()
        if week.planned:
            y = slot.bottom() - slot.height() * week.planned / most
            pen = QPen(theme.color("ink2"), _DASH)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = slot.width() * 0.38
            painter.drawLine(QLineF(middle - half, y, middle + half, y))
        number = self._words(str(week.done), 700 if last else 500)
        at = QPointF(slot.left(), slot.bottom() + _GAP)
        center = Qt.AlignmentFlag.AlignHCenter
        ink = theme.color("ink" if last else "ink2")
        number.draw(painter, at, ink, center, slot.width())

    def _words(self, words: str, weight: int) -> Paragraph:
        theme = self._theme
        font = theme.font("caption", weight, tabular=True)
        return Paragraph(words, font, theme.line("caption"))

    def _relayout(self) -> None:
        self.updateGeometry()
        self.update()
