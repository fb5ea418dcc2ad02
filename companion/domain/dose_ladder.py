"""The way of one exercise from its first dose to its last, in single changes (5.1).

Within a level: more repetitions, two at most; then longer holds, two seconds at most;
then a set more; then the next level. Stretches grow their time before their number.
"""

from collections.abc import Iterator
from dataclasses import replace

from companion.domain.exercise import Category, Dose, Exercise, Level
from companion.domain.fact import fact
from companion.domain.own_exercise import is_own

MORE_REPS = 2
MORE_HOLD_SECONDS = 2.0
MORE_STRETCH_SECONDS = 5.0


@fact
class DoseStep:
    """One step of the way: a level, the repetitions of each set, the hold."""

    level: Level
    reps: tuple[int, ...]
    hold_seconds: float

    def dose(self, exercise: Exercise) -> Dose:
        """The dose of the exercise at this step."""
        usual = exercise.dose(self.level)
        return replace(usual, reps=self.reps, hold_seconds=self.hold_seconds)


def dose_ladder(exercise: Exercise) -> tuple[DoseStep, ...]:
    """All steps in order; each differs from the one before by one thing alone."""
    steps: list[DoseStep] = []
    for level in Level:
        dose = exercise.dose(level)
        first = DoseStep(level, dose.reps, dose.hold_seconds)
        if steps:
            steps += _between(steps[-1], first, exercise)
        steps.append(first)
    return tuple(steps)


def first_of_level(ladder: tuple[DoseStep, ...], level: Level) -> int:
    """The index of a level's first step."""
    return next(i for i, one in enumerate(ladder) if one.level is level)


def first_index(exercise: Exercise) -> int:
    """Where one begins: at the foot; an own exercise at the dose that was typed."""
    if not is_own(exercise.id):
        return 0
    return first_of_level(dose_ladder(exercise), Level.L2)


def level_below(ladder: tuple[DoseStep, ...], index: int) -> int:
    """The first step of the level below; the very first one at the foot."""
    level = ladder[index].level
    below = Level(level - 1) if level > Level.L1 else level
    return min(index, first_of_level(ladder, below))


def _between(start: DoseStep, aim: DoseStep, one: Exercise) -> Iterator[DoseStep]:
    """The steps from one level's dose to the numbers of the next level's."""
    stretch = one.category is Category.STRETCH
    growths = (_hold, _reps, _sets) if stretch else (_reps, _hold, _sets)
    seconds = MORE_STRETCH_SECONDS if stretch else MORE_HOLD_SECONDS
    at = start
    for grow in growths:
        for step in grow(at, aim, seconds):
            at = step
            yield step


def _reps(at: DoseStep, aim: DoseStep, _seconds: float) -> Iterator[DoseStep]:
    while True:
        more = tuple(
            max(now, min(now + MORE_REPS, most))
            for now, most in zip(at.reps, aim.reps, strict=False)
        )
        more += at.reps[len(more) :]
        if more == at.reps:
            return
        at = replace(at, reps=more)
        yield at


def _hold(at: DoseStep, aim: DoseStep, seconds: float) -> Iterator[DoseStep]:
    while at.hold_seconds < aim.hold_seconds:
        longer = min(at.hold_seconds + seconds, aim.hold_seconds)
        at = replace(at, hold_seconds=longer)
        yield at


def _sets(at: DoseStep, aim: DoseStep, _seconds: float) -> Iterator[DoseStep]:
    while len(at.reps) < len(aim.reps):
        at = replace(at, reps=(*at.reps, aim.reps[len(at.reps)]))
        yield at
