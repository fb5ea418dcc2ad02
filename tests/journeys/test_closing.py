"""The window is closed while a form is not saved: asked first, and not in a session."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.history import Screening
from companion.domain.screening import Tier, signs
from companion.ui.doors import (
    ABOUT,
    CHECK_IN,
    DOORS,
    GOALS,
    HELP,
    HISTORY,
    LOCK,
    OWN_EXERCISE,
    SCREENING,
    TODAY,
)
from companion.ui.room import FormRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, begin, window_of
from tests.journeys.half_filled import (
    WAYS,
    shown,
    write_about,
    write_goal,
    write_history,
)
from tests.journeys.steps import press


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    fill_diary(tmp_path / "data", weeks=2)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        yield house


def _lock(window: MainWindow) -> None:
    yes = Screening(MONDAY, MONDAY.date(), frozenset({signs(Tier.NOW)[0].key}))
    window.crew.teller.tell(yes)
    window.go_to(TODAY)


@pytest.mark.parametrize("write", WAYS)
def test_what_is_not_saved_is_shown_and_asked_about_before_the_window_closes(
    home: House, write: Callable[[MainWindow], None]
) -> None:
    window = window_of(home)
    write(window)
    window.go_to(TODAY)
    assert not window.close()
    assert window.here == WAYS[write]
    press(window, "Stay here")
    assert window.isVisible()
    assert not window.close()
    assert not window.close(), "one question, however often it is pressed"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not window.close()
    press(window, "Discard")
    assert not window.isVisible()


def test_to_quit_twice_is_no_wish_to_stay(home: House, qtbot: QtBot) -> None:
    window = window_of(home)
    write_about(window)
    assert not window.close()
    with qtbot.assertNotEmitted(window.stayed):
        assert not window.close()
        press(window, "Discard")
    assert not window.isVisible()


def test_each_form_is_asked_about(home: House) -> None:
    window = window_of(home)
    write_about(window)
    write_goal(window)
    assert not window.close()
    press(window, "Discard")
    assert window.isVisible()
    press(window, "Discard")
    assert not window.isVisible()


def test_nobody_is_asked_where_nothing_is_typed_or_all_is_saved(home: House) -> None:
    window = window_of(home)
    for key in (ABOUT, HISTORY, OWN_EXERCISE, GOALS):
        window.go_to(key)
    write_about(window)
    press(window.room(ABOUT).page, "Save")
    assert window.close()


def test_nobody_is_held_back_from_a_session_or_what_follows_a_stop(
    home: House,
) -> None:
    window = window_of(home)
    write_about(window)
    window.today.start_next()
    assert window.here == CHECK_IN
    assert window.close()
    window.show()
    begin(window)
    assert window.following
    assert window.close()
    window.show()
    window.session.session.stop()
    window.visit(HELP)
    assert window.close()


@pytest.mark.parametrize("way", ["rail", "visit", "list", "lock"])
def test_nobody_is_held_back_from_help_or_a_lock(home: House, way: str) -> None:
    window = window_of(home)
    write_about(window)
    if way == "visit":
        window.visit(HELP)
    elif way == "rail":
        window.go_to(HELP)
    elif way == "list":
        window.go_to(SCREENING)
    else:
        _lock(window)
    assert window.close()


def test_every_form_can_be_shown_to_ask_about_it_even_in_a_lock(home: House) -> None:
    window = window_of(home)
    _lock(window)
    assert window.here == LOCK
    forms = set()
    for key in (one.key for one in DOORS):
        if isinstance(room := window.room(key), FormRoom):
            forms.add(key)
            room.resume()
            assert window.here == key
            assert room.page.isVisible()
    assert forms == set(WAYS.values())


def test_a_program_that_opens_another_diary_asks_nobody(home: House) -> None:
    write_about(window_of(home))
    home.restart(lambda: None)
    assert window_of(home).here == TODAY


def test_esc_in_a_form_of_a_day_asks_before_what_was_typed_is_let_go_of(
    home: House,
) -> None:
    window = window_of(home)
    room = window.room(HISTORY)
    write_history(window)
    form = shown(window)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    press(window, "Stay here")
    assert shown(window) is form
    press(form, "Cancel")
    press(window, "Discard")
    assert shown(window) is room.history
    room.history.add_asked.emit(MONDAY.date())
    press(form, "Cancel")
    assert shown(window) is room.history, "nothing is typed: nothing is asked"
