"""Tests of the clock that carries a session."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.player import State, play
from companion.domain.timeline import Rep, StepKind, TimeStep
from companion.ui.pages.session_clock import SessionClock
from tests.fakes import FakeClock
from tests.ui.pages.clock_ear import LINE, Ear, pass_ms, player_of


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def time(qapp: QApplication, clock: FakeClock) -> Iterator[SessionClock]:
    del qapp
    time = SessionClock(clock)
    yield time
    time.leave()


@pytest.fixture
def ear(time: SessionClock) -> Ear:
    return Ear(time)


def test_beginning_announces_the_first_step_and_runs(
    time: SessionClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    assert ear.heard == [("step_changed", (LINE.steps[0],))]
    assert time.ticking


def test_the_clock_counts_and_not_the_timer(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    for _ in range(5):
        time.beat()
    assert player_of(time).spent_ms == 0
    pass_ms(clock, time, 21_250)
    assert player_of(time).spent_ms == 1250
    assert ear.facts == ["step_changed", "step_changed"]


def test_every_repetition_is_told_once_with_the_active_time(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, LINE.total_ms)
    reps = [args for name, args in ear.heard if name == "rep_done"]
    assert [rep for rep, _ in reps] == [s.rep for s in LINE.steps if s.ends_rep]
    actives = [active for _, active in reps if isinstance(active, int)]
    assert len(actives) == len(reps)
    assert actives == sorted(actives)
    assert ear.facts[-1] == "finished"
    assert not time.ticking


def test_a_finished_repetition_is_told_before_the_next_step(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, 31_000)
    assert ear.facts[-2:] == ["rep_done", "step_changed"]


def test_pause_stands_still_and_continue_counts_in(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, 21_000)
    time.toggle()
    assert not time.ticking
    pass_ms(clock, time, 600_000)
    assert player_of(time).spent_ms == 1000
    time.toggle()
    pass_ms(clock, time, 2500)
    assert player_of(time).state is State.COUNTING_IN
    pass_ms(clock, time, 600)
    assert player_of(time).spent_ms == 1100
    assert [n for n in ear.facts if n != "step_changed"] == ["paused", "resumed"]
    assert ("paused", (False,)) in ear.heard


def test_a_sleeping_computer_is_a_pause_and_says_so(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, 21_000)
    clock.suspend(3_600_000)
    time.beat()
    assert ear.heard[-1] == ("paused", (True,))
    assert player_of(time).spent_ms == 1000
    assert not time.ticking


@pytest.mark.parametrize("hours", [1, -5])
def test_another_time_zone_is_a_pause_and_no_time_passes(
    time: SessionClock, clock: FakeClock, ear: Ear, hours: int
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, 21_000)
    clock.travel(hours)
    clock.pass_ms(30)
    time.beat()
    assert ear.heard[-1] == ("paused", (True,))
    assert player_of(time).spent_ms == 1000
    time.toggle()
    pass_ms(clock, time, 3_500)
    assert player_of(time).spent_ms == 1500


@pytest.mark.parametrize("act", ["skip", "back"])
def test_a_press_first_takes_in_the_time_that_passed_before_it(
    time: SessionClock, clock: FakeClock, ear: Ear, act: str
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, 19_000)
    clock.pass_ms(1_900)  # the window was busy, and no timer came
    getattr(time, act)()
    pressed = player_of(time)
    clock.pass_ms(1_000)
    time.beat()
    left = pressed.session_left_ms - player_of(time).session_left_ms
    counted = pressed.count_in_ms - player_of(time).count_in_ms
    assert left + counted == 1_000
    assert pressed.active_ms == 20_900
    assert "paused" not in ear.facts
    assert time.read_ms == clock.monotonic_ms()


def test_a_press_after_a_gap_goes_there_and_waits(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    clock.suspend(60_000)
    time.skip()
    assert player_of(time).step.kind is StepKind.OUT
    assert player_of(time).state is State.PAUSED
    assert ("paused", (True,)) in ear.heard


def test_pausing_twice_is_pausing_once(time: SessionClock, ear: Ear) -> None:
    time.begin(play(LINE))
    time.pause()
    time.pause()
    assert ear.facts == ["step_changed", "paused"]


def test_stop_stands_still_before_anybody_hears_of_it(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    pass_ms(clock, time, 21_000)
    time.stop()
    assert ear.heard[-1] == ("stopped", (LINE.steps[1].rep, "Lift"))
    assert ear.states[-1] is State.STOPPED
    assert ear.ticking[-1] is False


def test_nothing_is_announced_after_stop(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    time.stop()
    told, player = len(ear.heard), time.player
    for word in ("stop", "toggle", "pause", "skip", "back", "finish_early", "beat"):
        getattr(time, word)()
    pass_ms(clock, time, 60_000)
    assert len(ear.heard) == told
    assert time.player is player


def test_stopping_in_a_wait_says_the_word_of_the_wait(
    time: SessionClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    time.stop()
    assert ear.heard[-1] == ("stopped", (LINE.steps[0].rep, "Get ready"))


def test_a_listener_that_stops_has_the_last_word(
    time: SessionClock, clock: FakeClock, ear: Ear
) -> None:
    def cannot_save(rep: Rep, active_ms: int) -> None:
        del rep, active_ms
        time.stop()

    time.rep_done.connect(cannot_save)
    time.begin(play(LINE))
    pass_ms(clock, time, 40_000)
    assert ear.facts[-1] == "stopped"
    assert player_of(time).state is State.STOPPED


def test_a_listener_that_pauses_on_a_step_is_obeyed(
    time: SessionClock, clock: FakeClock
) -> None:
    def wait_for_me(step: TimeStep) -> None:
        if step.kind is StepKind.OUT:
            time.pause()

    time.step_changed.connect(wait_for_me)
    time.begin(play(LINE))
    pass_ms(clock, time, 30_000)
    assert player_of(time).state is State.PAUSED
    assert not time.ticking


def test_skip_and_back_announce_the_step_they_lead_to(
    time: SessionClock, ear: Ear
) -> None:
    time.begin(play(LINE))
    time.skip()
    time.skip()
    time.back()
    steps = [args[0] for name, args in ear.heard if name == "step_changed"]
    assert [s.kind for s in steps if isinstance(s, TimeStep)] == [
        StepKind.GET_READY,
        StepKind.OUT,
        StepKind.REST_BETWEEN_SETS,
        StepKind.GET_READY,
    ]


def test_finishing_early_is_told_once(time: SessionClock, ear: Ear) -> None:
    time.begin(play(LINE))
    time.finish_early()
    time.finish_early()
    assert ear.facts == ["step_changed", "ended_early"]
    assert not time.ticking


def test_a_session_that_begins_paused_does_not_run(time: SessionClock) -> None:
    time.begin(play(LINE).pause())
    assert not time.ticking
    time.toggle()
    assert time.ticking


def test_without_a_session_nothing_happens(time: SessionClock) -> None:
    for word in ("stop", "toggle", "pause", "skip", "back", "finish_early", "beat"):
        getattr(time, word)()
    assert time.player is None
    assert not time.ticking
