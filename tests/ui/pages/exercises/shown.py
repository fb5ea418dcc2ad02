"""Cards of the Exercises page, their names, and what is told of the open one."""

from companion.ui.pages.exercises import ExercisesPage
from companion.ui.widgets.exercise_card import ExerciseCard
from companion.ui.widgets.label import Label
from tests.ui.pages.form_page import settle

NUMBER = 5


def card(page: ExercisesPage, name: str) -> ExerciseCard:
    (found,) = [one for one in page.grid.cards if one.accessibleName() == name]
    assert isinstance(found, ExerciseCard)
    return found


def names(page: ExercisesPage) -> list[str]:
    return [one.accessibleName() for one in page.grid.shown]


def told(page: ExercisesPage) -> str:
    settle()
    labels = page.detail.standing.findChildren(Label)
    return " ".join(one.text() for one in labels if one.isVisible())
