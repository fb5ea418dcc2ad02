"""One thing told: the fact, and its row of the diary."""

import json
import sqlite3
from datetime import date, datetime
from typing import Generic, TypeVar

from companion.domain.fact import fact
from companion.store.codec import from_reader, to_json
from companion.store.kind import KINDS, NAMES
from companion.store.moment import from_text, to_text
from companion.store.reader import Reader
from companion.store.seal import Value

T = TypeVar("T")
LONGEST_DATA = 20_000


@fact
class Telling(Generic[T]):
    """A fact with its id and when it was told: UTC, and the day and zone there."""

    id: str
    at: datetime
    day: date
    zone: str
    fact: T


@fact
class Removed(Generic[T]):
    """What was told and taken back, and when (UTC)."""

    telling: Telling[T]
    at: datetime


@fact
class ToldEntry:
    """The same as the diary keeps it: the kind by name, the fact as JSON.

    ``removed`` is when it was taken back. Raises nothing for a kind that a newer
    program has written: it is kept, and carried along.
    """

    id: str
    kind: str
    at: datetime
    day: date
    zone: str
    data: str
    removed: datetime | None = None


def entry_of(telling: Telling[T]) -> ToldEntry:
    """What is kept of a telling. Raises KeyError for a class that has no kind."""
    return ToldEntry(
        telling.id,
        NAMES[type(telling.fact)],
        telling.at,
        telling.day,
        telling.zone,
        to_json(telling.fact),
    )


def telling_of(kind: type[T], entry: ToldEntry) -> Telling[T]:
    """The telling that an entry keeps. Raises ``RefusedError``."""
    found = from_reader(kind, Reader(json.loads(entry.data), entry.kind))
    return Telling(entry.id, entry.at, entry.day, entry.zone, found)


def told_values(key: int, entry: ToldEntry) -> tuple[Value, ...]:
    """What a row of TOLD holds."""
    return (
        key,
        entry.id,
        entry.kind,
        to_text(entry.at),
        entry.day.isoformat(),
        entry.zone,
        entry.data,
        None if entry.removed is None else to_text(entry.removed),
    )


def told_entry(row: sqlite3.Row) -> ToldEntry:
    """The entry of a row of TOLD."""
    removed = row["removed"]
    return ToldEntry(
        row["id"],
        row["kind"],
        from_text(row["at"]),
        date.fromisoformat(row["day"]),
        row["zone"],
        row["data"],
        None if removed is None else from_text(removed),
    )


def check_entry(entry: ToldEntry, reader: Reader) -> None:
    """Refuse, in the reader's name, an entry that is not one of ours."""
    kind = KINDS.get(entry.kind)
    if kind is None:
        reader.at("kind").refuse("is nothing that this program knows")
    from_reader(kind, reader.at("data"))
    if len(entry.data) > LONGEST_DATA:
        reader.at("data").refuse("is longer than anything told")
