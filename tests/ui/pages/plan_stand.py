"""What tests of the two pages of the plan share: a person, a plan, and their view."""

from dataclasses import replace

from companion.domain.day_plan import Now
from companion.domain.exercise import Exercise
from companion.domain.history import History
from companion.domain.own_exercise import OwnExercise, as_exercise
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.plan_view import PlanView, plan_view
from tests.histories import a_session, all_exercises, day, good_days, screened

READY = History(screenings=(screened(),))
PRESS = OwnExercise("own-1", "Wall press", ("Stand.", "Press."), "wall-sit")
TWICE = tuple(a_session(one, stopped="heel-slide") for one in (0, 2))
ASIDE = replace(READY, sessions=TWICE)
GOOD = good_days(0, 2, 4, ids=("bridge", "heel-slide"))


def a_view(
    own: OwnPlan | None = None,
    history: History = READY,
    person: Person | None = None,
    number: int = 5,
    more: tuple[Exercise, ...] = (),
) -> PlanView:
    """The plan of a day, the exercises of the program and more of them."""
    exercises = {**{one.id: one for one in more}, **all_exercises()}
    now = Now(day(number))
    return plan_view(exercises, person or Person(), history, now, own or OwnPlan())


def an_own() -> Exercise:
    """An exercise of one's own."""
    return as_exercise(PRESS, all_exercises()["wall-sit"])


def many(count: int) -> tuple[Exercise, ...]:
    """So many exercises more, each under a name of its own."""
    some = list(all_exercises().values())
    return tuple(
        replace(some[n % len(some)], id=f"more-{n}", name=f"Exercise {n}")
        for n in range(count)
    )
