"""One press of a stepper: an own dose, a little less or more, within its limits."""

from dataclasses import replace
from enum import StrEnum

from companion.domain.dose_limits import (
    dose_limits,
    own_step,
    with_more_reps,
    with_sets,
)
from companion.domain.exercise import Category, Exercise, Level
from companion.domain.own_plan import OwnDose

_HOLD_STEP, _STRETCH_STEP = 1.0, 5.0


class Part(StrEnum):
    """What of a dose can be changed by itself."""

    LEVEL = "level"
    SETS = "sets"
    REPS = "reps"
    HOLD = "hold"


def parts_of(exercise: Exercise) -> tuple[Part, ...]:
    """The parts that an exercise has; one that never holds has no hold."""
    holds = dose_limits(exercise).most_hold > 0
    return tuple(part for part in Part if holds or part is not Part.HOLD)


def next_dose(
    dose: OwnDose, part: Part, exercise: Exercise, index: int, *, more: bool
) -> OwnDose | None:
    """The dose one press further; None at a limit.

    ``index`` is where the exercise stands: more is one step above it, unless a
    professional set the dose. Less is always there, down to the least.
    """
    wanted = _pressed(dose, part, exercise, more=more)
    if wanted is None:
        return None
    step = own_step(wanted, exercise, index, free=True)
    before = own_step(dose, exercise, index, free=True)
    if step == before:
        return None
    return replace(
        dose, level=step.level, reps=step.reps, hold_seconds=step.hold_seconds
    )


def _pressed(
    dose: OwnDose, part: Part, exercise: Exercise, *, more: bool
) -> OwnDose | None:
    by = 1 if more else -1
    match part:
        case Part.LEVEL:
            level = int(dose.level) + by
            inside = Level.L1 <= level <= Level.L3
            return replace(dose, level=Level(level)) if inside else None
        case Part.SETS:
            many = len(dose.reps) + by
            return with_sets(dose, many) if many else None
        case Part.REPS:
            return with_more_reps(dose, by)
        case _:
            stretch = exercise.category is Category.STRETCH
            seconds = by * (_STRETCH_STEP if stretch else _HOLD_STEP)
            return replace(dose, hold_seconds=dose.hold_seconds + seconds)
