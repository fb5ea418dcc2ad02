"""Between what a dose of an exercise may lie, and how an own dose is kept there.

The limits are those of the exercise's own levels; nothing a person or a professional
types goes beyond them.
"""

from dataclasses import replace
from datetime import date

from companion.domain.dose_ladder import DoseStep, dose_ladder
from companion.domain.exercise import Exercise, Level
from companion.domain.fact import fact
from companion.domain.own_plan import OwnDose


@fact
class DoseLimits:
    """The most of each part, and the shortest hold, over all levels."""

    sets: int
    reps: int
    in_all: int
    least_hold: float
    most_hold: float


def dose_limits(exercise: Exercise) -> DoseLimits:
    """The limits of an exercise."""
    doses = [exercise.dose(level) for level in Level]
    holds = [one.hold_seconds for one in doses]
    return DoseLimits(
        sets=max(len(one.reps) for one in doses),
        reps=max(max(one.reps) for one in doses),
        in_all=max(sum(one.reps) for one in doses),
        least_hold=min(holds),
        most_hold=max(holds),
    )


def within_limits(dose: OwnDose, exercise: Exercise) -> DoseStep:
    """The dose, with every part brought within the limits of the exercise."""
    most = dose_limits(exercise)
    reps = tuple(min(max(1, one), most.reps) for one in dose.reps[: most.sets]) or (1,)
    while sum(reps) > most.in_all:
        reps = (*reps[:-1], reps[-1] - 1) if reps[-1] > 1 else reps[:-1]
    hold = min(max(dose.hold_seconds, most.least_hold), most.most_hold)
    return DoseStep(dose.level, reps, hold)


def not_harder(step: DoseStep, cap: DoseStep) -> DoseStep:
    """The step with no part harder than in another step."""
    reps = tuple(min(pair) for pair in zip(step.reps, cap.reps, strict=False))
    hold = min(step.hold_seconds, cap.hold_seconds)
    return DoseStep(min(step.level, cap.level), reps, hold)


def own_step(dose: OwnDose, exercise: Exercise, index: int, *, free: bool) -> DoseStep:
    """What an own dose comes to on a day for an exercise that stands at ``index``.

    On a ``free`` day, one that no rule makes lighter, it may be one step harder than
    where the exercise stands, or anything within limits if a professional set it.
    """
    wanted, ladder = within_limits(dose, exercise), dose_ladder(exercise)
    if not free:
        return not_harder(wanted, ladder[index])
    if dose.prescribed:
        return wanted
    return not_harder(wanted, hardest_choice(exercise, index))


def hardest_choice(exercise: Exercise, index: int) -> DoseStep:
    """The hardest dose a person may choose by themselves: one step above."""
    ladder = dose_ladder(exercise)
    return ladder[min(index + 1, len(ladder) - 1)]


def dose_from(step: DoseStep, since: date) -> OwnDose:
    """A step of the way, kept as an own dose to begin with."""
    return OwnDose(step.level, step.reps, step.hold_seconds, since)


def with_sets(dose: OwnDose, many: int) -> OwnDose:
    """So many sets; one more repeats the last."""
    last = dose.reps[-1]
    reps = dose.reps[:many] + (last,) * (many - len(dose.reps))
    return replace(dose, reps=reps)


def with_more_reps(dose: OwnDose, more: int) -> OwnDose:
    """Every set by so many repetitions more, or fewer; at least one each."""
    return replace(dose, reps=tuple(max(1, one + more) for one in dose.reps))
