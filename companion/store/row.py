"""Rows to and from domain values, for what belongs to a session."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from sqlite3 import Row

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Level, Side
from companion.domain.record import (
    ChangeMade,
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.store.moment import MICROSECOND, from_text, microseconds, to_text
from companion.store.seal import Value

# Half the time of json.loads: what is under its seal is as we wrote it.
_read_json = json.JSONDecoder().raw_decode
_as_json = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode
_SIDES = {side.value: side for side in Side}
# Item, set, side, and number and microseconds since the start of each rep, as JSON.
BoutText = tuple[int, int, str, str]
shared_rep = lru_cache(4_096)(Rep)  # the same places of plans, again and again


def compact(value: object) -> str:
    """A list as JSON without spaces."""
    return _as_json(value)


def session_values(key: int, record: SessionRecord) -> tuple[Value, ...]:
    """What a row of SESSION holds of a record that is not removed."""
    return (
        key,
        record.id,
        to_text(record.started),
        record.local_date.isoformat(),
        record.zone,
        record.state.value,
        record.source.value,
        None if record.ended is None else to_text(record.ended),
        record.active_ms,
        None,
    )


def planned_values(
    session: int, item: int, planned: PlannedExercise
) -> tuple[Value, ...]:
    """One exercise of the plan as a row of PLANNED."""
    return (session, item, *_planned_values(planned))


@lru_cache(512)  # most days have the plan of the day before
def _planned_values(planned: PlannedExercise) -> tuple[Value, ...]:
    return (
        planned.exercise_id,
        planned.name,
        int(planned.level),
        compact([side.value for side in planned.sides]),
        int(planned.takes_turns),
        compact(planned.reps),
        float(planned.hold_seconds),
        planned.dose_words,
        planned.planned_ms,
    )


def stop_values(session: int, stop: Stop) -> tuple[Value, ...]:
    """One press of Stop as a row of STOP."""
    return (
        session,
        to_text(stop.at),
        stop.rep.item,
        stop.rep.set_number,
        stop.rep.number,
        stop.rep.side.value,
        stop.phase,
        compact([reason.value for reason in stop.reasons]),
        None if stop.furthest is None else stop.furthest.value,
        stop.strength,
    )


def change_values(session: int, number: int, made: ChangeMade) -> tuple[Value, ...]:
    """One change of a running session as a row of CHANGE."""
    change, rep = made.change, made.change.rep
    return (
        session,
        number,
        to_text(made.at),
        change.kind.value,
        rep.item,
        rep.set_number,
        rep.number,
        rep.side.value,
        change.amount,
        change.word,
    )


def change_made(row: Row) -> ChangeMade:
    """The change that a row of CHANGE holds."""
    rep = Rep(row["item"], row["set_number"], row["rep"], Side(row["side"]))
    change = Change(ChangeKind(row["kind"]), rep, row["amount"], row["word"])
    return ChangeMade(change, from_text(row["at"]))


def bout_texts(record: SessionRecord) -> Iterator[BoutText]:
    """The finished reps of a record by set and side, as rows of BOUT hold them."""
    bouts: dict[tuple[int, int, Side], dict[int, int]] = {}
    for done in record.reps:
        rep = done.rep
        those = bouts.setdefault((rep.item, rep.set_number, rep.side), {})
        # The first of a number stays, as in ``add_finished``.
        those.setdefault(rep.number, microseconds(record.started, done.at))
    for (item, of, side), those in bouts.items():
        yield item, of, side.value, compact([*those.items()])


def bout_values(
    session: int, rep: Rep, finished: Sequence[tuple[int, int]]
) -> tuple[Value, ...]:
    """The finished reps of one set on one side as a row of BOUT."""
    return (session, rep.item, rep.set_number, rep.side.value, compact(finished))


def finished_of(row: Row) -> list[tuple[int, int]]:
    """Number and microseconds since the start, of each rep in a row of BOUT."""
    return [(number, after) for number, after in json.loads(row["reps"])]


def add_finished(
    finished: Sequence[tuple[int, int]], started: datetime, done: RepDone
) -> list[tuple[int, int]]:
    """The same with one rep more; a rep that is there already stays as it was."""
    if any(number == done.rep.number for number, _ in finished):
        return list(finished)
    return [*finished, (done.rep.number, microseconds(started, done.at))]


@lru_cache(512)  # most days have the plan of the day before
def _planned(  # noqa: PLR0913, PLR0917 - the columns of a row
    exercise_id: str,
    name: str,
    level: int,
    sides: str,
    takes_turns: int,
    reps: str,
    hold_seconds: float,
    dose_words: str,
    planned_ms: int,
) -> PlannedExercise:
    return PlannedExercise(
        exercise_id=exercise_id,
        name=name,
        level=Level(level),
        sides=tuple(Side(side) for side in json.loads(sides)),
        takes_turns=bool(takes_turns),
        reps=tuple(json.loads(reps)),
        hold_seconds=hold_seconds,
        dose_words=dose_words,
        planned_ms=planned_ms,
    )


def _reps(bouts: Sequence[Row], started: datetime) -> Iterator[RepDone]:
    """By when, then by place; sorted before there are objects: a third faster."""
    found = [
        (after, bout["item"], bout["set_number"], number, bout["side"])
        for bout in bouts
        for number, after in _read_json(bout["reps"])[0]
    ]
    found.sort()
    reps = [
        shared_rep(item, of, number, _SIDES[side])
        for _, item, of, number, side in found
    ]
    return map(RepDone, reps, [started + one[0] * MICROSECOND for one in found])


def _stop(row: Row) -> Stop:
    furthest = row["furthest"]
    return Stop(
        rep=Rep(row["item"], row["set_number"], row["number"], Side(row["side"])),
        phase=row["phase"],
        at=from_text(row["at"]),
        reasons=tuple(StopReason(reason) for reason in json.loads(row["reasons"])),
        furthest=None if furthest is None else Furthest(furthest),
        strength=row["strength"],
    )


def record_of(
    row: Row,
    planned: Sequence[Row],
    bouts: Sequence[Row],
    stops: Sequence[Row],
    changes: Sequence[Row] = (),
) -> SessionRecord:
    """A session put together again; all in the order it happened."""
    started = from_text(row["started"])
    ended = row["ended"]
    return SessionRecord(
        id=row["id"],
        started=started,
        local_date=date.fromisoformat(row["local_date"]),
        zone=row["zone"],
        state=SessionState(row["state"]),
        source=Source(row["source"]),
        plan=tuple(_planned(*tuple(one)[2:-1]) for one in planned),
        reps=tuple(_reps(bouts, started)),
        stops=tuple(_stop(one) for one in stops),
        ended=None if ended is None else from_text(ended),
        active_ms=row["active_ms"],
        changes=tuple(change_made(one) for one in changes),
    )
