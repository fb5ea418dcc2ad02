"""A day of the week strip: what was done, as a column or, in large text, as a row.

column = DayColumn(theme)
column.show_day(summary, spoken)       spoken: the day for a screen reader
column.set_chosen(chosen=True)         its exercises are shown below
column.set_lying(lying=True)           a row instead of a column
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.week import DayPlan, DaySummary, When
from companion.domain.wording import planned_words
from companion.language import capital, tr, trn
from companion.printing.calendar_words import short_day_name
from companion.ui.box import Box
from companion.ui.mirror import change_words
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.day_marks import chip_width, paint_chip, paint_pips
from companion.ui.wrapping import settled

LEAST_WIDE = 116
_ROOMY = 130
_SHORT, _TALL = 168, 216
_ROW, _ROW_DATE = 64, 84
_AFTER_DATE = 20  # px at least from the word for today to what that day was
_PAIN_TOP = 153
_BEFORE_CHIP = 8


class DayColumn(Control):
    """One day; pressing it opens it below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._day: DaySummary | None = None
        self._chosen = False
        self._lying = False
        self._tall = False
        super().__init__(theme, "", None, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_day(self, day: DaySummary, spoken: str) -> None:
        """Show a day."""
        self._day = day
        self.setAccessibleName(spoken)
        self.relayout()

    def set_chosen(self, *, chosen: bool) -> None:
        """Mark it as the day that is open."""
        self._chosen = chosen
        self.setAccessibleDescription(tr("shown below") if chosen else "")
        self.update()

    def set_lying(self, *, lying: bool) -> None:
        """Be a row instead of a column."""
        self._lying = lying
        self.relayout()

    def set_tall(self, *, tall: bool) -> None:
        """Keep room for leg pain, when any day of the week has it."""
        self._tall = tall
        self.relayout()

    def sizeHint(self) -> QSize:
        """152 x 216 at most; a row is 64 high."""
        high = _ROW if self._lying else _TALL if self._tall else _SHORT
        return QSize(self.theme.px(LEAST_WIDE), self.theme.px(high))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """A row is higher where its words need a second line."""
        more = max(0, self._line_count(width) - 1) if self._lying else 0
        return self.sizeHint().height() + more * self.theme.line("body")

    def text_fits(self) -> bool:
        """Whether every line is in view and no word was cut."""
        lines = self._lines()
        foot = self._text_top() + sum(line.height for line in lines)
        pain = self._day is not None and not self._lying and _pain(self._day)
        inside = foot <= (self.theme.px(_PAIN_TOP) if pain else self.height())
        return inside and not any(line.breaks_words for line in lines)

    def paint_control(self, painter: QPainter) -> None:
        """Paint the card and the day on it."""
        if self._day is None:
            return
        self._box(self._day).paint(painter, QRectF(self.rect()))
        if self._lying:
            self._paint_row(painter, self._day)
        else:
            self._paint_column(painter, self._day)

    def _box(self, day: DaySummary) -> Box:
        theme, borders = self.theme, self.theme.borders
        if self._chosen:
            fill, edge = theme.color("accSoft"), theme.color("acc")
            return Box(fill, edge, borders.chosen, self.radius)
        ahead = not day.sessions and day.when is not When.PAST
        fill = theme.color("ground" if ahead else "surface")
        if self.isDown():
            fill = theme.color("accSoft")
        line = theme.shade("edge" if ahead else "line", "edge", self.warmth)
        return Box(fill, line, borders.hairline, self.radius, dashed=ahead)

    def _paint_column(self, painter: QPainter, day: DaySummary) -> None:
        px, area = self.theme.px, self._inner()
        self._paint_date(painter, day, QPointF(area.left(), px(11)))
        if day.stops:
            corner = QPointF(self.width() - px(11), self._chip_top(day, area))
            paint_chip(painter, self.theme, len(day.stops), corner)
        if day.sessions:
            pips = QRectF(area.left(), px(81), area.width(), px(8))
            self._paint_pips(painter, day, pips)
        elif day.plan is DayPlan.REST:
            self._paint_walk(painter, QPointF(area.left(), px(77)))
        self._paint_lines(painter, QPointF(area.left(), self._text_top()))
        self._paint_pain(painter, day, QPointF(area.left(), px(_PAIN_TOP)))

    def _chip_top(self, day: DaySummary, area: QRectF) -> float:
        """Beside the name of the day, or below a name that is too long for that."""
        px, theme = self.theme.px, self.theme
        name = Paragraph(_name(day), theme.font("caption", 600), theme.line("caption"))
        left = self.width() - px(11) - chip_width(theme, len(day.stops))
        beside = area.left() + name.width + px(4) <= left
        return px(13) if beside else px(11) + theme.line("caption") + px(4)

    def _paint_row(self, painter: QPainter, day: DaySummary) -> None:
        px, area = self.theme.px, self._inner()
        self._paint_date(painter, day, QPointF(px(16), px(8)))
        if day.stops:
            corner = QPointF(self.width() - px(16), self.height() / 2 - px(14))
            paint_chip(painter, self.theme, len(day.stops), corner)
        top = self._text_top()
        if day.sessions:
            wide = min(area.width() - px(72), px(200))
            pips = QRectF(area.left(), top - px(12), wide, px(8))
            self._paint_pips(painter, day, pips)
        self._paint_lines(painter, QPointF(area.left(), top))

    def _paint_date(self, painter: QPainter, day: DaySummary, at: QPointF) -> None:
        theme = self.theme
        today = day.when is When.TODAY
        word = Paragraph(_name(day), theme.font("caption", 600), theme.line("caption"))
        word.draw(painter, at, theme.color("accInk" if today else "ink2"))
        size, gap = ("lead", 0) if self._lying else ("title", theme.px(2))
        number = Paragraph(str(day.day.day), theme.font(size, 700), theme.line(size))
        below = QPointF(at.x(), at.y() + theme.line("caption") + gap)
        number.draw(painter, below, theme.color("ink" if day.sessions else "ink2"))

    def _paint_pips(self, painter: QPainter, day: DaySummary, area: QRectF) -> None:
        paint_pips(painter, self.theme, day.exercises_done, day.exercises_planned, area)

    def _paint_walk(self, painter: QPainter, at: QPointF) -> None:
        size = self.theme.box(26)
        spot = QRectF(at.x() - 3, at.y(), size, size)
        self.theme.icons.paint(painter, "walk", "ink2", spot)

    def _paint_lines(self, painter: QPainter, at: QPointF) -> None:
        done = self._day is not None and bool(self._day.sessions)
        for index, line in enumerate(self._lines()):
            strong = done and index == 0
            line.draw(painter, at, self.theme.color("ink" if strong else "ink2"))
            at = QPointF(at.x(), at.y() + line.height)

    def _text_top(self) -> float:
        """Where the lines begin, below whatever stands above them."""
        day, px = self._day, self.theme.px
        if self._lying:
            high = sum(line.height for line in self._lines())
            pips = px(7) if day is not None and day.sessions else 0
            return (self.height() - high) / 2 + pips
        if day is not None and day.sessions:
            return px(97)
        rest = day is not None and day.plan is DayPlan.REST
        return px(109) if rest else px(81)

    def _paint_pain(self, painter: QPainter, day: DaySummary, at: QPointF) -> None:
        pain = _pain(day)
        if not pain:
            return
        theme = self.theme
        font = theme.font("caption", 400)
        head = Paragraph(tr("Leg pain"), font, theme.line("caption"))
        if head.width > self._inner().width():
            head = Paragraph(tr("Leg"), font, theme.line("caption"))
        head.draw(painter, at, theme.color("ink2"))
        font = theme.font("lead", 700, tabular=True)
        below = QPointF(at.x(), at.y() + theme.line("caption"))
        change = Paragraph(pain, font, theme.line("lead"))
        change.draw(painter, below, theme.color("ink"))

    def _inner(self) -> QRectF:
        area, px = QRectF(self.rect()), self.theme.px
        if self._lying:
            return area.adjusted(self._date_width(), 0, -self._beside(), 0)
        pad = px(16) if self.width() >= px(_ROOMY) else px(12)
        return area.adjusted(pad, 0, -pad, 0)

    def _beside(self) -> float:
        """Px after the words of a row: its end, and the stops before it."""
        px, stops = self.theme.px, len(self._day.stops) if self._day else 0
        chip = chip_width(self.theme, stops) + px(_BEFORE_CHIP) if stops else 0
        return px(16) + chip

    def _date_width(self) -> int:
        """Px for the day of a row: the same in all rows, whatever today is called."""
        word = Paragraph(tr("Today"), self.theme.font("caption", 600), 1)
        px = self.theme.px
        return max(px(_ROW_DATE), px(16) + ceil(word.width) + px(_AFTER_DATE))

    def _words(self) -> tuple[str, ...]:
        """The lines of text: what was done, or what the plan says."""
        day = self._day
        if day is None or (day.plan is DayPlan.NONE and not day.sessions):
            return ()
        if day.sessions:
            return self._done_words(day)
        if day.plan in {DayPlan.REST, DayPlan.PUT_OFF}:
            rest = day.plan is DayPlan.REST
            return (tr("Rest day") if rest else tr("Put off|a session, for a day"),)
        if day.when is When.PAST:
            return (tr("No session"),)
        planned = day.exercises_planned
        if self._lying:
            return (planned_words(planned),)
        short = tr("Session|a day with one, short")
        head = self._on_one_line(tr("Session day"), short, 400)
        count = trn("{n} exercise", "{n} exercises", planned)
        return (head, count) if planned else (head,)

    def _done_words(self, day: DaySummary) -> tuple[str, ...]:
        done, planned = day.exercises_done, day.exercises_planned
        # Nobody timed what was written down by hand.
        minutes = [tr("{minutes} min", minutes=day.minutes)] if day.minutes else []
        words = tr("{done} of {planned} done", done=done, planned=planned)
        if not self._lying:
            short = tr("{done} of {planned}", done=done, planned=planned)
            return (self._on_one_line(words, short, 600), *minutes)
        pain = (tr("Leg {pain}", pain=change),) if (change := _pain(day)) else ()
        return (" · ".join((words, *minutes, *pain)),)

    def _on_one_line(self, words: str, short: str, weight: int) -> str:
        """The words, or short ones where they would need two lines."""
        theme = self.theme
        wide = Paragraph(words, theme.font("body", weight), theme.line("body")).width
        return words if wide <= self._inner().width() else short

    def _line_count(self, width: int) -> int:
        """In how many lines the words of a row are at a width."""
        room = width - self._date_width() - self._beside()
        return sum(line.line_count for line in self._lines(room))

    def _lines(self, room: float | None = None) -> list[Paragraph]:
        theme = self.theme
        room = self._inner().width() if room is None else room
        done = self._day is not None and bool(self._day.sessions)
        found = []
        for index, words in enumerate(self._words()):
            weight = 600 if done and index == 0 else 400
            font = theme.font("body", weight)
            found.append(settled(words, font, theme.line("body"), room))
        return found


def _pain(day: DaySummary) -> str:
    """``4 → 3``, or the one that was told."""
    told = [one for one in (day.leg_pain.before, day.leg_pain.after) if one is not None]
    return change_words([str(one) for one in told])


def _name(day: DaySummary) -> str:
    """What stands above the date."""
    today = day.when is When.TODAY
    return tr("Today") if today else capital(short_day_name(day.day))
