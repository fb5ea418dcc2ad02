"""Tests of how slowly an exercise is followed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise import Counts, Exercise
from companion.domain.pace import faster, has_range, movement_ms, paced, slower
from companion.domain.routine import RoutineItem
from tests.exercises import TEMPO, an_exercise, an_item


def item(counts: Counts = Counts.REPS, **tempo: float) -> RoutineItem:
    made: Exercise = an_exercise(tempo=replace(TEMPO, **tempo))
    return an_item(replace(made, counts=counts))


def test_one_step_is_one_second_each_way() -> None:
    assert movement_ms(item()) == (3000, 3000)
    assert movement_ms(paced(item(), 1)) == (4000, 4000)
    assert movement_ms(paced(item(), -1)) == (2000, 2000)


def test_nothing_is_faster_than_its_floor_or_slower_than_its_ceiling() -> None:
    assert faster(paced(item(), -1)) is None
    assert slower(paced(item(), 3)) is None
    assert movement_ms(paced(item(), -9)) == (2000, 2000)
    assert movement_ms(paced(item(), 9)) == (6000, 6000)


def test_unequal_ways_each_stop_at_their_own_limit() -> None:
    standing_up = item(out_seconds=2, back_seconds=4)
    assert faster(standing_up) == -1
    assert movement_ms(paced(standing_up, -1)) == (2000, 3000)
    assert faster(paced(standing_up, -2)) is None


def test_a_way_back_can_have_limits_of_its_own() -> None:
    breath = item(
        Counts.BREATHS,
        out_seconds=4,
        back_seconds=5,
        floor_seconds=3,
        ceiling_seconds=4,
        back_floor_seconds=4,
        back_ceiling_seconds=6,
    )
    assert movement_ms(paced(breath, 1)) == (4000, 6000)
    assert slower(paced(breath, 1)) is None
    assert movement_ms(paced(breath, -1)) == (3000, 4000)
    assert faster(paced(breath, -1)) is None


def test_a_walk_has_no_pace_but_the_persons_own() -> None:
    walk = item(Counts.MINUTES)
    assert faster(walk) is None
    assert slower(walk) is None


@pytest.mark.parametrize(
    ("counts", "smaller"),
    [(Counts.REPS, True), (Counts.BREATHS, False), (Counts.MINUTES, False)],
)
def test_only_a_movement_can_be_made_smaller(counts: Counts, *, smaller: bool) -> None:
    assert has_range(item(counts)) is smaller


@given(
    out=st.floats(2, 6), back=st.floats(2, 6), steps=st.lists(st.booleans(), max_size=9)
)
def test_however_it_is_changed_it_stays_within_its_limits(
    out: float, back: float, steps: list[bool]
) -> None:
    one = item(out_seconds=out, back_seconds=back)
    for slow in steps:
        pace = slower(one) if slow else faster(one)
        before = movement_ms(one)
        if pace is not None:
            one = paced(one, pace)
            assert movement_ms(one) != before
        assert all(2000 <= way_ms <= 6000 for way_ms in movement_ms(one))
