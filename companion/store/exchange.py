"""Everything in one file: written out, and brought in again without doubles.

The format is JSON, version 1, described in exchange.schema.json. Equal diaries give
equal bytes: sessions are sorted by id, and there is no moment of export in it.
"""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from companion.domain.record import SessionRecord
from companion.store.codec import canonical
from companion.store.correction import Edit
from companion.store.document import document_of
from companion.store.errors import ImportRefused
from companion.store.moment import to_text
from companion.store.reader import Reader, RefusedError
from companion.store.record_reader import record_from
from companion.store.telling import ToldEntry, check_entry

FORMAT = "companion-diary"
VERSION = 1
_HEAD = f'{{"format":"{FORMAT}",'.encode()
# Ten years of daily sessions and answers are 20 MB and stay below each of these;
# together they keep the memory that any file can ask for below 200 MB (measured).
MOST_BYTES = 24 * 1024 * 1024
MOST_MARKS = {
    b",": 2_000_000,
    b":": 800_000,
    b"[": 300_000,
    b"{": 200_000,
    b'"': 2_000_000,
}
_LONGEST_RUN = 64 * 1024  # bytes between two quotation marks
_MOST_SESSIONS = 100_000
_MOST_EDITS = 1_000
_MOST_TOLD = 100_000
_TOP = frozenset(("format", "version", "settings", "sessions"))
# A diary of before there was anything told lacks it.
_TOP_OPTIONAL = frozenset(("told",))
_TOLD = frozenset(("id", "kind", "at", "day", "zone", "removed", "data"))
_EXTRA = frozenset(("removed", "edits"))
_EDIT = frozenset(("at", "before"))

Scalar = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A session with what the record alone does not say."""

    record: SessionRecord
    removed: datetime | None = None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """All that one diary holds."""

    entries: tuple[Entry, ...]
    settings: dict[str, Scalar]
    told: tuple[ToldEntry, ...] = ()


def written(contents: Contents) -> bytes:
    """The file of a diary, one session and one thing told a line."""
    head = {"format": FORMAT, "version": VERSION, "settings": contents.settings}
    entries = sorted(contents.entries, key=lambda entry: entry.record.id)
    lines = ",\n".join(_line(_entry_document(entry)) for entry in entries)
    told = sorted(contents.told, key=lambda entry: (entry.at, entry.id))
    more = ",\n".join(_line(_told_document(entry)) for entry in told)
    return (
        f'{_line(head)[:-1]},"sessions":[\n{lines}\n],"told":[\n{more}\n]}}\n'
    ).encode()


def entry_line(entry: Entry) -> str:
    """One session as its line, by which two of them are compared."""
    return _line(_entry_document(entry))


def _line(document: dict[str, Any]) -> str:
    return json.dumps(
        document,
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )


def _entry_document(entry: Entry) -> dict[str, Any]:
    return {
        **document_of(entry.record),
        "removed": None if entry.removed is None else to_text(entry.removed),
        "edits": [
            {"at": to_text(edit.at), "before": document_of(edit.before)}
            for edit in entry.edits
        ],
    }


def _told_document(entry: ToldEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "at": to_text(entry.at),
        "day": entry.day.isoformat(),
        "zone": entry.zone,
        "removed": None if entry.removed is None else to_text(entry.removed),
        "data": json.loads(entry.data),
    }


def is_export(path: Path) -> bool:
    """Whether a file is one that this program wrote, or began to write. Never raises.

    Its first bytes tell; what merely has such a name is somebody else's.
    """
    name = path.name.removesuffix(".part")
    if not name.lower().endswith(".json"):
        return False
    with suppress(OSError, RefusedError):
        return _bytes(path, len(_HEAD)) == _HEAD
    return False


def read_in(path: Path) -> Contents:
    """What a file holds, wholly looked through. Raises ``ImportRefused``."""
    try:
        return _contents(Reader(_parsed(_bytes(path, MOST_BYTES + 1)), "file"))
    except RefusedError as error:
        raise ImportRefused(path, str(error)) from error
    except (OSError, ValueError, RecursionError) as error:
        raise ImportRefused(path, f"{type(error).__name__}: {error}") from error


def _bytes(path: Path, most: int) -> bytes:
    """The first bytes of an ordinary file; a pipe or a device would never end."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            msg = "it is not an ordinary file"
            raise RefusedError(msg)
        return file.read(most)


def _no_such_number(word: str) -> object:
    msg = f"{word} is not a number"
    raise RefusedError(msg)


def _parsed(raw: bytes) -> object:
    if len(raw) > MOST_BYTES:
        msg = f"it is larger than {MOST_BYTES // 1024 // 1024} MB"
        raise RefusedError(msg)
    if any(raw.count(mark) > most for mark, most in MOST_MARKS.items()):
        msg = "it has more entries than any diary"
        raise RefusedError(msg)
    if _has_long_run(raw):
        msg = "it has a longer text than any diary"
        raise RefusedError(msg)
    text = raw.decode("utf-8")
    del raw  # or three copies of a large file would lie in memory at once
    return json.loads(text, parse_constant=_no_such_number)


def _has_long_run(raw: bytes) -> bool:
    """Whether there is a stretch of more bytes than any text without an end."""
    at = 0
    while at + _LONGEST_RUN < len(raw):
        mark = raw.rfind(b'"', at, at + _LONGEST_RUN + 1)
        if mark < 0:
            return True
        at = mark + 1
    return False


def _contents(reader: Reader) -> Contents:
    reader.keys(_TOP, _TOP_OPTIONAL)
    if reader.at("format").text(1, 64) != FORMAT:
        reader.at("format").refuse(f"should be {FORMAT}")
    reader.at("version").whole(VERSION, VERSION)
    settings = {name: one.scalar() for name, one in reader.at("settings").pairs()}
    _refuse_doubles(reader.at("sessions"))
    entries = tuple(_entries(reader.at("sessions")))
    told = tuple(_told(reader.at("told"))) if reader.has("told") else ()
    if len({entry.id for entry in told}) < len(told):
        reader.at("told").refuse("has an id twice")
    return Contents(entries, settings, told)


def _refuse_doubles(sessions: Reader) -> None:
    """Before anything else is read: ids are quickly looked through."""
    ids = [one.at("id").plain() for one in sessions.entries(_MOST_SESSIONS)]
    texts = [one for one in ids if isinstance(one, str)]
    if len(set(texts)) < len(texts):
        sessions.refuse("has an id twice")


def _told(told: Reader) -> Iterator[ToldEntry]:
    for reader in told.drained(_MOST_TOLD):
        reader.keys(_TOLD)
        removed = reader.at("removed")
        entry = ToldEntry(
            reader.at("id").text(1, 64),
            reader.at("kind").text(1, 64),
            reader.at("at").moment(),
            reader.at("day").day(),
            reader.at("zone").text(1, 64),
            canonical(reader.at("data").plain()),
            None if removed.nothing() else removed.moment(),
        )
        check_entry(entry, reader)
        yield entry


def _entries(sessions: Reader) -> Iterator[Entry]:
    for reader in sessions.drained(_MOST_SESSIONS):
        record = record_from(reader, _EXTRA)
        removed = reader.at("removed")
        yield Entry(
            record,
            None if removed.nothing() else removed.moment(),
            tuple(
                _edit(one, record.id) for one in reader.at("edits").entries(_MOST_EDITS)
            ),
        )


def _edit(reader: Reader, session_id: str) -> Edit:
    reader.keys(_EDIT)
    before = record_from(reader.at("before"))
    if before.id != session_id:
        reader.at("before").at("id").refuse("should be the id of its session")
    return Edit(reader.at("at").moment(), before)
