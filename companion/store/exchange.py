"""Everything of a diary in one file; exchange_reader.py reads it again.

The format is JSON, described in exchange.schema.json: version 1, or 2 when there are
photos. Equal diaries give equal bytes: sessions are sorted by id, and no moment of
export is in it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from companion.domain.record import SessionRecord
from companion.store.correction import Edit
from companion.store.document import document_of
from companion.store.enclosure import enclosed
from companion.store.moment import to_text
from companion.store.parcel import Parcel
from companion.store.reader import RefusedError
from companion.store.scanner import ordinary
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

    @property
    def id(self) -> str:
        """The id of the session."""
        return self.record.id


@dataclass(frozen=True, slots=True)
class Contents:
    """All that one diary holds; photos are read when they are asked for."""

    entries: Sequence[Entry | Parcel]
    settings: dict[str, Scalar]
    told: tuple[ToldEntry, ...] = ()
    photos: Mapping[str, bytes] = field(default_factory=dict)  # JPEG by its name


def written(contents: Contents) -> bytes:
    """The file of a diary, one session, one thing told and one photo a line."""
    file = BytesIO()
    write(contents, file)
    return file.getvalue()


def write(contents: Contents, file: BinaryIO) -> int:
    """The same in small parts, so that it is never in memory as a whole.

    Gives how many bytes the file has beside its photos.
    """
    photos, length = contents.photos, sum(map(file.write, _parts_of(contents)))
    if photos:
        length += file.write(b'],"photos":[') + 2 * len(photos)
        lines = (enclosed(name, photos[name]) for name in sorted(photos))
        file.writelines(_lines(lines))
    return length + file.write(b"]}\n")


def _parts_of(contents: Contents) -> Iterator[bytes]:
    version = WITH_PHOTOS if contents.photos else VERSION
    head = {"format": FORMAT, "version": version, "settings": contents.settings}
    entries = sorted(contents.entries, key=lambda entry: entry.id)
    told = sorted(contents.told, key=lambda entry: (entry.at, entry.id))
    yield f'{_line(head)[:-1]},"sessions":['.encode()
    yield from _lines(map(_entry_document, entries))
    yield b'],"told":['
    yield from _lines(map(_told_document, told))


def _lines(documents: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """A list of objects, one a line; an empty line for none."""
    before = "\n"
    for document in documents:
        yield f"{before}{_line(document)}".encode()
        before = ",\n"
    yield b"\n" if before == ",\n" else b"\n\n"


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


def _entry_document(entry: Entry | Parcel) -> dict[str, Any]:
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
    with suppress(OSError, RefusedError), ordinary(path) as file:
        return file.read(len(_HEAD)) == _HEAD
    return False
