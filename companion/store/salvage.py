"""Reads what can still be read of a damaged diary; only what is surely right."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from companion.domain.record import SessionRecord
from companion.store.correction import EditText
from companion.store.exchange import Contents, Entry, Scalar
from companion.store.moment import from_text
from companion.store.onlooker import opened_unchanged
from companion.store.reader import RefusedError
from companion.store.row import record_of
from companion.store.seal import seal
from companion.store.table import (
    BOUT,
    CHANGE,
    EDIT,
    PLANNED,
    SESSION,
    SETTING,
    STOP,
    TOLD,
    Table,
)
from companion.store.telling import ToldEntry, told_entry

_NOTHING = Contents((), {})
# By the index of ids, then by the rows from both ends.
_GLIMPSES = (
    "SELECT id FROM session",
    "SELECT id FROM session ORDER BY key ASC",
    "SELECT id FROM session ORDER BY key DESC",
)
Parts = Mapping[int, list[sqlite3.Row]]


def salvage(path: Path) -> Contents:
    """The sessions and settings whose rows are whole; nothing of a lost file."""
    try:
        with opened_unchanged(path) as connection:
            return _contents(connection)
    except (sqlite3.Error, OSError, UnicodeDecodeError):
        return _NOTHING


def glimpsed(path: Path) -> frozenset[str] | None:
    """The ids of all sessions of which a trace is left; None when nothing is."""
    found: set[object] = set()
    try:
        with opened_unchanged(path) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            for query in _GLIMPSES:
                found |= {row["id"] for row in _until_damage(connection, query)}
    except (sqlite3.Error, OSError, UnicodeDecodeError):
        return None
    return frozenset(one for one in found if isinstance(one, str))


def _contents(connection: sqlite3.Connection) -> Contents:
    tables = (PLANNED, BOUT, STOP, CHANGE, EDIT)
    parts = [_by_session(connection, table) for table in tables]
    entries = [
        entry
        for row in _whole_rows(connection, SESSION)
        if (entry := _entry(row, *(part[row["key"]] for part in parts))) is not None
    ]
    settings: dict[str, Scalar] = {
        row["name"]: json.loads(row["value"])
        for row in _whole_rows(connection, SETTING)
    }
    return Contents(tuple(entries), settings, tuple(_told(connection)))


def _told(connection: sqlite3.Connection) -> Iterable[ToldEntry]:
    for row in _whole_rows(connection, TOLD):
        with suppress(ValueError):
            yield told_entry(row)


def _whole_rows(connection: sqlite3.Connection, table: Table) -> list[sqlite3.Row]:
    """Rows with an unbroken seal, from both ends up to where the damage is."""
    found: dict[tuple[object, ...], sqlite3.Row] = {}
    for order in ("ASC", "DESC"):
        keys = ", ".join(f"{name} {order}" for name in table.key)
        names = ", ".join((*table.columns, "seal"))
        query = f"SELECT {names} FROM {table.name} ORDER BY {keys}"  # noqa: S608 - ours
        for row in _until_damage(connection, query):
            if seal(tuple(row)[:-1]) == row["seal"]:
                found[tuple(row)[: len(table.key)]] = row
    return [found[key] for key in sorted(found, key=repr)]


def _until_damage(connection: sqlite3.Connection, query: str) -> Iterable[sqlite3.Row]:
    try:
        cursor = connection.execute(query)
        while (row := cursor.fetchone()) is not None:
            yield row
    except (sqlite3.Error, UnicodeDecodeError):
        return


def _by_session(connection: sqlite3.Connection, table: Table) -> Parts:
    parts: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in _whole_rows(connection, table):
        parts[row["session"]].append(row)
    return parts


def _entry(
    row: sqlite3.Row,
    planned: list[sqlite3.Row],
    bouts: list[sqlite3.Row],
    stops: list[sqlite3.Row],
    changes: list[sqlite3.Row],
    edits: list[sqlite3.Row],
) -> Entry | None:
    plan = _without_gap(planned)
    removed = row["removed"]
    try:
        return Entry(
            _record(row, plan, bouts, stops, changes),
            None if removed is None else from_text(removed),
            tuple(
                EditText(one["at"], one["before"]).edit
                for one in sorted(edits, key=lambda one: one["number"])
            ),
        )
    except (ValueError, RefusedError):
        return None


def _without_gap(planned: list[sqlite3.Row]) -> list[sqlite3.Row]:
    """The plan up to the first exercise that is lost."""
    by_item = {row["item"]: row for row in planned}
    plan: list[sqlite3.Row] = []
    while (row := by_item.get(len(plan))) is not None:
        plan.append(row)
    return plan


def _record(
    row: sqlite3.Row,
    plan: list[sqlite3.Row],
    bouts: list[sqlite3.Row],
    stops: list[sqlite3.Row],
    changes: list[sqlite3.Row],
) -> SessionRecord:
    return record_of(
        row,
        plan,
        [one for one in bouts if one["item"] < len(plan)],
        sorted(
            (one for one in stops if one["item"] < len(plan)),
            key=lambda one: str(one["at"]),
        ),
        sorted(
            (one for one in changes if one["item"] < len(plan)),
            key=lambda one: int(one["number"]),
        ),
    )
