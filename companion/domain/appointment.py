"""Four weeks in brief, for a visit to a professional: sums, stops, changes, pain.

    appointment(first, today, history, programme, exercises)     28 days from ``first``

Nothing here judges or concludes: it is the person's own record, added up.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.history import AfterRest, History
from companion.domain.programme import Programme
from companion.domain.progression import LogEntry, standings
from companion.domain.record import SessionRecord, session_days
from companion.domain.set_count import sets_done, sets_planned
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.trend import Sitting, Trend, days_felt, trend
from companion.domain.wording import minutes_of

WEEKS = 4
_WEEK = 7
_ORDER = tuple(Furthest)


@fact
class VisitWeek:
    """One week: sessions, minutes and stops, and the pain that its days began with.

    ``planned`` counts days up to today alone; ``leg`` is the average of the days told.
    """

    first: date
    last: date
    sessions: int
    planned: int
    minutes: int
    stops: int
    leg: float | None = None
    furthest: Furthest | None = None


@fact
class VisitStop:
    """A stop: what was felt and where; ``settled`` after five minutes, None: untold."""

    day: date
    name: str
    reasons: tuple[StopReason, ...]
    furthest: Furthest | None
    settled: bool | None


@fact
class SetShare:
    """How many sets of those planned in the sessions were done."""

    done: int
    planned: int

    @property
    def percent(self) -> int | None:
        """The whole percent, rounded down: 100 only when all were done."""
        return None if not self.planned else 100 * self.done // self.planned


@fact
class Appointment:
    """All that the sheet for an appointment says of the record."""

    first: date
    last: date
    weeks: tuple[VisitWeek, ...]
    sets: SetShare
    stops: tuple[VisitStop, ...]
    changes: tuple[LogEntry, ...]
    spread: Trend

    @property
    def sessions(self) -> int:
        """Sessions of all weeks."""
        return sum(week.sessions for week in self.weeks)

    @property
    def first_told(self) -> tuple[int, float] | None:
        """The first week whose leg pain was told, from 1, and that pain; None: none."""
        told = enumerate((week.leg for week in self.weeks), start=1)
        return next(((n, leg) for n, leg in told if leg is not None), None)

    @property
    def planned(self) -> int:
        """Days with a session planned, up to today."""
        return sum(week.planned for week in self.weeks)


def appointment(
    first: date,
    today: date,
    history: History,
    programme: Programme,
    exercises: Mapping[str, Exercise],
) -> Appointment:
    """The four weeks from a day on; what lies outside them is left out.

    A session in which nothing was done and nothing stopped does not count, and no day
    counts as planned before the first session ever.
    """
    last = first + timedelta(days=WEEKS * _WEEK - 1)
    held = [one for one in history.sessions if one.reps or one.stops]
    inside = [one for one in held if first <= one.local_date <= min(last, today)]
    inside.sort(key=lambda one: one.when)
    began = min((one.local_date for one in held), default=None)
    told = days_felt(history.mornings, history.check_ins)
    sittings = [Sitting(one.local_date, len(one.stops)) for one in inside]
    spread = trend(first, WEEKS, told, sittings)
    log = standings(history, exercises, min(last, today)).log
    starts = [first + timedelta(days=_WEEK * n) for n in range(WEEKS)]
    return Appointment(
        first=first,
        last=last,
        weeks=tuple(
            _week(day, inside, _planned(day, today, began, programme), spread)
            for day in starts
        ),
        sets=SetShare(
            sum(sets_done(r, n) for r in inside for n in range(len(r.plan))),
            sum(sets_planned(one) for r in inside for one in r.plan),
        ),
        stops=tuple(
            _stop(history, record, stop) for record in inside for stop in record.stops
        ),
        changes=tuple(one for one in log if first <= one.day <= last),
        spread=spread,
    )


def _week(
    first: date,
    records: Sequence[SessionRecord],
    planned: int,
    spread: Trend,
) -> VisitWeek:
    last = first + timedelta(days=_WEEK - 1)
    mine = [one for one in records if first <= one.local_date <= last]
    points = [one for one in spread.points if first <= one.day <= last]
    legs = [one.leg for one in points if one.leg is not None]
    lowest = [one.furthest for one in points if one.furthest is not None]
    return VisitWeek(
        first=first,
        last=last,
        sessions=len(session_days((o.local_date, len(o.stops)) for o in mine)),
        planned=planned,
        minutes=_minutes(mine),
        stops=sum(len(one.stops) for one in mine),
        leg=sum(legs) / len(legs) if legs else None,
        furthest=max(lowest, key=_ORDER.index, default=None),
    )


def _minutes(records: Sequence[SessionRecord]) -> int:
    """The minutes of the days added up, as the week's page has them."""
    by_day: dict[date, int] = {}
    for one in records:
        by_day[one.local_date] = by_day.get(one.local_date, 0) + one.active_ms
    return sum(minutes_of(spent) for spent in by_day.values())


def _planned(first: date, today: date, began: date | None, programme: Programme) -> int:
    """Days of a week that had a session planned, as far as they have come."""
    if began is None:
        return 0
    days = (first + timedelta(days=n) for n in range(_WEEK))
    return sum(1 for day in days if began <= day <= today and programme.planned_on(day))


def _stop(history: History, record: SessionRecord, stop: Stop) -> VisitStop:
    planned = record.plan[stop.rep.item]
    settled = _settled(history, record, stop)
    return VisitStop(
        record.local_date, planned.name, stop.reasons, stop.furthest, settled
    )


def _settled(history: History, record: SessionRecord, stop: Stop) -> bool | None:
    """Whether the rest after a stop brought it back to where the session began."""
    before = history.baseline(record)
    rests = [
        one
        for one in history.after_rests
        if one.session_id == record.id and one.at >= stop.at
    ]
    first: AfterRest | None = min(rests, key=lambda one: one.at, default=None)
    if before is None or first is None:
        return None
    return first.felt.back_at(before)
