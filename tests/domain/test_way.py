"""Tests of the ways: nothing leads past a lock, the list, or the first run."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.way import Spot, Standing, Step, way

CALM = Standing(locked=False, list_due=False, known=True)
_standings = some.builds(
    Standing,
    locked=some.booleans(),
    list_due=some.booleans(),
    known=some.booleans(),
    step=some.sampled_from(Step),
    later=some.booleans(),
)


@pytest.mark.parametrize("spot", [Spot.TODAY, Spot.SESSION, Spot.SIGNS])
def test_without_a_reason_one_goes_where_one_wants(spot: Spot) -> None:
    assert way(spot, CALM) is spot


def test_what_is_over_leads_home() -> None:
    assert way(Spot.LOCK, CALM) is Spot.TODAY
    assert way(Spot.WELCOME, CALM) is Spot.TODAY


def test_a_due_list_comes_before_a_session_but_one_may_look_around() -> None:
    due = Standing(locked=False, list_due=True, known=True)
    assert way(Spot.SESSION, due) is Spot.SIGNS
    assert way(Spot.TODAY, due) is Spot.TODAY


@pytest.mark.parametrize(
    ("step", "list_due", "spot"),
    [
        (Step.WHAT, True, Spot.WELCOME),
        (Step.SIGNS, True, Spot.SIGNS),
        (Step.SIGNS, False, Spot.WELCOME),
        (Step.YOU, False, Spot.WELCOME),
        (Step.PLAN, True, Spot.SIGNS),
    ],
)
def test_the_first_run_goes_on_where_it_was_left(
    step: Step, *, list_due: bool, spot: Spot
) -> None:
    new = Standing(locked=False, list_due=list_due, known=False, step=step)
    assert way(Spot.TODAY, new) is spot
    later = Standing(
        locked=False, list_due=list_due, known=False, step=step, later=True
    )
    assert way(Spot.TODAY, later) is Spot.TODAY
    assert way(Spot.SESSION, later) is spot


@given(some.sampled_from(Spot), _standings)
def test_a_lock_is_met_everywhere(spot: Spot, standing: Standing) -> None:
    found = way(spot, standing)
    assert (found is Spot.LOCK) == standing.locked


@given(some.sampled_from(Spot), _standings)
def test_a_session_needs_all_of_it(spot: Spot, standing: Standing) -> None:
    if way(spot, standing) is Spot.SESSION:
        assert not standing.locked
        assert not standing.list_due
        assert standing.known


@given(some.sampled_from(Spot), _standings)
def test_one_redirection_is_enough(spot: Spot, standing: Standing) -> None:
    once = way(spot, standing)
    assert way(once, standing) is once
