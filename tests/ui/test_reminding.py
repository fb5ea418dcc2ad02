"""Tests of reminders in the window: bell, notes, starting with the system."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.reminder import Kind
from companion.store.diary import Diary
from companion.store.reminder_setting import (
    KEEP_RUNNING,
    REMIND,
    REMIND_AT,
    SIT_BREAK,
    WITH_SYSTEM,
)
from companion.ui.bell import Bell, wish_in
from companion.ui.notifier import Answer
from companion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.house import MONDAY
from tests.store.examples import a_diary
from tests.ui.reminded import Home

# What the offscreen desktop has not: a stack of windows, and a tray.
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|propagateSizeHints)",
    r"No such signal QPlatformNativeInterface::systemTrayWindowChanged",
    r"QSystemTrayIcon::setVisible: No Icon set",
)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path) as diary:
        yield diary


@pytest.fixture
def home(qtbot: QtBot, theme: Theme, diary: Diary) -> Iterator[Home]:
    made = Home(theme, diary)
    qtbot.addWidget(made.window)
    yield made
    made.reminding.close()


def test_everything_is_off_at_first(home: Home) -> None:
    home.reminding.follow()
    assert not home.reminding.bell.awake
    home.pass_minutes(120)
    assert home.notifier.shown == []
    assert home.reminding.next_moment() is None


def test_the_desktop_shows_a_note_at_the_chosen_time(home: Home) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.pass_minutes(1)
    (note,) = home.notifier.shown
    assert note.title == "Your exercises for today"
    assert note.text == "About 9 min, slow and easy."
    home.pass_minutes(300)
    assert len(home.notifier.shown) == 1


def test_what_is_done_is_not_reminded_of(home: Home) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.owed = False
    home.pass_minutes(5)
    assert home.notifier.shown == []


def test_nothing_is_said_in_a_session(home: Home) -> None:
    home.settings.set(REMIND, value=True)
    home.settings.set(SIT_BREAK, value=True)
    home.reminding.follow()
    home.busy = True
    home.pass_minutes(120)
    assert home.notifier.shown == []


def test_start_brings_the_window_up_and_asks_for_the_session(
    home: Home, qtbot: QtBot
) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.pass_minutes(1)
    with qtbot.waitSignal(home.reminding.start_asked):
        home.answer(Answer.START)
    assert home.window.isVisible()


def test_a_note_from_before_a_session_starts_no_other_in_its_place(
    home: Home, qtbot: QtBot
) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.pass_minutes(1)
    home.busy = True
    with qtbot.assertNotEmitted(home.reminding.start_asked):
        home.answer(Answer.START)
    assert home.window.isVisible()


def test_a_press_on_the_note_itself_only_brings_the_window_up(
    home: Home, qtbot: QtBot
) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.pass_minutes(1)
    with qtbot.assertNotEmitted(home.reminding.start_asked):
        home.answer(Answer.OPEN)
    assert home.window.isVisible()


def test_later_brings_it_again(home: Home) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.pass_minutes(1)
    home.answer(Answer.LATER)
    home.pass_minutes(29)
    assert len(home.notifier.shown) == 1
    home.pass_minutes(1)
    assert len(home.notifier.shown) == 2


def test_where_the_desktop_shows_none_the_window_does(home: Home) -> None:
    home.notifier.works = False
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.window.show()
    home.pass_minutes(1)
    line = home.reminding._line
    assert line is not None
    assert line.isVisible()
    assert "Your exercises for today" in line.accessibleName()
    line.later.click()
    assert not line.isVisible()
    home.pass_minutes(30)
    assert line.isVisible()
    line.start.click()
    assert not line.isVisible()


def test_a_desktop_that_is_late_to_show_none_lays_no_note_over_a_session(
    home: Home,
) -> None:
    note = home.reminding._note(Kind.SESSION)
    home.busy = True
    home.reminding._tell_here((note, Kind.SESSION))
    assert home.reminding._line is None
    home.busy = False
    home.reminding._tell_here((note, Kind.SESSION))
    assert home.reminding._line is not None


def test_the_line_stays_at_the_top_and_shows_all_its_words(
    home: Home, theme: Theme
) -> None:
    home.notifier.works = False
    home.window.resize(1024, 680)
    home.window.show()
    home.reminding.try_out()
    QApplication.processEvents()
    line = home.reminding._line
    assert line is not None
    theme.set_text_scale(2.0)
    home.window.resize(900, 680)
    QApplication.processEvents()
    assert line.geometry().left() > 0
    assert line.geometry().right() < home.window.width()
    assert line._text.text_fits()
    line.start.click()


def test_sitting_long_is_mentioned_and_an_answer_begins_anew(home: Home) -> None:
    home.settings.set(SIT_BREAK, value=True)
    home.reminding.follow()
    home.pass_minutes(46)
    (note,) = home.notifier.shown
    assert "45 minutes" in note.text
    home.answer(Answer.START)
    home.pass_minutes(40)
    home.answer(Answer.LATER)
    home.pass_minutes(44)
    assert len(home.notifier.shown) == 1
    home.pass_minutes(2)
    assert len(home.notifier.shown) == 2


def test_a_note_can_be_tried_out_without_a_consequence(
    home: Home, qtbot: QtBot
) -> None:
    home.reminding.try_out()
    assert len(home.notifier.shown) == 1
    with qtbot.assertNotEmitted(home.reminding.start_asked):
        home.answer(Answer.START)


def test_the_next_moment_is_known(home: Home) -> None:
    home.settings.set(REMIND, value=True)
    home.settings.set(REMIND_AT, ("08:00", "10:00"))
    assert home.reminding.next_moment() == datetime.fromisoformat("2026-11-23T10:00")
    home.clock.pass_ms(2 * 60_000)
    assert home.reminding.next_moment() == datetime.fromisoformat("2026-11-25T08:00")


def test_it_starts_with_the_system_or_says_that_it_cannot(home: Home) -> None:
    home.settings.set(WITH_SYSTEM, value=True)
    assert home.reminding.start_with_system()
    assert home.autostart.calls == [True]
    home.settings.set(WITH_SYSTEM, value=False)
    assert home.reminding.start_with_system()
    assert home.autostart.calls == [True, False]
    home.autostart.refuses = True
    home.settings.set(WITH_SYSTEM, value=True)
    assert not home.reminding.start_with_system()


def test_without_a_tray_a_quiet_start_is_a_small_window(home: Home) -> None:
    home.settings.set(KEEP_RUNNING, value=True)
    home.reminding.wait_quietly()
    assert home.window.isMinimized()


def test_closing_lets_everything_go(home: Home) -> None:
    home.settings.set(REMIND, value=True)
    home.reminding.follow()
    home.reminding.close()
    assert not home.reminding.bell.awake
    assert home.notifier.closed


def test_a_bell_that_rests_hears_no_beat(diary: Diary) -> None:
    clock = FakeClock(MONDAY.replace(hour=9, minute=59))
    said: list[Kind] = []
    bell = Bell(clock, lambda: wish_in(diary.settings), lambda: True)
    bell.due.connect(said.append)
    clock.pass_ms(120_000)
    bell.beat()
    assert said == []
    diary.settings.set(REMIND, value=True)
    bell.follow()
    bell.follow()
    diary.settings.set(REMIND, value=False)
    bell.follow()
    assert not bell.awake
    assert bell.wish.snooze == timedelta(minutes=30)
