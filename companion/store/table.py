"""The tables by name: one way to write a row, always sealed, and to read it back."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from companion.domain.fact import fact
from companion.store.seal import BrokenSealError, Value, seal

_MANY = 5_000  # rows at a time, so that ten years never lie in memory at once


@fact
class Table:
    """A table's name, its key columns first, and all its columns but the seal."""

    name: str
    key: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns but the seal, in the order that is sealed."""
        return self.key + self.others

    def put(self, connection: sqlite3.Connection, values: Sequence[Value]) -> None:
        """Write a row, in place of the one with the same key if there is one."""
        self.put_all(connection, (values,))

    def put_all(
        self, connection: sqlite3.Connection, rows: Iterable[Sequence[Value]]
    ) -> None:
        """The same with many rows."""
        names = ", ".join((*self.columns, "seal"))
        marks = ", ".join("?" * (len(self.columns) + 1))
        updates = ", ".join(f"{n} = excluded.{n}" for n in (*self.others, "seal"))
        connection.executemany(
            f"INSERT INTO {self.name} ({names}) VALUES ({marks})"  # noqa: S608 - ours
            f" ON CONFLICT ({', '.join(self.key)}) DO UPDATE SET {updates}",
            ((*values, seal(values)) for values in rows),
        )

    def rows(
        self,
        connection: sqlite3.Connection,
        where: str = "TRUE",
        arguments: Sequence[Value] = (),
    ) -> list[sqlite3.Row]:
        """The rows for which a condition holds, by key; each with its seal whole.

        Raises ``BrokenSealError`` when one is not as it was written.
        """
        found = self._select(connection, where, arguments)
        for row in found:
            if not self._whole(row):
                raise BrokenSealError(self._words(row))
        return found

    def broken(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Name each row whose values are not those that were written.

        A file of an older version may not have the table, or not as it is today.
        """
        for part in self.broken_by_parts(connection, _MANY):
            yield from part

    def broken_by_parts(
        self, connection: sqlite3.Connection, most: int
    ) -> Iterator[tuple[str, ...]]:
        """The same for so many rows at a time; between them the file is free.

        A row that is written meanwhile is looked at or not; it is whole either way.
        """
        here = connection.execute("SELECT name FROM pragma_table_info(?)", (self.name,))
        if not {*self.columns, "seal"} <= {row["name"] for row in here}:
            return
        (count,) = connection.execute(f"SELECT count(*) FROM {self.name}").fetchone()  # noqa: S608 - ours
        where, last = "TRUE", ()
        for _ in range(int(count) // most + 1):  # damaged keys may lead in a circle
            rows = self._select(connection, where, last, most)
            yield tuple(self._words(row) for row in rows if not self._whole(row))
            if len(rows) < most:
                return
            where = f"({', '.join(self.key)}) > ({', '.join('?' * len(self.key))})"
            last = tuple(rows[-1])[: len(self.key)]

    def _select(
        self,
        connection: sqlite3.Connection,
        where: str,
        arguments: Sequence[Value],
        most: int = -1,
    ) -> list[sqlite3.Row]:
        names = ", ".join((*self.columns, "seal"))
        order = ", ".join(self.key)
        return connection.execute(
            f"SELECT {names} FROM {self.name}"  # noqa: S608 - all names are ours
            f" WHERE {where} ORDER BY {order} LIMIT ?",
            (*arguments, most),
        ).fetchall()

    def _whole(self, row: sqlite3.Row) -> bool:
        values = tuple(row)
        return bool(seal(values[:-1]) == values[-1])

    def _words(self, row: sqlite3.Row) -> str:
        key = ", ".join(str(row[name]) for name in self.key)
        return f"row {key} of {self.name} is not as it was written"


SESSION = Table(
    "session",
    ("key",),
    (
        "id",
        "started",
        "local_date",
        "zone",
        "state",
        "source",
        "ended",
        "active_ms",
        "removed",
    ),
)
PLANNED = Table(
    "planned",
    ("session", "item"),
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
    ),
)
BOUT = Table("bout", ("session", "item", "set_number", "side"), ("reps",))
STOP = Table(
    "stop",
    ("session", "at"),
    (
        "item",
        "set_number",
        "number",
        "side",
        "phase",
        "reasons",
        "furthest",
        "strength",
    ),
)
SETTING = Table("setting", ("name",), ("value",))
EDIT = Table("edit", ("session", "number"), ("at", "before"))
CHANGE = Table(
    "change",
    ("session", "number"),
    ("at", "kind", "item", "set_number", "rep", "side", "amount", "word"),
)
TOLD = Table("told", ("key",), ("id", "kind", "at", "day", "zone", "data", "removed"))
TABLES = (SESSION, PLANNED, BOUT, STOP, SETTING, EDIT, CHANGE, TOLD)
