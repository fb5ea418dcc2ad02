"""How much of an exercise: by the program, or an own dose within its limits.

    editor = DoseEditor(theme, clock)
    editor.show_entry(entry, own_plan)
    editor.edited                        Signal(object): an edit of the own plan

Each press is kept at once. At a limit the button stays, and a line says why.
"""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.dose_choice import Part, next_dose, parts_of
from companion.domain.dose_ladder import DoseStep
from companion.domain.dose_limits import dose_from
from companion.domain.exercise import Counts, Exercise, Side, Sides
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.plan_edit import with_dose, with_side
from companion.domain.plan_view import Entry
from companion.domain.wording import number
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pill
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.stepper import Stepper

_SIDES = (Side.BOTH, Side.LEFT, Side.RIGHT)
_LEAST_STEPPER = 290
# words of a stepper: its label, less, more
_WORDS = {
    Part.LEVEL: (mark("Level"), mark("One level easier"), mark("One level harder")),
    Part.SETS: (mark("Sets"), mark("One set less"), mark("One set more")),
    Part.REPS: (mark("Times"), mark("Fewer"), mark("More")),
    Part.HOLD: (mark("Hold"), mark("Shorter"), mark("Longer")),
}
_COUNTS = {Counts.BREATHS: mark("Breaths"), Counts.MINUTES: mark("Minutes")}
_LIMIT = mark("You may go one step above where you are. On a sore day it is less.")
_SET_BY = mark("As a professional set it, within the limits of the exercise.")


class DoseEditor(QWidget):
    """A choice of who decides, steppers for an own dose, and the sides."""

    edited = Signal(object)

    def __init__(
        self, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._entry: Entry | None = None
        self._dose: OwnDose | None = None
        names = (tr("The program decides"), tr("My own dose"))
        self.who = Segmented(theme, tr("Who decides how much"), names, wraps=True)
        self.set_by = Pill(theme, tr("A professional set it"))
        self.limit = Label(theme, "", "caption", 500, "ink2")
        self.steppers: dict[Part, Stepper] = {}
        self._rows = Columns(theme, _LEAST_STEPPER, gap=24, row_gap=8)
        sides = (tr("Both sides"), tr("Left only"), tr("Right only"))
        self.sides = Segmented(theme, tr("Which side"), sides, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.who, self._rows, self.set_by, self.limit, self.sides):
            column.addWidget(part)
        self.who.chosen_changed.connect(self._choose_who)
        self.set_by.clicked.connect(self._choose_setter)
        self.sides.chosen_changed.connect(self._choose_side)

    def show_entry(self, entry: Entry, own: OwnPlan) -> None:
        """Show the dose of an exercise."""
        exercise = entry.exercise
        if self._entry is None or self._entry.exercise != exercise:
            self._make_steppers(exercise)
        self._entry, self._dose = entry, own.doses.get(exercise.id)
        with QSignalBlocker(self.who), QSignalBlocker(self.sides):  # nobody chose
            self.who.choose(0 if self._dose is None else 1)
            side = own.sides.get(exercise.id, Side.BOTH)
            self.sides.choose(_SIDES.index(side))
        self.sides.setVisible(exercise.sides in {Sides.EACH, Sides.ALTERNATE})
        own_dose = self._dose is not None
        self._rows.setVisible(own_dose)
        self.limit.setVisible(own_dose)
        self.set_by.setVisible(own_dose and entry.asked is not None)
        if self._dose is not None:
            self.set_by.setChecked(self._dose.prescribed)
            self.limit.set_text(tr(_SET_BY if self._dose.prescribed else _LIMIT))
            self._show_values(entry, self._dose)

    def _make_steppers(self, exercise: Exercise) -> None:
        self.steppers = {}
        for part in parts_of(exercise):
            label, less, more = (tr(one) for one in _WORDS[part])
            if part is Part.REPS and exercise.counts in _COUNTS:
                label = tr(_COUNTS[exercise.counts])
            stepper = Stepper(self._theme, label, less, more)
            stepper.set_flush()
            stepper.less.connect(lambda one=part: self._step(one, more=False))
            stepper.more.connect(lambda one=part: self._step(one, more=True))
            self.steppers[part] = stepper
        for stepper in self.steppers.values():
            stepper.stand_with(tuple(self.steppers.values()))
        self._rows.set_children(list(self.steppers.values()))

    def _show_values(self, entry: Entry, dose: OwnDose) -> None:
        shown = DoseStep(entry.item.level, entry.item.dose.reps, 0)
        hold = number(entry.item.dose.hold_seconds)
        values = {
            Part.LEVEL: str(int(shown.level)),
            Part.SETS: str(len(shown.reps)),
            Part.REPS: ", ".join(str(one) for one in dict.fromkeys(shown.reps)),
            Part.HOLD: tr("{seconds} s", seconds=hold),
        }
        at = entry.standing.index
        for part, stepper in self.steppers.items():
            less = next_dose(dose, part, entry.exercise, at, more=False)
            more = next_dose(dose, part, entry.exercise, at, more=True)
            name = f"{entry.exercise.name}: {values[part]}"
            stepper.setAccessibleDescription(name)
            stepper.show_value(
                values[part], less=less is not None, more=more is not None
            )

    def _step(self, part: Part, *, more: bool) -> None:
        if self._entry is None or self._dose is None:
            return
        entry = self._entry
        index = entry.standing.index
        dose = next_dose(self._dose, part, entry.exercise, index, more=more)
        if dose is not None:
            self._keep(replace(dose, since=self._clock.now().date()))

    def _keep(self, dose: OwnDose | None) -> None:
        if self._entry is not None:
            key = self._entry.exercise.id
            self.edited.emit(lambda own: with_dose(own, key, dose))

    @Slot(object)
    def _choose_who(self, index: int | None) -> None:
        if self._entry is None:
            return
        if index != 1:
            self._keep(None)
            return
        item = self._entry.item
        now = DoseStep(item.level, item.dose.reps, item.dose.hold_seconds)
        self._keep(dose_from(now, self._clock.now().date()))

    @Slot()
    def _choose_setter(self) -> None:
        if self._dose is not None:
            self._keep(replace(self._dose, prescribed=self.set_by.isChecked()))

    @Slot(object)
    def _choose_side(self, index: int | None) -> None:
        if self._entry is not None:
            key, side = self._entry.exercise.id, _SIDES[index or 0]
            self.edited.emit(lambda own: with_side(own, key, side))
