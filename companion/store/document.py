"""A session as a JSON document, and back: for export, import and kept edits.

The format is described, for others to read, in exchange.schema.json.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import groupby

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
from companion.store.moment import later, microseconds, to_text
from companion.store.reader import Reader
from companion.store.row import order_of, shared_rep

_PLANNED = frozenset(
    (
        "exercise_id",
        "name",
        "level",
        "sides",
        "takes_turns",
        "reps",
        "hold_seconds",
        "dose_words",
        "planned_ms",
    )
)
_BOUT = frozenset(("item", "set", "side", "numbers", "after_us"))
_STOP = frozenset(
    (
        "item",
        "set",
        "number",
        "side",
        "phase",
        "at",
        "reasons",
        "furthest",
        "strength",
    )
)
_CHANGE = frozenset(
    ("item", "set", "number", "side", "at", "kind", "amount", "word"),
)
# A session that nothing was changed in is written as it was before there were any.
_OPTIONAL = frozenset(("changes",))
SESSION_KEYS = frozenset(
    (
        "id",
        "started",
        "local_date",
        "zone",
        "state",
        "source",
        "ended",
        "active_ms",
        "plan",
        "bouts",
        "stops",
    )
)
# However far a wrong clock may have jumped in a session, what we wrote we read again.
_LONGEST = timedelta(days=366 * 200) // timedelta(microseconds=1)
_LONGEST_MS = _LONGEST // 1_000
_MOST_ITEMS = 1_000
_MOST_REPS = 999
_MOST_AMOUNT = 999


def document_of(record: SessionRecord) -> dict[str, object]:
    """A record as objects, lists, texts and numbers; equal records give equal ones."""
    changes = [_change_document(made) for made in record.changes]
    return {
        "id": record.id,
        "started": to_text(record.started),
        "local_date": record.local_date.isoformat(),
        "zone": record.zone,
        "state": record.state.value,
        "source": record.source.value,
        "ended": None if record.ended is None else to_text(record.ended),
        "active_ms": record.active_ms,
        "plan": [_planned_document(planned) for planned in record.plan],
        "bouts": _bouts_document(record),
        "stops": [_stop_document(stop) for stop in record.stops],
        **({"changes": changes} if changes else {}),
    }


def _planned_document(planned: PlannedExercise) -> dict[str, object]:
    return {
        "exercise_id": planned.exercise_id,
        "name": planned.name,
        "level": int(planned.level),
        "sides": [side.value for side in planned.sides],
        "takes_turns": planned.takes_turns,
        "reps": list(planned.reps),
        "hold_seconds": float(planned.hold_seconds),
        "dose_words": planned.dose_words,
        "planned_ms": planned.planned_ms,
    }


def _bout(done: RepDone) -> tuple[int, int, str]:
    return done.rep.item, done.rep.set_number, done.rep.side.value


def _bouts_document(record: SessionRecord) -> list[dict[str, object]]:
    """Finished reps by set and side: their numbers, and when, since the start."""
    bouts: list[dict[str, object]] = []
    for (item, set_number, side), group in groupby(
        sorted(record.reps, key=_bout), key=_bout
    ):
        reps = list(group)
        bouts.append(
            {
                "item": item,
                "set": set_number,
                "side": side,
                "numbers": [one.rep.number for one in reps],
                "after_us": [microseconds(record.started, one.at) for one in reps],
            }
        )
    return bouts


def _stop_document(stop: Stop) -> dict[str, object]:
    return {
        "item": stop.rep.item,
        "set": stop.rep.set_number,
        "number": stop.rep.number,
        "side": stop.rep.side.value,
        "phase": stop.phase,
        "at": to_text(stop.at),
        "reasons": [reason.value for reason in stop.reasons],
        "furthest": None if stop.furthest is None else stop.furthest.value,
        "strength": stop.strength,
    }


def _change_document(made: ChangeMade) -> dict[str, object]:
    change, rep = made.change, made.change.rep
    return {
        "item": rep.item,
        "set": rep.set_number,
        "number": rep.number,
        "side": rep.side.value,
        "at": to_text(made.at),
        "kind": change.kind.value,
        "amount": change.amount,
        "word": change.word,
    }


def record_from(reader: Reader, extra: frozenset[str] = frozenset()) -> SessionRecord:
    """The record that a document describes; ``extra`` keys are the caller's.

    Raises ``RefusedError`` with the place of the first thing that is wrong.
    """
    reader.keys(SESSION_KEYS | extra, _OPTIONAL)
    started = reader.at("started").moment()
    ended = reader.at("ended")
    plan = tuple(_planned(one) for one in reader.at("plan").entries(_MOST_ITEMS))
    bare = SessionRecord(
        id=reader.at("id").text(1, 64),
        started=started,
        local_date=reader.at("local_date").day(),
        zone=reader.at("zone").text(1, 64),
        state=reader.at("state").word(SessionState),
        source=reader.at("source").word(Source),
        plan=plan,
        ended=None if ended.nothing() else ended.moment(),
        active_ms=reader.at("active_ms").whole(0, _LONGEST_MS),
    )
    if (bare.state is SessionState.OPEN) is not (bare.ended is None):
        ended.refuse("should be there when, and only when, it has ended")
    return _with_reps(bare, reader)


def _with_reps(bare: SessionRecord, reader: Reader) -> SessionRecord:
    reps = [done for bout in reader.at("bouts").entries() for done in _reps(bout, bare)]
    stops = [_stop(one, len(bare.plan)) for one in reader.at("stops").entries()]
    told = reader.at("changes")
    changes = [] if told.nothing() else list(told.entries())
    if len({one.rep for one in reps}) < len(reps):
        reader.at("bouts").refuse("has a repetition twice")
    if len({one.at for one in stops}) < len(stops):
        reader.at("stops").refuse("has two stops at one moment")
    return replace(
        bare,
        reps=tuple(sorted(reps, key=order_of)),
        stops=tuple(sorted(stops, key=lambda one: one.at)),
        changes=tuple(_change(one, len(bare.plan)) for one in changes),
    )


def _planned(reader: Reader) -> PlannedExercise:
    reader.keys(_PLANNED)
    return PlannedExercise(
        exercise_id=reader.at("exercise_id").text(1, 200),
        name=reader.at("name").text(1, 400),
        level=Level(reader.at("level").whole(1, 3)),
        sides=tuple(one.word(Side) for one in reader.at("sides").entries(2)),
        takes_turns=reader.at("takes_turns").truth(),
        reps=tuple(one.whole(0, _MOST_REPS) for one in reader.at("reps").entries(99)),
        hold_seconds=reader.at("hold_seconds").number(0, 3_600),
        dose_words=reader.at("dose_words").text(0, 400),
        planned_ms=reader.at("planned_ms").whole(0, _LONGEST_MS),
    )


def _item(reader: Reader, plan_length: int) -> int:
    return reader.at("item").whole(0, plan_length - 1)


def _reps(reader: Reader, record: SessionRecord) -> list[RepDone]:
    reader.keys(_BOUT)
    item = _item(reader, len(record.plan))
    set_number = reader.at("set").whole(1, _MOST_REPS)
    side = reader.at("side").word(Side)
    numbers = reader.at("numbers").wholes(1, _MOST_REPS, _MOST_REPS)
    after = reader.at("after_us").wholes(-_LONGEST, _LONGEST, _MOST_REPS)
    if len(numbers) != len(after):
        reader.refuse("should have as many moments as repetitions")
    reps = [shared_rep(item, set_number, number, side) for number in numbers]
    return list(map(RepDone, reps, [later(record.started, one) for one in after]))


def _rep(reader: Reader, plan_length: int) -> Rep:
    return Rep(
        _item(reader, plan_length),
        reader.at("set").whole(1, _MOST_REPS),
        reader.at("number").whole(1, _MOST_REPS),
        reader.at("side").word(Side),
    )


def _change(reader: Reader, plan_length: int) -> ChangeMade:
    reader.keys(_CHANGE)
    change = Change(
        reader.at("kind").word(ChangeKind),
        _rep(reader, plan_length),
        reader.at("amount").whole(-_MOST_AMOUNT, _MOST_AMOUNT),
        reader.at("word").text(0, 40),
    )
    return ChangeMade(change, reader.at("at").moment())


def _stop(reader: Reader, plan_length: int) -> Stop:
    reader.keys(_STOP)
    furthest, strength = reader.at("furthest"), reader.at("strength")
    return Stop(
        rep=_rep(reader, plan_length),
        phase=reader.at("phase").text(0, 200),
        at=reader.at("at").moment(),
        reasons=tuple(one.word(StopReason) for one in reader.at("reasons").entries(20)),
        furthest=None if furthest.nothing() else furthest.word(Furthest),
        strength=None if strength.nothing() else strength.whole(0, 10),
    )
