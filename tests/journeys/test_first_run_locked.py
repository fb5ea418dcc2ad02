"""A first run in which a sign says to see somebody first."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.history import Clearance
from companion.domain.screening import SIGNS
from companion.store.draft import Drafts
from companion.ui.doors import LOCK
from companion.ui.pages.lock import LockPage
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY
from tests.journeys.first_steps import (
    answer_all,
    new_program,
    past_welcome,
    settle,
    sign_page,
    told_in,
    type_key,
    welcome_room,
)
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced


def _locked(window: MainWindow) -> LockPage:
    page = window.room(LOCK).page
    assert isinstance(page, LockPage)
    return page


def test_a_yes_for_now_is_met_everywhere(qapp: QApplication, tmp_path: Path) -> None:
    with new_program(qapp, tmp_path) as (_house, window):
        past_welcome(window)
        type_key(Qt.Key.Key_Y)
        press(sign_page(window), "What to do now")
        page = _locked(window)
        assert page.isVisible()
        assert window.rail.isVisible()
        assert "Get help now" in words(window)
        assert "Numb or odd feeling" in words(window)
        for key in ("F5", "Ctrl+Return"):
            QTest.keySequence(window, key)
            settle(qapp)
            assert page.isVisible(), key
        window.put_off_welcome()
        assert page.isVisible()
        ask_before_session(window, "walking")
        assert page.isVisible()


def test_only_a_clinicians_word_opens_the_lock(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with new_program(qapp, tmp_path, clock) as (_house, window):
        past_welcome(window)
        type_key(Qt.Key.Key_Y)
        press(sign_page(window), "What to do now")
    clock.pass_ms(3 * 86_400_000)
    with new_program(qapp, tmp_path, clock) as (_house, window):
        page = _locked(window)
        assert page.isVisible(), "a new day opens no lock"
        press(page, "Yes, I was seen")
        page.clearance.who.set_text("Dr Lind")
        press(page, "Yesterday")
        press(page, "They looked at these signs and said that I may exercise")
        press(page, "Unlock exercises")
        settle(qapp)
        assert not page.isVisible()
        assert sign_page(window).isVisible(), "what the yes left open is asked now"
        assert "1 of 12 answered" in words(window)
        answer_all(but=1)
        type_key(Qt.Key.Key_Return)
        assert welcome_room(window).you.isVisible(), "the first run goes on"
    (clearance,) = told_in(tmp_path, Clearance)
    assert isinstance(clearance, Clearance)
    assert (clearance.by, clearance.on) == ("Dr Lind", date(2026, 11, 25))


def test_an_urgent_yes_that_was_not_sent_is_there_the_next_day(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with new_program(qapp, tmp_path, clock) as (_house, window):
        past_welcome(window)
        type_key(Qt.Key.Key_Y)
    clock.pass_ms(86_400_000)
    with new_program(qapp, tmp_path, clock) as (house, window):
        assert "This needs help now." in words(window)
        crew = window.crew
        kept = Drafts(crew.settings).sheet(clock.now().date())
        assert kept.yes == {SIGNS[0].key}
        assert house.theme is window.theme
