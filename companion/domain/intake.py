"""What is asked about the person and their week, and what in the answers cannot be.

    remarks(intake, today, exercises)     each beside the field that it is about

Nothing here is guessed: what was not answered is missing, not "no" (clinical.md 5.3).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from companion.domain.caution import (
    PROFESSIONAL_PLAN_ONLY,
    Condition,
    Fit,
    Precaution,
)
from companion.domain.exercise import Exercise, Side
from companion.domain.fact import fact
from companion.domain.own_plan import (
    DAYS_A_WEEK,
    MINUTES,
    USUAL_DAYS,
    USUAL_MINUTES,
)
from companion.domain.person import Person, Referral
from companion.language import mark, tr

STRENGTH_DAYS = 3  # a week; fewer are for upkeep [S40, S14]
OLD_WORD_DAYS = 365
_WEEK = 7
_PREGNANT = frozenset({Precaution.PREGNANCY, Precaution.PREGNANCY_OVER_16_WEEKS})

SIDE_MISSING = mark("Choose a side. “Both, or not sure” is fine too.")
CONDITION_MISSING = mark("Choose one. “Not known yet” is fine.")
PREGNANT_TWICE = mark("Choose one of the two: up to 16 weeks, or over 16 weeks.")
CONSENT_NEEDED = mark(
    "Exercises open when your midwife or physiotherapist has agreed. Write down who"
    " it was below, under “What a professional asked for”."
)
PLAN_NEEDED = mark(
    "The plan stays empty until a professional has chosen exercises for you. Write"
    " them down below, under “What a professional asked for”."
)
TO_COME = mark("A day under “What a professional asked for” is yet to come.")
LONG_AGO = mark("What {name} asked for is over a year old. Ask if it still holds.")
AGAINST = mark(
    "{exercise} is usually left out with what you said above. It is in your plan as"
    " {name} asked for it. Check with them if you are not sure."
)
DAYS_NONE = mark("Choose at least one day.")
DAYS_FEW = mark("One or two days keep what you have. Three or more build strength.")
DAYS_MANY = mark("Five days at most: strength needs rest days. Walks are for any day.")
DAYS_IN_A_ROW = mark("A free day in between helps your muscles to recover.")
TIME_ODD = mark("Choose a time from {least} to {most} minutes.")


class Field(StrEnum):
    """The parts of the form."""

    SIDE = "side"
    CONDITION = "condition"
    PREGNANCY = "pregnancy"
    PRECAUTIONS = "precautions"
    REFERRALS = "referrals"
    DAYS = "days"
    MINUTES = "minutes"


class Weight(StrEnum):
    """What a remark means for going on."""

    MISSING = "missing"  # said when one wants to go on
    WRONG = "wrong"  # said at once; keeps one from going on
    NOTE = "note"  # said at once; keeps one from nothing


@fact
class Remark:
    """Something to say beside a field."""

    field: Field
    weight: Weight
    words: str


@fact
class Intake:
    """The form as it stands; None is not answered."""

    side: Side | None = None
    condition: Condition | None = None
    precautions: frozenset[Precaution] = frozenset()
    referrals: tuple[Referral, ...] = ()
    days: frozenset[int] = USUAL_DAYS
    minutes: int = USUAL_MINUTES

    @property
    def person(self) -> Person:
        """Who the answers describe, as far as they are given."""
        return Person(
            self.side or Side.BOTH,
            self.condition or Condition.NOT_KNOWN,
            self.precautions,
            self.referrals,
        )


def intake_of(person: Person, days: frozenset[int], minutes: int) -> Intake:
    """The form filled with what is known."""
    return Intake(
        person.side,
        person.condition,
        person.precautions,
        person.referrals,
        days,
        minutes,
    )


def remarks(
    intake: Intake, today: date, exercises: Mapping[str, Exercise]
) -> tuple[Remark, ...]:
    """All there is to say, in the order of the fields."""
    found = [
        *_missing(intake),
        *_of_health(intake, today),
        *_of_referrals(intake, today, exercises),
        *_of_week(intake),
    ]
    order = list(Field)
    return tuple(sorted(found, key=lambda one: order.index(one.field)))


def stands(made: Sequence[Remark]) -> bool:
    """Whether one may go on with these remarks."""
    return all(one.weight is Weight.NOTE for one in made)


def _missing(intake: Intake) -> list[Remark]:
    found = []
    if intake.side is None:
        found.append(Remark(Field.SIDE, Weight.MISSING, tr(SIDE_MISSING)))
    if intake.condition is None:
        words = tr(CONDITION_MISSING)
        found.append(Remark(Field.CONDITION, Weight.MISSING, words))
    return found


def _of_health(intake: Intake, today: date) -> list[Remark]:
    found = []
    if intake.precautions >= _PREGNANT:
        found.append(Remark(Field.PREGNANCY, Weight.WRONG, tr(PREGNANT_TWICE)))
    person = intake.person
    if person.needs_consent and not person.consented(today):
        found.append(Remark(Field.PREGNANCY, Weight.NOTE, tr(CONSENT_NEEDED)))
    asked = any(one.exercise_ids and one.on <= today for one in intake.referrals)
    if PROFESSIONAL_PLAN_ONLY & intake.precautions and not asked:
        found.append(Remark(Field.PRECAUTIONS, Weight.NOTE, tr(PLAN_NEEDED)))
    return found


def _of_referrals(
    intake: Intake, today: date, exercises: Mapping[str, Exercise]
) -> list[Remark]:
    found = []
    concerns = intake.person.concerns
    if any(one.on > today for one in intake.referrals):
        found.append(Remark(Field.REFERRALS, Weight.WRONG, tr(TO_COME)))
    for one in intake.referrals:
        if (today - one.on).days > OLD_WORD_DAYS:
            words = tr(LONG_AGO, name=one.by)
            found.append(Remark(Field.REFERRALS, Weight.NOTE, words))
        for exercise_id in sorted(one.exercise_ids & set(exercises)):
            exercise = exercises[exercise_id]
            if exercise.fit(*concerns) is Fit.NO:
                words = tr(AGAINST, exercise=exercise.name, name=one.by)
                found.append(Remark(Field.REFERRALS, Weight.NOTE, words))
    return found


def _of_week(intake: Intake) -> list[Remark]:
    found = []
    days, count = sorted(intake.days), len(intake.days)
    if count < DAYS_A_WEEK.least:
        found.append(Remark(Field.DAYS, Weight.WRONG, tr(DAYS_NONE)))
    elif count < STRENGTH_DAYS:
        found.append(Remark(Field.DAYS, Weight.NOTE, tr(DAYS_FEW)))
    elif count > DAYS_A_WEEK.most:
        found.append(Remark(Field.DAYS, Weight.WRONG, tr(DAYS_MANY)))
    if 1 < count <= STRENGTH_DAYS and _in_a_row(days):
        found.append(Remark(Field.DAYS, Weight.NOTE, tr(DAYS_IN_A_ROW)))
    if not MINUTES.least <= intake.minutes <= MINUTES.most:
        words = tr(TIME_ODD, least=round(MINUTES.least), most=round(MINUTES.most))
        found.append(Remark(Field.MINUTES, Weight.WRONG, words))
    return found


def _in_a_row(days: Sequence[int]) -> bool:
    """Whether all follow each other, the week going round."""
    return any(
        {(first + step) % _WEEK for step in range(len(days))} == set(days)
        for first in days
    )
