"""The Today page: what is on today, and each exercise to look at.

page = TodayPage(theme, studio, clock)
page.show_day(Day(routine, states, left, total_ms))
"""

# ruff: noqa: PLC0415 - lines that seldom appear are loaded when they do

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.pages.day import Day
from companion.ui.pages.exercise_panel import ExercisePanel
from companion.ui.pages.routine_list import RoutineList
from companion.ui.pages.today_header import TodayHeader
from companion.ui.pages.today_shape import (
    GAP,
    WIDEST,
    Shape,
    least_body,
    list_width,
    margins,
    shape_for,
    show_in,
)
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import FILLS
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.studio import Studio

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.domain.exercise import Exercise
    from companion.domain.rule import RuleKey
    from companion.ui.pages.closed_card import ClosedCard, ClosedPlace
    from companion.ui.pages.today_empty import TodayEmpty
    from companion.ui.pages.today_line import Line
    from companion.ui.pages.today_lines import TodayLines
    from companion.ui.pages.unfinished_line import UnfinishedLine


class TodayPage(QWidget):
    """Header, list and panel; on a narrow page the list or the panel."""

    start_asked = Signal(int)
    print_asked = Signal()
    continue_asked = Signal()
    keep_asked = Signal()
    discard_asked = Signal()
    answered = Signal(str, str)  # of a line: its key, the answer's
    closed_deed_asked = Signal(object)  # what the card of a closed day offers
    flare_asked = Signal()
    plan_asked = Signal()
    not_today_asked = Signal(int)  # the index of the item

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._studio = studio
        self.figure: Callable[[], Exercise | None] = lambda: None
        self._day: Day | None = None
        self._shape = Shape.COMPACT
        self._opened = False
        self._header = TodayHeader(theme)
        self._unfinished: UnfinishedLine | None = None
        self._faults: QWidget | None = None
        self._empty: TodayEmpty | None = None
        self._closed: ClosedCard | None = None
        self._closed_view: ClosedPlace | None = None
        self._lines: TodayLines | None = None
        self._view: ScrollView | None = None  # of all of it, where room is short
        self._list = RoutineList(theme, studio)
        self._panel = ExercisePanel(theme, studio, clock)
        self._back = Button(theme, tr("Today’s exercises"), Kind.QUIET, "arrow_left")
        self.setAccessibleName(tr("Today’s routine"))
        self._lay_out()
        self._connect()

    def show_day(self, day: Day, lines: "Sequence[Line]" = ()) -> None:
        """Show a day; the chosen exercise stays chosen until something was done."""
        before, self._day = self._day, day
        self._header.show_day(day)
        self._show_unfinished(day)
        self._show_faults(day)
        self._show_lines(lines)
        self._list.show_routine(day.routine, day.states)
        moved = (
            before is None
            or before.routine != day.routine
            or before.states != day.states
        )
        if moved and day.routine.items:
            index = day.next_item if day.next_item is not None else 0
            self._list.choose(index)
            self._show_item(index)
        self._show_parts()

    def _lay_out(self) -> None:
        self._body = QHBoxLayout()
        self._body.addWidget(self._list)
        self._body.addWidget(self._panel, 1)
        self._column = QVBoxLayout()
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._header)
        self._column.addLayout(self._body, 1)
        self._holder = holder = QWidget()  # it stays at the rail
        holder.setLayout(self._column)
        holder.setMaximumWidth(WIDEST)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout(self)
        self._row.addWidget(holder, FILLS)
        self._row.addStretch(1)

    def _connect(self) -> None:
        self._header.start_asked.connect(self.start_next)
        self._header.print_asked.connect(self.print_asked)
        self._header.flare_asked.connect(self.flare_asked)
        put_off, start = self.not_today_asked, self.start_asked
        self._header.not_today_asked.connect(lambda: put_off.emit(self._list.chosen))
        self._list.chosen_changed.connect(self._show_item)
        self._list.opened.connect(self._open)
        self._panel.start_asked.connect(lambda: start.emit(self._list.chosen))
        self._back.clicked.connect(self._close)
        self._theme.changed.connect(self._arrange)

    def _arrange(self) -> None:
        """Give every part its place for this width and text size."""
        theme = self._theme
        self._shape = shape = shape_for(self.width(), theme.text_scale)
        wide = shape is Shape.WIDE
        self._column.setSpacing(GAP)
        self._body.setSpacing((24 if wide else 16) - STRIP)
        room = min(self.width() - 2 * margins(shape)[0], WIDEST)
        if shape is Shape.NARROW:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(WIDEST)
        else:
            self._list.setFixedWidth(list_width(room, theme.text_scale) + STRIP)
        self._header.set_shape(shape)
        self._panel.set_shape(shape)
        for line in (self._unfinished, self._lines):
            if line is not None:
                line.set_shape(shape)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show the list and the panel, or the one that was opened, or why neither."""
        some = self._day is not None and bool(self._day.routine.items)
        narrow = self._shape is Shape.NARROW
        alone = narrow and self._opened and some
        self._back.setVisible(alone)
        self._header.setVisible(not alone)
        self._list.setVisible(some and not alone)
        self._panel.setVisible(some and (alone or not narrow))
        rule = self._rule
        over = (self._header, self._unfinished, self._lines, self._faults)
        low = least_body(self, over, self._shape, self._theme) if some else 0
        self._panel.set_least(low)
        whole = low > 0 or (narrow and self._day is not None and not alone)
        self._list.set_whole(whole=whole, beside=not narrow)
        self._scroll_whole(whole=whole)
        self._show_closed(rule, whole=narrow)
        if not some and self._day is not None and rule is None:
            from companion.ui.pages.today_empty import TodayEmpty

            if self._empty is None:
                self._empty = TodayEmpty(self._theme)
                self._empty.plan_asked.connect(self.plan_asked)
                self._body.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
            seen = self._day.outlook
            reasons = seen.plan.reasons if seen is not None else ()
            self._empty.show_day(reasons, self._day.faults)
        if self._empty is not None:
            self._empty.setVisible(not some and rule is None)

    def _scroll_whole(self, *, whole: bool) -> None:
        """With large text head, questions and list scroll together."""
        inset(self._row, *margins(self._shape, STRIP if whole else 0))
        if whole is (self._view is not None and not self._view.isHidden()):
            return
        if self._view is None:
            self._view = ScrollView(self._theme, QWidget(), bar_beside=True)
            self._row.insertWidget(0, self._view, FILLS)
            self._list.moved.connect(self._view.ensureWidgetVisible)
        if whole:
            show_in(self._view, self._row, self._holder)
        else:
            self._row.insertWidget(0, self._view.takeWidget(), FILLS)
        self._view.setVisible(whole)
        self._holder.show()

    @property
    def _rule(self) -> "RuleKey | None":
        """What has closed the day, if anything has."""
        return self._day.closed_by if self._day is not None else None

    def _show_closed(self, rule: "RuleKey | None", *, whole: bool) -> None:
        if rule is not None and self._closed is None:
            from companion.ui.pages.closed_card import ClosedCard, ClosedPlace

            self._closed = ClosedCard(self._theme, self._studio, self.figure())
            self._closed.deed_asked.connect(self.closed_deed_asked)
            self._closed_view = ClosedPlace(self._theme, self._closed)
            self._body.addWidget(self._closed_view, 1)
        if self._closed is not None and self._closed_view is not None:
            self._closed_view.set_whole(whole=whole)
            self._closed_view.setVisible(rule is not None)
            if rule is not None:
                self._closed.show_rule(rule)

    def _show_lines(self, lines: "Sequence[Line]") -> None:
        if lines and self._lines is None:
            from companion.ui.pages.today_lines import TodayLines

            self._lines = TodayLines(self._theme)
            self._lines.answered.connect(self.answered)
            self._column.insertWidget(2, self._lines)
            self._lines.set_shape(self._shape)
        if self._lines is not None:
            self._lines.show_lines(lines)
            self._lines.setVisible(bool(lines))

    def _show_unfinished(self, day: Day) -> None:
        if day.unfinished is not None and self._unfinished is None:
            from companion.ui.pages.unfinished_line import UnfinishedLine

            self._unfinished = UnfinishedLine(self._theme)
            self._unfinished.continue_asked.connect(self.continue_asked)
            self._unfinished.keep_asked.connect(self.keep_asked)
            self._unfinished.discard_asked.connect(self.discard_asked)
            self._column.insertWidget(2, self._unfinished)
            self._unfinished.set_shape(self._shape)
        if self._unfinished is not None:
            self._unfinished.setVisible(day.unfinished is not None)
            if day.unfinished is not None:
                self._unfinished.show_record(day.unfinished, self._clock.now())

    def _show_faults(self, day: Day) -> None:
        if self._faults is not None:
            self._faults.hide()
            self._faults.deleteLater()
            self._faults = None
        if day.faults and day.routine.items:
            from companion.ui.pages.today_empty import faults_notice

            self._faults = faults_notice(self._theme, day.faults)
            self._column.insertWidget(self._column.count() - 1, self._faults)

    @Slot(int)
    def _show_item(self, index: int) -> None:
        if self._day is not None:
            item, state = self._day.routine.items[index], self._day.states[index]
            if self._panel.item != item:
                self._panel.show_item(item)
            self._panel.set_state(state)

    @Slot(int)
    def _open(self, _index: int) -> None:
        self._opened = True
        self._show_parts()
        if self._shape is Shape.NARROW:
            self._back.setFocus()

    @Slot()
    def _close(self) -> None:
        self._opened = False
        self._show_parts()
        self._list.focus_chosen()

    @Slot()
    def start_next(self) -> None:
        """Ask for a session from the next exercise on, if one may be begun."""
        if self._day is not None:
            self.start_asked.emit(self._day.startable or 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        self._arrange()
        super().resizeEvent(event)
