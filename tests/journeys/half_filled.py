"""The forms of the program, each half filled in, and where it stands."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.goal import Goal
from companion.domain.own_exercise import OwnExercise
from companion.ui.doors import ABOUT, GOALS, HISTORY, OWN_EXERCISE
from companion.ui.pages.entry_form import EntryForm
from companion.ui.window import MainWindow
from tests.house import MONDAY
from tests.journeys.steps import press

PRESS = OwnExercise("own-press", "Wall press", ("Push.",), "wall-sit")


def shown(window: MainWindow) -> QWidget:
    QApplication.sendPostedEvents()
    page = window.room(HISTORY).page.currentWidget()
    assert page is not None
    return page


def write_about(window: MainWindow) -> None:
    window.go_to(ABOUT)
    press(window.room(ABOUT).page, "Left leg")


def write_history(window: MainWindow) -> None:
    window.go_to(HISTORY)
    window.room(HISTORY).history.add_asked.emit(MONDAY.date())
    form = shown(window)
    assert isinstance(form, EntryForm)
    form.note.set_text("In the garden")


def write_note(window: MainWindow) -> None:
    window.go_to(HISTORY)
    window.room(HISTORY).history.open_day(MONDAY.date())
    window.room(HISTORY).history.board.day.notes.field.set_text("Ask about yoga")


def write_new_one(window: MainWindow) -> None:
    window.go_to(OWN_EXERCISE)
    window.room(OWN_EXERCISE).page.name.set_text("Shelf reach")


def write_old_one(window: MainWindow) -> None:
    window.crew.teller.tell(PRESS)
    window.go_to(OWN_EXERCISE)
    window.room(OWN_EXERCISE).open(PRESS.id)
    window.room(OWN_EXERCISE).page.name.set_text("Door press")


def write_goal(window: MainWindow) -> None:
    window.go_to(GOALS)
    window.room(GOALS).page.words.set_text("Walk to the shop")


def rate_goal(window: MainWindow) -> None:
    since = MONDAY.date().replace(day=1)
    window.crew.teller.tell(Goal("walk", "Walk to the shop", since))
    window.go_to(GOALS)
    window.room(GOALS).page.rate_cards[0].scale.set_value(4)


WAYS: dict[Callable[[MainWindow], None], str] = {
    write_about: ABOUT,
    write_history: HISTORY,
    write_note: HISTORY,
    write_new_one: OWN_EXERCISE,
    write_old_one: OWN_EXERCISE,
    write_goal: GOALS,
    rate_goal: GOALS,
}
