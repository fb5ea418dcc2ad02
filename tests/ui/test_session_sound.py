"""Tests of what is heard of a session, with a loudspeaker that counts its samples."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.change import Change, ChangeKind
from companion.domain.cue import LATE_MS
from companion.domain.cue_words import opening_words
from companion.domain.player import Player, State, play
from companion.ui.audio.choice import Choice
from companion.ui.audio.tone import RATE
from companion.ui.session_voice import LEAD_MS
from tests.ui.closed_eyes import WORD_MS, Stand
from tests.ui.heard_line import HOLD, HOLD_MS, LIFT, LINE, READY, READY_MS, REST, Act


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    made = Stand(LINE)
    yield made
    made.sound.close()


def test_a_movement_begins_with_its_tone_and_then_its_word(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS)
    heard = on.hear(LEAD_MS + 100)
    lead = LEAD_MS * RATE // 1000
    assert any(heard[:200])
    assert max(heard[: lead - 50]) < 13_000 <= max(heard[lead + 50 :])
    assert on.says(LIFT[0])


def test_a_cue_comes_in_time_though_the_window_is_busy_just_then(on: Stand) -> None:
    on.prompter.lengths_ms = {"1.": 100}
    on.begin()
    on.go_to(READY_MS - 450)
    assert set(on.hear(450)) == {0}
    assert any(on.hear(50))  # nobody has looked at the player since
    on.hear(40)
    on.look()
    assert on.says(LIFT[0])


def test_a_word_that_came_in_time_is_not_cut_when_that_is_seen_late(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS - 450)
    on.hear(450 + 300)
    on.look()
    assert on.says(LIFT[0])


def test_a_number_that_is_over_by_then_is_followed_by_the_next(on: Stand) -> None:
    on.begin()
    on.go_to(HOLD_MS + 600)  # "4." is planned
    on.hear(1_400)  # the window stands still over "4." and until "3."
    on.look()
    assert on.says("3.")


@pytest.mark.parametrize(("busy_ms", "heard"), [(LATE_MS, True), (LATE_MS + 1, False)])
def test_what_could_not_be_planned_is_heard_50_ms_late_or_never(
    on: Stand, busy_ms: int, *, heard: bool
) -> None:
    on.begin()
    on.go_to(READY_MS - 600)
    on.hear(600 + busy_ms)
    on.look()
    assert any(on.hear(1_000)) is heard


def test_a_loudspeaker_that_opens_late_plays_nothing_of_before(on: Stand) -> None:
    on.prompter.lengths_ms = {"1.": 100}
    on.begin()
    on.go_to(READY_MS - 450)
    on.clock.pass_ms(450 + LEAD_MS + LATE_MS + 1)  # nothing is asked for meanwhile
    assert set(on.hear(800)) == {0}


@pytest.mark.parametrize("change", ["by hand", "more rest"])
def test_what_was_planned_is_dropped_when_its_moment_moves(
    on: Stand, change: str
) -> None:
    on.begin()
    on.go_to(READY_MS - 450)
    player = on.player
    more = Change(ChangeKind.REST_ADDED, player.step.rep, 15, "")
    by_hand = change == "by hand"
    on.become(player.wait_for_me(by_hand=True) if by_hand else player.change(more))
    assert not on.is_in(on.hear(2_000), LIFT[0])


def test_slower_moves_what_was_planned_and_faster_too(on: Stand) -> None:
    on.begin()
    for amount in (1, -1):
        on.go_to(on.player.timeline.starts_ms[2] - 450)
        change = Change(ChangeKind.PACE, on.player.step.rep, amount, "")
        on.become(on.player.change(change))
        left_ms = on.player.left_ms
        assert not on.is_in(on.hear(left_ms - LEAD_MS), HOLD[0])
        on.look()
        on.become(on.player.back())


def test_what_was_put_in_beforehand_is_heard_once(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS - 100)
    on.go_to(READY_MS + 2_900, 20)
    heard = [one for portion in on.heard for one in portion.samples]
    said = heard.count(on.prompter.mark(LIFT[0]))
    with_the_tone = round(0.2 * RATE)
    assert WORD_MS * RATE // 1000 - with_the_tone < said <= WORD_MS * RATE // 1000


@pytest.mark.parametrize(
    "act", [Player.stop, Player.pause, Player.finish_early, Player.back]
)
def test_what_was_put_in_beforehand_is_dropped_when_it_comes_otherwise(
    on: Stand, act: Act
) -> None:
    on.begin()
    on.go_to(HOLD_MS - 50)
    on.become(act(on.player))
    assert not on.is_in(on.hear(2_000), HOLD[0])


@pytest.mark.parametrize(("ready_ms", "said"), [(150, True), (200, False)])
def test_words_that_are_not_ready_in_time_are_left_out(
    on: Stand, ready_ms: int, *, said: bool
) -> None:
    on.begin()
    on.prompter.held_back = set(LIFT)
    on.go_to(READY_MS + ready_ms)
    on.prompter.held_back = set()
    on.go_to(READY_MS + ready_ms + 10)
    assert on.says(LIFT[0], 2_000) is said


def test_a_sentence_of_a_long_wait_is_said_at_the_first_second_it_is_ready(
    on: Stand,
) -> None:
    on.prompter.held_back = set(READY)
    on.begin()
    on.go_to(2_300)
    on.prompter.held_back = set()
    mark = on.prompter.mark(READY[0])
    assert mark not in on.hear(660)
    on.look()
    assert mark in on.hear(60)
    on.go_to(READY_MS - 100)
    said = [one for portion in on.heard for one in portion.samples if one == mark]
    assert len(said) == WORD_MS * RATE // 1000  # once


def test_a_sentence_that_no_loudspeaker_was_open_for_is_said_after_all(
    on: Stand,
) -> None:
    on.begin()
    on.clock.pass_ms(400)  # it takes its time to open
    on.go_to(900)
    assert on.says(READY[0], 600)


def test_a_rest_that_is_named_later_does_not_say_how_long_it_was(on: Stand) -> None:
    whole, *_ = opening_words(LINE, REST)
    later, *_ = opening_words(LINE, REST, timed=False)
    on.begin()
    on.prompter.held_back = {whole, *opening_words(LINE, REST)}
    on.go_to(LINE.starts_ms[REST] + 300)
    on.prompter.held_back = set()
    on.go_to(LINE.starts_ms[REST] + 700)
    heard = on.hear(1_000)
    assert on.is_in(heard, later)
    assert not on.is_in(heard, whole)


def test_what_takes_too_long_is_said_more_shortly(on: Stand) -> None:
    on.prompter.lengths_ms = {LIFT[0]: 3_100}
    on.begin()
    on.go_to(READY_MS)
    heard = on.hear(1_000)
    assert not on.is_in(heard, LIFT[0])
    assert on.is_in(heard, LIFT[1])


def test_a_word_never_reaches_into_the_next_phase(on: Stand) -> None:
    longest = 3_000 - LEAD_MS - LATE_MS
    on.prompter.lengths_ms = dict.fromkeys(LIFT, longest)
    on.begin()
    on.go_to(READY_MS - 600)
    on.hear(600 + 40)  # so late that only the end of it would reach so far
    on.look()
    on.go_to(HOLD_MS)
    heard = on.hear(1_000)
    assert not any(on.is_in(heard, words) for words in LIFT)


def test_a_word_is_over_with_a_phase_that_is_made_shorter(on: Stand) -> None:
    on.prompter.lengths_ms = dict.fromkeys(LIFT, 2_800)
    on.begin()
    on.go_to(READY_MS + 1_000)
    faster = Change(ChangeKind.PACE, on.player.step.rep, -1, "")
    on.become(on.player.change(faster))
    left_ms = on.player.left_ms
    assert left_ms < 2_000
    assert on.says(LIFT[0], left_ms - 20)
    on.hear(22)
    assert on.prompter.mark(LIFT[0]) not in on.hear(1_000)


def test_a_number_does_not_break_into_a_sentence(on: Stand) -> None:
    first = opening_words(LINE, 0)[0]
    on.prompter.lengths_ms = {first: 10_800}
    on.begin()
    on.go_to(10_000)
    assert not on.is_in(on.hear(600), "10.")


def test_counts_are_heard_each_in_its_second(on: Stand) -> None:
    on.begin()
    on.go_to(HOLD_MS + 1_000)
    assert on.says("4.", 700)
    on.go_to(HOLD_MS + 2_000)
    assert on.says("3.", 700)


def test_going_on_after_a_pause_counts_in(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS + 1_000)
    on.become(on.player.pause())
    on.become(on.player.resume())
    assert on.player.state is State.COUNTING_IN
    assert on.says("Get ready.")


def test_the_voice_and_its_speed_are_those_chosen(on: Stand) -> None:
    on.begin(Choice(voice="flite", speed=1.2))
    assert on.prompter.chosen == ("flite", 1.2)
    assert on.prompter.asked[0] == READY[0]


def test_it_can_be_tried_out_in_a_pause(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS + 1_000)
    on.become(on.player.pause())
    on.sound.try_out()
    assert any(on.hear(20))
    assert on.says("Lift. Slowly, and breathe out.")


def test_looking_without_a_session_is_nothing(on: Stand) -> None:
    on.sound.look(play(LINE), 0)
    on.sound.look(None, 0)
    assert on.sound.mixer.given == 0
