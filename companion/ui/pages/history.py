"""The History page: a week in seven days, and below it what one needs of it.

    page = HistoryPage(theme, clock, lookback)
    page.refresh()                  when it is shown, and after anything has changed
    page.say_done("Deleted ...")    what was just done, with the way to undo it

Left and right arrow keys, like the two round buttons, go a week back and on, Home to
this week; the title opens a calendar. Pressing a day opens it in the trend's place.
"""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.day import week_start
from companion.domain.trend import SPANS
from companion.domain.week import DaySummary, WeekSummary, When
from companion.language import tr
from companion.ui.mirror import plain_key
from companion.ui.pages.calendar_card import CalendarCard
from companion.ui.pages.day_card import DayParts
from companion.ui.pages.history_board import HistoryBoard
from companion.ui.pages.lookback import Lookback
from companion.ui.pages.week_words import week_line, week_title
from companion.ui.theme import Theme
from companion.ui.widgets.popover import Popover
from companion.ui.widgets.scroll_view import ScrollView

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_LEAST_BARS = 8
_MARGIN = 16


class HistoryPage(QWidget):
    """Looks back, a week at a time."""

    print_asked = Signal(object)  # the first day shown
    appointment_asked = Signal(object)  # the last day
    export_asked = Signal()
    today_asked = Signal()
    add_asked = Signal(object)  # a day
    paper_asked = Signal(object)  # the first day
    edit_asked = Signal(object)  # an Entry
    delete_asked = Signal(object)
    note_told = Signal(object, str, bool)  # the day, the words, if it is a question
    morning_asked = Signal(object)  # a day
    account_edit_asked = Signal(object)  # an Account
    account_taken_back = Signal(object)
    undo_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        lookback: Lookback,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lookback = lookback
        self._theme = theme
        self._first: date | None = None
        self._week: WeekSummary | None = None
        self._open: int | None = None
        self._span = SPANS[0]
        self.board = HistoryBoard(theme)
        self.setAccessibleName(tr("History"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._view = ScrollView(theme, self.board)
        outer.addWidget(self._view)
        self._connect()

    @property
    def first(self) -> date:
        """The first day of the week that is shown."""
        return self._first if self._first is not None else self._this_week()

    def refresh(self) -> None:
        """Read the week that is shown again; this week at first."""
        self.show_week(min(self.first, self._this_week()))

    def show_week(self, first: date) -> None:
        """Show the week that begins on a day."""
        if first != self._first:
            self._open = None
            self.board.hide_done()
        self._first = first
        self._week = week = self._lookback.week(first)
        this_week, board = self._this_week(), self.board
        newest = first >= this_week
        line = week_line(first, week, self._today().year)
        board.header.show_week(week_title(first, this_week), line, newest=newest)
        board.strip.show_week(week)
        board.stops.show_stops(week.stops, this_week=newest)
        begun = self._lookback.begun()
        board.set_begun(begun=begun)
        if begun:
            self._show_charts()
        self._show_open(begun=begun)

    def open_day(self, day: date) -> None:
        """Show a day, and the week around it."""
        self.show_week(week_start(day, self._lookback.first_weekday))
        self._open_at((day - self.first).days)

    def take_focus(self) -> None:
        """Let the keys be at the day that is open, or at the week."""
        board = self.board
        opened = self._open is not None
        place = board.day.close_button if opened else board.header.title
        place.setFocus(Qt.FocusReason.TabFocusReason)

    def say_done(self, words: str) -> None:
        """Say what was just done, and offer to undo it."""
        self.board.say_done(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _show_charts(self) -> None:
        first = self.first
        last = min(first + _WEEK - _DAY, self._today())
        self.board.trend.show_trend(self._lookback.trend(self._span, last), self._span)
        weeks = self._lookback.weekly(max(_LEAST_BARS, self._span), first)
        self.board.bars.show_weeks(weeks, newest=first >= self._this_week())

    def _show_open(self, *, begun: bool) -> None:
        """Show the open day in the place of the trend, or the trend."""
        board = self.board
        board.strip.set_chosen(-1 if self._open is None else self._open)
        board.show_day_card(shown=self._open is not None or not begun)
        if self._open is not None and self._week is not None:
            day = self._week.days[self._open]
            parts = self._parts(day.day)
            board.day.show_day(day, parts, invite=_still_to_do(day))
        elif not begun:
            board.day.show_first()

    def _parts(self, day: date) -> DayParts:
        lookback = self._lookback
        entries = lookback.entries(day, day)
        edits = {one.record.id: lookback.edits(one) for one in entries}
        told, activities = lookback.accounts(day, entries), lookback.activities()
        return DayParts(entries, edits, told, activities)

    def _connect(self) -> None:
        board, header = self.board, self.board.header
        header.previous_asked.connect(self._go_back)
        header.next_asked.connect(self._go_on)
        header.now_asked.connect(self._go_to_now)
        header.calendar_asked.connect(self._open_calendar)
        header.print_asked.connect(lambda: self.print_asked.emit(self.first))
        header.appointment_asked.connect(self._ask_appointment)
        header.export_asked.connect(self.export_asked)
        board.strip.day_asked.connect(self._turn_day)
        board.trend.span_chosen.connect(self._choose_span)
        board.trend.table_asked.connect(board.set_tables)
        board.stops.add_asked.connect(self._ask_add)
        board.stops.paper_asked.connect(lambda: self.paper_asked.emit(self.first))
        board.day.paper_asked.connect(lambda: self.paper_asked.emit(self.first))
        board.undo_asked.connect(self.undo_asked)
        self._connect_day()
        # As shortcuts, or the scroll area would take the arrows for itself.
        for key, step in (
            (Qt.Key.Key_Left, self._go_back),
            (Qt.Key.Key_Right, self._go_on),
            (Qt.Key.Key_Home, self._go_to_now),
        ):
            keys = QKeySequence(plain_key(self, key))
            QShortcut(keys, self).activated.connect(step)
        self._theme.changed.connect(self._arrange)
        self._theme.changed.connect(self._rewrite)

    def _connect_day(self) -> None:
        day = self.board.day
        day.today_asked.connect(self.today_asked)
        day.closed.connect(self._close_day)
        day.add_asked.connect(self._ask_add)
        day.edit_asked.connect(self.edit_asked)
        day.delete_asked.connect(self.delete_asked)
        day.morning_asked.connect(lambda: self.morning_asked.emit(self._open_date()))
        day.account_edit_asked.connect(self.account_edit_asked)
        day.account_taken_back.connect(self.account_taken_back)
        day.note_told.connect(
            lambda *told: self.note_told.emit(self._open_date(), *told)
        )

    @Slot()
    def _arrange(self) -> None:
        self.board.arrange(self.width())

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
    def _go_to_now(self) -> None:
        self.show_week(self._this_week())

    @Slot()
    def _open_calendar(self) -> None:
        card = CalendarCard(
            self._theme, self._lookback.month, self._lookback.first_weekday
        )
        name = tr("Choose a week")
        popover = Popover(self._theme, self.window(), name, card)
        card.day_chosen.connect(popover.accept)
        card.day_chosen.connect(self._jump)
        shown = self._open_date() if self._open is not None else self.first
        popover.open_under(self.board.header.title)
        card.show_day(min(shown, self._today()), self._today())

    @Slot(object)
    def _jump(self, day: date) -> None:
        """Show a day that was chosen in the calendar; open it if it holds anything."""
        self.show_week(week_start(day, self._lookback.first_weekday))
        at = (day - self.first).days
        if self._week is not None and self._week.days[at].sessions:
            self._open_at(at)

    @Slot(int)
    def _turn_day(self, index: int) -> None:
        """Open a day, or close it again."""
        if index == self._open:
            self._close_day()
        else:
            self._open_at(index)

    def _open_at(self, index: int) -> None:
        if index != self._open:
            self.board.day.notes.clear_field()
        self._open = index
        self._show_open(begun=self._lookback.begun())
        self._bring_day_into_view()

    def _bring_day_into_view(self) -> None:
        """Scroll to the open day where its head is not in what can be seen."""
        layout, bar = self.board.layout(), self._view.verticalScrollBar()
        if layout is not None:
            layout.activate()
        top = self.board.day.mapTo(self.board, QPoint(0, 0)).y()
        if not 0 <= top - bar.value() <= self._view.viewport().height() * 2 // 3:
            bar.setValue(top - _MARGIN)

    @Slot()
    def _close_day(self) -> None:
        was, self._open = self._open, None
        self._show_open(begun=self._lookback.begun())
        if was is not None:
            self.board.strip.take_focus(was)

    @Slot(int)
    def _choose_span(self, weeks: int) -> None:
        self._span = weeks
        self._show_charts()

    @Slot()
    def _ask_add(self) -> None:
        self.add_asked.emit(min(self._open_date(), self._today()))

    @Slot()
    def _ask_appointment(self) -> None:
        self.appointment_asked.emit(min(self.first + _WEEK - _DAY, self._today()))

    def _open_date(self) -> date:
        """The open day; else today, or the last day of the week that is shown."""
        first = self.first
        if self._open is not None:
            return first + _DAY * self._open
        return min(first + _WEEK - _DAY, self._today())

    def _today(self) -> date:
        return self._clock.now().date()

    def _this_week(self) -> date:
        return week_start(self._today(), self._lookback.first_weekday)


def _still_to_do(day: DaySummary) -> bool:
    left = day.exercises_done < day.exercises_planned
    return day.when is When.TODAY and left and not day.sessions
