"""The plan of a day as the pages show it."""

from companion.domain.day_plan import Now
from companion.domain.history import History
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.plan_view import Place, PlanView, plan_view
from tests.histories import all_exercises, day, screened

EXERCISES = all_exercises()
READY = History(screenings=(screened(),))


def view(
    own: OwnPlan | None = None,
    history: History = READY,
    person: Person | None = None,
    number: int = 0,
) -> PlanView:
    """The plan of a day as the pages show it."""
    now = Now(day(number))
    return plan_view(EXERCISES, person or Person(), history, now, own or OwnPlan())


def inside(made: PlanView) -> list[str]:
    return [one.exercise.id for one in made.inside]


def place(made: PlanView, exercise_id: str) -> Place:
    entry = made.entry(exercise_id)
    assert entry is not None
    return entry.place
