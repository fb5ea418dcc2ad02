"""What a plan holds for a person, whatever the day, and what a new answer changes."""

from collections.abc import Mapping
from datetime import date

from companion.domain.caution import (
    PROFESSIONAL_PLAN_ONLY,
    Caution,
    Condition,
    Fit,
)
from companion.domain.day_plan import Now, plan_day
from companion.domain.exercise import Exercise, Gate, Side, Sides
from companion.domain.fact import fact
from companion.domain.history import History
from companion.domain.outlook import DayPlan
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.person_words import CHOSEN_FIRST, CONDITIONS, SIDES
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.domain.template import template
from companion.language import mark, tr

SIDE_NOW = mark("Sore side: {side}. The easier side goes first.")
SIDE_UNKNOWN = mark("Sore side: both, or not sure. The right side goes first.")
CAUSE_NOW = mark("Cause: {cause}. {effect}")
OPEN_NOW = mark("Your exercises are open now.")
WAITS_NOW = mark("Your exercises wait until your midwife or physiotherapist agrees.")
ADDED = mark("New in your plan: {names}.")
GONE = mark("No longer in your plan: {names}.")
SMALLER = mark("Made smaller for you: {names}.")
FULL = mark("Back to full size: {names}.")
SIDED = mark("On the other side now: {names}.")
_STAND_IN = "?"  # names nobody; only for looking ahead
_AUTOMATIC = OwnPlan()
_FOR_THE_PERSON = {RuleKey.SUITS, RuleKey.PROFESSIONAL}


@fact
class Suited:
    """The exercises that a plan may draw from in a week, and which are made smaller."""

    ids: tuple[str, ...]
    small: frozenset[str]


def suited(
    exercises: Mapping[str, Exercise], person: Person, week: int, day: date
) -> Suited:
    """What suits a person in a week of the plan, before anything of the day."""
    asked = frozenset(o for o in exercises if person.asked_for(o, day) is not None)
    ids, small = [], set()
    for key in template(person, week, asked):
        if key not in exercises:
            continue
        fit = exercises[key].fit(*person.concerns)
        open_to_all = exercises[key].gate is Gate.OPEN
        if key in asked or (fit not in {Fit.PROFESSIONAL, Fit.NO} and open_to_all):
            ids.append(key)
            if fit is Fit.SMALL:
                small.add(key)
    return Suited(tuple(ids), frozenset(small))


def first_plan(
    exercises: Mapping[str, Exercise],
    person: Person,
    history: History,
    day: date,
    own: OwnPlan = _AUTOMATIC,
) -> DayPlan:
    """The plan to look at before the first session, also while consent is awaited."""
    if person.needs_consent and not person.consented(day):
        agreed = (*person.referrals, Referral(_STAND_IN, day))
        person = Person(person.side, person.condition, person.precautions, agreed)
    return plan_day(exercises, person, history, Now(day), own)


def left_out(
    plan: DayPlan, exercises: Mapping[str, Exercise], person: Person
) -> tuple[tuple[str, str], ...]:
    """What a plan leaves out for this person: the name of each, and why."""
    found = []
    waits = PROFESSIONAL_PLAN_ONLY.intersection(person.precautions)
    kept = {one.exercise.id for one in plan.items}
    for one in plan.reasons:
        exercise = exercises.get(one.exercise_id)
        if exercise is None or exercise.id in kept or one.rule not in _FOR_THE_PERSON:
            continue
        own = next((c.words for c in exercise.cautions if _holds(c, person)), "")
        said = CHOSEN_FIRST if waits else rule(one.rule).words
        found.append((exercise.name, own or tr(said)))
    return tuple(found)


def _holds(caution: Caution, person: Person) -> bool:
    """Whether it is this caution that leaves an exercise out."""
    return caution.fit is Fit.NO and not set(person.concerns).isdisjoint(caution.whom)


@fact
class Look:
    """From where a change of the person is looked at: the week of the plan, the day."""

    exercises: Mapping[str, Exercise]
    week: int
    day: date


def what_changed(before: Person, after: Person, look: Look) -> tuple[str, ...]:
    """What new answers make of the plan, in a line each; empty when nothing."""
    old = suited(look.exercises, before, look.week, look.day)
    new = suited(look.exercises, after, look.week, look.day)
    both = [one for one in new.ids if one in old.ids]
    lines = _said(before, after, look.day)
    for words, ids in (
        (ADDED, [one for one in new.ids if one not in old.ids]),
        (GONE, [one for one in old.ids if one not in new.ids]),
        (SMALLER, [one for one in both if one in new.small - old.small]),
        (FULL, [one for one in both if one in old.small - new.small]),
        (SIDED, _other_side(before.side, after.side, both, look)),
    ):
        if ids:
            names = ", ".join(look.exercises[one].name for one in ids)
            lines.append(tr(words, names=names))
    return tuple(lines)


def _consent(before: Person, after: Person, day: date) -> list[str]:
    """Whether the exercises are open now, or wait now for somebody's word."""
    waited = before.needs_consent and not before.consented(day)
    waits = after.needs_consent and not after.consented(day)
    if waited is waits:
        return []
    return [tr(WAITS_NOW if waits else OPEN_NOW)]


def _said(before: Person, after: Person, day: date) -> list[str]:
    """The answers themselves."""
    lines = _consent(before, after, day)
    if before.side is not after.side:
        words = SIDE_UNKNOWN if after.side is Side.BOTH else SIDE_NOW
        lines.append(tr(words, side=tr(SIDES[after.side])))
    if before.condition is not after.condition:
        named = CONDITIONS[Condition(after.condition)]
        cause = tr(named.name)
        lines.append(tr(CAUSE_NOW, cause=cause, effect=tr(named.effect)))
    return lines


def _other_side(before: Side, after: Side, ids: list[str], look: Look) -> list[str]:
    """Those that are for the sore side alone, when that is another now."""
    leads = {Side.BOTH: Side.RIGHT}
    if leads.get(before, before) is leads.get(after, after):
        return []
    return [one for one in ids if look.exercises[one].sides is Sides.AFFECTED]
