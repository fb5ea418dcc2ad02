"""What the person tells and decides: one row each, only ever added.

    told.add(Telling(id, at, day, zone, fact))     fact: any class of kind.KINDS
    told.remove(id)                                taken back; its row stays
    told.all(Morning)                              tellings of one kind, oldest first
    told.all(Morning, since=date)                  told on that day or later
    told.about(Morning, first, last)               that tell of these days
    told.of_session(AfterCheck, ids)               that tell of these sessions
    told.taken_back(Morning)                       what it was before it was changed
    told.newest(Person)                            the last one, or None

``.fact`` of a telling is the domain's value. A fact is never changed: tell it anew, or
take it back. The window tells by ``store/teller.py``, in the background:

    teller.tell(Morning(day, felt)) -> id;  teller.take_back(id)
    teller.all(Morning);  teller.newest(Person)    with what is not on disk yet

A new kind of fact: its class in the domain, one line in ``store/kind.py``. Export,
import, backup and recovery carry it from then on. ``ui/casebook.py`` reads History and
Person from here.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from typing import TypeVar

from companion.clock import Clock
from companion.store.errors import DiaryDamaged, UnknownTelling
from companion.store.file import DiaryFile
from companion.store.kind import NAMES
from companion.store.moment import to_text
from companion.store.reader import RefusedError
from companion.store.seal import Value
from companion.store.table import TOLD
from companion.store.telling import (
    Removed,
    Telling,
    ToldEntry,
    entry_of,
    telling_of,
    told_entry,
    told_values,
)

T = TypeVar("T")
_SETTINGS = "SELECT ifnull(sum(seal), 0) FROM setting"
_SESSIONS = "sessions"
_MARKS = "SELECT kind, count(*), sum(seal), count(removed) FROM told GROUP BY kind"
_SESSION_MARKS = """
    SELECT * FROM
      (SELECT count(*), ifnull(sum(seal), 0) FROM session),
      (SELECT count(*), ifnull(sum(seal), 0) FROM stop),
      (SELECT count(*), ifnull(sum(seal), 0) FROM edit)
"""
# In one sentence: between two, another thread would wait for Python's lock.
_TOTALS = """
    SELECT * FROM
      (SELECT count(*), ifnull(sum(seal), 0) FROM session),
      (SELECT count(*), ifnull(sum(seal), 0) FROM stop),
      (SELECT count(*), ifnull(sum(seal), 0) FROM edit),
      (SELECT count(*), ifnull(sum(seal), 0) FROM told)
"""


class Told:
    """Each verb is one transaction: on disk when it returns, or it raises.

    Raises ``DiaryError`` for the world's troubles, ``UnknownTelling`` for ours.
    """

    def __init__(self, file: DiaryFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._marked: tuple[int, dict[str, tuple[int, ...]]] = (-1, {})
        self._totals: tuple[int, tuple[int, ...]] = (-1, ())

    @property
    def revision(self) -> int:
        """Grows with everything written into the diary, told or done."""
        return self._file.changes

    def fingerprint(self) -> tuple[int, ...]:
        """Numbers that change when anything that the rules look at does.

        Made of the rows' checksums: 2 ms for ten years, where reading takes a second.
        """
        with self._file.reading() as connection:
            if self._totals[0] != self._file.changes:
                totals = connection.execute(_TOTALS).fetchone()
                self._totals = self._file.changes, tuple(totals)
            (settings,) = connection.execute(_SETTINGS).fetchone()
        return (*self._totals[1], int(settings))

    def marks(self) -> dict[str, tuple[int, ...]]:
        """The same for each kind that was told, and for the ``sessions``.

        Asked of the file once between two writes: this program alone writes to it.
        Four times the work of ``fingerprint``, so no start asks for it.
        """
        with self._file.reading() as connection:
            if self._marked[0] != self._file.changes:
                told = connection.execute(_MARKS).fetchall()
                done = connection.execute(_SESSION_MARKS).fetchone()
                marks = {row[0]: tuple(row)[1:] for row in told}
                self._marked = self._file.changes, marks | {_SESSIONS: tuple(done)}
        return self._marked[1]

    def add(self, telling: Telling[T]) -> None:
        """Keep a telling; the same id a second time does nothing."""
        with self._file.writing() as connection:
            add_entry(connection, entry_of(telling))

    def remove(self, telling_id: str, at: datetime | None = None) -> None:
        """Take one back, now or as of a moment; its row stays."""
        self._put_removed(telling_id, to_text(at or self._clock.now()))

    def all(self, kind: type[T], since: date = date.min) -> tuple[Telling[T], ...]:
        """Those of a kind told on a day or later, in the order they were told."""
        where = "kind = ? AND day >= ? AND removed IS NULL"
        return self._read(kind, where, (NAMES[kind], since.isoformat()))

    def about(self, kind: type[T], first: date, last: date) -> tuple[Telling[T], ...]:
        """Those of a kind that tell of these days, both included, whenever told."""
        where = (
            "kind = ? AND removed IS NULL"
            " AND json_extract(data, '$.day') BETWEEN ? AND ?"
        )
        days = (first.isoformat(), last.isoformat())
        return self._read(kind, where, (NAMES[kind], *days))

    def of_session(self, kind: type[T], ids: Sequence[str]) -> tuple[Telling[T], ...]:
        """Those of a kind that tell of one of these sessions."""
        marks = ", ".join("?" * len(ids))
        where = (
            "kind = ? AND removed IS NULL"
            f" AND json_extract(data, '$.session_id') IN ({marks})"
        )
        return self._read(kind, where, (NAMES[kind], *ids)) if ids else ()

    def taken_back(self, kind: type[T]) -> tuple[Removed[T], ...]:
        """Those of a kind that hold no longer, with when they were taken back."""
        where = "kind = ? AND removed IS NOT NULL"
        with self._file.reading() as connection:
            entries = entries_of(connection, where, (NAMES[kind],))
        return tuple(
            Removed(self._telling(kind, one), one.removed)
            for one in entries
            if one.removed is not None
        )

    def newest(self, kind: type[T]) -> Telling[T] | None:
        """The last one of a kind that was told."""
        where = (
            "key = (SELECT key FROM told WHERE kind = ? AND removed IS NULL"
            " ORDER BY at DESC, key DESC LIMIT 1)"
        )
        found = self._read(kind, where, (NAMES[kind],))
        return found[0] if found else None

    def _read(
        self, kind: type[T], where: str, arguments: Sequence[Value]
    ) -> tuple[Telling[T], ...]:
        with self._file.reading() as connection:
            entries = entries_of(connection, where, arguments)
        return tuple(self._telling(kind, one) for one in entries)

    def _telling(self, kind: type[T], entry: ToldEntry) -> Telling[T]:
        try:
            return telling_of(kind, entry)
        except RefusedError as error:
            raise DiaryDamaged(self._file.path, (f"told: {error}",)) from error

    def _put_removed(self, telling_id: str, removed: str | None) -> None:
        with self._file.writing() as connection:
            put_removed(connection, telling_id, removed)


def put_removed(
    connection: sqlite3.Connection, telling_id: str, removed: str | None
) -> None:
    """Write when something told was taken back, inside the caller's transaction.

    Raises ``UnknownTelling``.
    """
    rows = TOLD.rows(connection, "id = ?", (telling_id,))
    if not rows:
        raise UnknownTelling(telling_id)
    TOLD.put(connection, (*tuple(rows[0])[:-2], removed))


def add_entry(connection: sqlite3.Connection, entry: ToldEntry) -> bool:
    """Keep an entry, inside the caller's transaction; whether it is a new one."""
    if TOLD.rows(connection, "id = ?", (entry.id,)):
        return False
    newest = connection.execute("SELECT ifnull(max(key), 0) FROM told").fetchone()
    TOLD.put(connection, told_values(int(newest[0]) + 1, entry))
    return True


def entries_of(
    connection: sqlite3.Connection, where: str = "TRUE", arguments: Sequence[Value] = ()
) -> tuple[ToldEntry, ...]:
    """The entries for which a condition holds, in the order they were told."""
    rows = TOLD.rows(connection, where, arguments)
    rows.sort(key=lambda row: (row["at"], row["key"]))
    return tuple(told_entry(row) for row in rows)
