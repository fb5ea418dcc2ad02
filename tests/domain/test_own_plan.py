"""What a person chooses: their plan, and the words that tell of it."""

from dataclasses import replace
from datetime import date, timedelta

import hypothesis.strategies as some
import pytest
from hypothesis import given

from companion.domain.day_plan import Now, plan_day
from companion.domain.dose_ladder import dose_ladder
from companion.domain.dose_limits import (
    dose_from,
    dose_limits,
    hardest_choice,
    own_step,
    with_more_reps,
    with_sets,
    within_limits,
)
from companion.domain.exercise import Level, Position, Side
from companion.domain.own_plan import MOST_NOTE, OwnDose, OwnPlan
from companion.domain.person import Person
from companion.domain.plan_edit import (
    added,
    by_position_again,
    moved,
    put_back,
    removed,
    rested,
    ruling_out,
    with_dose,
    with_note,
    with_side,
)
from companion.domain.plan_view import Place
from tests.domain.plan_seen import EXERCISES, READY, inside, place, view
from tests.histories import a_session, day, good_days


def test_the_days_of_a_plan_are_found() -> None:
    plan = OwnPlan(days=frozenset({1, 5}))
    assert plan.planned_on(date(2026, 11, 3))
    assert not plan.planned_on(date(2026, 11, 2))
    assert plan.next_planned(date(2026, 11, 3)) == date(2026, 11, 7)


@pytest.mark.parametrize("days", [set(), {7}, {0, 1, 2, 3, 4, 5}])
def test_days_that_are_none_too_many_or_no_days_are_refused(days: set[int]) -> None:
    with pytest.raises(ValueError, match="one to five days"):
        OwnPlan(days=frozenset(days))


@pytest.mark.parametrize("minutes", [9, 26])
def test_minutes_off_the_limits_are_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="10 to 25 minutes"):
        OwnPlan(minutes=minutes)


def test_a_note_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="120 letters"):
        OwnPlan(notes={"bridge": "x" * (MOST_NOTE + 1)})


def test_an_exercise_is_added_taken_out_and_put_back() -> None:
    plan = added(OwnPlan(), "wall-sit")
    assert place(view(plan), "wall-sit") is Place.IN
    out = removed(plan, "wall-sit")
    assert place(view(out), "wall-sit") is Place.OUT
    assert out.added == ()
    assert place(view(added(out, "wall-sit")), "wall-sit") is Place.IN
    gone = removed(OwnPlan(), "heel-slide")
    assert place(view(put_back(gone, "heel-slide")), "heel-slide") is Place.IN


def test_what_rests_comes_back_by_itself() -> None:
    plan = rested(OwnPlan(), "heel-slide", day(3))
    assert place(view(plan, number=2), "heel-slide") is Place.RESTS
    assert place(view(plan, number=3), "heel-slide") is Place.IN
    assert place(view(put_back(plan, "heel-slide")), "heel-slide") is Place.IN
    assert removed(plan, "heel-slide").resting == {}


@given(some.data())
def test_moving_keeps_every_exercise_and_puts_one_at_its_place(
    data: some.DataObject,
) -> None:
    shown = data.draw(some.permutations(inside(view())))
    one = data.draw(some.sampled_from(shown))
    at = data.draw(some.integers(-3, len(shown) + 3))
    plan = moved(OwnPlan(), shown, one, at)
    assert sorted(plan.order) == sorted(shown)
    assert plan.order.index(one) == min(max(0, at), len(shown) - 1)
    assert inside(view(plan)) == list(plan.order)
    assert inside(view(by_position_again(plan))) == inside(view())


def test_an_own_dose_and_side_are_kept_and_given_back() -> None:
    dose = OwnDose(Level.L1, (4,), 5, day(0))
    plan = with_side(with_dose(OwnPlan(), "bridge", dose), "bridge", Side.LEFT)
    assert plan.doses["bridge"] == dose
    plain = with_side(with_dose(plan, "bridge", None), "bridge", Side.BOTH)
    assert plain == OwnPlan()


def test_one_side_alone_is_done_when_it_is_chosen() -> None:
    plan = with_side(added(OwnPlan(), "clamshell"), "clamshell", Side.LEFT)
    entry = view(plan).entry("clamshell")
    assert entry is not None
    assert entry.item.sides == (Side.LEFT,)
    odd = with_side(OwnPlan(), "abdominal-brace", Side.LEFT)
    brace = view(odd).entry("abdominal-brace")
    assert brace is not None
    assert brace.item.sides == (Side.BOTH,)


def test_a_note_is_one_line_or_none() -> None:
    plan = with_note(OwnPlan(), "bridge", "  feet on\n the towel ")
    assert plan.notes == {"bridge": "feet on the towel"}
    assert with_note(plan, "bridge", " ").notes == {}


def test_a_note_goes_with_the_exercise_into_the_day() -> None:
    own = with_note(OwnPlan(), "heel-slide", "towel under the heel")
    made = plan_day(EXERCISES, Person(), READY, Now(day(0)), own)
    notes = {one.exercise.id: one.note for one in made.items}
    assert notes.pop("heel-slide") == "towel under the heel"
    assert set(notes.values()) == {""}


def test_positions_and_things_are_ruled_out_and_in_again() -> None:
    plan = ruling_out(OwnPlan(), positions=frozenset({Position.SUPINE}))
    plan = ruling_out(plan, equipment=frozenset({"chair"}))
    assert place(view(plan), "heel-slide") is Place.RULED_OUT
    assert plan.positions == {Position.SUPINE}
    assert ruling_out(plan, frozenset(), frozenset()) == OwnPlan()


@given(
    some.sampled_from(sorted(EXERCISES)),
    some.sampled_from(Level),
    some.lists(some.integers(-5, 99), max_size=9).map(tuple),
    some.floats(-5, 999),
    some.integers(0, 40),
    some.booleans(),
)
def test_no_own_dose_leaves_the_limits(  # one law, all that it depends on
    exercise_id: str,
    level: Level,
    reps: tuple[int, ...],
    hold: float,
    index: int,
    prescribed: bool,
) -> None:
    one = EXERCISES[exercise_id]
    most, ladder = dose_limits(one), dose_ladder(one)
    dose = OwnDose(level, reps, hold, day(0), prescribed)
    at = min(index, len(ladder) - 1)
    for free in (True, False):
        step = own_step(dose, one, at, free=free)
        assert 1 <= len(step.reps) <= most.sets
        assert all(1 <= many <= most.reps for many in step.reps)
        assert sum(step.reps) <= most.in_all
        assert most.least_hold <= step.hold_seconds <= most.most_hold
    assert hardest_choice(one, at) in ladder


def test_sets_and_reps_change_by_one_and_stay_above_none() -> None:
    dose = dose_from(dose_ladder(EXERCISES["bridge"])[0], day(0))
    assert with_sets(dose, 2).reps == (6, 6)
    assert with_sets(with_sets(dose, 2), 1).reps == (6,)
    assert with_more_reps(replace(dose, reps=(2, 1)), -1).reps == (1, 1)
    many = replace(dose, reps=(10, 10, 10, 10))
    assert within_limits(many, EXERCISES["bridge"]).reps == (10, 10, 10)
    falling = replace(dose, reps=(6, 6, 6, 6))
    assert sum(within_limits(falling, EXERCISES["bird-dog"]).reps) == 12


def test_an_offer_says_what_would_change_and_why() -> None:
    history = good_days(0, 2, 4)
    made = view(history=history, number=5, own=added(OwnPlan(), "bridge"))
    (offer,) = made.offers
    assert offer.words == "Two good sessions in a row: 2 more reps next?"
    kept = with_dose(made.own, "bridge", OwnDose(Level.L1, (4,), 3, day(0)))
    assert view(kept, history, number=5).offers == ()


def test_after_a_stop_the_shown_dose_is_the_lower_one() -> None:
    dose = OwnDose(Level.L3, (10, 10), 10, day(0), prescribed=True)
    own = with_dose(OwnPlan(), "abdominal-brace", dose)
    entry = view(own).entry("abdominal-brace")
    assert entry is not None
    assert entry.item.dose.reps == (10, 10)
    stopped = replace(READY, sessions=(a_session(1, stopped="abdominal-brace"),))
    lower = view(own, stopped, number=2).entry("abdominal-brace")
    assert lower is not None
    assert lower.item.dose.reps == (8,)


def test_a_session_has_a_length_within_its_limit() -> None:
    short = view(OwnPlan(minutes=10))
    assert short.session_ms == 10 * 60_000
    assert timedelta(minutes=5) < timedelta(milliseconds=view().session_ms)
