"""Laws of the session machine, whatever a person and a clock do to it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from companion.domain.exercise import Sides
from companion.domain.player import Player, State, play
from companion.domain.timeline import Timeline, timeline
from tests.domain.played import LINE
from tests.exercises import TEMPO, a_routine, an_exercise


def lines() -> st.SearchStrategy[Timeline]:
    """Time lines of one or two exercises with all sorts of sides and rests."""
    exercises = st.builds(
        lambda sides, reps, hold, rests: an_exercise(
            sides=sides,
            reps=tuple(reps),
            hold_seconds=hold,
            tempo=replace(
                TEMPO,
                rest_between_reps_seconds=rests[0],
                rest_between_sets_seconds=rests[1],
            ),
        ),
        st.sampled_from(Sides),
        st.lists(st.integers(1, 3), min_size=1, max_size=3),
        st.sampled_from([0, 1.5, 5]),
        st.sampled_from([(0, 0), (2, 30), (0, 10)]),
    )
    return st.lists(exercises, min_size=1, max_size=2).map(
        lambda found: timeline(a_routine(*found))
    )


@pytest.mark.untraced
@given(line=lines(), parts=st.lists(st.integers(0, 9000), max_size=40))
def test_many_small_advances_equal_one_large_one(
    line: Timeline, parts: list[int]
) -> None:
    player = play(line)
    for part in parts:
        player = player.advance(part)
    assert player == play(line).advance(sum(parts))


@pytest.mark.untraced
@given(line=lines(), moments=st.lists(st.integers(0, 400_000), max_size=8))
def test_pausing_anywhere_and_going_on_loses_no_repetition(
    line: Timeline, moments: list[int]
) -> None:
    player, so_far = play(line), 0
    for moment in sorted(moments):
        player = player.advance(moment - so_far).pause().resume()
        player, so_far = player.advance(player.count_in_ms), moment
    assert player.advance(line.total_ms) == play(line).advance(line.total_ms)


@pytest.mark.untraced
@given(line=lines(), at_ms=st.integers(0, 400_000))
def test_an_interrupted_session_does_every_repetition_once(
    line: Timeline, at_ms: int
) -> None:
    before = play(line).advance(min(at_ms, line.total_ms - 1))
    player = play(line, before.done, before.active_ms)
    to_do = [s.rep for s in player.timeline.steps[player.index :] if s.ends_rep]
    wanted = [s.rep for s in line.steps if s.ends_rep]
    assert [*before.done, *to_do] == wanted
    finished = replace(player, state=State.RUNNING).advance(player.session_left_ms)
    assert list(finished.done) == wanted
    assert finished.state is State.FINISHED


class PlayerWalk(RuleBasedStateMachine):
    """A person and a clock do anything at all to a session."""

    def __init__(self) -> None:
        super().__init__()
        self.player = play(LINE)
        self.jumped = False
        self.earlier = self.player

    def become(self, player: Player) -> None:
        self.earlier, self.player = self.player, player

    @rule(milliseconds=st.integers(0, 30_000), share=st.floats(0, 1))
    def advance(self, milliseconds: int, share: float) -> None:
        first = int(milliseconds * share)
        in_two = self.player.advance(first).advance(milliseconds - first)
        self.become(self.player.advance(milliseconds))
        assert in_two == self.player

    @rule(milliseconds=st.integers(0, 3000), drift=st.integers(-5, 5))
    def beat(self, milliseconds: int, drift: int) -> None:
        self.become(self.player.beat(milliseconds, milliseconds + drift))
        if milliseconds > 2005 and not self.earlier.state.over:
            assert self.player.state is State.PAUSED
            assert self.player.active_ms == self.earlier.active_ms

    @rule()
    def pause(self) -> None:
        self.become(self.player.pause())
        assert self.player.state.over or self.player.state is State.PAUSED

    @rule()
    def resume(self) -> None:
        self.become(self.player.resume())

    @precondition(lambda self: self.player.index > 3)
    @rule()
    def back(self) -> None:
        self.jumped = True
        self.become(self.player.back())
        assert self.player.index <= self.earlier.index

    @rule()
    def skip(self) -> None:
        self.jumped = True
        self.become(self.player.skip())
        assert self.player.index > self.earlier.index or self.player.state.over

    @precondition(lambda self: self.player.index > 6)
    @rule(early=st.booleans())
    def end(self, *, early: bool) -> None:
        before = self.player
        self.become(before.finish_early() if early else before.stop())
        assert self.player.state.over
        assert self.player.done == before.done

    @invariant()
    def no_repetition_counts_twice(self) -> None:
        assert len(set(self.player.done)) == len(self.player.done)

    @invariant()
    def nothing_done_is_lost(self) -> None:
        done = self.player.done
        assert done[: len(self.earlier.done)] == self.earlier.done

    @invariant()
    def what_is_over_stays_over(self) -> None:
        if self.earlier.state.over:
            assert self.player == self.earlier

    @invariant()
    def times_fit_the_line(self) -> None:
        player = self.player
        assert 0 <= player.session_left_ms <= LINE.total_ms
        assert 0 <= player.left_ms <= player.step.duration_ms
        assert 0 <= player.fraction <= 1
        assert 0 <= player.item_fraction <= 1
        assert player.active_ms >= self.earlier.active_ms
        assert (player.count_in_ms > 0) == (player.state is State.COUNTING_IN)

    @invariant()
    def without_jumps_the_place_is_the_active_time(self) -> None:
        if self.jumped:
            return
        assert LINE.total_ms - self.player.session_left_ms == self.player.active_ms
        ends = zip(LINE.steps, LINE.starts_ms[1:], strict=True)
        expected = [s.rep for s, e in ends if s.ends_rep and e <= self.player.active_ms]
        assert list(self.player.done) == expected


TestPlayerWalk = pytest.mark.untraced(PlayerWalk.TestCase)
