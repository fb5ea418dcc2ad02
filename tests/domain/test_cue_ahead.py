"""Tests of cues that are known before their moment."""

import pytest

from companion.domain.change import Change, ChangeKind
from companion.domain.cue import LATE_MS, cue_between
from companion.domain.cue_ahead import CueAhead, cue_ahead
from companion.domain.player import Player, State, play
from companion.domain.timeline import timeline
from tests.exercises import a_routine, an_exercise

# Get ready 20 s; then 3 + 5 + 3 s.
LINE = timeline(a_routine(an_exercise("Bridge")))
NOW = 70_000


def ahead_of(player: Player, within_ms: int = 500) -> CueAhead:
    ahead = cue_ahead(player, NOW, within_ms)
    assert ahead is not None
    return ahead


def test_a_cue_is_known_half_a_second_before_its_moment() -> None:
    player = play(LINE).advance(20_000 - 500)
    ahead = ahead_of(player)
    assert ahead.due_ms == NOW + 500
    assert ahead.cue == cue_between(player, player.advance(500))
    assert cue_ahead(player, NOW, 499) is None


def test_where_nothing_is_due_nothing_is_ahead() -> None:
    assert cue_ahead(play(LINE).advance(12_500), NOW, 500) is None


def test_the_end_of_a_wait_for_the_person_is_not_known_ahead() -> None:
    player = play(LINE).wait_for_me(by_hand=True).advance(20_000 - 100)
    assert cue_ahead(player, NOW, 500) is None


def test_what_a_wait_for_the_person_says_again_is_known_ahead() -> None:
    ahead = ahead_of(play(LINE).wait_for_me(by_hand=True).advance(700))
    assert ahead.cue.again
    assert ahead.due_ms == NOW + 300


def test_a_cue_has_come_when_its_moment_is_over_however_late_that_is_seen() -> None:
    player = play(LINE).advance(20_000 - 300)
    ahead = ahead_of(player)
    assert not ahead.came(player.advance(299), NOW + 299)
    assert ahead.came(player.advance(300), NOW + 300)
    assert ahead.came(player.advance(1_900), NOW + 1_900)


def test_what_came_before_its_time_has_not_come() -> None:
    waiting = play(LINE).advance(20_000 - 400)
    ahead = ahead_of(waiting)
    there = waiting.advance(400)
    assert not ahead.came(there, NOW + 400 - LATE_MS - 1)
    assert ahead.came(there, NOW + 400 - LATE_MS)


def test_a_skip_leads_into_another_state_than_the_one_meant() -> None:
    waiting = play(LINE).advance(20_000 - 400)
    ahead = ahead_of(waiting)
    skipped = waiting.skip()
    assert skipped.state is State.COUNTING_IN
    assert skipped.index == ahead.then.index
    assert not ahead.came(skipped, NOW + 400)


def test_counting_in_is_a_moment_too() -> None:
    counting = play(LINE).advance(21_000).pause().resume().advance(600)
    ahead = ahead_of(counting)
    assert ahead.cue.words == ("2.",)
    assert not ahead.came(counting.advance(300), NOW + 500)
    assert ahead.came(counting.advance(400), NOW + 400)


@pytest.mark.parametrize("kind", [ChangeKind.PACE, ChangeKind.REST_ADDED])
def test_a_change_of_the_time_line_moves_the_moment(kind: ChangeKind) -> None:
    player = play(LINE).advance(23_000 - 400)
    if kind is ChangeKind.REST_ADDED:
        player = play(LINE).advance(20_000 - 400)
    ahead = ahead_of(player)
    changed = player.change(Change(kind, player.step.rep, 1, ""))
    assert ahead.stands(player)
    assert not ahead.stands(changed)
    assert not ahead.came(changed.advance(800), NOW + 800)


def test_waiting_by_hand_moves_the_moment() -> None:
    player = play(LINE).advance(20_000 - 400)
    assert not ahead_of(player).stands(player.wait_for_me(by_hand=True))
