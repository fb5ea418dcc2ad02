"""Laws of a session that is changed, whatever a person and a clock do to it."""

from dataclasses import replace
from itertools import takewhile

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from companion.domain.change import ChangeKind
from companion.domain.extent import Extent
from companion.domain.pace import faster, slower
from companion.domain.player import Player, State, play
from companion.domain.timeline import Rep, StepKind
from tests.domain.changing import LINE, at, changed


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
