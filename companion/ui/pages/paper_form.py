"""A week filled in on paper, typed back in one form: days across, exercises down.

    form = PaperForm(theme)
    form.show_week(sheet, "16 to 22 November")
    form.saved                Signal(object): the Drafts, all to be kept at once
    form.left                 Signal(): without saving

The head of a day ticks all its exercises, a digit in a box says how many sets it was;
a stop that is filled in asks for another one, which may stay empty. Arrows go from box
to box and from head to head, Enter in a number saves. In large text the days stand
below each other.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.paper_week import PaperWeek, drafts, unticked
from companion.language import capital, mark, tr, trn
from companion.printing.calendar_words import long_day
from companion.ui.pages.paper_day import DayHead, DayName, PaperDayFields, RowName
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.control import ENTER
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import WIDEST, FormFrame
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.head_strip import HeadStrip
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.tab_chain import chain
from companion.ui.widgets.tick_cell import TickCell

_LAST_ROW = 999  # takes up what is left over
_WIDE_FROM = 760  # px at 100 % text
_LABELS = 140  # px at 100 % text that the names of the rows need at least
_GAP, _INSIDE = 8, 24
_BETWEEN_DAYS = 28
_BESIDE = 16 + _INSIDE  # px of frame and card at each side
_BEFORE = (
    mark("Leg before, 0 to 10"),
    mark("Back before, 0 to 10"),
    mark("Furthest point"),
)
_AFTER = (
    mark("Walking, minutes"),
    mark("Leg after, 0 to 10"),
    mark("Back after, 0 to 10"),
)
_STOPPED = (mark("Stopped: number"), mark("Stopped: why"))
_ANOTHER = (mark("Another stop: number"), mark("Another stop: why"))
_LAST = mark("Next morning")


class PaperForm(QWidget):
    """One week; saved in one go."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = PaperWeek((), ())
        self._wide: bool | None = None
        self.days: list[PaperDayFields] = []
        self._labels: list[QWidget] = []
        self.leave = Button(theme, tr("Cancel"), Kind.SECONDARY)
        self.save = Button(theme, tr("Save the week"), Kind.PRIMARY)
        self.foot = FootBar(theme, (self.leave, self.save))
        self._card = Card(theme)
        self._grid = QGridLayout(self._card)
        self.frame = FormFrame(theme, self._card, self.foot)
        self.heads = HeadStrip(theme, self.frame.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.leave.clicked.connect(self.left)
        self.save.clicked.connect(self._try)
        theme.changed.connect(self._arrange)

    def show_week(self, sheet: PaperWeek, span: str) -> None:
        """Begin with the empty sheet of a week."""
        self._empty()
        self._sheet = sheet
        self.frame.show_head(span, tr("Type in a paper week"))
        self.days = [PaperDayFields(self._theme, one, sheet.plan) for one in sheet.days]
        for cell in (tick for one in self.days for tick in one.ticks):
            cell.stepped.connect(
                lambda across, down, at=cell: self._step(at, across, down)
            )
        for head in (one.whole for one in self.days):
            head.stepped.connect(lambda step, at=head: self._go_across(at, step))
        for one in self.days:
            self._ask_on(one)
        self._place_anew()
        for one in self.days:
            one.close_ranks()
        closed = sum(1 for one in sheet.days if one.done)
        self.foot.say(
            trn(
                "{n} day has a session already and stays as it is.",
                "{n} days have a session already and stay as they are.",
                closed,
            )
            if closed
            else ""
        )
        self.frame.show_top()
        first = next((one for one in self.days if one.day.open), None)
        if first is not None:
            first.whole.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def changed(self) -> bool:
        """Whether anything is filled in that is not saved."""
        return any(one.begun for one in self.days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was; Enter, where it presses nothing, saves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER:
            self._try()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()
        self.heads.follow()

    def _ask_on(self, day: PaperDayFields) -> None:
        """Let the last stop of a day bring the fields of another one."""
        day.stops[-1].number.changed.connect(lambda: self._grow(day))

    def _grow(self, day: PaperDayFields) -> None:
        if day.wants_another:
            day.add_stop(self._theme)
            self._ask_on(day)
            self._place_anew()

    def _place_anew(self) -> None:
        """All cells in their places, and Tab through them from day to day."""
        self._wide = None
        self._arrange()
        cells = [cell for one in self.days for cell in one.shown]
        chain(*cells, self.leave, self.save)

    def _go_across(self, head: DayHead, step: int) -> None:
        """From the head of a day to that of the next one that is open."""
        heads = [one.whole for one in self.days if one.day.open]
        at = heads.index(head) + step
        if 0 <= at < len(heads):
            self._go_to(heads[at])

    def _step(self, cell: TickCell, across: int, down: int) -> None:
        day = next(n for n, one in enumerate(self.days) if cell in one.ticks)
        row = self.days[day].ticks.index(cell) + down
        days = range(len(self.days))
        day += across
        while day in days and not self.days[day].day.open:
            day += across  # over a day that is closed; down never changes the day
        if day in days and 0 <= row < len(self._sheet.plan):
            self._go_to(self.days[day].ticks[row])

    def _try(self) -> None:
        for one in self.days:
            gap = one.gap()
            if gap is not None:
                field, words = gap
                self._refuse(words, field)
                return
        typed = {one.day.day: one.typed for one in self.days}
        bare = unticked(self._sheet, typed)
        found = drafts(self._sheet, typed)
        if bare:
            fields = next(one for one in self.days if one.day.day == bare[0])
            words = tr("{day}: tick what you did.", day=long_day(bare[0]))
            self._refuse(capital(words), fields.ticks[0])
        elif not found:
            self.foot.say(tr("Nothing is ticked yet."))
        else:
            self.saved.emit(found)

    def _refuse(self, words: str, field: QWidget) -> None:
        self.foot.say(words)
        self._go_to(field)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.frame.bring_into_view(field)

    def _arrange(self) -> None:
        """Days across, or below each other where there is no room."""
        room = min(self.width() - 2 * _BESIDE, WIDEST - 2 * _INSIDE)
        wide = room / self._theme.text_scale >= _WIDE_FROM and room >= self._across()
        if wide is self._wide or not self.days:
            return
        self._wide = wide
        self._clear_labels()
        px = self._theme.px
        self._grid.setContentsMargins(_INSIDE, 16, _INSIDE, 16)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(px(4))
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        for day in self.days:
            day.name_head(alone=wide)
        if wide:
            self._place_across()
        else:
            self._place_down()
        self.heads.show_heads([one.whole for one in self.days] if wide else ())
        self._grid.setRowStretch(_LAST_ROW, 1)
        self._grid.setColumnStretch(0, 2)
        for column in range(1, len(self.days) + 1):
            self._grid.setColumnStretch(column, 1 if wide else 0)

    def _across(self) -> int:
        """Px that the days need beside each other."""
        widest = (
            max(cell.minimumSizeHint().width() for cell in day.shown)
            for day in self.days
        )
        return self._theme.px(_LABELS) + sum(wide + _GAP for wide in widest)

    def _place_across(self) -> None:
        most = max(len(one.stops) for one in self.days)
        names = (("", ""), *self._names(most))
        for row, (number, name) in enumerate(names):
            self._name(RowName(self._theme, name, number), row)
        for column, day in enumerate(self.days, start=1):
            for row, cell in enumerate(day.shown):
                # Below the stops of a day that has fewer of them its cells stay free.
                last = cell is day.morning
                self._put(cell, len(names) - 1 if last else row, column)

    def _place_down(self) -> None:
        row = 0
        for day in self.days:
            if row:
                self._part(row)
                row += 1
            rows = self._names(len(day.stops)) if day.day.open else ()
            names = [RowName(self._theme, name, number) for number, name in rows]
            heads = (DayName(self._theme, day.day), *names)
            for label, cell in zip(heads, day.shown, strict=False):
                self._name(label, row)
                self._put(cell, row, 1)
                row += 1

    def _put(self, cell: QWidget, row: int, column: int) -> None:
        """All boxes below each other are equally wide."""
        if isinstance(cell, NumberField | TickCell):
            cell.fill_width()
        self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignVCenter)
        cell.show()

    def _part(self, row: int) -> None:
        """A line, with air around it, between two days."""
        line = Hairline(self._theme)
        self._labels.append(line)
        self._grid.addWidget(line, row, 0, 1, 2, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(row, self._theme.box(_BETWEEN_DAYS))

    def _names(self, stops: int) -> tuple[tuple[str, str], ...]:
        """Numbers and names of the rows of a day with so many stops."""
        below = (*_AFTER, *_STOPPED, *(_ANOTHER * (stops - 1)), _LAST)
        before, after = ([tr(one) for one in group] for group in (_BEFORE, below))
        plan = enumerate(self._sheet.plan, start=1)
        bare, numbered = (
            [("", one) for one in before],
            [(str(n), o.name) for n, o in plan],
        )
        return (*bare, *numbered, *(("", one) for one in after))

    def _name(self, label: QWidget, row: int) -> None:
        self._labels.append(label)
        self._grid.addWidget(label, row, 0)

    def _clear_labels(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []

    def _empty(self) -> None:
        self._clear_labels()
        self.heads.show_heads(())
        for day in self.days:
            for cell in day.cells:
                cell.hide()
                cell.deleteLater()
        self.days = []
