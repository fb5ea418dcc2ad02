"""The fields of one day of the paper form: all of it, ticks, pain before and after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.chart.telling import FURTHEST_WORDS
from companion.domain.felt import Felt
from companion.domain.paper_week import PaperDay, TypedDay
from companion.domain.record import PlannedExercise
from companion.domain.stop import Furthest
from companion.language import tr
from companion.printing.calendar_words import day_name, short_day_name
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.cycle_button import CycleButton
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.tick_cell import TickCell

_WORST = 10
_ORDER = tuple(Furthest)


class PaperDayFields:
    """Widgets of one day, in the order of the sheet; the form puts them in place."""

    def __init__(
        self, theme: Theme, day: PaperDay, plan: Sequence[PlannedExercise]
    ) -> None:
        self.day = day
        self._plan = tuple(plan)
        name = f"{day_name(day.day)} {day.day.day}"
        self.whole = Button(theme, _head(day), Kind.NEUTRAL)
        self.whole.set_height(44)
        self.whole.setAccessibleName(tr("All exercises, {day}", day=name))
        self.leg = NumberField(theme, tr("Leg before, {day}", day=name), _WORST)
        self.back = NumberField(theme, tr("Back before, {day}", day=name), _WORST)
        places = [_capital(tr(FURTHEST_WORDS[one])) for one in _ORDER]
        label = tr("Furthest point, {day}", day=name)
        self.furthest = CycleButton(theme, label, places)
        self.ticks = [
            TickCell(theme, tr("{exercise}, {day}", exercise=one.name, day=name))
            for one in plan
        ]
        self.leg_after = NumberField(theme, tr("Leg after, {day}", day=name), _WORST)
        self.back_after = NumberField(theme, tr("Back after, {day}", day=name), _WORST)
        self.whole.clicked.connect(self._tick_all)
        self.whole.setEnabled(day.open)

    @property
    def shown(self) -> tuple[QWidget, ...]:
        """Those to be seen: of a closed day its head alone."""
        return self.cells if self.day.open else (self.whole,)

    @property
    def cells(self) -> tuple[QWidget, ...]:
        """Every widget from the head down."""
        before = (self.whole, self.leg, self.back, self.furthest)
        return (*before, *self.ticks, self.leg_after, self.back_after)

    @property
    def typed(self) -> TypedDay:
        """What is filled in."""
        pairs = zip(self._plan, self.ticks, strict=True)
        ticked = frozenset(one.exercise_id for one, tick in pairs if tick.isChecked())
        return TypedDay(
            ticked,
            before=self._felt(self.leg, self.back),
            after=self._felt(self.leg_after, self.back_after),
        )

    def gap(self) -> QWidget | None:
        """The first field that is missing beside one that is filled in."""
        legs = (self.leg, self.back), (self.leg_after, self.back_after)
        for pair in legs:
            values = [one.value for one in pair]
            if None in values and any(one is not None for one in values):
                return pair[values.index(None)]
        pain = any(one.value is not None for pair in legs for one in pair)
        return self.furthest if pain and self.furthest.chosen is None else None

    def _felt(self, leg: NumberField, back: NumberField) -> Felt | None:
        """On the sheet the furthest point is circled once, for before and after."""
        at = self.furthest.chosen
        if leg.value is None or back.value is None or at is None:
            return None
        return Felt(leg.value, back.value, _ORDER[at])

    def _tick_all(self) -> None:
        whole = all(tick.isChecked() for tick in self.ticks)
        for tick in self.ticks:
            tick.setChecked(not whole)
        if self.whole.hasFocus():
            self.leg.setFocus(Qt.FocusReason.TabFocusReason)


def _head(day: PaperDay) -> str:
    return f"{short_day_name(day.day)} {day.day.day}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
