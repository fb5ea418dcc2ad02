"""Tests of looking ahead: the first plan, and what a new answer changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.caution import Condition, Fit, Precaution
from companion.domain.day_plan import Now, plan_day
from companion.domain.exercise import Gate, Side
from companion.domain.history import History
from companion.domain.person import Person, Referral
from companion.domain.person_words import CHOSEN_FIRST
from companion.domain.plan_preview import (
    OPEN_NOW,
    WAITS_NOW,
    Look,
    first_plan,
    left_out,
    suited,
    what_changed,
)
from tests.histories import all_exercises, day, screened

LOOK = Look(all_exercises(), 1, day(0))
SCREENED = History(screenings=(screened(),))
LATE = frozenset({Precaution.PREGNANCY_OVER_16_WEEKS})
_persons = some.builds(
    Person,
    side=some.sampled_from(Side),
    condition=some.sampled_from(Condition),
    precautions=some.frozensets(some.sampled_from(list(Precaution)), max_size=2),
)


def test_the_first_plan_is_that_of_the_first_day() -> None:
    person = Person(Side.LEFT)
    made = first_plan(all_exercises(), person, SCREENED, day(0))
    assert made == plan_day(all_exercises(), person, SCREENED, Now(day(0)))
    assert made.items


def test_a_plan_that_waits_for_consent_can_be_looked_at() -> None:
    person = Person(precautions=LATE)
    assert not plan_day(all_exercises(), person, SCREENED, Now(day(0))).items
    shown = first_plan(all_exercises(), person, SCREENED, day(0)).items
    assert shown
    assert all(one.exercise.fit(*person.concerns) is not Fit.NO for one in shown)


def test_what_is_left_out_says_why_in_the_words_of_its_caution() -> None:
    person = Person(
        condition=Condition.DEEP_GLUTEAL,
        precautions=frozenset({Precaution.SORE_HIP}),
    )
    plan = first_plan(all_exercises(), person, SCREENED, day(0))
    said = dict(left_out(plan, all_exercises(), person))
    assert "hip that pinches" in said["Lying figure four"]
    surgery = Person(precautions=frozenset({Precaution.SPINAL_SURGERY}))
    plan = first_plan(all_exercises(), surgery, SCREENED, day(0))
    reasons = {why for _, why in left_out(plan, all_exercises(), surgery)}
    assert reasons == {CHOSEN_FIRST}
    assert left_out(plan, {}, surgery) == ()
    early = first_plan(all_exercises(), Person(), SCREENED, day(0))
    assert left_out(early, all_exercises(), Person()) == ()


def test_another_side_says_which_leads_and_what_changes_legs() -> None:
    lines = what_changed(Person(Side.LEFT), Person(Side.RIGHT), LOOK)
    assert lines[0] == "Sore side: Right leg. The easier side goes first."
    assert lines[1] == "On the other side now: Seated nerve slider."
    lines = what_changed(Person(Side.RIGHT), Person(Side.BOTH), LOOK)
    assert lines == ("Sore side: both, or not sure. The right side goes first.",)


def test_another_cause_says_what_comes_and_goes() -> None:
    week_three = Look(all_exercises(), 3, day(0))
    narrow = Person(condition=Condition.STENOSIS)
    lines = what_changed(Person(), narrow, week_three)
    assert lines[0].startswith("Cause: A narrow spinal canal")
    assert any(line.startswith("Made smaller for you: ") for line in lines)
    back = what_changed(narrow, Person(), week_three)
    assert any(line.startswith("Back to full size: ") for line in back)


def test_a_word_in_a_late_pregnancy_says_that_exercises_are_open() -> None:
    waits = Person(precautions=LATE)
    agreed = Person(precautions=LATE, referrals=(Referral("Ms Lind", day(0)),))
    assert what_changed(waits, agreed, LOOK) == (OPEN_NOW,)
    assert what_changed(agreed, waits, LOOK) == (WAITS_NOW,)
    assert WAITS_NOW in what_changed(Person(), waits, LOOK)
    assert WAITS_NOW not in what_changed(Person(), agreed, LOOK)


def test_a_referral_adds_what_it_asks_for() -> None:
    asked = Person(referrals=(Referral("Ms Lind", day(0), frozenset({"cat-camel"})),))
    assert what_changed(Person(), asked, LOOK) == ("New in your plan: Cat and camel.",)
    assert what_changed(asked, Person(), LOOK) == (
        "No longer in your plan: Cat and camel.",
    )


def test_an_exercise_whose_file_is_broken_is_no_part_of_it() -> None:
    few = {"walking": all_exercises()["walking"]}
    assert suited(few, Person(), 1, day(0)).ids == ("walking",)


@given(_persons)
def test_the_same_answers_change_nothing(person: Person) -> None:
    assert what_changed(person, person, LOOK) == ()


@given(_persons, some.integers(1, 8))
def test_only_what_suits_is_drawn_from(person: Person, week: int) -> None:
    found = suited(all_exercises(), person, week, day(0))
    for one in found.ids:
        exercise = all_exercises()[one]
        assert exercise.gate is Gate.OPEN
        assert exercise.fit(*person.concerns) not in {Fit.NO, Fit.PROFESSIONAL}
    assert found.small <= set(found.ids)


@pytest.mark.parametrize("precaution", list(Precaution))
@given(person=_persons)
def test_the_plan_of_a_day_is_drawn_from_what_suits(
    precaution: Precaution, person: Person
) -> None:
    who = Person(person.side, person.condition, person.precautions | {precaution})
    items = first_plan(all_exercises(), who, SCREENED, day(0)).items
    ids = suited(all_exercises(), who, 1, day(0)).ids
    assert {one.exercise.id for one in items} <= set(ids)
