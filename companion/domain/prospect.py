"""Works out what the rules say of a day, from everything told and done.

    outlook(exercises, person, history, now) -> Outlook

A pure function; the Today page shows what it gives.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from companion.domain.after_stop import (
    ASK_AGAIN_HOURS,
    Next,
    after_stop,
    escalations,
)
from companion.domain.day_plan import Now, closed_by, plan_day
from companion.domain.exercise import Exercise
from companion.domain.felt import Felt
from companion.domain.flare import FlareDay, FlarePhase, flare_day
from companion.domain.history import CheckIn, History
from companion.domain.outlook import DayPlan, Outlook, Reason
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.record import SessionRecord
from companion.domain.rule import RuleKey

_ONE_DAY = timedelta(days=1)
_AUTOMATIC = OwnPlan()


def outlook(
    exercises: Mapping[str, Exercise],
    person: Person,
    history: History,
    now: Now,
    own: OwnPlan = _AUTOMATIC,
) -> Outlook:
    """All that the rules say of the day."""
    stopped = _stopped_on(history, now.day)
    put_off = {one.exercise_id for one in history.put_off if one.day == now.day}
    return Outlook(
        day=now.day,
        plan=_plan(exercises, person, history, now, own),
        check_in=now.check_in,
        asks_morning=asks_morning(history, now.day),
        stopped=stopped.id if stopped is not None else "",
        asks_again=asks_again(history, stopped) if stopped is not None else (),
        flare=lasting_flare(history, now.day),
        put_off="" in put_off,
        left_out=frozenset(put_off) - {""},
        walks=walks(history, now.day),
        escalations=escalations(history, now.day),
    )


def _plan(
    exercises: Mapping[str, Exercise],
    person: Person,
    history: History,
    now: Now,
    own: OwnPlan,
) -> DayPlan:
    """The plan as the day began, so that it stays what it was while it is done."""
    stopped = _stopped_on(history, now.day)
    closed = closed_by(person, history, now)
    if closed is None and stopped is not None and _over(history, stopped):
        closed = RuleKey.STOP_FINISH
    if closed is not None:
        return DayPlan((), closed, (Reason(closed),))
    earlier = tuple(one for one in history.sessions if one.local_date < now.day)
    return plan_day(exercises, person, replace(history, sessions=earlier), now, own)


def _over(history: History, session: SessionRecord) -> bool:
    """Whether the rest after a stop did not bring the person back (3.2)."""
    felt = rested(history, session)
    before = history.baseline(session)
    return felt is not None and (
        after_stop(session.stops[-1], before, felt) is not Next.MAY_GO_ON
    )


def last_check_in(history: History, day: date) -> CheckIn | None:
    """The newest answers of a day, given before a session."""
    those = [one for one in history.check_ins if one.day == day]
    return max(those, key=lambda one: one.at, default=None)


def asks_morning(history: History, day: date) -> bool:
    """Whether yesterday had a session of which this morning has not told."""
    before = day - _ONE_DAY
    had = any(one.local_date == before and one.reps for one in history.sessions)
    return had and not any(one.day == day for one in history.mornings)


def lasting_flare(history: History, day: date) -> FlareDay | None:
    """Where in a flare-up the person is; None when there is none."""
    began = history.flare_up(day)
    if began is None:
        return None
    found = flare_day(began, history, day)
    return None if found.phase is FlarePhase.OVER else found


def walks(history: History, day: date) -> bool | None:
    """Whether one can stand and walk: today's answer, or a yes in this flare-up."""
    flare = history.flare_up(day)
    told = [
        one
        for one in history.walking
        if one.day == day
        or (one.able and flare is not None and flare.began <= one.day < day)
    ]
    return max(told, key=lambda one: one.day).able if told else None


def rested(history: History, session: SessionRecord) -> Felt | None:
    """How it felt after the rest that followed a stop, if it was told."""
    told = [one for one in history.after_rests if one.session_id == session.id]
    return min(told, key=lambda one: one.at).felt if told else None


def asks_again(history: History, session: SessionRecord) -> tuple[datetime, ...]:
    """When a stop is asked about again that day: after two hours, and in the evening.

    Nobody is asked who was back where they began; the next morning has its own
    question (clinical.md 3.2).
    """
    stop = session.stops[-1]
    told = [one for one in history.after_rests if one.session_id == session.id]
    before = history.baseline(session)
    if any(after_stop(stop, before, one.felt) is Next.MAY_GO_ON for one in told):
        return ()
    moments = [stop.at + timedelta(hours=hours) for hours in ASK_AGAIN_HOURS[:-1]]
    return tuple(due for due in moments if not any(one.at >= due for one in told))


def _stopped_on(history: History, day: date) -> SessionRecord | None:
    """The last session of a day that was stopped."""
    those = [one for one in history.sessions if one.local_date == day and one.stops]
    return max(those, key=lambda one: one.started, default=None)
