"""What is prescribed: which exercises, at which level, on which days."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from companion.domain.exercise import Exercise, Gate, Level, Side
from companion.domain.fact import fact
from companion.domain.routine import Routine, routine

# A first plan for a cause that is not known: neutral strength and function work
# only (clinical.md 5.3). What loads the nerve or pulls the leg (the stretch, the
# slider) waits until the check-in before a session can ask how the leg is (3.2).
_FIRST_PLAN = (
    "abdominal-brace",
    "bridge",
    "clamshell",
    "side-bridge-knees",
    "bird-dog",
    "sit-to-stand",
)
MOST_EXERCISES = 8


@fact
class Programme:
    """Exercises in the order they are done, and the days of the week (Monday is 0).

    The order changes floor position as seldom as possible: on the back, on the
    side, on hands and knees, then up onto the chair.
    """

    exercise_ids: tuple[str, ...]
    level: Level
    sore_side: Side
    days: frozenset[int]

    def planned_on(self, day: date) -> bool:
        """Whether the day is a session day; the others are rest days, as planned."""
        return day.weekday() in self.days

    def next_planned(self, day: date) -> date:
        """The next session day after a day; the day after when none is planned."""
        later = [day + timedelta(days=ahead) for ahead in range(1, 8)]
        return next((one for one in later if self.planned_on(one)), later[0])


def first_programme() -> Programme:
    """The plan everybody starts from: level 1, three days a week apart."""
    return Programme(_FIRST_PLAN, Level.L1, Side.BOTH, days=frozenset({0, 2, 4}))


def todays_routine(
    programme: Programme,
    day: date,
    known: Sequence[str],
    fetch: Callable[[str], Exercise],
) -> Routine:
    """The routine of a day: what is prescribed, known, and open to everybody."""
    wanted = [one for one in programme.exercise_ids if one in known]
    fetched = [fetch(one) for one in wanted[:MOST_EXERCISES]]
    exercises = [one for one in fetched if one.gate is Gate.OPEN]
    return routine(day, exercises, programme.level, programme.sore_side)
