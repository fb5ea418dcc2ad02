"""Goals are asked about again, and what can wait is put off."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.cli.content import open_library
from companion.cli.plan import routine_of
from companion.domain.goal import GlobalChange, Goal, Impression, Rating
from companion.domain.record import RepDone, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.store.diary import open_diary
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY
from tests.journeys.person_pages import (
    DAY_MS,
    goals_page,
    settle,
    told_in,
    type_key,
    window_at,
)
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced


def _exercised(folder: Path) -> None:
    """One session, five days ago."""
    when = MONDAY - timedelta(days=5)
    with open_diary(folder, FakeClock(MONDAY)) as diary:
        routine = routine_of(open_library(), diary.settings, when.date())
        line = timeline(routine)
        key = diary.sessions.begin(plan_of(line), when, when.date(), "Europe/Paris")
        done = RepDone(line.steps[0].rep, when + timedelta(minutes=1))
        diary.sessions.add_rep(key, done, 60_000)
        diary.sessions.end(key, SessionState.ENDED_EARLY, when + timedelta(minutes=2))


def _write_and_rate(window: MainWindow) -> None:
    """Write one activity down, and rate it 3."""
    press(window.today, "Write it down")
    page = goals_page(window)
    QTest.keyClicks(page.words.field, "Walk to the shop")
    type_key(Qt.Key.Key_Return)
    (card,) = page.rate_cards
    QTest.keyClicks(card.scale.cells[0], "3")
    press(page, "Save")
    press(page, "Back")


def test_goals_are_asked_about_again_after_some_weeks(
    qapp: QApplication, tmp_path: Path
) -> None:
    _exercised(tmp_path / "data")
    clock = FakeClock(MONDAY)
    with window_at(qapp, tmp_path, clock) as window:
        assert "something you want to do again" in words(window)
        _write_and_rate(window)
        assert window.today.isVisible()
        assert "want to do again" not in words(window)
    clock.pass_ms(28 * DAY_MS)
    with window_at(qapp, tmp_path, clock) as window:
        press(window.today, "Rate it now")
        page = goals_page(window)
        page.rate_cards[0].scale.set_value(6)
        assert page.change is not None
        page.change.choice.choose(2)
        press(page, "Save")
        settle(qapp)
        assert "3 at first, 6 on 21 Dec" in words(window)
    first, later = MONDAY.date(), MONDAY.date() + timedelta(days=28)
    key = "walk to the shop"
    assert told_in(tmp_path, Goal) == [Goal(key, "Walk to the shop", first)]
    ratings = [Rating(first, key, 3), Rating(later, key, 6)]
    assert told_in(tmp_path, Rating) == ratings
    answers = [GlobalChange(later, Impression.LITTLE_BETTER)]
    assert told_in(tmp_path, GlobalChange) == answers


def test_what_can_wait_is_put_off_for_the_day(
    qapp: QApplication, tmp_path: Path
) -> None:
    _exercised(tmp_path / "data")
    clock = FakeClock(MONDAY)
    with window_at(qapp, tmp_path, clock) as window:
        _write_and_rate(window)
    clock.pass_ms(14 * DAY_MS)
    with window_at(qapp, tmp_path, clock) as window:
        assert "what you want to do again" in words(window)
        press(window.today, "Ask me later")
        assert "what you want to do again" not in words(window)
    with window_at(qapp, tmp_path, clock) as window:
        assert "what you want to do again" not in words(window)
    clock.pass_ms(DAY_MS)
    with window_at(qapp, tmp_path, clock) as window:
        assert "what you want to do again" in words(window)
