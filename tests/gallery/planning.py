"""The places of the exercises and of the plan, in the states that matter."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from companion.domain.caution import Precaution
from companion.domain.exercise import Level, Position
from companion.domain.history import Choice, Decision
from companion.domain.own_exercise import OwnExercise
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.person import Person
from companion.ui.doors import EXERCISES, OWN_EXERCISE, PLAN
from companion.ui.doors import TODAY as TODAY_PLACE
from companion.ui.window import MainWindow
from tests.house import MONDAY

Shot = tuple[str, QWidget]
TODAY = MONDAY.date()
NAME, NOTE = "Wall press", "towel under the knees"
OWN_WORDS = (NAME, NOTE)  # typed, so the same in every language
PRESS = OwnExercise("own-1", NAME, ("Stand.", "Press."), "wall-sit")
MANY = ("bird-dog", "clamshell", "dead-bug", "calf-stretch", "wall-sit", "own-1")


def planning_shots(
    window: MainWindow, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    """First as it is at the start, then with much told."""
    for name in _exercises(window):
        settle(window)
        yield name, window
    for name in _plan(window):
        settle(window)
        yield name, window
    window.crew.teller.tell(OwnPlan())
    window.crew.teller.tell(Person())


def _exercises(window: MainWindow) -> Iterator[str]:
    window.go_to(EXERCISES)
    page = window.room(EXERCISES).page
    yield "exercises"
    page.filters.more.setChecked(True)
    page.filters.in_plan.setChecked(True)
    yield "exercises-filters"
    page.filters.search.field.setText("astronaut")
    yield "exercises-nothing-found"
    page.filters.forget()
    page.filters.more.setChecked(False)
    page.open("bridge")
    yield "exercise-open"
    page.detail.panel._foot.note_asked.emit(2)
    yield "exercise-notes"
    page.open("cat-camel")
    page.detail.standing.refer.click()
    page.detail.standing.form.keep.click()
    yield "exercise-locked"
    told = frozenset({Precaution.PREGNANCY_OVER_16_WEEKS})
    window.crew.teller.tell(Person(precautions=told))
    window.go_to(EXERCISES)
    page.open("bridge")
    yield "exercise-unsuited"
    window.crew.teller.tell(Person())
    window.go_to(OWN_EXERCISE)
    form = window.room(OWN_EXERCISE).page
    yield "own-exercise"
    form.picture.draw.click()
    form.save.click()
    yield "own-exercise-faults"


def _plan(window: MainWindow) -> Iterator[str]:
    window.go_to(PLAN)
    page = window.room(PLAN).page
    yield "plan"
    tell = window.crew.teller.tell
    tell(PRESS)
    dose = OwnDose(Level.L1, (4,), 3, TODAY)
    many = OwnPlan(
        added=MANY,
        removed=frozenset({"walking"}),
        resting={"heel-raise": TODAY + timedelta(days=7)},
        doses={"bird-dog": dose},
        notes={"bird-dog": NOTE},
    )
    tell(many)
    tell(Decision(TODAY, "heel-slide", Choice.EASIER))
    window.go_to(PLAN)
    page.open("bird-dog")
    yield "plan-many"
    tell(OwnPlan(positions=frozenset(Position)))
    window.go_to(PLAN)
    yield "plan-nothing-left"
    window.go_to(TODAY_PLACE)
    yield "today-nothing-left"
