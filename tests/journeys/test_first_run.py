"""The first run through the real window: by keys alone, left and resumed, locked."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import House
from companion.domain.caution import Condition
from companion.domain.exercise import Side
from companion.domain.history import Clearance, Screening
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.screening import SIGNS, Tier, signs
from companion.store.diary import read_diary
from companion.store.draft import Drafts
from companion.ui.doors import LOCK, SCREENING, WELCOME
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.lock import LockPage
from companion.ui.pages.sign_check import SignCheckPage
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.rooms.screening import ScreeningRoom
from companion.ui.rooms.welcome import WelcomeRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced
MOST_TABS = 90


@contextmanager
def _new(
    qapp: QApplication, folder: Path, clock: FakeClock | None = None
) -> Iterator[tuple[House, MainWindow]]:
    """The program as it is found the first time, or where it was left."""
    with at_home(qapp, folder, clock, screened=False) as house:
        window = window_of(house)
        window.activateWindow()
        _settle(qapp)
        yield house, window


def _settle(qapp: QApplication) -> None:
    for _ in range(4):
        qapp.processEvents()


def _type(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None, "the keys go nowhere"
    QTest.keyClick(focus, key)
    for _ in range(2):
        QApplication.processEvents()


def _tab_to(name: str) -> QWidget:
    """Press Tab until something with a name has the focus."""
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName() == name:
            return focus
        _type(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {name}")


def _answer_all(key: Qt.Key = Qt.Key.Key_N, but: int = 0) -> None:
    """Answer the whole list, but its first ones, by one key, going on by Enter."""
    for tier in Tier:
        for _ in signs(tier)[but:]:
            _type(key)
        _type(Qt.Key.Key_Return)
        but = 0


def _welcome(window: MainWindow) -> WelcomeRoom:
    room = window.room(WELCOME)
    assert isinstance(room, WelcomeRoom)
    return room


def _signs(window: MainWindow) -> SignCheckPage:
    room = window.room(SCREENING)
    assert isinstance(room, ScreeningRoom)
    return room.check


def _past_welcome(window: MainWindow) -> None:
    """Say that one is old enough, and go on to the list."""
    press(_welcome(window).what, "Yes")
    press(_welcome(window).what, "Continue")


def _told(folder: Path, kind: type[object]) -> list[object]:
    with read_diary(folder / "data", FakeClock(MONDAY)) as diary:
        return [one.fact for one in diary.told.all(kind)]


def _what_it_is_by_keys(house: House, window: MainWindow) -> None:
    """Choose a size and another, say one's age, go on."""
    assert _welcome(window).what.isVisible()
    assert not window.rail.isVisible()
    _type(Qt.Key.Key_Right)
    assert house.theme.text_scale == 1.3
    _type(Qt.Key.Key_Left)
    assert house.theme.text_scale == 1.0
    _tab_to("No")
    _type(Qt.Key.Key_Y)
    _tab_to("Continue")
    _type(Qt.Key.Key_Return)


def _about_you_by_keys(window: MainWindow) -> None:
    """The left leg, a disc, one day more; go on."""
    assert _welcome(window).you.isVisible()
    _type(Qt.Key.Key_Space)
    _tab_to("Not known yet")
    _type(Qt.Key.Key_Down)
    _type(Qt.Key.Key_Down)
    _tab_to("Tuesday")
    _type(Qt.Key.Key_Space)
    _tab_to("Continue")
    _type(Qt.Key.Key_Return)


def test_the_whole_first_run_by_keyboard_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _new(qapp, tmp_path) as (house, window):
        _what_it_is_by_keys(house, window)
        assert _signs(window).isVisible()
        assert _signs(window).frame.step.text() == "Step 2 of 4 · Part 1 of 3"
        _answer_all()
        assert "None of these signs" in words(window)
        _type(Qt.Key.Key_Return)
        _about_you_by_keys(window)
        assert _welcome(window).plan.isVisible()
        assert "Monday, Tuesday, Wednesday, Friday" in words(window)
        assert "Belly breathing" in words(window)
        _type(Qt.Key.Key_Return)
        assert window.findChildren(CheckInPage)[0].isVisible()
    assert _told(tmp_path, Person) == [Person(Side.LEFT, Condition.DISC_HERNIATION)]
    assert _told(tmp_path, OwnPlan) == [OwnPlan(days=frozenset({0, 1, 2, 4}))]
    (screening,) = _told(tmp_path, Screening)
    assert isinstance(screening, Screening)
    assert screening.yes == frozenset()


def test_the_list_is_left_and_gone_on_with(qapp: QApplication, tmp_path: Path) -> None:
    with _new(qapp, tmp_path) as (_house, window):
        _past_welcome(window)
        for _ in range(5):
            _type(Qt.Key.Key_N)
        press(_signs(window), "Later")
        assert window.today.isVisible()
        assert "step 2 of 4 is next" in words(window)
        press(window.today, "Go on")
        assert "5 of 12 answered" in words(window)
    with _new(qapp, tmp_path) as (_house, window):
        assert _signs(window).isVisible()
        assert "5 of 12 answered" in words(window)


def test_the_form_and_the_plan_are_left_and_gone_on_with(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _new(qapp, tmp_path) as (_house, window):
        _past_welcome(window)
        _answer_all()
        _type(Qt.Key.Key_Return)
        press(_welcome(window).you, "Right leg")
    with _new(qapp, tmp_path) as (_house, window):
        you = _welcome(window).you
        assert you.isVisible()
        assert you.form.intake.side is Side.RIGHT
        press(you, "Continue")
        _settle(qapp)
        assert "Choose one." in words(window)
        press(you, "Not known yet")
        press(you, "Continue")
        press(_welcome(window).plan, "Back")
        assert you.isVisible()
        press(you, "Continue")
    with _new(qapp, tmp_path) as (_house, window):
        press(_welcome(window).plan, "Look around first")
        assert window.today.isVisible()
        assert window.rail.isVisible()
    with _new(qapp, tmp_path) as (_house, window):
        assert window.today.isVisible()
        assert "Setting up is not finished" not in words(window)


def test_nothing_can_be_started_before_it_is_over(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _new(qapp, tmp_path) as (_house, window):
        press(_welcome(window).what, "Later")
        assert window.today.isVisible()
        for start in (window.today.start_next, lambda: ask_before_session(window)):
            start()
            _settle(qapp)
            assert _welcome(window).what.isVisible()
            window.put_off_welcome()


def test_under_16_it_is_not_for_them(qapp: QApplication, tmp_path: Path) -> None:
    with _new(qapp, tmp_path) as (_house, window):
        press(_welcome(window).what, "No")
        _settle(qapp)
        assert "16 and older" in words(window)
        press(_welcome(window).what, "Continue")
        assert _welcome(window).what.isVisible()
    with _new(qapp, tmp_path) as (_house, window):
        assert "16 and older" in words(window)


def test_help_is_one_press_away_in_every_step(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _new(qapp, tmp_path) as (_house, window):
        press(_welcome(window).what, "When to get help")
        _settle(qapp)
        assert "Numb or odd feeling" in words(window)
        press(window, "Back")
        assert _welcome(window).what.isVisible()
        _past_welcome(window)
        press(_signs(window), "When to get help")
        _settle(qapp)
        assert "Numb or odd feeling" in words(window)
        press(window, "Back")
        assert _signs(window).isVisible()


def _locked(window: MainWindow) -> LockPage:
    page = window.room(LOCK).page
    assert isinstance(page, LockPage)
    return page


def test_a_yes_for_now_is_met_everywhere(qapp: QApplication, tmp_path: Path) -> None:
    with _new(qapp, tmp_path) as (_house, window):
        _past_welcome(window)
        _type(Qt.Key.Key_Y)
        press(_signs(window), "What to do now")
        page = _locked(window)
        assert page.isVisible()
        assert window.rail.isVisible()
        assert "Get help now" in words(window)
        assert "Numb or odd feeling" in words(window)
        for key in ("F5", "Ctrl+Return"):
            QTest.keySequence(window, key)
            _settle(qapp)
            assert page.isVisible(), key
        window.put_off_welcome()
        assert page.isVisible()
        ask_before_session(window, "walking")
        assert page.isVisible()


def test_only_a_clinicians_word_opens_the_lock(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with _new(qapp, tmp_path, clock) as (_house, window):
        _past_welcome(window)
        _type(Qt.Key.Key_Y)
        press(_signs(window), "What to do now")
    clock.pass_ms(3 * 86_400_000)
    with _new(qapp, tmp_path, clock) as (_house, window):
        page = _locked(window)
        assert page.isVisible(), "a new day opens no lock"
        press(page, "Yes, I was seen")
        page.clearance.who.set_text("Dr Lind")
        press(page, "Yesterday")
        press(page, "They looked at these signs and said that I may exercise")
        press(page, "Unlock exercises")
        _settle(qapp)
        assert not page.isVisible()
        assert _signs(window).isVisible(), "what the yes left open is asked now"
        assert "1 of 12 answered" in words(window)
        _answer_all(but=1)
        _type(Qt.Key.Key_Return)
        assert _welcome(window).you.isVisible(), "the first run goes on"
    (clearance,) = _told(tmp_path, Clearance)
    assert isinstance(clearance, Clearance)
    assert (clearance.by, clearance.on) == ("Dr Lind", date(2026, 11, 25))


def test_an_urgent_yes_that_was_not_sent_is_there_the_next_day(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with _new(qapp, tmp_path, clock) as (_house, window):
        _past_welcome(window)
        _type(Qt.Key.Key_Y)
    clock.pass_ms(86_400_000)
    with _new(qapp, tmp_path, clock) as (house, window):
        assert "This needs help now." in words(window)
        crew = window.crew
        kept = Drafts(crew.settings).sheet(clock.now().date())
        assert kept.yes == {SIGNS[0].key}
        assert house.theme is window.theme
