"""What may be done on a day, and why the rest is left out: all rules in one place.

    plan_day(exercises, person, history, now, own) -> DayPlan

A pure function: the same history on the same day always gives the same plan. What the
person chose (``own``) takes out, adds, orders and doses; the rules come after it.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise

from companion.domain.caution import Circumstance
from companion.domain.day_dose import day_item
from companion.domain.exercise import Exercise
from companion.domain.extent import Extent
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.flare import FlareDay, FlarePhase, flare_day
from companion.domain.gate import Start, circumstances, start_gate
from companion.domain.history import CheckIn, History
from companion.domain.leave_out import Moment, reason_to_leave_out
from companion.domain.lock import list_due, locked_by
from companion.domain.outlook import DayPlan, Reason
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.progression import (
    Standings,
    last_was_red,
    offers,
    standings,
)
from companion.domain.routine import Routine, RoutineItem
from companion.domain.rule import RuleKey
from companion.domain.template import NEUTRAL, arranged, chosen, template
from companion.domain.timeline import timeline

TWO_HOURS = 120
MOST_MINUTES = 25
_WEEK = 7
_LAST_WEEK = NEUTRAL[-1][0]
_AUTOMATIC = OwnPlan()


@fact
class Now:
    """The day, what its check-in said, and minutes since getting up, if known."""

    day: date
    session_day: bool = True
    check_in: CheckIn | None = None
    minutes_up: int | None = None


def plan_day(
    exercises: Mapping[str, Exercise],
    person: Person,
    history: History,
    now: Now,
    own: OwnPlan = _AUTOMATIC,
) -> DayPlan:
    """The plan of a day; without an own plan, the automatic one."""
    closed = closed_by(person, history, now)
    if closed is not None:
        return DayPlan((), closed, (Reason(closed),))
    stand = standings(history, exercises, now.day)
    moment = _moment(history, now, stand, own)
    asked = asked_ids(person, now.day)
    wanted = plan_ids(exercises, person, history, now.day, own)
    fitting, reasons = [], []
    for one in (exercises[key] for key in wanted):
        rule = reason_to_leave_out(one, person, moment)
        if rule is None:
            fitting.append(one)
        else:
            reasons.append(Reason(rule, one.id))
    made = {
        one.id: day_item(one, person, moment, history)
        for one in chosen(fitting, len(history.sessions), asked | {*own.added})
    }
    kept = _within_minutes([item for item, _ in made.values()], now.day, own)
    shares = [
        Reason(rule, item.exercise.id)
        for item in kept
        for rule in made[item.exercise.id][1]
    ]
    offered = offers(stand, history, _may_rise(kept, moment), now.day)
    steps = tuple(stand.of(one).index for one in offered)
    return DayPlan(kept, None, (*reasons, *shares), offered, steps)


def _may_rise(kept: Iterable[RoutineItem], moment: Moment) -> tuple[str, ...]:
    """The exercises that this day and the person would let go on a step."""
    if moment.start is not Start.PLANNED or moment.flare is not None:
        return ()
    return tuple(
        item.exercise.id
        for item in kept
        if item.extent is Extent.FULL and item.exercise.id not in moment.own.doses
    )


def asked_ids(person: Person, day: date) -> frozenset[str]:
    """The exercises that a professional has asked for, up to a day."""
    asked = (one.exercise_ids for one in person.referrals if one.on <= day)
    return frozenset().union(*asked)


def plan_ids(
    exercises: Mapping[str, Exercise],
    person: Person,
    history: History,
    day: date,
    own: OwnPlan,
) -> tuple[str, ...]:
    """What is in the plan on a day, taken out or not: asked for, added, automatic."""
    asked = asked_ids(person, day)
    listed = template(person, week_of(history, day), asked)
    wanted = dict.fromkeys((*sorted(asked), *own.added, *listed))
    return tuple(one for one in wanted if one in exercises)


def closed_by(person: Person, history: History, now: Now) -> RuleKey | None:
    """The rule that closes the whole day, before any exercise is looked at."""
    if locked_by(history) is not None:
        return RuleKey.LOCK
    if list_due(history, now.day) is not None:
        return RuleKey.LIST_DUE
    if person.needs_consent and not person.consented(now.day):
        return RuleKey.CONSENT
    match start_gate(now.check_in).start if now.check_in else Start.PLANNED:
        case Start.HELP:
            return RuleKey.START_NEW
        case Start.REST:
            return RuleKey.START_REST
        case _:
            return None


def _moment(history: History, now: Now, stand: Standings, own: OwnPlan) -> Moment:
    start = start_gate(now.check_in).start if now.check_in else Start.PLANNED
    found = set(circumstances(now.check_in))
    if now.minutes_up is not None and now.minutes_up < TWO_HOURS:
        found.add(Circumstance.FIRST_TWO_HOURS)
    flare = _flare(history, now.day)
    if flare is not None:
        found.add(Circumstance.FLARE_UP)
    return Moment(
        now.day,
        start,
        frozenset(found),
        flare,
        stopped_on(history, now.day),
        stand,
        now.session_day,
        own,
        last_was_red(history, now.day),
        _lately(history, now),
    )


def stopped_on(history: History, day: date) -> frozenset[str]:
    """What a stop has closed for a day."""
    return frozenset(
        session.plan[stop.rep.item].exercise_id
        for session in history.sessions
        if session.local_date == day
        for stop in session.stops
    )


def _lately(history: History, now: Now) -> tuple[Felt, ...]:
    """How it felt within a day: in the mornings, before sessions, after rests."""
    since = now.day - timedelta(days=1)
    told = [(one.day, one.felt) for one in history.mornings]
    told += [(one.day, one.felt) for one in history.check_ins]
    told += [(one.at.date(), one.felt) for one in history.after_rests]
    found = [felt for day, felt in told if since <= day <= now.day]
    return (*found, *((now.check_in.felt,) if now.check_in is not None else ()))


def _flare(history: History, day: date) -> FlareDay | None:
    began = history.flare_up(day)
    if began is None:
        return None
    found = flare_day(began, history, day)
    return None if found.phase is FlarePhase.OVER else found


def _within_minutes(
    wanted: list[RoutineItem], day: date, own: OwnPlan
) -> tuple[RoutineItem, ...]:
    """As many as fit into the time; the least wanted wait for another day."""
    most_ms = min(own.minutes, MOST_MINUTES) * 60_000
    for count in range(len(wanted), 1, -1):
        items = arranged(wanted[:count], own.order)
        if timeline(Routine(day, items)).total_ms <= most_ms:
            return items
    return tuple(wanted[:1])


def week_of(history: History, today: date) -> int:
    """The week of the plan, from 1: of exercise, since the first session.

    Days beyond a week without one, and those of a flare-up, do not count: nobody comes
    back to more than they left, and nothing is new while it hurts more (5.1, 4).
    """
    done = sorted({one.local_date for one in history.sessions})
    days = [*(one for one in done if one < today), today]
    flares = history.flare_ups
    counted = 0
    for first, following in pairwise(days):
        for ahead in range(min((following - first).days, _WEEK)):
            day = first + timedelta(days=ahead)
            counted += not any(one.on(day) for one in flares)
        if counted >= _LAST_WEEK * _WEEK:
            break  # by then nothing new comes, however many years follow
    return counted // _WEEK + 1
