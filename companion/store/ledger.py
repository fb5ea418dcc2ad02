"""Whole sessions in their rows: written, rewritten, read, inside a transaction."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from companion.domain.record import RepDone, SessionRecord
from companion.store.errors import UnknownSession
from companion.store.moment import to_text
from companion.store.row import (
    BoutText,
    bout_texts,
    change_values,
    finished_of,
    planned_values,
    record_of,
    session_values,
    stop_values,
)
from companion.store.seal import Value
from companion.store.table import BOUT, CHANGE, PLANNED, SESSION, STOP


def write_record(
    connection: sqlite3.Connection,
    record: SessionRecord,
    bouts: Iterable[BoutText] | None = None,
) -> int:
    """Write a whole new record; gives its key. ``bouts`` stand for its repetitions."""
    newest = connection.execute("SELECT ifnull(max(key), 0) FROM session").fetchone()
    key = int(newest[0]) + 1
    SESSION.put(connection, session_values(key, record))
    _write_parts(connection, key, record, bouts or bout_texts(record))
    return key


def rewrite_record(
    connection: sqlite3.Connection, row: sqlite3.Row, record: SessionRecord
) -> None:
    """Write a record over the one in this row; a removed one stays removed."""
    key = row["key"]
    for table in (CHANGE, STOP, BOUT, PLANNED):
        connection.execute(
            f"DELETE FROM {table.name} WHERE session = ?",  # noqa: S608 - ours
            (key,),
        )
    *values, _ = session_values(key, record)
    SESSION.put(connection, (*values, row["removed"]))
    _write_parts(connection, key, record, bout_texts(record))


def _write_parts(
    connection: sqlite3.Connection,
    key: int,
    record: SessionRecord,
    bouts: Iterable[BoutText],
) -> None:
    plan = enumerate(record.plan)
    PLANNED.put_all(connection, (planned_values(key, *one) for one in plan))
    BOUT.put_all(connection, ((key, *bout) for bout in bouts))
    STOP.put_all(connection, (stop_values(key, stop) for stop in record.stops))
    changes = enumerate(record.changes, start=1)
    CHANGE.put_all(connection, (change_values(key, *one) for one in changes))


def find(connection: sqlite3.Connection, session_id: str) -> sqlite3.Row | None:
    """The row of a session, None when there is none."""
    rows = SESSION.rows(connection, "id = ?", (session_id,))
    return rows[0] if rows else None


def session_row(connection: sqlite3.Connection, session_id: str) -> sqlite3.Row:
    """The row of a session. Raises ``UnknownSession``."""
    row = find(connection, session_id)
    if row is None:
        raise UnknownSession(session_id)
    return row


def put_changed(
    connection: sqlite3.Connection, row: sqlite3.Row, **changes: Value
) -> None:
    """Write a row of SESSION again with these columns changed."""
    SESSION.put(connection, [changes.get(name, row[name]) for name in SESSION.columns])


def finished_reps(
    connection: sqlite3.Connection, key: int, done: RepDone
) -> list[tuple[int, int]]:
    """What is on disk of the set and side that a repetition belongs to."""
    rep = done.rep
    rows = BOUT.rows(
        connection,
        "session = ? AND item = ? AND set_number = ? AND side = ?",
        (key, rep.item, rep.set_number, rep.side.value),
    )
    return finished_of(rows[0]) if rows else []


def last_sign(connection: sqlite3.Connection, row: sqlite3.Row) -> str:
    """The last moment known of a session that nobody ended."""
    (record,) = records(connection, "key = ?", (row["key"],))
    moments = [done.at for done in record.reps] + [stop.at for stop in record.stops]
    moments += [made.at for made in record.changes]
    return to_text(max([record.started, *moments]))


def records(
    connection: sqlite3.Connection, where: str, arguments: Sequence[Value]
) -> tuple[SessionRecord, ...]:
    """Whole sessions for which a condition on SESSION holds, oldest first."""
    sessions = SESSION.rows(connection, where, arguments)
    chosen = f"session IN (SELECT key FROM session WHERE {where})"  # noqa: S608 - ours
    parts: list[dict[int, list[sqlite3.Row]]] = []
    for table in (PLANNED, BOUT, STOP, CHANGE):
        by_session: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for row in table.rows(connection, chosen, arguments):
            by_session[row["session"]].append(row)
        parts.append(by_session)
    sessions.sort(key=lambda row: (row["started"], row["id"]))
    return tuple(
        record_of(row, *(part[row["key"]] for part in parts)) for row in sessions
    )
