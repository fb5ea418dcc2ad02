"""The keys of a session, and what they lead to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.player import State
from companion.domain.timeline import StepKind
from tests.ui.pages.session_deeds import paused_by_a_gap, press
from tests.ui.pages.session_stand import Stand, a_line, stand

# In whatever order they run: a stand makes widgets.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bird-dog", "hamstring-stretch-strap")) as on:
        yield on


def test_the_figures_can_be_read_from_the_mat(on: Stand) -> None:
    on.resize(1280, 720)
    on.go_to(StepKind.OUT)
    assert on.page.tower.ring._figure_path().boundingRect().height() >= 120
    assert on.page.tower.word.pixels >= 64


def test_space_pauses_and_space_goes_on(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    press(on, Qt.Key.Key_Space)
    assert not on.page.ticking
    assert on.page.controls.pause.accessibleName() == "Continue"
    assert on.page.tower.word.text() == "Paused"
    press(on, Qt.Key.Key_Space)
    assert on.player.state is State.COUNTING_IN
    assert on.page.controls.pause.accessibleName() == "Pause"
    assert on.names[-2:] == ["paused", "resumed"]


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_presenter_remote_pauses(on: Stand, key: Qt.Key) -> None:
    press(on, key)
    assert on.player.state is State.PAUSED


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_forward_keys_skip(on: Stand, key: Qt.Key) -> None:
    press(on, key)
    assert on.player.step.kind is StepKind.OUT


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_Left])
def test_backward_keys_go_back(on: Stand, key: Qt.Key) -> None:
    on.go_to(StepKind.HOLD)
    press(on, key)
    assert on.player.index == 0


def test_enter_ends_a_wait_and_nothing_else(on: Stand) -> None:
    press(on, Qt.Key.Key_Return)
    assert on.player.step.kind is StepKind.OUT
    on.pass_ms(4000)
    index = on.player.index
    press(on, Qt.Key.Key_Return)
    assert on.player.index == index
    on.page.toggle()
    press(on, Qt.Key.Key_Enter)
    assert on.player.state is State.COUNTING_IN


def test_ready_is_there_only_in_a_wait(on: Stand) -> None:
    ready = on.page.controls.ready
    assert ready.isVisible()
    skip, back = on.page.controls.skip.geometry(), on.page.controls.back.geometry()
    on.go_to(StepKind.OUT)
    assert not ready.isVisible()
    assert on.page.controls.skip.geometry() == skip
    assert on.page.controls.back.geometry() == back


def test_the_keyboard_presses_what_it_went_to(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    on.page.controls.skip.setFocus(Qt.FocusReason.TabFocusReason)
    press(on, Qt.Key.Key_Space)
    assert on.player.state is State.RUNNING
    assert on.player.step.kind is StepKind.REST_BETWEEN_SETS


def test_a_press_of_the_mouse_leaves_space_to_pause(on: Stand) -> None:
    QTest.mouseClick(on.page.controls.skip, Qt.MouseButton.LeftButton)
    press(on, Qt.Key.Key_Space)
    assert on.player.state is State.PAUSED


def test_a_gap_pauses_and_says_so(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    paused_by_a_gap(on)
    assert on.page.cue.text() == "We paused while the computer was away."
    assert on.facts[-1] == ("paused", (True,))
    on.page.toggle()
    assert "away" not in on.page.cue.text()
