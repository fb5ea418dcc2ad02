"""A session that waits for the person, and one that is left alone for long."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from companion.domain.player import State
from companion.domain.timeline import StepKind
from companion.ui.pages.session_board import IDLE_CUE, READY_CUE
from tests.ui.pages.session_changed import stands
from tests.ui.pages.session_deeds import press
from tests.ui.pages.session_stand import Stand, a_line, stand


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bridge", "clamshell", "supine-march")) as on:
        yield on


HOUR_MS = 3_600_000


def wait_for_me(on: Stand) -> None:
    on.page.top.menu.click()
    on.page.menu.by_hand.click()


def test_by_hand_nothing_runs_out_until_ready(on: Stand) -> None:
    chosen: list[bool] = []
    on.page.by_hand_chosen.connect(chosen.append)
    wait_for_me(on)
    on.pass_ms(40_000)
    assert on.player.step.kind is StepKind.GET_READY
    assert on.page.cue.text() == READY_CUE
    assert not on.page.controls.more.isVisible()
    assert on.page.controls.ready.width() > 200
    press(on, Qt.Key.Key_Return)
    assert on.player.step.kind.moves
    on.page.top.menu.click()
    assert on.page.menu.by_hand.words == "Use timed rests"
    on.page.menu.by_hand.click()
    assert chosen == [True, False]
    assert not on.player.holds_on


def test_by_hand_nobody_there_is_a_pause_after_two_minutes(on: Stand) -> None:
    wait_for_me(on)
    on.pass_ms(120_000)
    assert stands(on, State.PAUSED)
    assert on.page.cue.text() == IDLE_CUE
    assert not on.page.ticking


def test_a_pause_of_an_hour_closes_the_session_with_what_was_done(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    began = on.clock.now()
    on.page.toggle()
    on.clock.pass_ms(HOUR_MS - 1)
    on.page.look()
    assert stands(on, State.PAUSED)
    on.clock.pass_ms(1)
    on.page.look()
    assert stands(on, State.ENDED_EARLY)
    assert on.facts[-1] == ("forgotten", (began,))
    on.page.look()
    assert on.names.count("forgotten") == 1


def test_a_computer_that_sleeps_in_a_pause_is_away_too(on: Stand) -> None:
    on.page.toggle()
    on.clock.suspend(HOUR_MS)
    on.page.look()
    assert stands(on, State.ENDED_EARLY)


def test_going_on_in_time_forgets_nothing(on: Stand) -> None:
    on.page.toggle()
    on.clock.pass_ms(HOUR_MS - 1000)
    on.page.toggle()
    on.pass_ms(4000)
    on.page.toggle()
    on.clock.pass_ms(HOUR_MS - 1000)
    on.page.look()
    assert stands(on, State.PAUSED)


@pytest.mark.parametrize(
    "key",
    [
        *(Qt.Key.Key_F5, Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaStop),
    ],
)
def test_remotes_and_media_keys_pause_and_go_on(on: Stand, key: Qt.Key) -> None:
    press(on, key)
    assert stands(on, State.PAUSED)
    press(on, key)
    assert stands(on, State.COUNTING_IN)


def test_media_keys_skip_and_go_back(on: Stand) -> None:
    press(on, Qt.Key.Key_MediaNext)
    assert on.player.step.kind is StepKind.OUT
    on.pass_ms(4000)
    press(on, Qt.Key.Key_MediaPrevious)
    assert on.player.index == 0
