"""Looks a diary over and names what is wrong with it, changing nothing."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from companion.store.connection import in_memory, open_for_reading
from companion.store.errors import DiaryError
from companion.store.migration import APPLICATION_ID, NEWEST, migrate, version_of
from companion.store.table import TABLES
from companion.store.trouble import in_plain_words

# A wreck can have thousands; more than these help nobody.
MOST_PROBLEMS = 20
# Of names and definitions at the newest version, so that a start need not make all
# tables in memory to know them: 1 ms. A test works it out.
NEWEST_SUM = 0x7CE045BD
# Python cannot even read some of SQLite's own messages about a damaged file.
_DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)


@cache
def _schema(version: int) -> frozenset[tuple[str, str]]:
    """Names and definitions of all tables and indexes at a version."""
    with closing(in_memory()) as connection:
        migrate(connection, version)
        return _schema_of(connection)


def _schema_of(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    return frozenset(
        (str(name), " ".join(str(sql).split()))
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema")
    )


def sum_of(schema: Iterable[tuple[str, str]]) -> int:
    """A checksum of all names and definitions, in whichever order they come."""
    return zlib.crc32("\n".join(map(" ".join, sorted(schema))).encode())


def _structure(connection: sqlite3.Connection) -> Iterator[str]:
    """What SQLite's own full check says, CHECK constraints included."""
    for (line,) in connection.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})"):
        if line != "ok":
            yield str(line)
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {table} belongs to nothing"


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    here = dict(_schema_of(connection))
    ours = dict(_schema(version_of(connection)))
    for name in sorted(here.keys() | ours.keys()):
        if here.get(name) != ours.get(name):
            yield f"{name} is not the table or index it should be"


def _origin(connection: sqlite3.Connection) -> Iterator[str]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    version = version_of(connection)
    if application != APPLICATION_ID:
        yield "it is not a diary of this program"
    elif not 1 <= version <= NEWEST:
        yield f"it is of version {version}; this program knows 1 to {NEWEST}"


def problems_at_a_glance(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Whether it has the tables it should have, and is not cut short: 0.2 ms."""
    try:
        version, here = version_of(connection), _schema_of(connection)
        sound = version == NEWEST and sum_of(here) == NEWEST_SUM
        found = [] if sound else list(_tables(connection))
    except _DAMAGE as error:
        found = [str(error)]
    return tuple(found[:MOST_PROBLEMS])


def structural_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Whether the file holds together: pages, indexes, constraints, tables.

    0.1 s for ten years of records; the seals of rows are looked at when the rows
    are read, and all of them by ``problems``.
    """
    try:
        found = list(_structure(connection)) or list(_tables(connection))
    except _DAMAGE as error:
        found = [str(error)]
    return tuple(found[:MOST_PROBLEMS])


def problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Everything that can be found wrong, rows included; empty when sound."""
    try:
        found = list(_origin(connection)) or list(structural_problems(connection))
        if not found:
            found = [line for table in TABLES for line in table.broken(connection)]
    except _DAMAGE as error:
        found = [str(error)]
    return tuple(found[:MOST_PROBLEMS])


def prove(path: Path) -> tuple[str, ...]:
    """The structural problems of a file that this program has open.

    On a connection of its own, so that it can be read meanwhile. Raises
    ``sqlite3.Error``.
    """
    with closing(open_for_reading(path)) as connection:
        return structural_problems(connection)


def verify(path: Path) -> tuple[str, ...]:
    """The problems of a diary file, which is not changed in any way; () is sound.

    A diary that was being written when the power went is looked at in a copy, as it
    will be when it is next opened. Never raises: what cannot be read is a problem.
    """
    try:
        with in_plain_words(path):
            if not path.exists():
                return ("there is no file",)
            return _look(path) if path.stat().st_size else ("the file is empty",)
    except DiaryError as error:
        return (f"{error.happened} {error.detail}",)


def _look(path: Path) -> tuple[str, ...]:
    from companion.store.onlooker import opened_unchanged  # noqa: PLC0415 - no start

    with opened_unchanged(path) as connection:
        return problems(connection)
