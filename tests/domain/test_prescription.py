from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from companion.domain.caution import Precaution
from companion.domain.exercise import Level, Position, Side
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.prescription import (
    PlanHead,
    Prescribed,
    Prescription,
    SetDose,
    taken_up,
    written_down,
)
from companion.domain.prescription_change import (
    Holder,
    Section,
    changes,
    drawn_from,
    person_after,
)
from tests.clinic.plans import PRESS_UP, TODAY, exercises, prescriptions

SAM = "Sam Example, physiotherapist"
MADE = date(2026, 11, 20)
SIX = SetDose(Level.L1, (6, 6), 5.0)


def a_plan(*items: Prescribed, **parts: Any) -> Prescription:
    made = Prescription(SAM, MADE, items or (Prescribed("bridge"),))
    return replace(made, **parts)


def told(plan: Prescription, holder: Holder | None = None) -> dict[str, list[str]]:
    whose = holder or Holder(Person(), OwnPlan(), ("bridge", "bird-dog"))
    found: tuple[Section, ...] = changes(whose, plan, exercises())
    return {one.title: list(one.lines) for one in found}


@given(prescriptions())
def test_taken_up_and_written_down_again_it_is_the_same_plan(
    plan: Prescription,
) -> None:
    own = taken_up(plan, OwnPlan(), exercises(), TODAY)
    head = PlanHead(
        plan.made_by, plan.made_on, plan.message, plan.precautions, plan.released
    )

    assert written_down(own, own.order, head) == plan


@given(prescriptions())
def test_what_is_handed_on_is_taken_up_as_it_was(plan: Prescription) -> None:
    own = taken_up(plan, OwnPlan(), exercises(), TODAY)
    again = written_down(own, own.order, PlanHead("me", TODAY))

    assert taken_up(again, OwnPlan(), exercises(), TODAY) == own


def test_a_plan_has_these_exercises_and_no_others() -> None:
    own = taken_up(a_plan(), OwnPlan(), exercises(), TODAY)

    assert own.added == own.order == ("bridge",)
    assert own.removed == frozenset(exercises()) - {"bridge"}
    assert drawn_from(exercises(), Person(), own, 1, TODAY) == ("bridge",)


def test_a_dose_that_was_prescribed_holds_from_the_day_it_was_taken_up() -> None:
    own = taken_up(a_plan(Prescribed("bridge", SIX)), OwnPlan(), exercises(), TODAY)

    assert own.doses == {
        "bridge": OwnDose(Level.L1, (6, 6), 5.0, TODAY, prescribed=True)
    }


def test_what_the_person_cannot_do_and_lets_rest_stays_so() -> None:
    until = TODAY + timedelta(days=3)
    before = OwnPlan(
        positions=frozenset({Position.QUADRUPED}),
        equipment=frozenset({"Strap"}),
        resting={"bridge": until, "clamshell": until},
    )
    own = taken_up(a_plan(), before, exercises(), TODAY)

    assert (own.positions, own.equipment) == (before.positions, before.equipment)
    assert own.resting == {"bridge": until}


@pytest.mark.parametrize(
    ("made_by", "items"), [(" ", (Prescribed("bridge"),)), (SAM, ())]
)
def test_a_plan_has_a_maker_and_an_exercise(
    made_by: str, items: tuple[Prescribed, ...]
) -> None:
    with pytest.raises(ValueError, match="a maker and at least one"):
        Prescription(made_by, MADE, items)


def test_the_person_knows_who_asked_and_what_to_mind() -> None:
    plan = a_plan(
        Prescribed(PRESS_UP),
        precautions=frozenset({Precaution.OSTEOPOROSIS}),
        released=frozenset({PRESS_UP}),
    )
    after = person_after(Person(side=Side.LEFT), plan)

    assert after.side is Side.LEFT
    assert after.precautions == {Precaution.OSTEOPOROSIS}
    assert after.referrals == (Referral(SAM, MADE, frozenset({PRESS_UP})),)
    assert person_after(after, plan) == after


def test_what_comes_and_goes_is_told_by_name() -> None:
    found = told(a_plan(Prescribed("bridge"), Prescribed("clamshell")))

    assert found["New in your plan"] == ["Clamshell"]
    assert found["No longer in your plan"] == ["Bird dog"]


def test_doses_and_sides_are_told_with_what_they_were() -> None:
    before = OwnDose(Level.L1, (4,), 3.0, MADE)
    own = OwnPlan(doses={"bridge": before, "clamshell": replace(before, reps=(8,))})
    holder = Holder(Person(), own, ("bridge",))
    plan = a_plan(
        Prescribed("bridge", SIX),
        Prescribed("clamshell"),
        Prescribed("bird-dog", SetDose(Level.L1, (4,), 5.0), Side.LEFT),
        Prescribed("heel-slide", side=Side.RIGHT),
        Prescribed("heel-raise"),
    )

    assert told(plan, holder)["How much"] == [
        "Bridge: 2 sets of 6, hold 5 s (now: 4 times, hold 3 s)",
        "Clamshell: grows by itself again",
        "Bird dog: 4 times, each side, hold 5 s, left side only",
        "Heel slides: right side only",
    ]


def test_a_dose_that_stays_is_not_told() -> None:
    own = OwnPlan(doses={"bridge": OwnDose(Level.L1, (6, 6), 5.0, MADE)})
    holder = Holder(Person(), own, ("bridge",))

    assert told(a_plan(Prescribed("bridge", SIX)), holder) == {}


def test_days_and_minutes_are_told_when_they_change() -> None:
    plan = a_plan(Prescribed("bridge"), days=frozenset({1, 3}), minutes=15)

    assert told(plan)["When"] == [
        "Tuesday, Thursday (now: Monday, Wednesday, Friday)",
        "At most 15 minutes",
    ]


def test_notes_releases_and_precautions_are_told() -> None:
    plan = a_plan(
        Prescribed("bridge", note="Slowly."),
        Prescribed(PRESS_UP),
        precautions=frozenset({Precaution.POOR_BALANCE}),
        released=frozenset({PRESS_UP, "bridge"}),
    )
    found = told(plan)

    assert found["Notes"] == ["Bridge: Slowly."]
    assert found["Released for you"] == ["Bridge", "Lying press-up: it moves the spine"]
    assert found["To be careful about"] == ["Unsteady on your feet"]


def test_what_is_released_stands_by_name_in_every_language() -> None:
    every = exercises()
    french = {"bridge": "Pont", "walking": "Étirement", "clamshell": "Fesses"}
    told_so = {key: replace(every[key], name=name) for key, name in french.items()}
    plan = a_plan(*map(Prescribed, french), released=frozenset(french))
    found = changes(Holder(Person(), OwnPlan(), ()), plan, {**every, **told_so})
    lines = {one.title: one.lines for one in found}
    assert lines["Released for you"] == ("Étirement", "Fesses", "Pont")


def test_what_speaks_against_an_exercise_is_told_unless_it_was_released() -> None:
    person = Person(precautions=frozenset({Precaution.HIP_REPLACEMENT}))
    holder = Holder(person, OwnPlan(), ())
    plan = a_plan(Prescribed("figure-four-stretch"))

    assert told(plan, holder)["Stays left out"] == [
        "Lying figure four: what is known of your health speaks against it"
    ]
    released = replace(plan, released=frozenset({"figure-four-stretch"}))
    assert "Stays left out" not in told(released, holder)


@pytest.mark.parametrize(
    ("since", "released", "stays"),
    [
        (MADE, (), True),  # the plan asks for it, but not by name
        (MADE, ("bird-dog",), False),
        (MADE + timedelta(days=1), ("bird-dog",), True),  # stopped since it was made
    ],
)
def test_what_two_stops_set_aside_is_told_unless_it_was_released(
    since: date, released: tuple[str, ...], *, stays: bool
) -> None:
    holder = Holder(Person(), OwnPlan(), ("bridge",), (("bird-dog", since),))
    plan = a_plan(Prescribed("bird-dog"), released=frozenset(released))
    words = (
        "Bird dog: you stopped it twice in a row, and the plan does not release it"
        " by name"
    )

    assert told(plan, holder).get("Stays left out", []) == [words] * stays


def test_a_plan_that_changes_nothing_says_nothing() -> None:
    own = taken_up(a_plan(), OwnPlan(), exercises(), TODAY)

    assert told(a_plan(), Holder(Person(), own, own.order)) == {}
    aside = (("bridge", TODAY),)  # that was said when it was taken up
    assert told(a_plan(), Holder(Person(), own, own.order, aside)) == {}


def test_the_order_of_a_plan_comes_first_and_new_ones_last() -> None:
    own = OwnPlan(added=("clamshell", "bridge"), order=("bridge", "gone"))
    found = drawn_from(exercises(), Person(), own, 1, TODAY)

    assert found[:2] == ("bridge", "clamshell")
    assert "walking" in found
