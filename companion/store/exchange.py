"""Everything of a diary in one file; exchange_reader.py reads it again.

The format is JSON, described in exchange.schema.json: version 1, or 2 when there are
photos. Equal diaries give equal bytes: sessions are sorted by id, and no moment of
export is in it.
"""

import json
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from companion.domain.record import SessionRecord
from companion.store.correction import Edit
from companion.store.document import document_of
from companion.store.enclosure import enclosed
from companion.store.moment import to_text
from companion.store.reader import RefusedError
from companion.store.telling import ToldEntry

FORMAT = "companion-diary"
VERSION = 1
WITH_PHOTOS = 2
_HEAD = f'{{"format":"{FORMAT}",'.encode()
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
    photos: Mapping[str, bytes] = field(default_factory=dict)  # JPEG by its name


def written(contents: Contents) -> bytes:
    """The file of a diary, one session, one thing told and one photo a line."""
    version = WITH_PHOTOS if contents.photos else VERSION
    head = {"format": FORMAT, "version": version, "settings": contents.settings}
    entries = sorted(contents.entries, key=lambda entry: entry.record.id)
    lines = ",\n".join(_line(_entry_document(entry)) for entry in entries)
    told = sorted(contents.told, key=lambda entry: (entry.at, entry.id))
    more = ",\n".join(_line(_told_document(entry)) for entry in told)
    photos = ",\n".join(_line(photo) for photo in enclosed(contents.photos))
    last = f',"photos":[\n{photos}\n]' if photos else ""
    return (
        f'{_line(head)[:-1]},"sessions":[\n{lines}\n],"told":[\n{more}\n]{last}}}\n'
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
        return bytes_of(path, len(_HEAD)) == _HEAD
    return False


def bytes_of(path: Path, most: int) -> bytes:
    """The first bytes of an ordinary file; a pipe or a device would never end.

    Raises ``RefusedError`` for anything but a file, and OSError.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            msg = "it is not an ordinary file"
            raise RefusedError(msg)
        return file.read(most)
