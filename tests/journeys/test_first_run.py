"""The first run through the real window: by keys alone, left and resumed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.domain.caution import Condition
from companion.domain.exercise import Side
from companion.domain.history import Screening
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.ui.pages.check_in import CheckInPage
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.window import MainWindow
from tests.journeys.first_steps import (
    answer_all,
    new_program,
    past_welcome,
    settle,
    sign_page,
    tab_to,
    told_in,
    type_key,
    welcome_room,
)
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced


def _what_it_is_by_keys(house: House, window: MainWindow) -> None:
    """Choose a size and another, say one's age, go on."""
    assert welcome_room(window).what.isVisible()
    assert not window.rail.isVisible()
    type_key(Qt.Key.Key_Right)
    assert house.theme.text_scale == 1.3
    type_key(Qt.Key.Key_Left)
    assert house.theme.text_scale == 1.0
    tab_to("No")
    type_key(Qt.Key.Key_Y)
    tab_to("Continue")
    type_key(Qt.Key.Key_Return)


def _about_you_by_keys(window: MainWindow) -> None:
    """The left leg, a disc, one day more; go on."""
    assert welcome_room(window).you.isVisible()
    type_key(Qt.Key.Key_Space)
    tab_to("Not known yet")
    type_key(Qt.Key.Key_Down)
    type_key(Qt.Key.Key_Down)
    tab_to("Tuesday")
    type_key(Qt.Key.Key_Space)
    tab_to("Continue")
    type_key(Qt.Key.Key_Return)


def test_the_whole_first_run_by_keyboard_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    with new_program(qapp, tmp_path) as (house, window):
        _what_it_is_by_keys(house, window)
        assert sign_page(window).isVisible()
        assert sign_page(window).frame.step.text() == "Step 2 of 4 · Part 1 of 3"
        answer_all()
        assert "None of these signs" in words(window)
        type_key(Qt.Key.Key_Return)
        _about_you_by_keys(window)
        assert welcome_room(window).plan.isVisible()
        assert "Monday, Tuesday, Wednesday, Friday" in words(window)
        assert "Belly breathing" in words(window)
        type_key(Qt.Key.Key_Return)
        assert window.findChildren(CheckInPage)[0].isVisible()
    assert told_in(tmp_path, Person) == [Person(Side.LEFT, Condition.DISC_HERNIATION)]
    assert told_in(tmp_path, OwnPlan) == [OwnPlan(days=frozenset({0, 1, 2, 4}))]
    (screening,) = told_in(tmp_path, Screening)
    assert isinstance(screening, Screening)
    assert screening.yes == frozenset()


def test_the_list_is_left_and_gone_on_with(qapp: QApplication, tmp_path: Path) -> None:
    with new_program(qapp, tmp_path) as (_house, window):
        past_welcome(window)
        for _ in range(5):
            type_key(Qt.Key.Key_N)
        press(sign_page(window), "Later")
        assert window.today.isVisible()
        assert "step 2 of 4 is next" in words(window)
        press(window.today, "Go on")
        assert "5 of 12 answered" in words(window)
    with new_program(qapp, tmp_path) as (_house, window):
        assert sign_page(window).isVisible()
        assert "5 of 12 answered" in words(window)


def test_the_form_and_the_plan_are_left_and_gone_on_with(
    qapp: QApplication, tmp_path: Path
) -> None:
    with new_program(qapp, tmp_path) as (_house, window):
        past_welcome(window)
        answer_all()
        type_key(Qt.Key.Key_Return)
        press(welcome_room(window).you, "Right leg")
    with new_program(qapp, tmp_path) as (_house, window):
        you = welcome_room(window).you
        assert you.isVisible()
        assert you.form.intake.side is Side.RIGHT
        press(you, "Continue")
        settle(qapp)
        assert "Choose one." in words(window)
        press(you, "Not known yet")
        press(you, "Continue")
        press(welcome_room(window).plan, "Back")
        assert you.isVisible()
        press(you, "Continue")
    with new_program(qapp, tmp_path) as (_house, window):
        press(welcome_room(window).plan, "Look around first")
        assert window.today.isVisible()
        assert window.rail.isVisible()
    with new_program(qapp, tmp_path) as (_house, window):
        assert window.today.isVisible()
        assert "Setting up is not finished" not in words(window)


def test_nothing_can_be_started_before_it_is_over(
    qapp: QApplication, tmp_path: Path
) -> None:
    with new_program(qapp, tmp_path) as (_house, window):
        press(welcome_room(window).what, "Later")
        assert window.today.isVisible()
        for start in (window.today.start_next, lambda: ask_before_session(window)):
            start()
            settle(qapp)
            assert welcome_room(window).what.isVisible()
            window.put_off_welcome()


def test_under_16_it_is_not_for_them(qapp: QApplication, tmp_path: Path) -> None:
    with new_program(qapp, tmp_path) as (_house, window):
        press(welcome_room(window).what, "No")
        settle(qapp)
        assert "16 and older" in words(window)
        press(welcome_room(window).what, "Continue")
        assert welcome_room(window).what.isVisible()
    with new_program(qapp, tmp_path) as (_house, window):
        assert "16 and older" in words(window)


def test_help_is_one_press_away_in_every_step(
    qapp: QApplication, tmp_path: Path
) -> None:
    with new_program(qapp, tmp_path) as (_house, window):
        press(welcome_room(window).what, "When to get help")
        settle(qapp)
        assert "Numb or odd feeling" in words(window)
        press(window, "Back")
        assert welcome_room(window).what.isVisible()
        past_welcome(window)
        press(sign_page(window), "When to get help")
        settle(qapp)
        assert "Numb or odd feeling" in words(window)
        press(window, "Back")
        assert sign_page(window).isVisible()
