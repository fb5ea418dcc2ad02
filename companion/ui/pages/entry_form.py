"""An entry of the diary to be written or put right: the day, the sets, how it felt.

    form = EntryForm(theme, clock, days)
    form.show_entry(entry)                  to change one
    form.show_new(draft, others)            what was done without the timer
    form.saved                              Signal(object, object): Draft, Entry or None
    form.left                               Signal(): without saving

Nonsense is refused where it is typed.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.draft import Draft, Fault, draft_of, faults
from companion.domain.entry import Entry
from companion.domain.record import PlannedExercise, Source
from companion.domain.revision import LONGEST_MINUTES
from companion.language import tr
from companion.ui.pages.day_fault import DAY_FAULTS
from companion.ui.pages.day_form import DayForm
from companion.ui.pages.felt_fields import FeltFields
from companion.ui.pages.more_exercises import MoreExercises
from companion.ui.pages.sets_card import SetsCard
from companion.ui.pages.stop_fields import StopsFields
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.label import Label
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.text_line import TextLine

_LONGEST_NOTE = 300
_HARDEST = 10
_ROOMY, _MEDIUM = 760, 480  # px at 100 % text


class EntryForm(DayForm):
    """One entry, all of it on one page."""

    def __init__(
        self, theme: Theme, clock: Clock, days: DayWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, clock, days, parent)
        self._entry: Entry | None = None
        self._draft = Draft(date.min, ())
        self.minutes = NumberField(theme, tr("Minutes"), LONGEST_MINUTES)
        self._timed = Label(theme, "", "body", 400, "ink2")
        self.sets = SetsCard(theme)
        self.more = MoreExercises(theme)
        self.before = FeltFields(theme, tr("Before"))
        self.after = FeltFields(theme, tr("After"))
        self.effort = NumberField(theme, tr("Effort, 0 to 10"), _HARDEST)
        self.stops = StopsFields(theme)
        self.note = TextLine(theme, tr("Note"), tr("One line."), _LONGEST_NOTE)
        self._stand(self._content())
        self._connect()

    def show_entry(self, entry: Entry) -> None:
        """Show an entry to be changed."""
        self._entry = entry
        self.frame.show_head("", tr("Edit the session"))
        self._fill(draft_of(entry), None)

    def show_new(
        self, draft: Draft, others: Callable[[], Sequence[PlannedExercise]]
    ) -> None:
        """Show something to be added; ``others`` finds what else it may hold."""
        self._entry = None
        self.frame.show_head("", tr("Add what you did"))
        self._fill(draft, others)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the places in as many columns as there is room for."""
        super().resizeEvent(event)
        room = self.width() / self._theme.text_scale
        columns = 6 if room >= _ROOMY else 3 if room >= _MEDIUM else 2
        for fields in (self.before, self.after, self.stops):
            fields.set_columns(columns)

    def _fill(
        self, draft: Draft, others: Callable[[], Sequence[PlannedExercise]] | None
    ) -> None:
        self._draft = draft
        timed = self._entry is not None and self._entry.record.source is Source.TIMED
        self.when.show_day(draft.day)
        self.when.set_fault("")
        self.minutes.set_value(draft.minutes or None)
        self.minutes.setVisible(not timed)
        words = tr("{n}, as the timer counted them", n=draft.minutes)
        self._timed.set_text(words if timed else "")
        self.sets.show_plan(draft.plan, draft.counts)
        self.more.offer(others)
        self.before.set_felt(draft.before)
        self.after.set_felt(draft.after)
        self.effort.set_value(draft.effort)
        self.stops.show_stops(None if self._entry is None else self._entry.record)
        self.note.set_text(draft.note)
        self._say_nothing()
        self.frame.show_top()
        self.when.take_focus()
        self._settle()

    @property
    def _state(self) -> tuple[object, ...]:
        numbers = self.minutes.value, self.effort.value
        felt = self.before.typed, self.after.typed
        words = self.when.text, self.note.text
        return words, numbers, felt, self.sets.counts, self.stops.stops

    def _typed(self) -> Draft | None:
        """What is typed; None while something of it cannot be kept."""
        day = self.when.day
        if day is None:
            self.when.set_fault(tr("Write a day as in the example."))
            self.when.take_focus()
            return None
        if not (self.before.check() and self.after.check()):
            return None
        return replace(
            self._draft,
            day=day,
            sets=tuple(self.sets.counts.items()),
            minutes=self.minutes.value or 0,
            before=self.before.felt,
            after=self.after.felt,
            note=self.note.text,
            effort=self.effort.value,
            stops=self.stops.stops,
        )

    def _try(self) -> None:
        draft = self._typed()
        if draft is None:
            return
        stopped = self._entry is not None and bool(self._entry.record.stops)
        found = faults(draft, self._clock.now().date(), stopped=stopped)
        days = [tr(words) for fault, words in DAY_FAULTS.items() if fault in found]
        if days:
            self.when.set_fault(days[0])
            self.when.take_focus()
        elif Fault.NOTHING_DONE in found:
            words = tr("Nothing is filled in yet under what you did.")
            self.foot.say(words)
        else:
            self.saved.emit(draft, self._entry)

    def _take(self, planned: PlannedExercise) -> None:
        """Show one exercise more, with all of it done."""
        counts, item = self.sets.counts, len(self._draft.plan)
        self._draft = replace(self._draft, plan=(*self._draft.plan, planned))
        self.sets.show_plan(self._draft.plan, counts)
        self.sets.exercises[item].fill(whole=True)
        self._say_nothing()

    def _say_nothing(self) -> None:
        self.foot.say("")

    def _connect(self) -> None:
        self.more.chosen.connect(self._take)
        self.sets.changed.connect(self._say_nothing)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._card((self.when, self._time_row())))
        column.addWidget(self.sets)
        column.addWidget(self.more)
        column.addWidget(self.stops)
        head = Label(self._theme, tr("How it felt, 0 to 10"), "lead", 700)
        felt = (head, self.before, self.after, self._effort_row())
        column.addWidget(self._card(felt))
        column.addWidget(self._card((self.note,)))
        return content

    def _time_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        label = Label(self._theme, tr("Minutes"), "body", 600)
        label.setBuddy(self.minutes)
        row.addWidget(label, 0, middle)
        row.addWidget(self.minutes, 0, middle)
        row.addWidget(self._timed, 1, middle)
        row.addStretch(0)
        return holder

    def _effort_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        label = Label(self._theme, tr("Effort, 0 to 10"), "body", 400)
        label.setBuddy(self.effort)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.effort)
        row.addStretch(1)
        return holder

    def _card(self, parts: Sequence[QWidget]) -> Card:
        card = Card(self._theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(8)
        for part in parts:
            inside.addWidget(part)
        return card
