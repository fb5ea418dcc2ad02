"""A session as a JSON document, for export and for kept edits.

The format is described, for others to read, in exchange.schema.json;
record_reader.py reads it back.
"""

from itertools import groupby

from companion.domain.record import (
    ChangeMade,
    PlannedExercise,
    RepDone,
    SessionRecord,
)
from companion.domain.stop import Stop
from companion.store.moment import microseconds, to_text


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
