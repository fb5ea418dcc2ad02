"""What the person puts right afterwards; what it was before is kept."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from companion.clock import Clock
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.timeline import Rep
from companion.store.document import document_of, record_from
from companion.store.file import DiaryFile
from companion.store.ledger import records, rewrite_record, session_row, write_record
from companion.store.moment import from_text, to_text
from companion.store.reader import Reader
from companion.store.table import EDIT


@dataclass(frozen=True, slots=True)
class Edit:
    """One correction: when it was made, and the session as it was before."""

    at: datetime
    before: SessionRecord


class Corrections:
    """Adds, changes and brings back; each verb is one transaction.

    Raises ``DiaryError`` for the world's troubles and ``UnknownSession`` for ours.
    """

    def __init__(
        self, file: DiaryFile, clock: Clock, make_id: Callable[[], str]
    ) -> None:
        self._file = file
        self._clock = clock
        self._make_id = make_id

    def add_by_hand(
        self,
        plan: Sequence[PlannedExercise],
        reps: Sequence[Rep],
        local_date: date,
        zone: str,
        active_ms: int = 0,
    ) -> str:
        """Write down what was done without the timer; its moments are those of now."""
        now = self._clock.now()
        record = SessionRecord(
            id=self._make_id(),
            started=now,
            local_date=local_date,
            zone=zone,
            state=SessionState.FINISHED,
            source=Source.BY_HAND,
            plan=tuple(plan),
            reps=tuple(RepDone(rep, now) for rep in reps),
            ended=now,
            active_ms=active_ms,
        )
        with self._file.writing() as connection:
            write_record(connection, record)
        return record.id

    def correct(self, record: SessionRecord) -> None:
        """Replace the session of this id; who says so, timer or person, stays."""
        with self._file.writing() as connection:
            row = session_row(connection, record.id)
            (before,) = records(connection, "id = ?", (record.id,))
            after = replace(record, source=before.source)
            if after == before:
                return
            self._keep(connection, row["key"], before)
            rewrite_record(connection, row, after)

    def change_day(self, session_id: str, local_date: date) -> None:
        """Move a session to the day it really belongs to."""
        with self._file.reading() as connection:
            session_row(connection, session_id)
            (now,) = records(connection, "id = ?", (session_id,))
        self.correct(replace(now, local_date=local_date))

    def undo(self, session_id: str) -> bool:
        """Bring back what was before the last correction; False when there is none."""
        edits = self.edits(session_id)
        if edits:
            self.correct(edits[-1].before)
        return bool(edits)

    def edits(self, session_id: str) -> tuple[Edit, ...]:
        """The corrections of a session, the first one first."""
        with self._file.reading() as connection:
            row = session_row(connection, session_id)
            return edits_of(connection, row["key"])

    def _keep(
        self, connection: sqlite3.Connection, key: int, before: SessionRecord
    ) -> None:
        edit = Edit(self._clock.now(), before)
        write_edit(connection, key, len(edits_of(connection, key)) + 1, edit)


def write_edit(
    connection: sqlite3.Connection, key: int, number: int, edit: Edit
) -> None:
    """Keep one correction, inside the caller's transaction."""
    before = json.dumps(
        document_of(edit.before), ensure_ascii=False, separators=(",", ":")
    )
    EDIT.put(connection, (key, number, to_text(edit.at), before))


def edits_of(connection: sqlite3.Connection, key: int) -> tuple[Edit, ...]:
    """The corrections of the session with this key, in order."""
    return tuple(
        Edit(
            from_text(row["at"]),
            record_from(Reader(json.loads(row["before"]), "before")),
        )
        for row in EDIT.rows(connection, "session = ?", (key,))
    )
