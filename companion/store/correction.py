"""What the person puts right afterwards; what it was before is kept."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from companion.clock import Clock
from companion.domain.record import SessionRecord
from companion.store.document import document_of
from companion.store.file import DiaryFile
from companion.store.ledger import (
    find,
    put_changed,
    records,
    rewrite_record,
    session_row,
    write_record,
)
from companion.store.moment import from_text, to_text
from companion.store.reader import Reader
from companion.store.record_reader import record_from
from companion.store.table import EDIT
from companion.store.telling import Telling, entry_of
from companion.store.told import add_entry, put_removed


@dataclass(frozen=True, slots=True)
class Edit:
    """One correction: when it was made, and the session as it was before."""

    at: datetime
    before: SessionRecord


@dataclass(frozen=True, slots=True)
class EditText:
    """The same as the diary keeps it: two texts, a fifth of the memory."""

    at: str
    before: str

    @property
    def edit(self) -> Edit:
        """What it says. Raises ``RefusedError`` for what no program wrote."""
        before = record_from(Reader(json.loads(self.before), "before"))
        return Edit(from_text(self.at), before)


@dataclass(frozen=True, slots=True)
class Work:
    """Several corrections that belong together, by what they write.

    ``removed`` and ``restored`` are sessions, ``taken_back`` and ``brought_back``
    what was told, all by their ids. ``at`` is when the person asked for it.
    """

    added: tuple[SessionRecord, ...] = ()
    changed: tuple[SessionRecord, ...] = ()
    removed: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    told: tuple[Telling[Any], ...] = ()
    taken_back: tuple[str, ...] = ()
    brought_back: tuple[str, ...] = ()
    at: datetime | None = None


class Corrections:
    """Adds, changes, takes out and brings back; what belongs together at once.

    Raises ``DiaryError`` for the world's troubles and ``UnknownSession`` for ours.
    """

    def __init__(self, file: DiaryFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def carry_out(self, work: Work) -> None:
        """Do all of it, or nothing; a second time does nothing more."""
        at = work.at or self._clock.now()
        now = to_text(at)
        with self._file.writing() as connection:
            for record in work.added:
                if find(connection, record.id) is None:
                    write_record(connection, record)
            for record in work.changed:
                self._correct(connection, record, at)
            for telling in work.told:
                add_entry(connection, entry_of(telling))
            _put_away(connection, work.removed, work.taken_back, now)
            _put_away(connection, work.restored, work.brought_back, None)

    def edits(self, session_id: str) -> tuple[Edit, ...]:
        """The corrections of a session, the first one first."""
        with self._file.reading() as connection:
            row = session_row(connection, session_id)
            return edits_of(connection, row["key"])

    def _correct(
        self, connection: sqlite3.Connection, record: SessionRecord, at: datetime
    ) -> None:
        row = session_row(connection, record.id)
        (before,) = records(connection, "id = ?", (record.id,))
        after = replace(record, source=before.source)
        if after != before:
            number = len(edits_of(connection, row["key"])) + 1
            write_edit(connection, row["key"], number, edit_text(Edit(at, before)))
            rewrite_record(connection, row, after)


def _put_away(
    connection: sqlite3.Connection,
    sessions: Sequence[str],
    tellings: Sequence[str],
    removed: str | None,
) -> None:
    """Take these out of the history, or bring them back when ``removed`` is None."""
    for session_id in sessions:
        put_changed(connection, session_row(connection, session_id), removed=removed)
    for telling_id in tellings:
        put_removed(connection, telling_id, removed)


def edit_text(edit: Edit) -> EditText:
    """One correction as it is kept."""
    before = json.dumps(
        document_of(edit.before), ensure_ascii=False, separators=(",", ":")
    )
    return EditText(to_text(edit.at), before)


def write_edit(
    connection: sqlite3.Connection, key: int, number: int, text: EditText
) -> None:
    """Keep one correction, inside the caller's transaction."""
    EDIT.put(connection, (key, number, text.at, text.before))


def edits_of(connection: sqlite3.Connection, key: int) -> tuple[Edit, ...]:
    """The corrections of the session with this key, in order."""
    rows = EDIT.rows(connection, "session = ?", (key,))
    return tuple(EditText(row["at"], row["before"]).edit for row in rows)
