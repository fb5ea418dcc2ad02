"""The fields of one day of the paper form, in the order of the printed week."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.felt import Felt, NextMorning
from companion.domain.paper_week import (
    LONGEST_WALK,
    PaperDay,
    TypedDay,
    TypedStop,
)
from companion.domain.record import PlannedExercise
from companion.domain.stop import Furthest, StopReason
from companion.language import capital, mark, tr
from companion.printing.calendar_words import day_name, long_day, short_day_name
from companion.printing.week_log import REASON_WORDS
from companion.printing.week_rows import NARROW_FURTHEST
from companion.ui.mirror import plain_key
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.cycle_button import CycleButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.tick_cell import TickCell

_WORST = 10
_ORDER = tuple(Furthest)
_REASONS = tuple(StopReason)
_MORNINGS = {
    NextMorning.BETTER: mark("Better"),
    NextMorning.SAME: mark("Same"),
    NextMorning.WORSE: mark("Worse"),
}
_TO_NAME = 26  # px at 100 % text from the number of an exercise to its name
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TAKEN, _TO_COME = mark("Has a session already"), mark("Yet to come")
_PAIN, _NUMBER, _BEFORE = (
    mark("{day}: fill in leg, back and furthest point, or none."),
    mark("{day}: write the number of the exercise that was stopped."),
    mark("{day}: for the next morning, fill in leg and back before."),
)


class RowName(QWidget):
    """The name of a row; that of an exercise stands beside its number."""

    def __init__(self, theme: Theme, words: str, number: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.number = Label(theme, number, "body", 500) if number else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = Label(theme, words, "body", 500)
        name.setAlignment(middle)
        if self.number is not None:
            self.number.setAlignment(middle)
            row.addWidget(self.number)
            theme.changed.connect(self._measure)
            self._measure()
        row.addWidget(name, 1)

    def _measure(self) -> None:
        if self.number is not None:
            self.number.setFixedWidth(self._theme.px(_TO_NAME))


class DayName(QWidget):
    """The name of a day above its rows; of a closed day also why it is closed."""

    def __init__(self, theme: Theme, day: PaperDay) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Label(theme, capital(long_day(day.day)), "body", 700))
        if why := _why_closed(day):
            column.addWidget(Label(theme, why, "body", 400, "ink2"))
        column.addStretch(1)


class DayHead(Button):
    """The name of a day; a press ticks all its exercises, an arrow goes on."""

    stepped = Signal(int)  # by an arrow: to the day before or after

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Announce an arrow; whoever holds the days knows the next one."""
        step = _ACROSS.get(plain_key(self, Qt.Key(event.key())))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class StopFields:
    """Which exercise was stopped, by its number, and why."""

    def __init__(self, theme: Theme, names: tuple[str, str], most: int) -> None:
        number, why = names
        self.number = NumberField(theme, number, most)
        reasons = [capital(tr(REASON_WORDS[one])) for one in _REASONS]
        self.why = CycleButton(theme, why, reasons)

    @property
    def cells(self) -> tuple[QWidget, QWidget]:
        """Both, in their order."""
        return self.number, self.why

    @property
    def typed(self) -> TypedStop | None:
        """What is filled in; a reason alone is nothing yet."""
        number, at = self.number.value, self.why.chosen
        if not number:
            return None
        return TypedStop(number, None if at is None else _REASONS[at])

    @property
    def begun(self) -> bool:
        """Whether anything is filled in."""
        return self.why.chosen is not None or self.number.value is not None

    @property
    def lacks_number(self) -> bool:
        """Whether something is filled in, but not which exercise it was."""
        return self.begun and not self.number.value


class PaperDayFields:
    """Widgets of one day, in the order of the sheet; the form puts them in place."""

    def __init__(
        self, theme: Theme, day: PaperDay, plan: Sequence[PlannedExercise]
    ) -> None:
        self.day = day
        self._plan = tuple(plan)
        name = f"{day_name(day.day)} {day.day.day}"
        self.whole = DayHead(theme, _head(day), Kind.NEUTRAL)
        self.whole.set_height(44)
        self._name = name
        self.name_head(alone=True)
        self.leg = NumberField(theme, tr("Leg before, {day}", day=name), _WORST)
        self.back = NumberField(theme, tr("Back before, {day}", day=name), _WORST)
        places = [capital(tr(NARROW_FURTHEST[one])) for one in _ORDER]
        label = tr("Furthest point, {day}", day=name)
        self.furthest = CycleButton(theme, label, places)
        self.ticks = [
            TickCell(
                theme,
                tr("{exercise}, {day}", exercise=one.name, day=name),
                len(one.reps),
            )
            for one in plan
        ]
        self._make_rest(theme, name)
        self.whole.clicked.connect(self._tick_all)
        self.whole.setEnabled(day.open)
        self.whole.setToolTip(_why_closed(day))
        self.whole.setAccessibleDescription(_why_closed(day))

    def _make_rest(self, theme: Theme, name: str) -> None:
        """What the sheet asks below the exercises."""
        label = tr("Walking, minutes, {day}", day=name)
        self.walked = NumberField(theme, label, LONGEST_WALK)
        self.leg_after = NumberField(theme, tr("Leg after, {day}", day=name), _WORST)
        self.back_after = NumberField(theme, tr("Back after, {day}", day=name), _WORST)
        label = tr("Number of the exercise that was stopped, {day}", day=name)
        names = (label, tr("Why it was stopped, {day}", day=name))
        self.stops = [StopFields(theme, names, len(self._plan))]
        label = tr("The morning after {day}", day=name)
        answers = [tr(one) for one in _MORNINGS.values()]
        self.morning = CycleButton(theme, label, answers)

    def name_head(self, *, alone: bool) -> None:
        """Write the day on the head, or only "All" where it stands beside the day."""
        self.whole.set_words(_head(self.day) if alone else tr("All"))
        self.whole.setAccessibleName(tr("All exercises, {day}", day=self._name))

    @property
    def wants_another(self) -> bool:
        """Whether every stop is filled in and the sheet has exercises for one more."""
        told = all(one.typed is not None for one in self.stops)
        return told and len(self.stops) < len(self._plan)

    def add_stop(self, theme: Theme) -> StopFields:
        """The fields of one stop more."""
        name = self._name
        names = (
            tr("Number of another exercise that was stopped, {day}", day=name),
            tr("Why the other exercise was stopped, {day}", day=name),
        )
        self.stops.append(StopFields(theme, names, len(self._plan)))
        return self.stops[-1]

    @property
    def shown(self) -> tuple[QWidget, ...]:
        """Those to be seen: of a closed day its head alone.

        A morning that was told in the program, or is yet to come, is not asked.
        """
        if not self.day.open:
            return (self.whole,)
        return self.cells if self.day.asks_morning else self.cells[:-1]

    @property
    def cells(self) -> tuple[QWidget, ...]:
        """Every widget from the head down."""
        before = (self.whole, self.leg, self.back, self.furthest)
        after = (self.walked, self.leg_after, self.back_after)
        stops = [cell for one in self.stops for cell in one.cells]
        return (*before, *self.ticks, *after, *stops, self.morning)

    def close_ranks(self) -> None:
        """Let Tab come to the first box alone: arrows go to the others."""
        for tick in self.ticks[1:]:
            tick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def typed(self) -> TypedDay:
        """What is filled in."""
        pairs = zip(self._plan, self.ticks, strict=True)
        done = frozenset(
            (one.exercise_id, tick.sets) for one, tick in pairs if tick.sets
        )
        at = self.morning.chosen
        return TypedDay(
            frozenset(done),
            before=self._felt(self.leg, self.back),
            after=self._felt(self.leg_after, self.back_after),
            walked=self.walked.value or 0,
            stops=tuple(one for stop in self.stops if (one := stop.typed)),
            morning=None if at is None else tuple(_MORNINGS)[at],
        )

    @property
    def begun(self) -> bool:
        """Whether anything is ticked, typed or chosen."""
        numbers = (self.leg, self.back, self.walked, self.leg_after, self.back_after)
        return (
            any(tick.sets for tick in self.ticks)
            or any(one.value is not None for one in numbers)
            or any(one.chosen is not None for one in (self.furthest, self.morning))
            or any(one.begun for one in self.stops)
        )

    def gap(self) -> tuple[QWidget, str] | None:
        """The first field that is missing beside one that is filled in, and why."""
        legs = (self.leg, self.back), (self.leg_after, self.back_after)
        for pair in legs:
            values = [one.value for one in pair]
            if None in values and any(one is not None for one in values):
                return pair[values.index(None)], self._say(_PAIN)
        pain = any(one.value is not None for pair in legs for one in pair)
        if pain and self.furthest.chosen is None:
            return self.furthest, self._say(_PAIN)
        for stop in self.stops:
            if stop.lacks_number:
                return stop.number, self._say(_NUMBER)
        if self.morning.chosen is not None and self.leg.value is None:
            return self.leg, self._say(_BEFORE)
        return None

    def _say(self, words: str) -> str:
        return capital(tr(words, day=long_day(self.day.day)))

    def _felt(self, leg: NumberField, back: NumberField) -> Felt | None:
        """On the sheet the furthest point is circled once, for before and after."""
        at = self.furthest.chosen
        if leg.value is None or back.value is None or at is None:
            return None
        return Felt(leg.value, back.value, _ORDER[at])

    def _tick_all(self) -> None:
        whole = all(tick.sets == tick.most for tick in self.ticks)
        for tick in self.ticks:
            tick.set_sets(0 if whole else tick.most)
        if self.whole.hasFocus():
            self.leg.setFocus(Qt.FocusReason.TabFocusReason)


def _why_closed(day: PaperDay) -> str:
    """Why nothing can be filled in on a day; empty for one that is open."""
    if day.open:
        return ""
    return tr(_TAKEN) if day.done else tr(_TO_COME)


def _head(day: PaperDay) -> str:
    return capital(f"{short_day_name(day.day)} {day.day.day}")
