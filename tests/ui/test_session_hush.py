"""When a session is silent: stopped, muted, without voice, tones or loudspeaker."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.player import Player, State, play
from companion.ui.audio.choice import Choice
from companion.ui.audio.tone import RATE
from companion.ui.session_sound import NO_SPEAKER
from tests.ui.closed_eyes import Stand
from tests.ui.heard_line import HOLD_MS, LIFT, LINE, READY, READY_MS, Act


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    made = Stand(LINE)
    yield made
    made.sound.close()


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("act", [Player.stop, Player.pause, Player.finish_early])
@pytest.mark.parametrize(
    "at_ms", [READY_MS - 200, READY_MS, READY_MS + 100, HOLD_MS, LINE.total_ms - 200]
)
def test_after_stop_or_pause_there_is_not_one_more_sample(
    on: Stand, act: Act, at_ms: int
) -> None:
    on.begin()
    on.go_to(at_ms)
    assert on.sound.mixer.sounding
    given = on.sound.mixer.given
    on.become(act(on.player))
    assert set(on.hear(5_000)) == {0}
    for _ in range(100):
        on.look()
        assert set(on.hear(100)) == {0}
    assert on.sound.mixer.given == given


def test_silence_needs_no_look_at_the_player(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS)
    on.sound.silence()
    assert set(on.hear(5_000)) == {0}


def test_a_skip_lets_go_of_what_is_being_said(on: Stand) -> None:
    on.begin()
    on.prompter.held_back = {"Get ready."}
    on.hear(250)
    mark = on.prompter.mark(READY[0])
    assert on.says(READY[0], 40)
    on.look()
    on.become(on.player.skip())
    assert mark not in on.hear(1_000)[150:]


def test_muted_nothing_is_opened_nor_made(on: Stand) -> None:
    on.begin(Choice(muted=True))
    on.go_to(READY_MS + 500)
    assert on.speaker.opened == 0
    assert on.prompter.asked == []


def test_muting_is_silent_at_once_and_unmuting_goes_on_with_what_follows(
    on: Stand,
) -> None:
    on.begin()
    on.go_to(READY_MS)
    choice = on.sound.choice
    on.sound.choose(replace(choice, muted=True))
    assert set(on.hear(1_000)) == {0}
    on.sound.choose(choice)
    on.go_to(HOLD_MS)
    assert any(on.hear(1_000))


def test_without_the_voice_the_tones_go_on(on: Stand) -> None:
    on.begin(Choice(voice_on=False, tone_volume=1.0))
    on.go_to(READY_MS)
    heard = on.hear(1_000)
    assert any(heard)
    assert max(heard) < 13_000


def test_without_tones_a_word_comes_at_once(on: Stand) -> None:
    on.begin(Choice(tone_volume=0.0))
    on.go_to(READY_MS)
    begins = on.hear(20).index(on.prompter.mark(LIFT[0]))
    assert begins * 1000 / RATE < 4


def test_without_a_loudspeaker_it_says_so_once_and_goes_on(
    on: Stand, qtbot: QtBot
) -> None:
    on.speaker.missing = True
    on.begin()
    on.go_to(READY_MS + 500)
    on.sound.leave()
    on.player = play(LINE)
    on.begin()
    qtbot.waitUntil(lambda: on.silences == [NO_SPEAKER])


def test_the_end_rings_out_before_the_loudspeaker_goes(on: Stand, qtbot: QtBot) -> None:
    on.begin()
    on.go_to(LINE.total_ms)
    assert on.player.state is State.FINISHED
    assert on.sound.mixer.sounding
    on.sound.leave()
    on.settle()
    assert on.speaker.closed == 0
    assert any(on.hear(500))
    on.sound._fading.timeout.emit()
    on.settle()
    assert on.speaker.closed == 1
    del qtbot


def test_a_stopped_session_lets_the_loudspeaker_go_at_once(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS)
    on.become(on.player.stop())
    on.sound.leave()
    on.settle()
    assert on.speaker.closed == 1
