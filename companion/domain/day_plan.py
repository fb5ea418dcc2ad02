"""What may be done on a day, and why the rest is left out: all rules in one place.

    plan_day(exercises, person, history, moment) -> DayPlan

A pure function: the same history on the same day always gives the same plan.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from math import floor

from companion.domain.caution import Circumstance, Fit
from companion.domain.dose_ladder import dose_ladder, level_below
from companion.domain.exercise import Exercise, Level
from companion.domain.extent import Extent
from companion.domain.fact import fact
from companion.domain.flare import FlareDay, FlarePhase, flare_day
from companion.domain.gate import Start, circumstances, start_gate
from companion.domain.history import CheckIn, History
from companion.domain.leave_out import Moment, reason_to_leave_out
from companion.domain.lock import list_due, locked_by
from companion.domain.person import Person
from companion.domain.progression import Standing, Standings, offers, standings
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.domain.rule import RuleKey
from companion.domain.template import by_position, chosen, template
from companion.domain.timeline import timeline

TWO_HOURS = 120
SHORT_AWAY_DAYS = 4
SHORT_AWAY_SHARE = 0.8
HALF = 0.5
MOST_MINUTES = 25
_WEEK = 7


@fact
class Now:
    """The day, what its check-in said, and minutes since getting up, if known."""

    day: date
    session_day: bool = True
    check_in: CheckIn | None = None
    minutes_up: int | None = None


@fact
class Reason:
    """A rule that acted, on one exercise or on the whole day (no id)."""

    rule: RuleKey
    exercise_id: str = ""


@fact
class DayPlan:
    """The exercises of a day; or none, and the rule that has closed it.

    ``offers`` are the exercises whose next step may be offered.
    """

    items: tuple[RoutineItem, ...]
    closed: RuleKey | None = None
    reasons: tuple[Reason, ...] = ()
    offers: tuple[str, ...] = ()


def plan_day(
    exercises: Mapping[str, Exercise], person: Person, history: History, now: Now
) -> DayPlan:
    """The plan of a day."""
    closed = closed_by(person, history, now)
    if closed is not None:
        return DayPlan((), closed, (Reason(closed),))
    stand = standings(history, exercises, now.day)
    moment = _moment(history, now, stand)
    asked = frozenset(
        one for one in exercises if person.asked_for(one, now.day) is not None
    )
    wanted = template(person, _week_of(history, now.day), asked)
    fitting, reasons = [], []
    for one in (exercises[key] for key in wanted if key in exercises):
        rule = reason_to_leave_out(one, person, moment)
        if rule is None:
            fitting.append(one)
        else:
            reasons.append(Reason(rule, one.id))
    made = {
        one.id: _item(one, person, moment, history)
        for one in chosen(fitting, len(history.sessions), asked)
    }
    kept = _within_minutes([item for item, _ in made.values()], now.day)
    shares = [
        Reason(rule, item.exercise.id)
        for item in kept
        for rule in made[item.exercise.id][1]
    ]
    ready = offers(stand, history, exercises, now.day)
    planned = moment.start is Start.PLANNED and moment.flare is None
    offered = tuple(
        item.exercise.id
        for item in kept
        if planned and item.exercise.id in ready and item.extent is Extent.FULL
    )
    return DayPlan(kept, None, (*reasons, *shares), offered)


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


def _moment(history: History, now: Now, stand: Standings) -> Moment:
    start = start_gate(now.check_in).start if now.check_in else Start.PLANNED
    found = set(circumstances(now.check_in))
    if now.minutes_up is not None and now.minutes_up < TWO_HOURS:
        found.add(Circumstance.FIRST_TWO_HOURS)
    flare = _flare(history, now.day)
    if flare is not None:
        found.add(Circumstance.FLARE_UP)
    stopped = frozenset(
        session.plan[stop.rep.item].exercise_id
        for session in history.sessions
        if session.local_date == now.day
        for stop in session.stops
    )
    return Moment(
        now.day, start, frozenset(found), flare, stopped, stand, now.session_day
    )


def _flare(history: History, day: date) -> FlareDay | None:
    began = history.flare_up(day)
    if began is None:
        return None
    found = flare_day(began, history, day)
    return None if found.phase is FlarePhase.OVER else found


def _item(
    one: Exercise, person: Person, moment: Moment, history: History
) -> tuple[RoutineItem, list[RuleKey]]:
    """One exercise at today's dose, and the rules that made it smaller."""
    standing = moment.standings.of(one.id)
    ladder, why = dose_ladder(one), []
    index = min(standing.index, len(ladder) - 1)
    if moment.start in {Start.LIGHTER, Start.GENTLE}:
        index = level_below(ladder, index)
        light = moment.start is Start.LIGHTER
        why.append(RuleKey.START_LIGHTER if light else RuleKey.START_GENTLE)
    extent = Extent.FULL
    if one.fit(*person.concerns, *moment.circumstances) is Fit.SMALL:
        while ladder[index].level > Level.L1:
            index = level_below(ladder, index)
        extent = Extent.SMALL
        why.append(RuleKey.SUITS)
    if moment.flare is not None and moment.flare.share <= HALF:
        index = 0
    share, rule = _share(standing, moment, history)
    if rule is not None:
        why.append(rule)
    step = ladder[index]
    reps = tuple(max(1, floor(many * share)) for many in step.reps)
    dose = replace(step.dose(one), reps=reps)
    sides = sides_of(one.sides, person.side)
    return RoutineItem(one, step.level, dose, sides, extent=extent), why


def _share(
    standing: Standing, moment: Moment, history: History
) -> tuple[float, RuleKey | None]:
    """The part of the repetitions to do today: the smallest that any rule asks for."""
    asked: list[tuple[float, RuleKey | None]] = [(1.0, None)]
    if standing.halved:
        asked.append((HALF, RuleKey.RETURN_HALF))
    if moment.flare is not None and moment.flare.phase is FlarePhase.RETURN:
        asked.append((moment.flare.share, RuleKey.FLARE_RETURN))
    days = [one.local_date for one in history.sessions if one.local_date <= moment.day]
    if days and (moment.day - max(days)).days >= SHORT_AWAY_DAYS:
        asked.append((SHORT_AWAY_SHARE, RuleKey.SHORT_AWAY))
    return min(asked, key=lambda one: one[0])


def _within_minutes(wanted: list[RoutineItem], day: date) -> tuple[RoutineItem, ...]:
    """As many as fit into 25 minutes; the least wanted wait for another day."""
    for count in range(len(wanted), 1, -1):
        items = by_position(wanted[:count])
        if timeline(Routine(day, items)).total_ms <= MOST_MINUTES * 60_000:
            return items
    return tuple(wanted[:1])


def _week_of(history: History, today: date) -> int:
    days = [one.local_date for one in history.sessions if one.local_date <= today]
    return (today - min(days)).days // _WEEK + 1 if days else 1
