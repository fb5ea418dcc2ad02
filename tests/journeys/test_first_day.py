"""The main job through the real window: follow, stop, find it saved, print."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from companion.domain.record import SessionState
from companion.domain.stop import Furthest, StopReason
from companion.ui.doors import AFTER, HISTORY
from companion.ui.widgets.day_column import DayColumn
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import only_record, press, run_exercise, states, words

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = pytest.mark.untraced


def test_two_exercises_followed_and_the_third_stopped(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        run_exercise(house, clock, 2)
        let_pass(house, clock, 30_000)
        press(window, "Stop: pain or tingling")
        card = window.session.stop_card
        assert card.isVisible()
        clock.pass_ms(2_000)
        press(card, "It spread down")
        press(card, "Calf")
        press(card, "Finish today")
        assert window.today.isVisible()
        assert list(states(window.today))[:4] == ["done", "done", "stopped", "next"]
    record = only_record(tmp_path)
    assert record.state is SessionState.STOPPED
    assert record.exercises_done == 2
    (stop,) = record.stops
    assert stop.reasons == (StopReason.SPREAD_DOWN,)
    assert (stop.furthest, stop.strength) == (Furthest.CALF, None)
    assert stop.rep.item == 2


def test_the_week_shows_what_was_done(qapp: QApplication, tmp_path: Path) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        run_exercise(house, clock, 1)
        QTest.keyClick(window.session.session, Qt.Key.Key_Escape)
        clock.pass_ms(2_000)
        press(window.session.stop_card, "Finish today")
        window.go_to(HISTORY)
        assert "1 of 3 sessions" in words(window)
        assert "Nothing more was noted." in words(window)
        press(window, "Previous week")
        assert "1 of 3 sessions" not in words(window)
        press(window, "Next week")
        assert "1 of 3 sessions" in words(window)


def test_a_session_followed_to_the_end_is_finished(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        page = window.session.session
        while page.isVisible():
            let_pass(house, clock, 1_000, tick=1_000)
        press(window.room(AFTER).page, "Done")
        assert window.today.isVisible()
        assert set(states(window.today)) == {"done"}
        window.go_to(HISTORY)
        (today,) = (
            one.accessibleName()
            for one in window.findChildren(DayColumn)
            if one.accessibleName().startswith("Today")
        )
        assert "1 session, 8 of 8 exercises" in today, "of those of the plan"
    record = only_record(tmp_path)
    assert record.state is SessionState.FINISHED
    assert record.exercises_done == len(record.plan) == 8
    planned = sum(one.planned_ms for one in record.plan)
    assert abs(record.active_ms - planned) <= 1_000


def test_finish_early_asks_once_and_keeps_what_was_done(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        run_exercise(house, clock, 1)
        press(window, "Menu")
        press(window.session.session.menu, "Finish early")
        qapp.processEvents()
        (answer,) = [
            one
            for one in window.findChildren(QAbstractButton)
            if one.accessibleName() == "Finish early"
            and one.isVisible()
            and one.parent() is not window.session.session.menu
        ]
        answer.click()
        press(window.room(AFTER).page, "Done")
        assert window.today.isVisible()
    record = only_record(tmp_path)
    assert record.state is SessionState.ENDED_EARLY
    assert record.exercises_done == 1


def test_pausing_loses_nothing_and_counts_in(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 25_000)
        page = window.session.session
        before = page.player
        press(window, "Pause")
        let_pass(house, clock, 60_000)
        press(window, "Continue")
        let_pass(house, clock, 3_000)
        assert before is not None
        assert page.player is not None
        assert page.player.index == before.index
        assert page.player.spent_ms == before.spent_ms


def test_a_laptop_that_slept_finds_its_session_paused(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 25_000)
        page = window.session.session
        before = page.player
        clock.suspend(3_600_000)
        page.beat()
        assert page.player is not None
        assert before is not None
        assert page.player.spent_ms == before.spent_ms
        assert page.player.state.value == "paused"
