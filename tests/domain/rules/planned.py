"""The plan of a day as the cases ask for it, and what they look at in it."""

from dataclasses import replace

from companion.domain.day_plan import Now, plan_day
from companion.domain.exercise import Level, Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import Choice, Decision, History
from companion.domain.outlook import DayPlan
from companion.domain.own_exercise import OwnExercise, as_exercise
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.progression import standings
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from tests.histories import a_check_in, all_exercises, at, day, good_days, screened

READY = History(screenings=(screened(),))
GREEN = Felt(2, 1, Furthest.THIGH, Tingling.USUAL)
A_STOP = Stop(Rep(0, 1, 1, Side.BOTH), "Lift", at(0), (StopReason.PAIN_UP,))
OWN = {
    "own-1": as_exercise(
        OwnExercise("own-1", "Wall press", ("Press.",), "wall-sit", reps=(8, 8)),
        all_exercises()["wall-sit"],
    )
}


def plan(
    history: History = READY,
    person: Person | None = None,
    number: int = 0,
    felt: Felt | None = GREEN,
    *,
    minutes_up: int | None = None,
    session_day: bool = True,
    own: OwnPlan | None = None,
) -> DayPlan:
    """The plan of a day; the check-in is part of the history too."""
    check_in = None if felt is None else a_check_in(number, felt)
    if check_in is not None:
        history = replace(history, check_ins=(*history.check_ins, check_in))
    now = Now(day(number), session_day, check_in, minutes_up)
    exercises = {**all_exercises(), **OWN}
    return plan_day(exercises, person or Person(), history, now, own or OwnPlan())


def ids(made: DayPlan) -> list[str]:
    return [item.exercise.id for item in made.items]


def left_out(made: DayPlan, exercise_id: str) -> list[RuleKey]:
    return [one.rule for one in made.reasons if one.exercise_id == exercise_id]


def index_of(history: History, number: int, exercise_id: str = "bridge") -> int:
    return standings(history, all_exercises(), day(number)).of(exercise_id).index


def risen(steps: int, *numbers: int) -> History:
    """Good days, and so many steps accepted, each when it was offered."""
    history = good_days(*numbers)
    taken = numbers[2::2][:steps]
    chosen = tuple(Decision(day(one), "bridge", Choice.ACCEPT) for one in taken)
    return replace(history, decisions=chosen)


def dose_of(made: DayPlan, exercise_id: str) -> tuple[Level, tuple[int, ...]]:
    (item,) = [one for one in made.items if one.exercise.id == exercise_id]
    return item.level, item.dose.reps
