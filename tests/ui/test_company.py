"""Tests of who accompanies a session: in the whole program, with made-up devices."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.player import Player, State
from companion.domain.timeline import StepKind
from companion.ui.vigil import REASON
from tests.house import window_of
from tests.ui.company_stand import Stand, in_company


@pytest.fixture
def on(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stand]:
    del qtbot
    with in_company(qapp, tmp_path) as stand:
        yield stand


def test_nothing_of_it_is_there_before_a_session(on: Stand) -> None:
    assert on.speaker.opened == on.microphone.opened == 0
    assert on.awake.reasons == []


def test_a_session_is_heard_and_keeps_the_computer_awake(on: Stand) -> None:
    on.start()
    on.pass_ms(on.player.left_ms + 100)
    assert any(on.speaker.played(8_820))
    assert on.awake.held
    assert set(on.awake.reasons) == {REASON}
    assert on.microphone.opened == 0


@pytest.mark.parametrize("act", ["more rest", "by hand"])
def test_what_moves_a_moment_takes_back_at_once_what_was_planned_for_it(
    on: Stand, act: str
) -> None:
    on.start()
    on.pass_ms(on.player.left_ms - 400)
    assert on.company.sound.mixer.sounding  # the tone of the movement waits
    if act == "more rest":
        QTest.keyClick(on.page, Qt.Key.Key_Plus)
    else:
        on.page.menu.by_hand_chosen.emit(True)
    assert not on.company.sound.mixer.sounding


def test_stop_is_silent_before_anything_is_drawn(on: Stand) -> None:
    on.start()
    on.pass_ms(on.player.left_ms + 100)
    assert on.company.sound.mixer.sounding
    heard_at_the_card: list[bool] = []
    place = window_of(on.house).session
    place.currentChanged.connect(
        lambda _: heard_at_the_card.append(on.company.sound.mixer.sounding)
    )
    QTest.mousePress(on.page.controls.stop, Qt.MouseButton.LeftButton)
    assert heard_at_the_card == [False]
    assert set(on.speaker.played()) <= {0}
    assert not on.awake.held


def test_a_pause_is_silent_and_after_a_minute_the_computer_may_sleep(
    on: Stand,
) -> None:
    on.start()
    on.page.toggle()
    assert set(on.speaker.played()) <= {0}
    assert awake(on)
    assert on.company.vigil._soon.isActive()
    on.company.vigil._soon.timeout.emit()
    assert not awake(on)
    on.page.toggle()
    assert awake(on)
    assert not on.company.vigil._soon.isActive()


def test_a_gap_in_time_is_a_pause_for_all_of_them(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    on.clock.suspend(60_000)
    on.page.beat()
    on.settle()
    assert on.player.state is State.PAUSED
    assert on.company.vigil._soon.isActive()
    assert on.microphone.hear is None


def test_finishing_sounds_its_tone_and_lets_everything_go(on: Stand) -> None:
    on.start()
    for _ in range(len(on.player.timeline.steps)):
        if on.page.player is not None:
            on.page.controls.skip.click()
    assert on.page.player is None
    assert any(on.speaker.played())
    assert not on.awake.held


def test_closing_the_window_in_a_session_lets_everything_go(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    window_of(on.house).close()
    on.settle()
    assert not on.awake.held
    assert on.microphone.hear is None


def test_the_microphone_is_asked_for_by_the_person_alone(on: Stand) -> None:
    on.start()
    assert on.microphone.opened == 0
    on.allow_microphone()
    assert on.microphone.hear is not None
    on.company.panel.hands_free.click()
    on.settle()
    assert on.microphone.hear is None


def test_a_clap_pauses_at_once_and_asks(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    on.clap()
    assert on.player.state is State.PAUSED
    assert set(on.speaker.played()) <= {0}
    question = on.question
    assert question is not None
    assert question.accessibleName() == "Stop for pain, or go on?"
    on.settle()
    assert on.microphone.hear is None


def test_the_sessions_own_sound_does_not_startle_it(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    on.microphone.sound(*[-60.0] * 100)
    on.pass_ms(on.player.left_ms + 100)
    assert on.company.sound.mixer.heard_within(100)  # the tone of the movement
    on.microphone.sound(-19.0, -16.0, -15.0, -15.0, -15.0)
    assert on.question is None
    assert on.player.state is State.RUNNING


def test_the_answer_to_go_on_counts_in_and_listens_again(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    on.clap()
    assert on.question is not None
    on.question.safe.click()
    assert on.player.state is State.COUNTING_IN
    on.settle()
    assert on.microphone.hear is not None


@pytest.mark.parametrize("by", ["click", "escape", "stop behind"])
def test_the_answer_that_it_hurt_is_a_stop(on: Stand, by: str) -> None:
    on.start()
    on.allow_microphone()
    on.clap()
    assert on.question is not None
    if by == "click":
        on.question.asked.click()
    elif by == "stop behind":
        at = on.page.controls.stop.mapTo(window_of(on.house), QPoint(20, 60))
        QTest.mousePress(on.question, Qt.MouseButton.LeftButton, pos=at)
    else:
        QTest.keyClick(on.question, Qt.Key.Key_Escape)
    assert on.player.state is State.STOPPED
    place = window_of(on.house).session
    assert place.currentWidget() is place.stop_card


def test_a_press_beside_the_question_answers_nothing(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    on.clap()
    assert on.question is not None
    beside = QPoint(4, 4)
    QTest.mouseClick(on.question, Qt.MouseButton.LeftButton, pos=beside)
    assert on.question is not None
    assert on.player.state is State.PAUSED
    on.question.safe.click()


def test_a_question_that_nobody_answers_goes_with_the_session(on: Stand) -> None:
    on.start()
    on.allow_microphone()
    on.clap()
    assert on.question is not None
    on.clock.pass_ms(3 * 3_600_000)
    on.page.look()
    assert window_of(on.house).today.isVisible()
    assert on.question is None


def test_the_second_session_is_accompanied_too(on: Stand) -> None:
    on.start()
    on.page.stop()
    place = window_of(on.house).session
    on.clock.pass_ms(1_000)
    place.stop_card.finish.click()
    on.settle()
    assert on.speaker.closed == 1
    window_of(on.house).play(on_again(on))
    on.settle()
    assert on.speaker.opened == 2
    assert on.awake.held


def awake(on: Stand) -> bool:
    return on.awake.held


def on_again(on: Stand) -> Player:
    player = window_of(on.house).crew.desk.new_session()
    assert player is not None
    assert player.step.kind is StepKind.GET_READY
    return player
