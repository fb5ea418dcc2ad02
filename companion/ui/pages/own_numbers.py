"""How much of an own exercise, and how slowly: five steppers within the floors.

card = OwnNumbers(theme)
card.show_own(own)
card.changed                 Signal(object): a change of an OwnExercise
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.fact import fact
from companion.domain.limits import Range
from companion.domain.own_exercise import (
    HOLD_SECONDS,
    MOVE_SECONDS,
    REPS,
    REST_SECONDS,
    SETS,
    OwnExercise,
)
from companion.domain.wording import number
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.label import Label
from companion.ui.widgets.stepper import Stepper

_PAD = 20
_LEAST = 290
Change = Callable[[OwnExercise], OwnExercise]


@fact
class _Number:
    """One number: its words, limits and step, how it is read and changed."""

    label: str
    less: str
    more: str
    limits: Range
    step: float
    read: Callable[[OwnExercise], float]
    change: Callable[[OwnExercise, float], OwnExercise]
    seconds: bool = True


def _with_sets(own: OwnExercise, value: float) -> OwnExercise:
    return replace(own, reps=(own.reps[0],) * int(value))


def _with_reps(own: OwnExercise, value: float) -> OwnExercise:
    return replace(own, reps=(int(value),) * len(own.reps))


_NUMBERS = (
    _Number(
        mark("Sets"),
        mark("One set less"),
        mark("One set more"),
        SETS,
        1,
        lambda own: len(own.reps),
        _with_sets,
        seconds=False,
    ),
    _Number(
        mark("Times"),
        mark("Fewer"),
        mark("More"),
        REPS,
        1,
        lambda own: own.reps[0],
        _with_reps,
        seconds=False,
    ),
    _Number(
        mark("Each way"),
        mark("Faster"),
        mark("Slower"),
        MOVE_SECONDS,
        1,
        lambda own: own.move_seconds,
        lambda own, value: replace(own, move_seconds=value),
    ),
    _Number(
        mark("Hold"),
        mark("Shorter"),
        mark("Longer"),
        HOLD_SECONDS,
        1,
        lambda own: own.hold_seconds,
        lambda own, value: replace(own, hold_seconds=value),
    ),
    _Number(
        mark("Rest"),
        mark("Shorter rest"),
        mark("Longer rest"),
        REST_SECONDS,
        15,
        lambda own: own.rest_seconds,
        lambda own, value: replace(own, rest_seconds=value),
    ),
)


class OwnNumbers(Card):
    """Steppers; none goes beyond what is safe for every exercise."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.steppers = [
            Stepper(theme, tr(one.label), tr(one.less), tr(one.more))
            for one in _NUMBERS
        ]
        for stepper in self.steppers:
            stepper.set_flush()
            stepper.stand_with(self.steppers)
        rows = Columns(theme, _LEAST, gap=24, row_gap=8)
        rows.set_children(self.steppers)
        box = theme.box
        column = QVBoxLayout(self)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(10)
        column.addWidget(Label(theme, tr("How much"), "lead", 700))
        words = tr("At least two seconds each way: always slow and controlled.")
        column.addWidget(Label(theme, words, "caption", 500, "ink2"))
        column.addWidget(rows)
        column.addStretch(1)
        for one, stepper in zip(_NUMBERS, self.steppers, strict=True):
            stepper.less.connect(lambda one=one: self._step(one, -one.step))
            stepper.more.connect(lambda one=one: self._step(one, one.step))

    def show_own(self, own: OwnExercise) -> None:
        """Show the numbers of an exercise."""
        for one, stepper in zip(_NUMBERS, self.steppers, strict=True):
            value = one.read(own)
            words = number(value)
            if one.seconds:
                words = tr("{seconds} s", seconds=words)
            stepper.show_value(
                words,
                less=value - one.step >= one.limits.least,
                more=value + one.step <= one.limits.most,
            )

    def _step(self, one: _Number, by: float) -> None:
        self.changed.emit(lambda own: one.change(own, one.read(own) + by))
