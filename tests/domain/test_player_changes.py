"""Tests of a session that is changed while it runs, and of one that waits."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.amendment import amended_by_all
from companion.domain.change import Change, ChangeKind, SkipReason
from companion.domain.exercise import Side
from companion.domain.extent import Extent
from companion.domain.player import PATIENCE_MS, Player, State, play
from companion.domain.timeline import StepKind, timeline
from tests.domain.changing import LINE, at, changed, rep
from tests.exercises import a_routine, an_exercise


def test_a_pace_changes_live_without_a_jump() -> None:
    player = at(21_500)
    slow = changed(player, ChangeKind.PACE, 3)
    assert (slow.step.duration_ms, slow.fraction) == (6000, player.fraction)
    assert slow.left_ms == 3000
    assert slow.active_ms == player.active_ms
    assert changed(slow, ChangeKind.PACE, 0) == player


def test_the_time_left_is_right_after_a_change_of_pace() -> None:
    player = at(21_500)
    slow = changed(player, ChangeKind.PACE, 1)
    # The half movement that is left, and seven more, are a second slower each.
    assert slow.session_left_ms == player.session_left_ms + 500 + 7 * 1000
    assert slow.advance(slow.session_left_ms).state is State.FINISHED
    assert slow.advance(slow.session_left_ms - 1).state is State.RUNNING


def test_a_range_changes_the_figure_and_no_time() -> None:
    player = changed(at(21_500), ChangeKind.RANGE, word="small")
    assert player.timeline.routine.items[0].extent is Extent.SMALL
    assert replace(player, timeline=LINE) == at(21_500)


def test_a_rest_that_is_made_longer_goes_on_where_it_was() -> None:
    rest = at(22_000).skip().advance(40_000)
    longer = changed(rest, ChangeKind.REST_ADDED, 15)
    assert longer.left_ms == rest.left_ms + 15_000
    assert longer.spent_ms == rest.spent_ms
    assert longer.session_left_ms == rest.session_left_ms + 15_000


def test_dropping_the_set_of_a_rest_goes_on_to_what_follows_it() -> None:
    rest = at(22_000).skip().advance(9_000)
    player = changed(rest, ChangeKind.SET_DROPPED)
    assert player.step.kind is StepKind.GET_READY
    assert (player.step.rep.item, player.spent_ms) == (1, 0)


def test_dropping_a_set_that_moves_ends_it_now() -> None:
    player = changed(at(35_000), ChangeKind.SET_DROPPED)
    assert player.step.kind is StepKind.REST_BETWEEN_SETS
    assert player.done == (rep(1, 1),)
    assert player.state is State.RUNNING


def test_leaving_out_the_side_one_gets_ready_for_keeps_the_time_gone_by() -> None:
    ready = play(LINE).skip().skip().skip().skip().advance(7_000)
    assert (ready.step.kind, ready.step.rep.item) == (StepKind.GET_READY, 1)
    player = changed(ready, ChangeKind.SIDE_LEFT_OUT)
    assert player.step.rep.side is Side.LEFT
    assert (player.step.kind, player.spent_ms) == (StepKind.GET_READY, 7_000)


def test_leaving_out_a_side_in_a_movement_counts_in_the_other() -> None:
    moving = play(LINE).advance(LINE.total_ms - 5_000)
    assert moving.step.rep.item == 2
    earlier = play(LINE).advance(LINE.item_ms(0) + LINE.item_ms(1) + 21_000)
    player = changed(earlier, ChangeKind.SIDE_LEFT_OUT)
    assert player.step.rep.side is not earlier.step.rep.side


def test_skipping_an_exercise_goes_to_the_next() -> None:
    player = changed(at(35_000), ChangeKind.SKIPPED, word=SkipReason.TIRED)
    assert (player.step.kind, player.step.rep.item) == (StepKind.GET_READY, 1)
    rest_ms = LINE.item_ms(1) + LINE.item_ms(2)
    assert player.session_left_ms == rest_ms


def test_skipping_the_last_of_all_finishes_the_session() -> None:
    player = play(timeline(a_routine(an_exercise())))
    over = changed(player, ChangeKind.SKIPPED, word=SkipReason.NO_TIME)
    assert over.state is State.FINISHED
    assert over.session_left_ms == 0
    assert over.step.kind is StepKind.BACK


def test_a_change_while_paused_stays_paused() -> None:
    player = changed(at(35_000).pause(), ChangeKind.MOVED_LATER)
    assert player.state is State.PAUSED
    assert player.step.rep.item == 1


def test_a_change_of_what_is_over_changes_nothing() -> None:
    over = at(35_000).stop()
    assert changed(over, ChangeKind.PACE, 1) is over


def test_an_exercise_moved_later_comes_back_with_what_is_left_of_it() -> None:
    player = changed(at(35_000), ChangeKind.MOVED_LATER)
    over = player.advance(player.session_left_ms)
    assert over.state is State.FINISHED
    assert set(over.done) == set(at(LINE.total_ms).done)


def test_an_interrupted_session_goes_on_as_it_had_become() -> None:
    made = [
        Change(ChangeKind.PACE, rep(1, 1), 1),
        Change(ChangeKind.SIDE_LEFT_OUT, rep(1, 1, 1, Side.RIGHT)),
    ]
    player = play(LINE)
    for one in made:
        player = player.change(one)
    assert play(amended_by_all(LINE, made)).timeline == player.timeline


def by_hand(milliseconds: int = 0) -> Player:
    return play(LINE).wait_for_me(by_hand=True).advance(milliseconds)


def test_by_hand_a_wait_lasts_until_the_person_is_ready() -> None:
    player = by_hand(60_000)
    assert player.step.kind is StepKind.GET_READY
    assert (player.holds_on, player.left_ms, player.fraction) == (True, 0, 1)
    assert player.session_left_ms == LINE.total_ms - 20_000
    assert player.skip().state is State.COUNTING_IN


def test_by_hand_the_rhythm_of_repetitions_goes_on() -> None:
    player = by_hand().skip()
    gone_on = player.advance(3000 + 11_000 + 2000)
    assert gone_on.step.rep == rep(1, 2)


def test_nobody_there_for_two_minutes_is_a_pause() -> None:
    assert by_hand(PATIENCE_MS - 1).state is State.RUNNING
    player = by_hand(PATIENCE_MS + 9_000)
    assert player.state is State.PAUSED
    assert player.active_ms == PATIENCE_MS


def test_going_on_after_nobody_was_there_waits_anew() -> None:
    player = by_hand(PATIENCE_MS).resume().advance(3_000)
    assert player.step.kind is StepKind.GET_READY
    assert (player.state, player.spent_ms) == (State.RUNNING, 0)


def test_a_wait_that_was_made_longer_than_two_minutes_is_waited_for() -> None:
    player = by_hand(1_000)
    for _ in range(8):
        player = changed(player, ChangeKind.REST_ADDED, 15)
    assert player.advance(PATIENCE_MS).state is State.RUNNING
    assert player.advance(139_000).state is State.PAUSED


def test_waiting_no_longer_by_hand_counts_in_what_is_overdue() -> None:
    assert by_hand(60_000).wait_for_me(by_hand=False).state is State.COUNTING_IN
    soon = by_hand(5_000).wait_for_me(by_hand=False)
    assert soon == at(5_000)
    over = by_hand(60_000).stop().wait_for_me(by_hand=False)
    assert over.state is State.STOPPED


@given(parts=st.lists(st.integers(0, 50_000), max_size=20))
def test_many_small_waits_equal_one_large_one(parts: list[int]) -> None:
    player = by_hand()
    for part in parts:
        player = player.advance(part)
    assert player == by_hand(sum(parts))
