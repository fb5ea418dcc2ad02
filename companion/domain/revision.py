"""What a person puts right in a session afterwards: sets, day, minutes.

counts(record)                      repetitions done of every set and side
with_counts(record, {...})          the same session with other numbers
told_changes(before, after)         what an edit changed, for the list of edits
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import ALARMING, Stop, StopReason
from companion.domain.timeline import Rep

LONGEST_MINUTES = 240
_MINUTE_MS = 60_000
_A_MOMENT = timedelta(microseconds=1)  # the least that the diary tells apart


@fact
class Bout:
    """One set of one exercise on one side."""

    item: int
    set_number: int
    side: Side


Counts = Mapping[Bout, int]


def bouts(plan: Sequence[PlannedExercise]) -> tuple[tuple[Bout, int], ...]:
    """Every set of a plan, side by side, and its planned repetitions."""
    return tuple(
        (Bout(item, set_number, side), reps)
        for item, planned in enumerate(plan)
        for side in planned.sides
        for set_number, reps in enumerate(planned.reps, start=1)
    )


def counts(record: SessionRecord) -> dict[Bout, int]:
    """How many repetitions of every set of the plan were done."""
    found = dict.fromkeys((bout for bout, _ in bouts(record.plan)), 0)
    for done in record.reps:
        bout = _bout(done.rep)
        found[bout] = found.get(bout, 0) + 1
    return found


def with_counts(record: SessionRecord, wanted: Counts) -> SessionRecord:
    """The session with so many repetitions of each set; a missing set stays as it is.

    Those that stay keep their moment; new ones take that of the session's end. Raises
    ValueError for more repetitions than were planned.
    """
    by_bout: dict[Bout, list[RepDone]] = {}
    for done in sorted(record.reps, key=lambda one: one.rep.number):
        by_bout.setdefault(_bout(done.rep), []).append(done)
    at = record.ended or record.started
    for bout, planned in bouts(record.plan):
        count = wanted.get(bout)
        if count is None:
            continue
        if not 0 <= count <= planned:
            msg = f"a set of {planned} cannot have {count} repetitions"
            raise ValueError(msg)
        by_bout[bout] = _fitted(bout, by_bout.get(bout, []), count, at)
    reps = [done for made in by_bout.values() for done in made]
    return replace(record, reps=tuple(sorted(reps, key=_order)))


def with_day(record: SessionRecord, day: date) -> SessionRecord:
    """The session on another day; its moments stay those of the clock."""
    return replace(record, local_date=day)


def with_minutes(record: SessionRecord, minutes: int) -> SessionRecord:
    """A session added by hand with other minutes; a timed one keeps its timer's.

    Raises ValueError for minutes that no session has.
    """
    if not 0 <= minutes <= LONGEST_MINUTES:
        msg = f"a session has 0 to {LONGEST_MINUTES} minutes, not {minutes}"
        raise ValueError(msg)
    if record.source is Source.TIMED:
        return record
    return replace(record, active_ms=minutes * _MINUTE_MS)


def with_stops(record: SessionRecord, stops: Sequence[Stop]) -> SessionRecord:
    """The session with other answers to its stops, found by their moments.

    A reason that raised an alarm stays once it was told (clinical.md 3.2): others may
    join it. A stop itself is the program's, and cannot be taken out or added.
    """
    told = {one.at: one for one in stops}
    made = (_answered(one, told.get(one.at, one)) for one in record.stops)
    return replace(record, stops=tuple(made))


def with_hand_stop(
    record: SessionRecord, item: int, set_number: int, reasons: Sequence[StopReason]
) -> SessionRecord:
    """A session by hand with one stop more; its moment is that of the writing down.

    So a reason that raises an alarm asks for the list of red flags now (clinical.md
    3.2), however long ago it was. Each has a moment of its own: stops are known by it.
    """
    side = record.plan[item].sides[0]
    rep = Rep(item, set_number, 1, side)
    at = record.started + len(record.stops) * _A_MOMENT
    stop = Stop(rep, "", at, tuple(reasons))
    return replace(record, state=SessionState.STOPPED, stops=(*record.stops, stop))


def _answered(stop: Stop, told: Stop) -> Stop:
    reasons = {*told.reasons, *ALARMING.intersection(stop.reasons)}
    return replace(
        stop,
        reasons=tuple(one for one in StopReason if one in reasons)
        if reasons != set(stop.reasons)
        else stop.reasons,
        furthest=told.furthest,
        strength=told.strength,
    )


def by_hand(
    session_id: str,
    now: datetime,
    zone: str,
    day: date,
    plan: Sequence[PlannedExercise],
) -> SessionRecord:
    """A session without the timer, nothing of it done yet; its moments are ``now``."""
    return SessionRecord(
        id=session_id,
        started=now,
        local_date=day,
        zone=zone,
        state=SessionState.FINISHED,
        source=Source.BY_HAND,
        plan=tuple(plan),
        ended=now,
    )


@fact
class SetsChanged:
    """Repetitions done of one exercise, before and after an edit."""

    name: str
    before: int
    after: int


@fact
class DayChanged:
    """The day of a session before and after an edit."""

    before: date
    after: date


@fact
class MinutesChanged:
    """The minutes of a session before and after an edit."""

    before: int
    after: int


@fact
class FeltWas:
    """How it felt before an edit; ``after`` the session, or before it."""

    felt: Felt
    after: bool


@fact
class NoteWas:
    """The line of notes before an edit."""

    text: str


@fact
class EffortWas:
    """The effort before an edit, 0 to 10."""

    effort: int


@fact
class StopWas:
    """What had been told of a stop before an edit, and in which exercise it was."""

    name: str
    stop: Stop


RecordChange = SetsChanged | DayChanged | MinutesChanged | StopWas
Was = RecordChange | FeltWas | NoteWas | EffortWas


@fact
class EditSeen:
    """One edit of an entry: when (UTC), and what it was before."""

    at: datetime
    was: tuple[Was, ...]


def told_changes(
    before: SessionRecord, after: SessionRecord
) -> tuple[RecordChange, ...]:
    """What an edit changed, in the order of the page; plans are never edited."""
    return tuple(_changes(before, after))


def _changes(before: SessionRecord, after: SessionRecord) -> Iterator[RecordChange]:
    if before.local_date != after.local_date:
        yield DayChanged(before.local_date, after.local_date)
    if before.active_ms != after.active_ms:
        minutes = (one.active_ms // _MINUTE_MS for one in (before, after))
        yield MinutesChanged(*minutes)
    for item, planned in enumerate(before.plan):
        was, is_ = before.reps_done(item), after.reps_done(item)
        if was != is_:
            yield SetsChanged(planned.name, was, is_)
    now = {one.at: one for one in after.stops}
    for stop in before.stops:
        if now.get(stop.at, stop) != stop:
            yield StopWas(before.plan[stop.rep.item].name, stop)


def _fitted(
    bout: Bout, there: Sequence[RepDone], count: int, at: datetime
) -> list[RepDone]:
    kept = list(there[:count])
    taken = {done.rep.number for done in kept}
    free = (number for number in range(1, count + 1) if number not in taken)
    for number in free:
        if len(kept) == count:
            break
        rep = Rep(bout.item, bout.set_number, number, bout.side)
        kept.append(RepDone(rep, at))
    return kept


def _bout(rep: Rep) -> Bout:
    return Bout(rep.item, rep.set_number, rep.side)


def _order(done: RepDone) -> tuple[datetime, int, int, int, str]:
    rep = done.rep
    return done.at, rep.item, rep.set_number, rep.number, rep.side.value
