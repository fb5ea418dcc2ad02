"""Today's routine: the exercises of the day, each with its level, dose and sides."""

from collections.abc import Sequence
from datetime import date

from companion.domain.exercise import Dose, Exercise, Level, Side, Sides
from companion.domain.extent import Extent
from companion.domain.fact import fact


@fact
class RoutineItem:
    """One exercise of the day; ``sides`` in the order they are done.

    ``pace`` is seconds slower than the exercise's own tempo, below 0 faster. ``note``
    is in the person's own words.
    """

    exercise: Exercise
    level: Level
    dose: Dose
    sides: tuple[Side, ...]
    pace: int = 0
    extent: Extent = Extent.FULL
    note: str = ""

    @property
    def reps_planned(self) -> int:
        """All repetitions of all sets on all sides."""
        return sum(self.dose.reps) * len(self.sides)


@fact
class Routine:
    """What is to be done on one day, in order."""

    day: date
    items: tuple[RoutineItem, ...]


def sides_of(sides: Sides, sore: Side) -> tuple[Side, ...]:
    """The sides an exercise is done on, the easier one first [users.md 2.10].

    ``sore`` is the painful side; when it is both or unknown the right leads.
    """
    easier = sore.other() if sore is not Side.BOTH else Side.RIGHT
    match sides:
        case Sides.NONE:
            return (Side.BOTH,)
        case Sides.AFFECTED:
            return (sore if sore is not Side.BOTH else Side.RIGHT,)
        case Sides.EACH | Sides.ALTERNATE:  # pragma: no branch - there is no other
            return (easier, easier.other())


def routine(
    day: date, exercises: Sequence[Exercise], level: Level, sore: Side
) -> Routine:
    """A routine of these exercises, in this order, all at one level."""
    return Routine(
        day,
        tuple(
            RoutineItem(one, level, one.dose(level), sides_of(one.sides, sore))
            for one in exercises
        ),
    )
