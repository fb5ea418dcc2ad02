"""The History page: a week in seven days, and below it what one needs of it.

    page = HistoryPage(theme, clock, week_of, first_weekday)
    week_of(first_day) -> WeekSummary      asked anew on each visit and each step
    page.refresh()                         when it is shown, and after a session
    page.print_asked                       Signal(object): the first day shown
    page.today_asked                       Signal()

Left and right arrow keys, like the two round buttons, go to the previous and the next
week. Pressing a day opens it below. The newest week is this one.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.day import week_start
from companion.domain.week import DaySummary, WeekSummary, When
from companion.language import tr
from companion.printing.calendar_words import brief_date
from companion.ui.pages.day_card import DayCard
from companion.ui.pages.history_header import HistoryHeader
from companion.ui.pages.week_cards import BarsCard, StopsCard
from companion.ui.pages.week_strip import WeekStrip
from companion.ui.pages.week_words import week_line, week_title
from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.week_bars import WeekCount

_WEEK = timedelta(days=7)
_LEFT, _RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
_BARS = 8
_MAIN, _SIDE = 752, 344
_BELOW = 2  # the place of the lower part in the column
_WIDEST = 1600
_SIDE_BY_SIDE, _STACKED = 1000, 560  # content widths at 100 % text


class HistoryPage(QWidget):
    """Looks back, a week at a time."""

    print_asked = Signal(object)
    today_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        week_of: Callable[[date], WeekSummary],
        first_weekday: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._week_of = week_of
        self._first_weekday = first_weekday
        self._first: date | None = None
        self._week: WeekSummary | None = None
        self._open = 0
        self._begun = True
        self._header = HistoryHeader(theme)
        self._strip = WeekStrip(theme)
        self._day = DayCard(theme)
        self._bars = BarsCard(theme)
        self._stops = StopsCard(theme)
        self.setAccessibleName(tr("History"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the week that is shown again; this week at first."""
        first = self._first if self._first is not None else self._this_week()
        self.show_week(min(first, self._this_week()))

    def show_week(self, first: date) -> None:
        """Show the week that begins on a day."""
        self._week = self._week_of(first)
        moved, self._first = first != self._first, first
        this_week, year = self._this_week(), self._today().year
        title = week_title(first, this_week)
        line = week_line(first, self._week, year)
        self._header.show_week(title, line, newest=first >= this_week)
        self._strip.show_week(self._week)
        self._stops.show_stops(self._week.stops, this_week=first == this_week)
        self._begun = self._show_bars(first, self._week)
        if moved:
            self._open = _worth_opening(self._week)
        self._open_day(self._open)
        # Somebody who has not begun sees one calm card, not empty charts.
        self._bars.setVisible(self._begun)
        self._stops.setVisible(self._begun)
        self._column.setStretch(_BELOW, 1 if self._begun else 0)
        self._column.setStretch(_BELOW + 1, 0 if self._begun else 1)
        self._below.setStretch(1, _SIDE if self._begun else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _show_bars(self, first: date, week: WeekSummary) -> bool:
        """Show eight weeks; whether anything was done in them."""
        starts = [first - _WEEK * ago for ago in range(_BARS - 1, 0, -1)]
        weeks = [*(self._week_of(start) for start in starts), week]
        counts = [WeekCount(one.sessions_done, one.sessions_planned) for one in weeks]
        newest = first == self._this_week()
        end = tr("This week") if newest else brief_date(first)
        self._bars.show_weeks(
            counts, tr("From {date}", date=brief_date(starts[0])), end
        )
        return any(count.done for count in counts)

    @Slot(int)
    def _open_day(self, index: int) -> None:
        if self._week is None:
            return
        self._open = index
        self._strip.set_chosen(index)
        day = self._week.days[index]
        if not self._begun and day.when is When.TODAY:
            self._day.show_first()
        else:
            self._day.show_day(day, invite=_still_to_do(day))

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(16)
        self._column.addWidget(self._header)
        self._column.addWidget(self._strip)
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(16)
        self._side.addWidget(self._bars, 1)
        self._side.addWidget(self._stops, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(16)
        self._below.addWidget(self._day, _MAIN)
        self._below.addLayout(self._side, _SIDE)
        self._column.addLayout(self._below, 1)
        self._column.addStretch(0)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        # Content is never wider than this and stays at the rail.
        row.addWidget(holder, 1000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollView(self._theme, content))

    def _connect(self) -> None:
        self._header.previous_asked.connect(self._go_back)
        self._header.next_asked.connect(self._go_on)
        self._header.print_asked.connect(self._print)
        self._strip.day_asked.connect(self._open_day)
        # As shortcuts, or the scroll area would take the arrows for itself.
        for key, step in ((_LEFT, self._go_back), (_RIGHT, self._go_on)):
            QShortcut(QKeySequence(key), self).activated.connect(step)
        self._day.today_asked.connect(self.today_asked)
        self._theme.changed.connect(self._arrange)
        self._theme.changed.connect(self._rewrite)

    def _arrange(self) -> None:
        """Give every part its place for this width and text size."""
        room = self.width() / self._theme.text_scale
        wide = room >= _SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        pad = 32 if wide else 16
        self._column.setContentsMargins(pad, 24, pad, 24)
        down, across = direction.TopToBottom, direction.LeftToRight
        stacked = room < _STACKED
        self._header.set_stacked(stacked=stacked)
        self._below.setDirection(across if wide else down)
        self._side.setDirection(down if wide or stacked else across)

    @Slot()
    def _rewrite(self) -> None:
        """Build the lists again: their rows keep gaps of the text size."""
        if self._first is not None:
            self.show_week(self._first)

    @Slot()
    def _go_back(self) -> None:
        if self._first is not None:
            self.show_week(self._first - _WEEK)

    @Slot()
    def _go_on(self) -> None:
        if self._first is not None and self._first < self._this_week():
            self.show_week(self._first + _WEEK)

    @Slot()
    def _print(self) -> None:
        if self._first is not None:
            self.print_asked.emit(self._first)

    def _today(self) -> date:
        return self._clock.now().date()

    def _this_week(self) -> date:
        return week_start(self._today(), self._first_weekday)


def _worth_opening(week: WeekSummary) -> int:
    """The latest day with something on it; else today, else the first."""
    done = [index for index, day in enumerate(week.days) if day.sessions]
    today = [i for i, day in enumerate(week.days) if day.when is When.TODAY]
    return (done or today or [0])[-1]


def _still_to_do(day: DaySummary) -> bool:
    left = day.exercises_done < day.exercises_planned
    return day.when is When.TODAY and left and not day.sessions
