"""Tests of who accompanies a session: in the whole program, with made-up devices."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.player import Player, State
from companion.domain.timeline import StepKind
from companion.ui.audio.tone import RATE
from companion.ui.company import Company
from companion.ui.equipment import Equipment
from companion.ui.pages.session import SessionPage
from companion.ui.pages.stop_question import StopQuestion
from companion.ui.vigil import REASON
from companion.ui.widgets.scroll_view import ScrollView
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.ui.devices import FakeAwake, FakeMicrophone, FakeSpeaker, no_voices


class Stand:
    """The program in a session, its devices, and its clock."""

    def __init__(self, house: House, clock: FakeClock, devices: Equipment) -> None:
        self.house = house
        self.clock = clock
        assert isinstance(devices.speaker, FakeSpeaker)
        assert isinstance(devices.microphone, FakeMicrophone)
        assert isinstance(devices.awake, FakeAwake)
        self.speaker = devices.speaker
        self.microphone = devices.microphone
        self.awake = devices.awake

    def start(self) -> None:
        begin(window_of(self.house))
        assert self.speaker.ready.wait(60)
        self.settle()

    @property
    def page(self) -> SessionPage:
        return window_of(self.house).session.session

    @property
    def player(self) -> Player:
        assert self.page.player is not None
        return self.page.player

    @property
    def company(self) -> Company:
        (found,) = self.page.findChildren(Company)
        return found

    def pass_ms(self, milliseconds: int, tick: int = 100) -> None:
        """Let time pass; the loudspeaker plays on meanwhile."""
        for _ in range(milliseconds // tick):
            let_pass(self.house, self.clock, tick, tick)
            self.speaker.played(tick * RATE // 1000)

    def settle(self) -> None:
        """Wait until no thread of the company has anything to do."""
        for errand in (self.company.sound._errand, self.company.ear._errand):
            done = threading.Event()
            errand.do(done.set)
            assert done.wait(60)

    def allow_microphone(self) -> None:
        self.company.panel.hands_free.click()
        self.settle()

    def clap(self) -> None:
        self.microphone.sound(*[-60.0] * 100, -9.0, -12.0, -16.0)

    @property
    def question(self) -> StopQuestion | None:
        found = window_of(self.house).findChildren(StopQuestion)
        shown = [one for one in found if one.isVisible()]
        return shown[0] if shown else None


@pytest.fixture
def on(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stand]:
    del qtbot
    devices = Equipment(FakeSpeaker(), no_voices, FakeMicrophone(), FakeAwake())
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock, devices) as house:
        yield Stand(house, clock, devices)
    assert not devices.awake.held  # type: ignore[attr-defined] # the fake's own
    assert devices.microphone.hear is None  # type: ignore[attr-defined] # as above


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


def test_m_mutes_and_shows_it(on: Stand) -> None:
    on.start()
    on.pass_ms(on.player.left_ms + 100)
    QTest.keyClick(on.page, Qt.Key.Key_M)
    assert set(on.speaker.played()) <= {0}
    assert on.page.top.sound.accessibleDescription() == "Muted"
    assert on.company.panel.mute.isChecked()
    QTest.keyClick(on.page, Qt.Key.Key_M)
    assert on.page.top.sound.accessibleDescription() == ""


def test_what_was_chosen_is_there_in_the_next_run(
    on: Stand, qapp: QApplication, tmp_path: Path
) -> None:
    on.start()
    panel = on.company.panel
    panel.tones.plus.click()
    panel.voice.minus.click()
    panel.voice.minus.click()
    panel.speed.plus.click()
    panel.voice_on.click()
    chosen = on.company.sound.choice
    assert (chosen.tone_volume, chosen.voice_volume) == (0.8, 0.6)
    assert (chosen.speed, chosen.voice_on) == (1.1, False)
    on.house.close()
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as again:
        begin(window_of(again))
        (company,) = window_of(again).session.session.findChildren(Company)
        assert company.sound.choice == chosen


def test_the_panel_leaves_stop_as_it_is(on: Stand) -> None:
    on.start()
    on.page.top.sound.click()
    panel = on.company.panel
    assert panel.isVisible()
    assert not panel.geometry().intersects(on.page.controls.stop.geometry())
    QTest.keyClick(panel.mute, Qt.Key.Key_Escape)
    assert on.player.state is State.STOPPED


def test_the_panel_stands_closer_rather_than_cut_its_last_line(on: Stand) -> None:
    begin(window_of(on.house))
    on.settle()  # that there is no voice is a line of its own
    on.house.theme.set_text_scale(1.5)
    window_of(on.house).resize(1280, 800)
    QApplication.processEvents()
    on.page.top.sound.click()
    QApplication.processEvents()
    (view,) = on.company.panel.findChildren(ScrollView)
    assert view.verticalScrollBar().maximum() == 0
    spared = on.company.panel.tones.y() - on.company.panel.mute.geometry().bottom() - 1
    assert spared == 4


def test_a_press_beside_the_panel_closes_it_and_so_does_the_menu(on: Stand) -> None:
    on.start()
    panel = on.company.panel
    on.page.top.sound.click()
    QTest.mousePress(on.page, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    on.page.top.sound.click()
    on.page.top.menu.click()
    assert not panel.isVisible()
    assert on.page.menu.isVisible()
    on.page.top.sound.click()
    assert not on.page.menu.isVisible()
    on.page.top.sound.click()
    assert not panel.isVisible()


def test_that_there_is_no_voice_is_said_once_in_the_panel(
    on: Stand, qtbot: QtBot
) -> None:
    on.start()
    note = on.company.panel.note
    qtbot.waitUntil(lambda: "No voice" in note.text())
    assert note.text().count("No voice") == 1


def test_a_test_can_be_played(on: Stand) -> None:
    on.start()
    on.page.toggle()
    on.page.top.sound.click()
    on.company.panel.test.click()
    assert any(on.speaker.played(400))


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
