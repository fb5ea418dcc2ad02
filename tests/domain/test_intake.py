"""Tests of the form about the person: what is missing, wrong, or worth a word."""

from datetime import date, timedelta
from typing import Any

import pytest
import textstat
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.caution import PROFESSIONAL_PLAN_ONLY, Condition, Fit, Precaution
from companion.domain.exercise import Side
from companion.domain.intake import (
    Field,
    Intake,
    Remark,
    Weight,
    intake_of,
    remarks,
    stands,
)
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.person_words import CONDITIONS, PRECAUTIONS
from tests.histories import all_exercises, day

TODAY = day(10)
ANSWERED = Intake(Side.LEFT, Condition.DISC_HERNIATION)


def _remarks(intake: Intake) -> tuple[Remark, ...]:
    return remarks(intake, TODAY, all_exercises())


def _with(**changes: Any) -> Intake:
    kept: dict[str, Any] = {
        "side": ANSWERED.side,
        "condition": ANSWERED.condition,
        "precautions": ANSWERED.precautions,
        "referrals": ANSWERED.referrals,
        "days": ANSWERED.days,
        "minutes": ANSWERED.minutes,
    }
    return Intake(**(kept | changes))


def test_side_and_cause_are_never_guessed() -> None:
    made = _remarks(Intake())
    assert [(one.field, one.weight) for one in made] == [
        (Field.SIDE, Weight.MISSING),
        (Field.CONDITION, Weight.MISSING),
    ]
    assert not stands(made)
    assert _remarks(ANSWERED) == ()
    assert stands(())


def test_two_weeks_of_pregnancy_contradict_each_other() -> None:
    both = frozenset({Precaution.PREGNANCY, Precaution.PREGNANCY_OVER_16_WEEKS})
    made = _remarks(_with(precautions=both))
    assert (Field.PREGNANCY, Weight.WRONG) in {(o.field, o.weight) for o in made}


def test_late_in_a_pregnancy_somebody_agrees_first() -> None:
    late = frozenset({Precaution.PREGNANCY_OVER_16_WEEKS})
    (said,) = _remarks(_with(precautions=late))
    assert (said.field, said.weight) == (Field.PREGNANCY, Weight.NOTE)
    agreed = (Referral("Ms Lind", day(9)),)
    assert _remarks(_with(precautions=late, referrals=agreed)) == ()


@pytest.mark.parametrize("precaution", sorted(PROFESSIONAL_PLAN_ONLY))
def test_a_plan_that_would_be_empty_says_so(precaution: Precaution) -> None:
    (said,) = _remarks(_with(precautions=frozenset({precaution})))
    assert (said.field, said.weight) == (Field.PRECAUTIONS, Weight.NOTE)
    assert "stays empty" in said.words
    asked = (Referral("Ms Lind", day(9), frozenset({"walking"})),)
    made = _remarks(_with(precautions=frozenset({precaution}), referrals=asked))
    assert made == ()


def test_what_was_asked_for_against_the_rule_is_pointed_out() -> None:
    asked = (Referral("Ms Lind", day(9), frozenset({"knee-to-chest", "walking"})),)
    (said,) = _remarks(_with(referrals=asked))
    assert said.weight is Weight.NOTE
    assert "Knee to chest" in said.words
    assert "Ms Lind" in said.words


def test_a_word_of_long_ago_is_to_be_asked_again() -> None:
    (said,) = _remarks(_with(referrals=(Referral("Dr Old", TODAY - timedelta(400)),)))
    assert said.weight is Weight.NOTE
    assert "Dr Old" in said.words


def test_a_word_of_tomorrow_cannot_be() -> None:
    made = _remarks(_with(referrals=(Referral("Dr Soon", day(11)),)))
    assert [(one.field, one.weight) for one in made] == [
        (Field.REFERRALS, Weight.WRONG)
    ]


@pytest.mark.parametrize(
    ("days", "weights"),
    [
        (set(), [Weight.WRONG]),
        ({1}, [Weight.NOTE]),
        ({0, 3}, [Weight.NOTE]),
        ({0, 1}, [Weight.NOTE, Weight.NOTE]),
        ({0, 2, 4}, []),
        ({5, 6, 0}, [Weight.NOTE]),
        ({0, 1, 2, 3, 4}, []),
        ({0, 1, 2, 3, 4, 5}, [Weight.WRONG]),
    ],
)
def test_the_days_leave_room_for_rest(days: set[int], weights: list[Weight]) -> None:
    made = _remarks(_with(days=frozenset(days)))
    assert [one.weight for one in made] == weights


@pytest.mark.parametrize("minutes", [0, 9, 60])
def test_the_time_is_one_of_the_choices(minutes: int) -> None:
    (said,) = _remarks(_with(minutes=minutes))
    assert (said.field, said.weight) == (Field.MINUTES, Weight.WRONG)


@pytest.mark.untraced
def test_every_cause_and_every_precaution_says_what_it_changes() -> None:
    assert set(CONDITIONS) == set(Condition)
    assert set(PRECAUTIONS) == set(Precaution)
    lines = [one.effect for one in (*CONDITIONS.values(), *PRECAUTIONS.values())]
    assert all(lines)
    assert textstat.flesch_kincaid_grade(" ".join(lines)) <= 6


@pytest.mark.parametrize("precaution", [*Precaution, *Condition])
def test_what_says_that_it_changes_something_does(
    precaution: Precaution | Condition,
) -> None:
    if precaution is Condition.NOT_KNOWN:
        return
    fits = {one.fit(precaution) for one in all_exercises().values()}
    assert fits - {Fit.OK}


_referrals = some.builds(
    Referral,
    some.sampled_from(["Ms Lind", "Dr Old"]),
    some.dates(date(2015, 1, 1), date(2030, 1, 1)),
    some.frozensets(some.sampled_from(sorted(all_exercises())), max_size=3),
)
_intakes = some.builds(
    Intake,
    some.sampled_from([None, *Side]),
    some.sampled_from([None, *Condition]),
    some.frozensets(some.sampled_from(list(Precaution)), max_size=4),
    some.lists(_referrals, max_size=2).map(tuple),
    some.frozensets(some.integers(0, 6)),
    some.integers(0, 60),
)


@given(_intakes)
def test_one_goes_on_only_with_a_whole_and_possible_form(intake: Intake) -> None:
    made = _remarks(intake)
    if stands(made):
        assert intake.side is not None
        assert intake.condition is not None
        assert OwnPlan(intake.days, intake.minutes).days == intake.days
        assert all(one.on <= TODAY for one in intake.referrals)
    assert all(one.words for one in made)


@given(_intakes)
def test_what_is_known_fills_the_form_again(intake: Intake) -> None:
    person = intake.person
    again = intake_of(person, intake.days, intake.minutes)
    assert again.person == person
    assert isinstance(person, Person)
