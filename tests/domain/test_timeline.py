"""Tests of the time line."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise import Counts, PhaseKind, Position, Side, Sides
from companion.domain.timeline import StepKind, TimeStep, timeline
from tests.exercises import PHASES, TEMPO, a_routine, an_exercise

GET_READY, OUT, HOLD, BACK = (
    StepKind.GET_READY,
    StepKind.OUT,
    StepKind.HOLD,
    StepKind.BACK,
)
REP_REST, SET_REST, CHANGE = (
    StepKind.REST_BETWEEN_REPS,
    StepKind.REST_BETWEEN_SETS,
    StepKind.CHANGE_SIDE,
)


def kinds(steps: tuple[TimeStep, ...]) -> list[StepKind]:
    return [step.kind for step in steps]


def reps_of(steps: tuple[TimeStep, ...]) -> list[tuple[int, int, Side]]:
    return [
        (s.rep.set_number, s.rep.number, s.rep.side)
        for s in steps
        if s.kind is StepKind.OUT
    ]


def test_a_session_gets_ready_moves_holds_returns_and_rests() -> None:
    line = timeline(a_routine(an_exercise(reps=(2, 1))))
    assert kinds(line.steps) == [
        *(GET_READY, OUT, HOLD, BACK, REP_REST, OUT, HOLD, BACK),
        *(SET_REST, OUT, HOLD, BACK),
    ]
    assert [s.duration_ms for s in line.steps[:5]] == [20_000, 3000, 5000, 3000, 2000]
    assert line.starts_ms[1] == 20_000
    assert line.total_ms == line.starts_ms[-1] == 20_000 + 3 * 11_000 + 2000 + 45_000


def test_the_last_phase_of_a_repetition_ends_it() -> None:
    line = timeline(a_routine(an_exercise(reps=(1,))))
    assert [s.ends_rep for s in line.steps] == [False, False, False, True]


def test_a_hold_of_no_time_is_left_out() -> None:
    line = timeline(a_routine(an_exercise(reps=(1,), hold_seconds=0)))
    assert kinds(line.steps) == [GET_READY, OUT, BACK]
    assert line.steps[-1].ends_rep


def test_a_hold_shorter_than_a_millisecond_is_left_out_too() -> None:
    line = timeline(a_routine(an_exercise(reps=(1,), hold_seconds=0.0004)))
    assert kinds(line.steps) == [GET_READY, OUT, BACK]


def test_a_repetition_may_be_a_hold_alone() -> None:
    line = timeline(a_routine(an_exercise(reps=(1,), phases=PHASES[1:2])))
    assert kinds(line.steps) == [GET_READY, HOLD]
    assert line.steps[1].ends_rep


def test_rests_of_no_time_are_left_out() -> None:
    tempo = replace(TEMPO, rest_between_reps_seconds=0, rest_between_sets_seconds=0)
    line = timeline(a_routine(an_exercise(reps=(2, 1), tempo=tempo, hold_seconds=0)))
    assert kinds(line.steps) == [GET_READY, OUT, BACK, OUT, BACK, OUT, BACK]


def test_a_rest_leads_up_to_the_repetition_after_it() -> None:
    line = timeline(a_routine(an_exercise(reps=(2, 1))))
    rests = {s.kind: s.rep for s in line.steps if not s.kind.moves}
    assert (rests[REP_REST].set_number, rests[REP_REST].number) == (1, 2)
    assert (rests[SET_REST].set_number, rests[SET_REST].number) == (2, 1)


def test_each_side_gets_its_own_full_window_the_easier_side_first() -> None:
    line = timeline(a_routine(an_exercise(sides=Sides.EACH, reps=(2, 1))))
    right, left = Side.RIGHT, Side.LEFT  # the left side is the sore one
    assert reps_of(line.steps) == [
        *((1, 1, right), (1, 2, right), (2, 1, right)),
        *((1, 1, left), (1, 2, left), (2, 1, left)),
    ]
    assert kinds(line.steps).count(GET_READY) == kinds(line.steps).count(CHANGE) == 1
    change = next(s for s in line.steps if s.kind is CHANGE)
    assert change.rep.side is left


@pytest.mark.parametrize(
    ("position", "seconds"),
    [
        (Position.SIDE_LYING, 20),
        (Position.SITTING, 10),
        (Position.STANDING, 10),
        (Position.SUPINE, 15),
        (Position.QUADRUPED, 15),
    ],
)
def test_changing_side_takes_as_long_as_the_position_needs(
    position: Position, seconds: int
) -> None:
    exercise = an_exercise(sides=Sides.EACH, position=position)
    steps = timeline(a_routine(exercise)).steps
    change = next(s for s in steps if s.kind is CHANGE)
    assert change.duration_ms == seconds * 1000


def test_taking_turns_changes_sides_at_every_repetition() -> None:
    line = timeline(a_routine(an_exercise(sides=Sides.ALTERNATE, reps=(2,))))
    right, left = Side.RIGHT, Side.LEFT
    assert reps_of(line.steps) == [
        *((1, 1, right), (1, 1, left), (1, 2, right), (1, 2, left)),
    ]
    assert CHANGE not in kinds(line.steps)
    assert line.bouts == (0,)


def test_the_sore_side_alone_is_done_when_the_exercise_asks_for_it() -> None:
    line = timeline(a_routine(an_exercise(sides=Sides.AFFECTED, reps=(1,))))
    assert reps_of(line.steps) == [(1, 1, Side.LEFT)]


def test_bouts_begin_with_what_leads_into_a_set() -> None:
    first = an_exercise(sides=Sides.EACH, reps=(1, 1))
    line = timeline(a_routine(first, an_exercise("Clamshell", reps=(1,))))
    leads = [line.steps[i].kind for i in line.bouts]
    assert leads == [GET_READY, SET_REST, CHANGE, SET_REST, GET_READY]


def test_a_pyramid_of_short_holds_falls_from_set_to_set_with_a_rest_between() -> None:
    line = timeline(a_routine(an_exercise(reps=(6, 4, 2), hold_seconds=10)))
    holds = [step for step in line.steps if step.kind is StepKind.HOLD]
    assert [step.rep.set_number for step in holds] == [1] * 6 + [2] * 4 + [3] * 2
    assert {step.duration_ms for step in holds} == {10_000}
    rests = [s for s in line.steps if s.kind is StepKind.REST_BETWEEN_SETS]
    assert [(rest.rep.set_number, rest.rep.number) for rest in rests] == [
        (2, 1),
        (3, 1),
    ]


def test_every_exercise_knows_its_own_time() -> None:
    line = timeline(a_routine(an_exercise(), an_exercise("Clamshell", reps=(5,))))
    assert line.item_ms(0) + line.item_ms(1) == line.total_ms
    assert line.item_ms(1) == 20_000 + 5 * 11_000 + 4 * 2000


def test_no_routine_makes_no_steps() -> None:
    line = timeline(a_routine())
    assert line.steps == ()
    assert line.total_ms == 0
    assert line.bouts == ()


@given(
    reps=st.lists(st.integers(1, 4), min_size=1, max_size=3),
    sides=st.sampled_from(Sides),
    hold=st.floats(0, 60),
    rests=st.tuples(st.floats(0, 30), st.floats(0, 90)),
)
def test_every_planned_repetition_is_there_once_and_every_step_takes_time(
    reps: list[int], sides: Sides, hold: float, rests: tuple[float, float]
) -> None:
    tempo = replace(
        TEMPO, rest_between_reps_seconds=rests[0], rest_between_sets_seconds=rests[1]
    )
    exercise = an_exercise(
        sides=sides, reps=tuple(reps), hold_seconds=hold, tempo=tempo
    )
    routine = a_routine(exercise)
    line = timeline(routine)
    ended = [s.rep for s in line.steps if s.ends_rep]
    assert len(set(ended)) == len(ended) == routine.items[0].reps_planned
    assert all(s.duration_ms > 0 for s in line.steps)
    assert all(s.phase is not None for s in line.steps if s.kind.moves)
    assert {s.phase.kind for s in line.steps if s.phase} <= set(PhaseKind)


@pytest.mark.parametrize("minutes", [1, 2, 5, 30])
def test_a_walk_turns_back_at_half_its_minutes(minutes: int) -> None:
    on_and_on = replace(TEMPO, rest_between_reps_seconds=0)
    walk = replace(
        an_exercise("Walking", reps=(minutes,), hold_seconds=0, tempo=on_and_on),
        counts=Counts.MINUTES,
        phases=(PHASES[0], PHASES[2]),
    )
    line = timeline(a_routine(walk))
    out, back = (
        sum(step.duration_ms for step in line.steps if step.kind is kind)
        for kind in (OUT, BACK)
    )
    assert out == back == minutes * 30_000
    first_back = next(i for i, step in enumerate(line.steps) if step.kind is BACK)
    assert line.starts_ms[first_back] == 20_000 + minutes * 30_000
    assert sum(step.ends_rep for step in line.steps) == minutes


def test_the_order_leaves_out_what_has_no_steps() -> None:
    line = timeline(a_routine(an_exercise(), an_exercise("Clamshell")))
    assert line.order == (0, 1)
    assert replace(line, steps=line.steps[-1:]).order == (1,)


def test_only_a_wait_that_is_long_enough_can_be_ended() -> None:
    short, long = (
        timeline(
            a_routine(an_exercise(tempo=replace(TEMPO, rest_between_reps_seconds=rest)))
        )
        for rest in (2, 10)
    )
    for line, waits in ((short, False), (long, True)):
        rest = next(step for step in line.steps if step.kind is REP_REST)
        assert rest.waits is waits
        assert line.steps[0].waits
        assert not line.steps[1].waits
