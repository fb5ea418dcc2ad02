"""The list of signs is asked again: after a week, after a stop, by oneself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.domain.history import Screening
from companion.domain.screening import Tier, signs
from companion.domain.stop import StopReason
from companion.store.diary import open_diary
from companion.ui.doors import ABOUT, LOCK, SCREENING, TODAY
from companion.ui.pages.check_in import CheckInPage
from companion.ui.rooms.check_in import ask_before_session
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.person_pages import (
    DAY_MS,
    answer_no,
    list_room,
    settle,
    type_key,
    window_at,
)
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced


def test_after_a_week_away_the_list_comes_before_the_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with window_at(qapp, tmp_path, clock):
        pass
    clock.pass_ms(8 * DAY_MS)
    with window_at(qapp, tmp_path, clock, screened=False) as window:
        assert window.today.isVisible(), "one may look around"
        window.today.start_next()
        settle(qapp)
        assert list_room(window).check.isVisible()
        assert "a week or longer" in words(window)
        assert list_room(window).check.frame.step.text() == "Part 1 of 3"
        answer_no()
        assert list_room(window).result.isVisible()
        type_key(Qt.Key.Key_Return)
        assert window.findChildren(CheckInPage)[0].isVisible(), "then the session"


def test_a_stop_with_weakness_brings_the_list_before_the_next_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 30_000)
        press(window, "Stop: pain or tingling")
        let_pass(house, clock, 1_000)
        session = window.session.session
        player = session.player
        assert player is not None
    clock.pass_ms(3_600_000)
    with open_diary(tmp_path / "data", clock) as diary:
        (record,) = diary.sessions.between(MONDAY.date(), MONDAY.date())
        (stop,) = record.stops
        weak = type(stop)(stop.rep, stop.phase, stop.at, (StopReason.WEAKNESS,))
        diary.sessions.amend_stop(record.id, weak)
    clock.pass_ms(3_600_000)
    with window_at(qapp, tmp_path, clock, screened=False) as window:
        ask_before_session(window)
        settle(qapp)
        assert list_room(window).check.isVisible()
        assert "You stopped with weakness" in words(window)


def test_a_yes_for_soon_locks_nothing(qapp: QApplication, tmp_path: Path) -> None:
    with window_at(qapp, tmp_path, FakeClock(MONDAY)) as window:
        window.go_to(SCREENING)
        settle(qapp)
        for tier in (Tier.NOW, Tier.TODAY):
            for _ in signs(tier):
                type_key(Qt.Key.Key_N)
            type_key(Qt.Key.Key_Return)
        for _ in signs(Tier.SOON):
            type_key(Qt.Key.Key_Y)
        type_key(Qt.Key.Key_Return)
        assert "Have this looked at soon" in words(window)
        press(list_room(window).result, "Continue")
        assert window.today.isVisible()


def test_a_yes_for_today_locks_also_later_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with window_at(qapp, tmp_path, clock) as window:
        clock.pass_ms(1_000)
        now = clock.now()
        window.crew.teller.tell(Screening(now, now.date(), frozenset({"calf"})))
        window.go_to(TODAY)
        assert window.room(LOCK).page.isVisible()
        assert "See somebody today" in words(window)
        window.go_to(ABOUT)
        assert window.room(ABOUT).page.isVisible(), "what is no exercise is not locked"
        press(window, "Back")
        assert window.room(LOCK).page.isVisible()
