"""Joins a diary brought in with the one that is here: by id, and nothing is lost."""

from dataclasses import dataclass, replace
from enum import Enum
from uuid import UUID, uuid5

from companion.domain.record import SessionRecord, SessionState
from companion.store.exchange import Entry, entry_line

# Our own name space for the ids of second versions; made once, never changed.
_SECOND_VERSIONS = UUID("6b1b1d0e-6a9c-4d6e-9b63-0f4a5d1c7e42")


class Fate(Enum):
    """What becomes of a session that is brought in."""

    NEW = "new"
    ALREADY_HERE = "already here"
    COMPLETES = "completes"  # the one here was an earlier state of it
    SECOND_VERSION = "second version"  # both are kept, each with its own id


@dataclass(frozen=True, slots=True)
class Imported:
    """How many sessions of a file met which fate; ``told`` counts new things told."""

    new: int = 0
    already_here: int = 0
    completed: int = 0
    second_versions: int = 0
    told: int = 0


def fate(coming: Entry, here: Entry | None) -> Fate:
    """What to do with a session, seeing the one of the same id that is here.

    A removal is not brought along: what was deleted here stays deleted, what was
    deleted elsewhere stays here.
    """
    if here is None:
        return Fate.NEW
    if coming.record == here.record or extends(here.record, coming.record):
        return Fate.ALREADY_HERE
    if any(edit.before == coming.record for edit in here.edits):
        return Fate.ALREADY_HERE
    if extends(coming.record, here.record):
        return Fate.COMPLETES
    if any(edit.before == here.record for edit in coming.edits):
        return Fate.COMPLETES
    return Fate.SECOND_VERSION


def extends(later: SessionRecord, earlier: SessionRecord) -> bool:
    """Whether a record is the other one, gone on with and nothing taken away."""
    same = replace(
        later,
        state=earlier.state,
        reps=earlier.reps,
        stops=earlier.stops,
        ended=earlier.ended,
        active_ms=earlier.active_ms,
        changes=earlier.changes,
    )
    return (
        same == earlier
        and earlier.state is SessionState.OPEN
        and set(earlier.reps) <= set(later.reps)
        and later.changes[: len(earlier.changes)] == earlier.changes
        and {stop.at for stop in earlier.stops} <= {stop.at for stop in later.stops}
        and earlier.active_ms <= later.active_ms
    )


def second_version(coming: Entry) -> Entry:
    """The same under an id of its own, the same one whenever it is brought in."""
    own = str(uuid5(_SECOND_VERSIONS, entry_line(coming)))
    return Entry(
        replace(coming.record, id=own),
        coming.removed,
        tuple(
            replace(edit, before=replace(edit.before, id=own)) for edit in coming.edits
        ),
    )


def closed(record: SessionRecord) -> SessionRecord:
    """A session still open elsewhere, as one that ended with its last sign of life."""
    moments = [done.at for done in record.reps] + [stop.at for stop in record.stops]
    moments += [made.at for made in record.changes]
    return replace(
        record,
        state=SessionState.ENDED_EARLY,
        ended=max([record.started, *moments]),
    )
