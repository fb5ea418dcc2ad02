"""The sessions of the diary: begun, filled rep by rep, ended, found again."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime

from companion.clock import Clock
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Stop
from companion.store.errors import SessionOver, UnknownSession
from companion.store.file import DiaryFile
from companion.store.moment import from_text, to_text
from companion.store.row import (
    add_finished,
    bout_values,
    finished_of,
    planned_values,
    record_of,
    session_values,
    stop_values,
)
from companion.store.seal import Value
from companion.store.table import BOUT, PLANNED, SESSION, STOP

_OPEN = SessionState.OPEN.value


class Sessions:
    """Each verb is one transaction: on disk when it returns, or it raises.

    Every writing verb may be repeated after an error without doing a thing twice.
    Raises ``DiaryError`` for the world's troubles, ``UnknownSession`` and
    ``SessionOver`` for ours.
    """

    def __init__(
        self, file: DiaryFile, clock: Clock, make_id: Callable[[], str]
    ) -> None:
        self._file = file
        self._clock = clock
        self.make_id = make_id

    def begin(
        self,
        plan: Sequence[PlannedExercise],
        started: datetime,
        local_date: date,
        zone: str,
        session_id: str = "",
    ) -> str:
        """Open a session with its plan copied; the id is made if none is given.

        A session still open is kept as ended early: two cannot run at once.
        """
        record = SessionRecord(
            id=session_id or self.make_id(),
            started=started,
            local_date=local_date,
            zone=zone,
            state=SessionState.OPEN,
            source=Source.TIMED,
            plan=tuple(plan),
        )
        with self._file.writing() as connection:
            if _find(connection, record.id) is None:
                for row in SESSION.rows(connection, "state = ?", (_OPEN,)):
                    ended = _last_sign(connection, row)
                    _put(connection, row, state="ended_early", ended=ended)
                write_record(connection, record)
        return record.id

    def add_rep(self, session_id: str, done: RepDone, active_ms: int) -> None:
        """Keep a finished repetition, and the active time up to it."""
        with self._file.writing() as connection:
            row = _session(connection, session_id)
            finished = _finished(connection, row["key"], done)
            more = add_finished(finished, from_text(row["started"]), done)
            if more == finished:
                return
            _refuse_if_over(row)
            BOUT.put(connection, bout_values(row["key"], done.rep, more))
            _put(connection, row, active_ms=max(active_ms, row["active_ms"]))

    def add_stop(self, session_id: str, stop: Stop) -> None:
        """Keep a press of Stop; the answers may follow by ``amend_stop``."""
        with self._file.writing() as connection:
            row = _session(connection, session_id)
            STOP.put(connection, stop_values(row["key"], stop))

    def amend_stop(self, session_id: str, stop: Stop) -> None:
        """Keep the answers given about the stop of that moment."""
        self.add_stop(session_id, stop)

    def end(
        self,
        session_id: str,
        state: SessionState,
        at: datetime,
        active_ms: int = 0,
    ) -> None:
        """Close a session as finished, stopped or ended early."""
        if state is SessionState.OPEN:
            msg = "a session cannot end as open"
            raise ValueError(msg)
        with self._file.writing() as connection:
            row = _session(connection, session_id)
            if row["state"] == state.value:
                return
            _refuse_if_over(row)
            active = max(active_ms, row["active_ms"])
            _put(
                connection, row, state=state.value, ended=to_text(at), active_ms=active
            )

    def discard(self, session_id: str) -> None:
        """Take a session out of the history; its rows stay, ``restore`` undoes it."""
        with self._file.writing() as connection:
            row = _session(connection, session_id)
            changes: dict[str, Value] = {"removed": to_text(self._clock.now())}
            if row["state"] == _OPEN:
                ended = _last_sign(connection, row)
                changes |= {"state": "ended_early", "ended": ended}
            _put(connection, row, **changes)

    def restore(self, session_id: str) -> None:
        """Bring a discarded session back into the history, as ended if it was open."""
        with self._file.writing() as connection:
            _put(connection, _session(connection, session_id), removed=None)

    def unfinished(self) -> SessionRecord | None:
        """The session that was still open when the program last went away."""
        with self._file.reading() as connection:
            found = _records(connection, "state = ?", (_OPEN,))
        return found[0] if found else None

    def get(self, session_id: str) -> SessionRecord:
        """One session, discarded or not."""
        with self._file.reading() as connection:
            found = _records(connection, "id = ?", (session_id,))
        if not found:
            raise UnknownSession(session_id)
        return found[0]

    def first_day(self) -> date | None:
        """The earliest local day in the history; None while it is empty."""
        with self._file.reading() as connection:
            (day,) = connection.execute(
                "SELECT min(local_date) FROM session WHERE removed IS NULL"
            ).fetchone()
        return None if day is None else date.fromisoformat(day)

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """The sessions of these local days, both included, in order of their start."""
        days = (first.isoformat(), last.isoformat())
        with self._file.reading() as connection:
            return _records(
                connection, "local_date BETWEEN ? AND ? AND removed IS NULL", days
            )


def write_record(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Write a whole new record, inside the caller's transaction."""
    (key,) = connection.execute(
        "SELECT ifnull(max(key), 0) + 1 FROM session"
    ).fetchone()
    SESSION.put(connection, session_values(key, record))
    for item, planned in enumerate(record.plan):
        PLANNED.put(connection, planned_values(key, item, planned))
    for done in record.reps:
        finished = _finished(connection, key, done)
        more = add_finished(finished, record.started, done)
        BOUT.put(connection, bout_values(key, done.rep, more))
    for stop in record.stops:
        STOP.put(connection, stop_values(key, stop))


def _find(connection: sqlite3.Connection, session_id: str) -> sqlite3.Row | None:
    rows = SESSION.rows(connection, "id = ?", (session_id,))
    return rows[0] if rows else None


def _session(connection: sqlite3.Connection, session_id: str) -> sqlite3.Row:
    row = _find(connection, session_id)
    if row is None:
        raise UnknownSession(session_id)
    return row


def _put(connection: sqlite3.Connection, row: sqlite3.Row, **changes: Value) -> None:
    """Write a row of SESSION again with these columns changed."""
    SESSION.put(connection, [changes.get(name, row[name]) for name in SESSION.columns])


def _refuse_if_over(row: sqlite3.Row) -> None:
    if row["state"] != _OPEN:
        msg = f"session {row['id']} has ended ({row['state']})"
        raise SessionOver(msg)


def _finished(
    connection: sqlite3.Connection, key: int, done: RepDone
) -> list[tuple[int, int]]:
    rep = done.rep
    rows = BOUT.rows(
        connection,
        "session = ? AND item = ? AND set_number = ? AND side = ?",
        (key, rep.item, rep.set_number, rep.side.value),
    )
    return finished_of(rows[0]) if rows else []


def _last_sign(connection: sqlite3.Connection, row: sqlite3.Row) -> str:
    """The last moment known of a session that nobody ended."""
    (record,) = _records(connection, "key = ?", (row["key"],))
    moments = [done.at for done in record.reps] + [stop.at for stop in record.stops]
    return to_text(max([record.started, *moments]))


def _records(
    connection: sqlite3.Connection, where: str, arguments: Sequence[Value]
) -> tuple[SessionRecord, ...]:
    """Whole sessions for which a condition on SESSION holds, oldest first."""
    sessions = SESSION.rows(connection, where, arguments)
    chosen = f"session IN (SELECT key FROM session WHERE {where})"  # noqa: S608 - ours
    parts: list[dict[int, list[sqlite3.Row]]] = []
    for table in (PLANNED, BOUT, STOP):
        by_session: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for row in table.rows(connection, chosen, arguments):
            by_session[row["session"]].append(row)
        parts.append(by_session)
    sessions.sort(key=lambda row: (row["started"], row["id"]))
    return tuple(
        record_of(row, *(part[row["key"]] for part in parts)) for row in sessions
    )
