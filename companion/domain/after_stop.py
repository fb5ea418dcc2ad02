"""What follows a stop, now and next time (clinical.md 3.2)."""

from datetime import date, timedelta
from enum import StrEnum

from companion.domain.escalation import Escalation
from companion.domain.fact import fact
from companion.domain.felt import Felt, Tingling
from companion.domain.history import History
from companion.domain.morning import Mornings
from companion.domain.record import SessionRecord
from companion.domain.stop import ALARMING, Stop, StopReason
from companion.language import mark

REST_MINUTES, RATE_AFTER_MINUTES = 2, 5
STOPS_TO_SET_ASIDE = 2
STOPPED_SESSIONS, WITHIN_DAYS = 3, 7
SETTLE_DAYS = 3
NO_CHANGE_DAYS = 14
ASK_AGAIN_HOURS = (2, 8, 20)  # two hours later, in the evening, the next morning


class Next(StrEnum):
    """What comes after a stop."""

    SCREEN = "screen"  # the red-flag list, at once
    REST = "rest"  # easy position, belly breathing, then rate again
    MAY_GO_ON = "may_go_on"  # with walking, breathing or the other exercises
    FINISH = "finish"  # the session is over; asked again later


NEXT_WORDS = {
    Next.SCREEN: mark("Let us check a few things first."),
    Next.REST: mark(
        "Rest in an easy position and breathe into your belly for two minutes."
    ),
    Next.MAY_GO_ON: mark(
        "Back to where you began. You may go on with the other exercises,"
        " or finish for today."
    ),
    Next.FINISH: mark(
        "That is enough for today. Easy positions and short walks are fine."
    ),
}


def after_stop(stop: Stop, before: Felt | None, after: Felt | None) -> Next:
    """What comes now: ``before`` the session, and ``after`` five minutes of rest.

    Weakness, and tingling or numbness that is not the usual one, open the red-flag
    list whatever the numbers say.
    """
    usual = before is not None and before.tingling is Tingling.USUAL
    alarming = ALARMING.intersection(stop.reasons)
    if StopReason.WEAKNESS in alarming or (alarming and not usual):
        return Next.SCREEN
    if after is None:
        return Next.REST
    if before is not None and after.back_at(before):
        return Next.MAY_GO_ON
    return Next.FINISH


def escalations(history: History, today: date) -> tuple[Escalation, ...]:
    """Why somebody should look at it soon; empty when nothing asks for it."""
    found = []
    stopped = [one for one in history.sessions if one.stops]
    recent = [o for o in stopped if 0 <= (today - o.local_date).days < WITHIN_DAYS]
    if len(recent) >= STOPPED_SESSIONS:
        found.append(Escalation.STOPPED_OFTEN)
    if stopped and _unsettled(history, stopped[-1], today):
        found.append(Escalation.NOT_SETTLED)
    if _no_change(history, today):
        found.append(Escalation.NO_CHANGE)
    return tuple(found)


@fact
class _Told:
    day: date
    felt: Felt


def _told(history: History, since: date, today: date) -> list[_Told]:
    days = {one.day for one in history.mornings}
    days |= {one.day for one in history.check_ins}
    found, known = [], Mornings(history)
    for day in sorted(days):
        felt = known.felt_on(day)
        if felt is not None and since <= day <= today:
            found.append(_Told(day, felt))
    return found


def _unsettled(history: History, session: SessionRecord, today: date) -> bool:
    """Whether after three days nobody has been back where the session began."""
    before = history.baseline(session)
    if before is None or (today - session.local_date).days < SETTLE_DAYS:
        return False
    later = [
        one
        for one in _told(history, session.local_date, today)
        if one.day > session.local_date
    ]
    return bool(later) and not any(one.felt.back_at(before) for one in later)


def _no_change(history: History, today: date) -> bool:
    """Whether pain that was there two weeks before it was told last is no less since.

    Of weeks in which nothing was told, nothing is known.
    """
    told = _told(history, date.min, today)
    if not told or (today - told[-1].day).days >= NO_CHANGE_DAYS:
        return False
    since = told[-1].day - timedelta(days=NO_CHANGE_DAYS)
    old = [one for one in told if one.day <= since]
    new = [one for one in told if one.day > since]
    if not old or old[-1].felt.worst == 0:
        return False
    return min(one.felt.worst for one in new) >= old[-1].felt.worst
