"""The form for an exercise of one's own."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Sides
from companion.domain.own_exercise import OwnExercise, faults
from companion.ui.pages.own_exercise import OwnExercisePage
from companion.ui.pages.own_picture import OwnPicture
from companion.ui.theme import Theme
from companion.ui.widgets.exercise_card import ExerciseCard
from companion.ui.widgets.stepper import Stepper
from tests.histories import all_exercises
from tests.ui.pages.form_page import (
    SIZES,
    cut_words,
    hard_to_press,
    outside,
    settle,
    shown,
)
from tests.ui.pages.plan_stand import PRESS
from tests.ui.today_table import a_studio

EVERY = list(all_exercises().values())
NAMES = frozenset(one.name for one in EVERY)
NEW = OwnExercise("own-9", "", (), "wall-sit")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[OwnExercisePage]:
    made = OwnExercisePage(theme, a_studio())
    made.show_own(NEW, EVERY, NAMES, new=True)
    shown(qtbot, made)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def fill(page: OwnExercisePage) -> None:
    """What somebody types who knows what they want."""
    page.name.set_text("Wall press")
    page.steps[0].set_text("Stand.")
    page.steps[2].set_text("Press.")
    page.spine.choose(0)
    page.pull.choose(1)


def test_all_minus_and_plus_stand_below_each_other(
    page: OwnExercisePage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(720, 680)
    settle()
    steppers = page.numbers.steppers
    assert steppers[2].label_wished > steppers[1].label_wished
    assert len({(one.minus.x(), one.plus.x()) for one in steppers}) == 1


def test_what_is_typed_is_saved(page: OwnExercisePage, qtbot: QtBot) -> None:
    fill(page)
    page.sides.choose(1)
    for stepper, presses in zip(page.numbers.steppers, (1, 2, 1, 3, 1), strict=True):
        for _ in range(presses):
            stepper.plus.click()
    with qtbot.waitSignal(page.saved) as saved:
        page.save.click()
    assert saved.args is not None
    assert saved.args[0] == OwnExercise(
        "own-9",
        "Wall press",
        ("Stand.", "Press."),
        "wall-sit",
        Sides.EACH,
        pulls=True,
        reps=(10, 10),
        hold_seconds=3,
        move_seconds=4,
        rest_seconds=45,
    )


def test_no_number_leaves_its_limits(page: OwnExercisePage) -> None:
    fill(page)
    for stepper in page.numbers.steppers:
        while stepper.minus.isEnabled():
            stepper.minus.click()
    assert faults(page.own, NAMES) == ()
    assert page.own.move_seconds == 2
    for stepper in page.numbers.steppers:
        while stepper.plus.isEnabled():
            stepper.plus.click()
    assert faults(page.own, NAMES) == ()
    assert page.own.hold_seconds == 30


def test_what_is_wrong_is_said_where_it_is_typed(page: OwnExercisePage) -> None:
    page.save.click()
    assert page.name.below.text() == "Give it a name."
    assert page.foot.words.text() == "Not saved yet.", "the fault is said once"
    assert page.name.field.hasFocus()
    assert page.steps[0].below.text() == "Write at least one step."
    page.name.set_text("Bridge")
    page.save.click()
    assert page.name.below.text() == "There is an exercise with this name."
    page.name.set_text("Wall press")
    page.save.click()
    assert page.steps[0].field.hasFocus()
    page.steps[0].set_text("Press.")
    page.save.click()
    assert "Answer both questions" in page.foot.words.text()
    assert page.spine.cells[0].hasFocus()
    page.spine.choose(0)
    page.save.click()
    assert page.pull.cells[0].hasFocus()


def test_its_title_comes_back_with_a_fault_below_it(
    page: OwnExercisePage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(1096, 800)
    settle()
    bar, view = page.frame.view.verticalScrollBar(), page.frame.view.viewport()
    bar.setValue(bar.maximum())
    page.save.click()
    settle()
    assert bar.value() == 0
    assert page.frame.title.mapTo(view, page.frame.title.rect().topLeft()).y() >= 0
    below = page.name.below
    assert below.mapTo(view, below.rect().bottomLeft()).y() < view.height()
    # What does not fit below the title has its own place.
    bar.setValue(bar.maximum())
    page.frame.bring_into_view(page.picture)
    assert 0 < bar.value() < bar.maximum()


def test_what_moves_the_spine_says_what_follows(page: OwnExercisePage) -> None:
    assert not page.spine_words.isVisible()
    page.spine.choose(1)
    assert page.spine_words.isVisible()
    assert page.own.moves_spine


def test_steps_can_be_added_up_to_six(page: OwnExercisePage) -> None:
    assert sum(one.isVisible() for one in page.steps) == 3
    for _ in range(3):
        page.more.click()
    settle()
    assert page.steps[5].isVisible()
    assert page.steps[5].field.hasFocus()
    assert not page.more.isVisible()
    page.show_own(NEW, EVERY, NAMES, new=True)
    settle()
    assert page.more.isVisible(), "the next one has steps to add again"
    page.show_own(replace(NEW, steps=("Stand.",) * 6), EVERY, NAMES, new=False)
    settle()
    assert not page.more.isVisible()


def test_a_drawing_is_chosen_by_keys(page: OwnExercisePage) -> None:
    page.picture.draw.click()
    settle()
    first = page.picture.grid.shown[0]
    assert isinstance(first, ExerciseCard)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = page.picture.grid.shown[1]
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert page.own.drawn_as == EVERY[1].id
    assert page.picture.words.text() == f"Drawn like: {EVERY[1].name}."
    assert not page.picture.grid.isVisible()
    assert page.picture.draw.hasFocus()


def test_a_photo_is_taken_refused_and_taken_away(
    page: OwnExercisePage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.photo_asked):
        page.picture.photo.click()
    page.say_photo_fault("This is no photo.")
    assert page.picture.fault.isVisible()
    page.set_photo("a.jpg")
    assert not page.picture.fault.isVisible()
    assert page.own.photo == "a.jpg"
    assert page.picture.words.text().startswith("Your photo.")
    page.picture.away.click()
    assert page.own.photo == ""
    page.picture.show_choice(replace(NEW, drawn_as="no-such"))
    assert page.picture.words.text().startswith("Drawn like")


def test_one_that_is_there_is_shown_to_change_or_delete(
    page: OwnExercisePage, qtbot: QtBot
) -> None:
    told = replace(PRESS, steps=tuple("abcd"), moves_spine=True)
    page.show_own(told, EVERY, NAMES, new=False)
    assert page.own == told
    assert page.steps[3].isVisible()
    with qtbot.waitSignal(page.deleted):
        page.delete.click()
    with qtbot.waitSignal(page.left):
        page.cancel.click()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_everything_is_large_enough(
    page: OwnExercisePage, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    page.resize(*size)
    page.set_photo("a.jpg")
    page.save.click()
    page.spine.choose(1)
    settle()
    assert cut_words(page) == []
    assert outside(page) == []
    assert hard_to_press(page) == []


def test_buttons_below_each_other_stand_at_one_edge(
    page: OwnExercisePage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(560, 800)
    settle()
    steppers = page.findChildren(Stepper)
    assert len(steppers) == 5
    for button in ("minus", "plus"):
        assert len({getattr(one, button).x() for one in steppers}) == 1


def test_the_picture_shrinks_again_with_its_window(page: OwnExercisePage) -> None:
    page.resize(1200, 800)
    settle()
    page.resize(560, 800)
    settle()
    (card,) = page.findChildren(OwnPicture)
    assert card.width() < 560
    assert card.picture.width() < card.width()


def test_with_large_text_two_drawings_stand_side_by_side_and_both_ways_to_one(
    page: OwnExercisePage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    page.set_photo("a.jpg")
    page.picture.draw.setText("Elegir un dibujo")
    settle()
    picture = page.picture
    assert picture.grid.columns(746) == 2
    photo, draw, away = (
        one.mapTo(picture, one.rect().topLeft())
        for one in (picture.photo, picture.draw, picture.away)
    )
    assert photo.y() == draw.y() < away.y()
    assert photo.x() == away.x()
