"""Tests that a long session keeps to its schedule, frame by frame."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Sides
from companion.domain.player import State, play
from companion.domain.timeline import Timeline, TimeStep, timeline
from companion.ui.pages.session_clock import TICK_MS, SessionClock
from tests.exercises import TEMPO, a_routine, an_exercise
from tests.fakes import FakeClock

LENGTH_MS = 45 * 60_000


def a_long_line() -> Timeline:
    """At least 45 minutes of all sorts of exercises, odd lengths among them."""
    odd = replace(TEMPO, out_seconds=2.567, back_seconds=3.201)
    kinds = (
        an_exercise(reps=(8, 8), tempo=odd),
        an_exercise("Bird dog", sides=Sides.EACH, reps=(5, 3, 1), hold_seconds=8),
        an_exercise("March", sides=Sides.ALTERNATE, reps=(6, 6), hold_seconds=1),
    )
    exercises = list(kinds)
    while timeline(a_routine(*exercises)).total_ms < LENGTH_MS:
        exercises.append(kinds[len(exercises) % len(kinds)])
    return timeline(a_routine(*exercises))


LINE = a_long_line()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def time(qapp: QApplication, clock: FakeClock) -> Iterator[SessionClock]:
    del qapp
    time = SessionClock(clock)
    yield time
    time.leave()


def late_ticks(seed: int) -> Iterator[int]:
    """A timer on a busy machine: early, late, and now and then long held up."""
    chance = Random(seed)
    while True:
        held_up = chance.random() < 0.001
        early, late = TICK_MS - 3, TICK_MS + 12
        yield chance.randint(200, 1900) if held_up else chance.randint(early, late)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("seed", [1, 2])
def test_the_shown_phase_is_never_more_than_a_frame_from_the_schedule(
    time: SessionClock, clock: FakeClock, seed: int
) -> None:
    passed, frame = 0, 0
    shown: list[TimeStep] = []
    time.step_changed.connect(shown.append)
    time.begin(play(LINE))
    for frame in late_ticks(seed):
        player = time.player
        assert player is not None
        if player.state is State.FINISHED:
            break
        scheduled = LINE.steps[bisect_right(LINE.starts_ms, passed) - 1]
        assert shown[-1] is player.step is scheduled
        assert passed - LINE.starts_ms[player.index] == player.spent_ms
        clock.pass_ms(frame)
        passed += frame
        time.beat()
    assert time.player is not None
    assert time.player.active_ms == LINE.total_ms >= LENGTH_MS
    assert len(time.player.done) == sum(step.ends_rep for step in LINE.steps)
    assert passed - LINE.total_ms <= 1900


def test_the_time_left_runs_down_with_the_clock_whatever_is_changed(
    time: SessionClock, clock: FakeClock
) -> None:
    chance = Random(7)
    time.begin(play(LINE))
    kinds = (ChangeKind.PACE, ChangeKind.REST_ADDED, ChangeKind.RANGE)
    for _ in range(4000):
        before = time.player
        assert before is not None
        clock.pass_ms(500)
        time.beat()
        after = time.player
        assert after is not None
        assert before.session_left_ms - after.session_left_ms == 500
        if chance.random() < 0.05:
            kind = chance.choice(kinds)
            word = "small" if kind is ChangeKind.RANGE else ""
            amount = chance.choice([-1, 0, 1, 2, 15])
            time.change(Change(kind, after.step.rep, amount, word))
            assert time.player is not None
            assert time.player.step.rep == after.step.rep
