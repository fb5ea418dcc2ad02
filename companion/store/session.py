"""The sessions of the diary: begun, filled rep by rep, ended, found again."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from companion.clock import Clock
from companion.domain.record import (
    ChangeMade,
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Stop
from companion.store.errors import SessionOver, UnknownSession
from companion.store.file import DiaryFile
from companion.store.ledger import (
    find,
    finished_reps,
    last_sign,
    put_changed,
    records,
    session_row,
    write_record,
)
from companion.store.moment import from_text, to_text
from companion.store.row import (
    add_finished,
    bout_values,
    change_made,
    change_values,
    stop_values,
)
from companion.store.table import BOUT, CHANGE, SESSION, STOP

if TYPE_CHECKING:
    from companion.domain.trend import Sitting

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
            if find(connection, record.id) is None:
                for row in SESSION.rows(connection, "state = ?", (_OPEN,)):
                    ended = last_sign(connection, row)
                    put_changed(connection, row, state="ended_early", ended=ended)
                write_record(connection, record)
        return record.id

    def add_rep(self, session_id: str, done: RepDone, active_ms: int) -> None:
        """Keep a finished repetition, and the active time up to it."""
        with self._file.writing() as connection:
            row = session_row(connection, session_id)
            finished = finished_reps(connection, row["key"], done)
            more = add_finished(finished, from_text(row["started"]), done)
            if more == finished:
                return
            _refuse_if_over(row)
            BOUT.put(connection, bout_values(row["key"], done.rep, more))
            put_changed(connection, row, active_ms=max(active_ms, row["active_ms"]))

    def add_change(self, session_id: str, made: ChangeMade) -> None:
        """Keep what the person changed, after what was changed before."""
        with self._file.writing() as connection:
            row = session_row(connection, session_id)
            rows = CHANGE.rows(connection, "session = ?", (row["key"],))
            if made in map(change_made, rows):
                return
            _refuse_if_over(row)
            values = change_values(row["key"], len(rows) + 1, made)
            CHANGE.put(connection, values)

    def add_stop(self, session_id: str, stop: Stop) -> None:
        """Keep a press of Stop; the answers may follow by ``amend_stop``."""
        with self._file.writing() as connection:
            row = session_row(connection, session_id)
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
            row = session_row(connection, session_id)
            if row["state"] == state.value:
                return
            _refuse_if_over(row)
            active = max(active_ms, row["active_ms"])
            put_changed(
                connection, row, state=state.value, ended=to_text(at), active_ms=active
            )

    def discard(self, session_id: str, at: datetime | None = None) -> None:
        """Take a session out of the history, now or as of a moment; its rows stay."""
        with self._file.writing() as connection:
            row = session_row(connection, session_id)
            changes: dict[str, str | None] = {
                "removed": to_text(at or self._clock.now())
            }
            if row["state"] == _OPEN:
                ended = last_sign(connection, row)
                changes |= {"state": "ended_early", "ended": ended}
            put_changed(connection, row, **changes)

    def unfinished(self) -> SessionRecord | None:
        """The session that was still open when the program last went away."""
        with self._file.reading() as connection:
            found = records(connection, "state = ?", (_OPEN,))
        return found[0] if found else None

    def get(self, session_id: str) -> SessionRecord:
        """One session, discarded or not."""
        with self._file.reading() as connection:
            found = records(connection, "id = ?", (session_id,))
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

    def sittings(self, first: date, last: date) -> "tuple[Sitting, ...]":
        """The same in brief, by day: only those in which something was done or stopped.

        Ten times as fast as reading whole sessions, which a year of them asks for.
        """
        # A start looks at no trend.
        from companion.domain.trend import Sitting  # noqa: PLC0415 - as said

        days = (first.isoformat(), last.isoformat())
        with self._file.reading() as connection:
            rows = connection.execute(
                "SELECT local_date, stops FROM (SELECT local_date, started, id,"
                " (SELECT count(*) FROM stop WHERE session = key) AS stops,"
                " EXISTS (SELECT 1 FROM bout WHERE session = key) AS done"
                " FROM session WHERE local_date BETWEEN ? AND ? AND removed IS NULL)"
                " WHERE done OR stops > 0 ORDER BY local_date, started, id",
                days,
            ).fetchall()
        return tuple(Sitting(date.fromisoformat(day), stops) for day, stops in rows)

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """The sessions of these local days, both included, in order of their start."""
        days = (first.isoformat(), last.isoformat())
        with self._file.reading() as connection:
            return records(
                connection, "local_date BETWEEN ? AND ? AND removed IS NULL", days
            )


def _refuse_if_over(row: sqlite3.Row) -> None:
    if row["state"] != _OPEN:
        msg = f"session {row['id']} has ended ({row['state']})"
        raise SessionOver(msg)
