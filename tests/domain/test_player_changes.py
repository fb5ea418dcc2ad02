"""Tests of a session that is changed while it runs, and of one that waits."""

from dataclasses import replace
from itertools import takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from companion.domain.amendment import amended_by_all
from companion.domain.change import Change, ChangeKind, SkipReason
from companion.domain.exercise import Side, Sides
from companion.domain.extent import Extent
from companion.domain.pace import faster, slower
from companion.domain.player import PATIENCE_MS, Player, State, play
from companion.domain.timeline import Rep, StepKind, timeline
from tests.exercises import TEMPO, a_routine, an_exercise

BREATHERS = replace(TEMPO, rest_between_reps_seconds=10)
LINE = timeline(
    a_routine(
        an_exercise(),
        an_exercise("Clamshell", sides=Sides.EACH, reps=(2, 1)),
        an_exercise("March", sides=Sides.ALTERNATE, reps=(1, 2), tempo=BREATHERS),
    )
)


def rep(set_number: int, number: int, item: int = 0, side: Side = Side.BOTH) -> Rep:
    return Rep(item, set_number, number, side)


def at(milliseconds: int) -> Player:
    return play(LINE).advance(milliseconds)


def changed(
    player: Player, kind: ChangeKind, amount: int = 0, word: str = ""
) -> Player:
    used = word if kind in {ChangeKind.RANGE, ChangeKind.SKIPPED} else ""
    return player.change(Change(kind, player.step.rep, amount, used))


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


def begun_ms(player: Player) -> int:
    """How much of the repetition of now is over."""
    steps = player.timeline.steps[: player.index]
    ours = takewhile(lambda step: step.rep == player.step.rep, reversed(steps))
    return player.spent_ms + sum(step.duration_ms for step in ours)


class ChangingWalk(RuleBasedStateMachine):
    """A person and a clock do anything at all to a session, and change it."""

    def __init__(self) -> None:
        super().__init__()
        self.player = self.earlier = play(LINE)
        self.shown: set[Rep] = set()

    def become(self, player: Player) -> None:
        self.earlier, self.player = self.player, player
        self.see(player)

    def see(self, player: Player) -> None:
        if player.state is State.RUNNING and player.step.kind.moves:
            self.shown.add(player.step.rep)

    def watch(self, milliseconds: int) -> Player:
        """Look on from step to step; a repetition seen to its end is counted."""
        player = self.player
        while milliseconds > 0 and player.state in {State.RUNNING, State.COUNTING_IN}:
            counting = player.state is State.COUNTING_IN
            soon = player.count_in_ms if counting else player.left_ms
            part = min(milliseconds, soon) if soon > 0 else milliseconds
            before, player = player, player.advance(part)
            milliseconds -= part
            self.see(player)
            if not counting and part == soon and before.step.ends_rep:
                assert before.step.rep in player.done
        return player

    @rule(milliseconds=st.integers(0, 40_000), parts=st.integers(1, 9))
    def advance(self, milliseconds: int, parts: int) -> None:
        at_once = self.player.advance(milliseconds)
        player = self.player
        for index in range(parts):
            before = player
            gone = milliseconds * (index + 1) // parts - milliseconds * index // parts
            player = player.advance(gone)
            assert player.active_ms >= before.active_ms
        assert player == at_once
        assert self.watch(milliseconds) == at_once
        self.become(at_once)

    @rule(gap=st.integers(-9_000_000, 9_000_000))
    def gap(self, gap: int) -> None:
        self.become(self.player.beat(33, gap))
        if abs(gap) > 2000 and not self.earlier.state.over:
            assert self.player.state is State.PAUSED

    @rule(word=st.sampled_from(["pause", "resume", "skip", "back"]))
    def press(self, word: str) -> None:
        self.become(getattr(self.player, word)())

    @rule(on=st.booleans())
    def wait_for_me(self, *, on: bool) -> None:
        self.become(self.player.wait_for_me(by_hand=on))

    @rule(slow=st.booleans())
    def change_pace(self, *, slow: bool) -> None:
        item = self.player.timeline.routine.items[self.player.step.rep.item]
        pace = slower(item) if slow else faster(item)
        if pace is not None:
            before = self.player
            self.become(changed(before, ChangeKind.PACE, pace))
            assert self.player.index == before.index
            assert abs(self.player.fraction - before.fraction) < 0.001

    @rule(extent=st.sampled_from(Extent))
    def change_range(self, extent: Extent) -> None:
        before = self.player
        self.become(changed(before, ChangeKind.RANGE, word=extent.value))
        assert self.player.session_left_ms == before.session_left_ms

    @rule(
        kind=st.sampled_from(
            [
                ChangeKind.SIDE_LEFT_OUT,
                ChangeKind.SET_DROPPED,
                ChangeKind.MOVED_LATER,
                ChangeKind.SKIPPED,
            ]
        ),
        often=st.integers(0, 3),
    )
    def leave_out(self, kind: ChangeKind, often: int) -> None:
        if often == 0:
            before = self.player
            self.become(changed(before, kind, word="tired"))
            longer_ms = self.player.session_left_ms - before.session_left_ms
            # To get ready again, and to begin again the repetition that was begun.
            assert longer_ms <= 20_000 + begun_ms(before)

    @rule()
    def more_rest(self) -> None:
        before = self.player
        self.become(changed(before, ChangeKind.REST_ADDED, 15))
        more = self.player.session_left_ms - before.session_left_ms
        assert 0 <= more <= 15_000

    @rule(often=st.integers(0, 9))
    def stop(self, often: int) -> None:
        if often == 0:
            self.become(self.player.stop())
            assert self.player.state.over

    @invariant()
    def a_repetition_counts_once_and_is_never_lost(self) -> None:
        done = self.player.done
        assert len(set(done)) == len(done)
        assert done[: len(self.earlier.done)] == self.earlier.done

    @invariant()
    def what_is_counted_was_shown(self) -> None:
        assert set(self.player.done) <= self.shown

    @invariant()
    def what_is_over_stays_over(self) -> None:
        if self.earlier.state.over:
            assert replace(self.player, by_hand=False) == replace(
                self.earlier, by_hand=False
            )

    @invariant()
    def the_time_left_is_what_is_left(self) -> None:
        player = self.player
        if player.state in {State.RUNNING, State.COUNTING_IN} and not player.by_hand:
            left_ms = player.session_left_ms + player.count_in_ms
            assert player.advance(left_ms).state is State.FINISHED
            assert player.advance(left_ms - 1).state is not State.FINISHED
        assert player.active_ms >= self.earlier.active_ms
        assert 0 <= player.fraction <= 1
        assert 0 <= player.item_fraction <= 1
        assert (player.count_in_ms > 0) == (player.state is State.COUNTING_IN)

    @invariant()
    def each_step_is_on_the_line_once(self) -> None:
        steps = [(step.kind, step.rep) for step in self.player.timeline.steps]
        assert len(set(steps)) == len(steps)

    @invariant()
    def every_exercise_is_got_ready_for(self) -> None:
        steps = self.player.timeline.steps
        for before, step in zip((None, *steps), steps, strict=False):
            if before is None or before.rep.item != step.rep.item:
                assert step.kind is StepKind.GET_READY


TestChangingWalk = pytest.mark.untraced(ChangingWalk.TestCase)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("kind", ChangeKind)
def test_every_change_can_come_at_any_second(kind: ChangeKind) -> None:
    words = {ChangeKind.RANGE: "small", ChangeKind.SKIPPED: "other"}
    for second in range(LINE.total_ms // 1000):
        player = changed(at(second * 1000 + 500), kind, 1, words.get(kind, ""))
        assert player.advance(player.session_left_ms + 3_000).state is State.FINISHED
