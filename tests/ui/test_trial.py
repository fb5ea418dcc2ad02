"""Tests of trying out sound and ear from Settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.store.diary import Diary
from companion.store.setting import TONE_VOLUME, VOICE_ON
from companion.ui.equipment import Equipment
from companion.ui.trial import EarTrial, SoundTrial, Trials
from tests.fakes import FakeClock
from tests.store.examples import a_diary
from tests.ui.devices import FakeAwake, FakeMicrophone, FakeSpeaker, no_voices


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path) as diary:
        yield diary


def _equipment(speaker: FakeSpeaker, microphone: FakeMicrophone) -> Equipment:
    return Equipment(speaker, no_voices, microphone, FakeAwake())


@pytest.fixture
def speaker() -> FakeSpeaker:
    return FakeSpeaker()


@pytest.fixture
def microphone() -> FakeMicrophone:
    return FakeMicrophone()


@pytest.fixture
def trials(
    qtbot: QtBot,
    diary: Diary,
    tmp_path: Path,
    speaker: FakeSpeaker,
    microphone: FakeMicrophone,
) -> Iterator[Trials]:
    assert qtbot is not None
    equipment = _equipment(speaker, microphone)
    cache = tmp_path / "speech"
    sound = SoundTrial(diary.settings, equipment, FakeClock(), cache)
    made = Trials(sound, EarTrial(equipment))
    yield made
    made.close()


def test_a_test_opens_the_loudspeaker_and_lets_it_go(
    trials: Trials, speaker: FakeSpeaker, diary: Diary, qtbot: QtBot
) -> None:
    diary.settings.set(TONE_VOLUME, 0.5)
    diary.settings.set(VOICE_ON, value=False)
    trials.sound.play()
    assert speaker.ready.wait(60)
    assert trials.sound._sound.mixer.tone_volume == 0.5
    trials.sound._left.timeout.emit()
    qtbot.waitUntil(lambda: speaker.closed > 0)


def test_without_a_voice_it_is_said_once(trials: Trials, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trials.sound.fell_silent) as told:
        trials.sound.play()
    assert told.args is not None
    assert "voice" in told.args[0]


def test_the_ear_tells_levels_while_it_listens(
    trials: Trials, microphone: FakeMicrophone, qtbot: QtBot
) -> None:
    levels: list[float] = []
    trials.ear.level.connect(levels.append)
    trials.ear.listen(True)
    qtbot.waitUntil(lambda: microphone.hear is not None)
    microphone.sound(-30.0)
    qtbot.waitUntil(lambda: -30.0 in levels)
    trials.ear.listen(False)
    qtbot.waitUntil(lambda: microphone.hear is None)


def test_a_clap_startles_it(
    trials: Trials, microphone: FakeMicrophone, qtbot: QtBot
) -> None:
    trials.ear.listen(True)
    qtbot.waitUntil(lambda: microphone.hear is not None)
    with qtbot.waitSignal(trials.ear.startled):
        microphone.sound(*[-60.0] * 60, *[-6.0] * 4)


def test_without_a_microphone_it_says_so(
    trials: Trials, microphone: FakeMicrophone, qtbot: QtBot
) -> None:
    microphone.missing = True
    with qtbot.waitSignal(trials.ear.failed):
        trials.ear.listen(True)
