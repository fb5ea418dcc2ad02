"""When a session is silent: stopped, muted, no loudspeaker, or nothing true to say."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.change import Change, ChangeKind
from companion.domain.cue_words import opening_words
from companion.domain.player import Player, State, play
from companion.ui.audio.choice import Choice
from companion.ui.audio.tone import RATE
from companion.ui.session_sound import NO_SPEAKER
from companion.ui.session_voice import LEAD_MS
from tests.ui.closed_eyes import Stand
from tests.ui.heard_line import HOLD_MS, LIFT, LINE, READY, READY_MS, REST, Act


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


@pytest.mark.parametrize("said_ms", [0, 50, LEAD_MS + 300])
def test_a_rest_that_is_made_longer_is_not_said_to_be_as_long_as_before(
    on: Stand, said_ms: int
) -> None:
    whole, *_ = opening_words(LINE, REST)
    later, *_ = opening_words(LINE, REST, timed=False)
    on.begin()
    on.go_to(LINE.starts_ms[REST])
    assert on.is_in(on.hear(said_ms), whole) is (said_ms > LEAD_MS)
    on.look()
    on.become(on.player.change(Change(ChangeKind.REST_ADDED, on.player.step.rep, 30)))
    on.hear(10)  # it is let go of, and does not click
    assert on.prompter.mark(whole) not in on.hear(800 - said_ms)
    on.look()
    assert on.says(later)


def test_words_that_are_not_ready_are_not_said_of_a_rest_that_got_longer(
    on: Stand,
) -> None:
    whole, short = opening_words(LINE, REST)
    on.begin()
    on.prompter.held_back = {whole, short}
    on.go_to(LINE.starts_ms[REST])
    on.become(on.player.change(Change(ChangeKind.REST_ADDED, on.player.step.rep, 1)))
    on.prompter.held_back = set()
    assert not on.says(whole, 900)


def test_a_rest_that_waits_for_the_person_is_not_said_to_last_so_long(
    on: Stand,
) -> None:
    whole, *_ = opening_words(LINE, REST)
    on.begin()
    on.go_to(LINE.starts_ms[REST] + LEAD_MS + 200)
    on.become(on.player.wait_for_me(by_hand=True))
    on.hear(10)
    assert on.prompter.mark(whole) not in on.hear(1_000)


def test_what_was_said_of_a_rest_is_not_said_again_as_it_gets_longer(on: Stand) -> None:
    on.begin()
    on.go_to(LINE.starts_ms[REST] + 1_500)
    on.become(on.player.change(Change(ChangeKind.REST_ADDED, on.player.step.rep, 30)))
    on.go_to(on.at_ms + 3_000)
    assert not any(on.hear(600))


def test_words_without_a_time_go_on_as_the_rest_gets_longer(on: Stand) -> None:
    on.begin()
    on.hear(300)
    on.look()
    on.become(on.player.change(Change(ChangeKind.REST_ADDED, on.player.step.rep, 30)))
    assert on.says(READY[0], 300)


def test_a_step_begun_anew_is_not_named_twice_at_once(on: Stand) -> None:
    on.begin()
    on.hear(300)
    on.look()
    on.become(on.player.back())
    on.hear(10)
    assert max(on.hear(LEAD_MS - 20)) < on.prompter.mark(READY[0])  # the tone alone
    assert on.says(READY[0], 700)
