"""Tests of the session machine."""

from dataclasses import replace

import pytest

from companion.domain.exercise import Side
from companion.domain.player import COUNT_IN_MS, State, play
from companion.domain.timeline import StepKind, timeline
from tests.domain.played import LINE, NO_LEADS, at, rep
from tests.exercises import a_routine


def test_a_session_begins_by_getting_ready() -> None:
    player = play(LINE)
    assert player.step.kind is StepKind.GET_READY
    assert player.left_ms == 20_000
    assert player.session_left_ms == LINE.total_ms
    assert player.fraction == player.item_fraction == 0
    assert player.state is State.RUNNING


def test_a_step_lasts_until_its_very_last_millisecond() -> None:
    assert at(19_999).step.kind is StepKind.GET_READY
    assert at(19_999).left_ms == 1
    assert at(20_000).step.kind is StepKind.OUT


def test_a_repetition_is_done_when_its_last_phase_is_over() -> None:
    assert at(30_999).done == ()
    assert at(31_000).done == (rep(1, 1),)


def test_fractions_run_from_nothing_to_all() -> None:
    assert at(21_500).fraction == 0.5
    assert at(LINE.item_ms(0) // 2).item_fraction == 0.5
    assert at(LINE.item_ms(0)).item_fraction == 0
    assert at(LINE.total_ms).item_fraction == 1


def test_everything_done_is_finished_with_every_repetition() -> None:
    player = at(LINE.total_ms + 5000)
    assert player.state is State.FINISHED
    assert player.session_left_ms == 0
    assert len(player.done) == 6
    assert player.step is LINE.steps[-1]
    assert player.active_ms == LINE.total_ms


def test_time_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="backwards"):
        play(LINE).advance(-1)


def test_a_paused_session_stands_still() -> None:
    player = at(22_000).pause()
    assert player.state is State.PAUSED
    assert player.advance(60_000) == player


def test_going_on_counts_three_seconds_before_anything_moves() -> None:
    player = at(22_000).pause().resume()
    assert player.state is State.COUNTING_IN
    assert player.advance(2999).spent_ms == 2000
    assert player.advance(2999).count_in_ms == 1
    gone_on = player.advance(COUNT_IN_MS + 40)
    assert gone_on.state is State.RUNNING
    assert gone_on.spent_ms == 2040
    assert gone_on.active_ms == 22_040


def test_a_pause_while_counting_in_counts_from_three_again() -> None:
    player = at(22_000).pause().resume().advance(1500).pause()
    assert player.state is State.PAUSED
    assert player.resume().count_in_ms == COUNT_IN_MS


def test_only_a_paused_session_can_go_on() -> None:
    assert at(100).resume() == at(100)


@pytest.mark.parametrize(
    ("monotonic", "wall"), [(2001, 2001), (33, 2001), (2001, 33), (33, -3_600_000)]
)
def test_a_gap_in_either_clock_is_a_pause(monotonic: int, wall: int) -> None:
    player = at(25_000).beat(monotonic, wall)
    assert player == at(25_000).pause()


def test_two_seconds_are_not_yet_a_gap() -> None:
    assert at(25_000).beat(2000, 2000) == at(27_000)


def test_a_gap_while_counting_in_is_a_pause() -> None:
    player = at(25_000).pause().resume().beat(33, 9000)
    assert player.state is State.PAUSED


def test_skipping_a_wait_goes_into_the_set_after_a_count() -> None:
    player = play(LINE).skip()
    assert player.step.kind is StepKind.OUT
    assert (player.state, player.count_in_ms) == (State.COUNTING_IN, COUNT_IN_MS)


def test_skipping_a_set_goes_to_the_rest_after_it() -> None:
    player = at(22_000).skip()
    assert player.step.kind is StepKind.REST_BETWEEN_SETS
    assert player.state is State.RUNNING
    assert player.done == ()


def test_skipping_the_last_set_finishes_the_session() -> None:
    player = at(LINE.total_ms - 100).skip()
    assert player.state is State.FINISHED
    assert rep(1, 1, 1, Side.LEFT) not in player.done


def test_skipping_while_paused_stays_paused() -> None:
    player = at(22_000).pause().skip()
    assert player.state is State.PAUSED
    assert player.step.kind is StepKind.REST_BETWEEN_SETS


def test_skipping_out_of_a_count_into_a_wait_needs_no_count() -> None:
    player = play(LINE).skip().skip()
    assert player.step.kind is StepKind.REST_BETWEEN_SETS
    assert (player.state, player.count_in_ms) == (State.RUNNING, 0)


def test_back_begins_the_set_again() -> None:
    player = at(24_000).back()
    assert (player.index, player.spent_ms) == (0, 0)


def test_back_just_after_a_beginning_goes_to_the_set_before() -> None:
    rest = at(22_000).skip()
    assert rest.advance(3000).back().index == 0
    assert rest.advance(3001).back().index == rest.index


def test_back_at_the_very_beginning_begins_again() -> None:
    assert at(2000).back() == replace(play(LINE), active_ms=2000)


def test_back_into_a_movement_counts_three_seconds() -> None:
    second_set = play(NO_LEADS).advance(20_000 + 22_000 + 5000)
    player = second_set.back()
    assert player.step.kind is StepKind.OUT
    assert player.state is State.COUNTING_IN


def test_a_repetition_done_again_is_not_counted_twice() -> None:
    again = at(32_000).back().advance(32_000)
    assert again.done == (rep(1, 1),)
    assert again.active_ms == 64_000


def test_active_time_leaves_pauses_and_counts_out() -> None:
    player = at(25_000).pause().advance(9000).resume().advance(COUNT_IN_MS)
    assert player.active_ms == 25_000


@pytest.mark.parametrize("name", ["stop", "finish_early"])
def test_nothing_happens_after_the_end(name: str) -> None:
    over = getattr(at(25_000), name)()
    assert over.state.over
    for word in ("pause", "resume", "stop", "finish_early", "skip", "back"):
        assert getattr(over, word)() == over
    assert over.advance(60_000) == over
    assert over.beat(33, 99_000) == over


def test_a_finished_session_stays_finished() -> None:
    over = at(LINE.total_ms)
    for word in ("pause", "resume", "stop", "finish_early", "skip", "back"):
        assert getattr(over, word)() == over
    assert over.advance(1) == over


def test_an_interrupted_session_goes_on_at_the_repetition_it_was_in() -> None:
    done = (rep(1, 1), rep(1, 2), rep(2, 1))
    player = play(LINE, done, active_ms=90_000)
    assert player.step.kind is StepKind.REST_BETWEEN_SETS
    assert player.step.rep == rep(2, 2)
    assert (player.done, player.active_ms) == (done, 90_000)
    moving = player.advance(player.left_ms)
    assert (moving.step.kind, moving.step.rep) == (StepKind.OUT, rep(2, 2))
    whole = LINE.total_ms - LINE.starts_ms[LINE.bouts[1]]
    again = 3_000 + 5_000 + 3_000 + 2_000
    assert player.session_left_ms == whole - again


def test_a_session_that_was_interrupted_between_sets_rests_first() -> None:
    player = play(LINE, (rep(1, 1), rep(1, 2)))
    assert player.step.kind is StepKind.REST_BETWEEN_SETS
    assert player.step.rep == rep(2, 1)
    assert player.timeline == LINE


def test_what_was_skipped_before_an_interruption_stays_skipped() -> None:
    player = play(LINE, (rep(2, 1), rep(2, 2)))
    assert player.step.kind is StepKind.GET_READY
    assert player.step.rep.item == 1


def test_an_interrupted_session_without_anything_done_begins_anew() -> None:
    assert play(LINE, ()) == play(LINE)


def test_an_interrupted_set_without_a_lead_waits_for_the_person() -> None:
    player = play(NO_LEADS, (rep(1, 1), rep(1, 2)))
    assert player.step.kind is StepKind.OUT
    assert player.state is State.PAUSED
    within = play(NO_LEADS, (rep(1, 1), rep(1, 2), rep(2, 1)))
    assert (within.step.kind, within.step.rep) == (StepKind.OUT, rep(2, 2))
    assert within.state is State.PAUSED


def test_an_interrupted_session_with_nothing_left_is_finished() -> None:
    everything = at(LINE.total_ms).done
    assert play(LINE, everything).state is State.FINISHED


def test_a_session_of_nothing_cannot_be_played() -> None:
    with pytest.raises(ValueError, match="at least one step"):
        play(timeline(a_routine()))
