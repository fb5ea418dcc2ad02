"""The whole diary out into one file, and a file into the diary."""

import gc
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from companion.domain.record import SessionRecord
from companion.store.album import Album
from companion.store.correction import (
    Edit,
    EditText,
    edit_text,
    edits_of,
    write_edit,
)
from companion.store.exchange import Contents, Entry, write
from companion.store.exchange_reader import MOST_DOCUMENT, read_in
from companion.store.file import DiaryFile
from companion.store.folder import new_file, put_in_place
from companion.store.ledger import (
    find,
    put_changed,
    records,
    rewrite_record,
    session_row,
    write_record,
)
from companion.store.merge import Fate, Imported, closed, fate, second_version
from companion.store.moment import from_text, to_text
from companion.store.parcel import Parcel
from companion.store.photo_book import PhotoBook, Staying, own_exercises
from companion.store.table import SESSION, SETTING, TOLD
from companion.store.tally import Tally
from companion.store.telling import ToldEntry
from companion.store.told import add_entry, entries_of, put_removed
from companion.store.trouble import in_plain_words


class Archive:
    """Export and import; an import happens wholly or not at all."""

    def __init__(self, file: DiaryFile, album: Album) -> None:
        self._file = file
        self._album = album

    def staying(self) -> tuple[Staying, ...]:
        """The photos that an export would not hold. Raises ``DiaryError``."""
        with self._file.reading() as connection:
            told = own_exercises(connection)
        return PhotoBook(self._album, told).staying

    def export(self, path: Path) -> Tally:
        """Write everything into a file, in place of one of that name.

        Says what is not in it. Raises ``DiaryError``; then the older file is still
        there, and nothing beside it.
        """
        part = path.with_name(f"{path.name}.part")
        with self._file.reading() as connection:
            contents = contents_of(connection)
        photos = PhotoBook(self._album, contents.told)
        contents = replace(contents, photos=photos)
        with in_plain_words(path), _whole_or_gone(part):
            with part.open("wb") as file:
                length = write(contents, file)
            put_in_place(part, path)
        return Tally(
            self._file.path.parent,
            len(contents.entries),
            photos.staying,
            too_long=length > MOST_DOCUMENT,
        )

    def bring_in(self, path: Path) -> Imported:
        """Join what a file holds with what is here; twice is as once.

        Raises ``ImportRefused``, or ``DiaryError`` when the diary cannot be written;
        then nothing has changed.
        """
        with _uncollected():
            return self.join(read_in(path))

    def join(self, contents: Contents, *, second_versions: bool = True) -> Imported:
        """Join with what is here, in one transaction. Raises ``DiaryError``.

        Without ``second_versions`` what is here is right wherever the two differ.
        """
        with self._keeping(contents.photos), self._file.writing() as connection:
            fates = Counter(
                _take(connection, entry, second_versions=second_versions)
                for entry in contents.entries
            )
            for name, value in contents.settings.items():
                if not SETTING.rows(connection, "name = ?", (name,)):
                    SETTING.put(connection, (name, json.dumps(value)))
            new = [one for one in contents.told if add_entry(connection, one)]
            _take_edits(connection, contents.told, new)
        return Imported(
            new=fates[Fate.NEW],
            already_here=fates[Fate.ALREADY_HERE],
            completed=fates[Fate.COMPLETES],
            second_versions=fates[Fate.SECOND_VERSION],
            told=len(new),
        )

    @contextmanager
    def _keeping(self, photos: Mapping[str, bytes]) -> Iterator[None]:
        """Keep photos for what is about to be told of them, or none of them."""
        before = self._album.names()
        try:
            for name in sorted(photos):
                if self._album.read(name) is None:
                    self._album.keep(photos[name])
            yield
        except BaseException:
            for name in photos.keys() - before:
                self._album.drop(name)
            raise


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without Python's search for waste: a large file makes none, and a million values.

    In the window it is off already (ui/tidying.py).
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Everything a diary holds, what was removed and kept edits included."""
    by_id = {record.id: record for record in records(connection, "TRUE", ())}
    edited = {
        row["session"]
        for row in connection.execute("SELECT DISTINCT session FROM edit")
    }
    entries = [
        _entry(row, by_id[row["id"]], _edits(connection, row, edited))
        for row in SESSION.rows(connection)
    ]
    settings = {
        row["name"]: json.loads(row["value"]) for row in SETTING.rows(connection)
    }
    return Contents(tuple(entries), settings, entries_of(connection))


def _edits(
    connection: sqlite3.Connection, row: sqlite3.Row, edited: set[int]
) -> tuple[Edit, ...]:
    return edits_of(connection, row["key"]) if row["key"] in edited else ()


def _entry(row: sqlite3.Row, record: SessionRecord, edits: tuple[Edit, ...]) -> Entry:
    removed = row["removed"]
    return Entry(record, None if removed is None else from_text(removed), edits)


@contextmanager
def _whole_or_gone(part: Path) -> Iterator[None]:
    """A new empty file, for its owner alone; half of a diary must not lie about."""
    part.unlink(missing_ok=True)
    new_file(part)
    try:
        yield
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _here(connection: sqlite3.Connection, session_id: str) -> Entry | None:
    row = find(connection, session_id)
    if row is None:
        return None
    (record,) = records(connection, "key = ?", (row["key"],))
    return _entry(row, record, edits_of(connection, row["key"]))


def _take(
    connection: sqlite3.Connection, packed: Entry | Parcel, *, second_versions: bool
) -> Fate:
    here = _here(connection, packed.id)
    if here is None and isinstance(packed, Parcel) and packed.bare.ended is not None:
        _write_packed(connection, packed)
        return Fate.NEW
    coming = Entry(packed.record, packed.removed, packed.edits)
    what = fate(coming, here)
    if what is Fate.SECOND_VERSION and not second_versions:
        return Fate.ALREADY_HERE
    if what is Fate.SECOND_VERSION:
        coming, here = second_version(coming), None
        if find(connection, coming.record.id) is not None:
            return Fate.ALREADY_HERE
    if what is Fate.ALREADY_HERE:
        return what
    coming = _closed_if_one_is_open(connection, coming)
    if here is None:
        _write_new(connection, coming)
    else:
        _write_over(connection, here, coming)
    return what


def _take_edits(
    connection: sqlite3.Connection,
    told: Sequence[ToldEntry],
    new: Sequence[ToldEntry],
) -> None:
    """What was put right elsewhere holds no longer here: its new telling has come.

    An edit is a telling that begins in the moment in which another one ends. What was
    merely taken back elsewhere stays here, as a session does.
    """
    begun = {(one.kind, one.at) for one in new}
    ids = {one.id for one in new}
    for one in told:
        edited = one.removed is not None and (one.kind, one.removed) in begun
        if not edited or one.id in ids:
            continue
        (row,) = TOLD.rows(connection, "id = ?", (one.id,))
        if row["removed"] is None and one.removed is not None:
            put_removed(connection, one.id, to_text(one.removed))


def _closed_if_one_is_open(connection: sqlite3.Connection, coming: Entry) -> Entry:
    """Only one session can be open; the one of this computer is."""
    if coming.record.ended is not None:
        return coming
    others = SESSION.rows(connection, "state = 'open' AND id <> ?", (coming.record.id,))
    return replace(coming, record=closed(coming.record)) if others else coming


def _write_new(connection: sqlite3.Connection, coming: Entry) -> None:
    key = write_record(connection, coming.record)
    _write_rest(connection, key, coming.removed, map(edit_text, coming.edits))


def _write_packed(connection: sqlite3.Connection, coming: Parcel) -> None:
    """The same without unpacking it, in a third of the time: it has ended."""
    key = write_record(connection, coming.bare, coming.bouts)
    _write_rest(connection, key, coming.removed, coming.edit_texts)


def _write_rest(
    connection: sqlite3.Connection,
    key: int,
    removed: datetime | None,
    edits: Iterable[EditText],
) -> None:
    if removed is not None:
        (row,) = SESSION.rows(connection, "key = ?", (key,))
        put_changed(connection, row, removed=to_text(removed))
    for number, edit in enumerate(edits, start=1):
        write_edit(connection, key, number, edit)


def _write_over(connection: sqlite3.Connection, here: Entry, coming: Entry) -> None:
    """The later state of a session, with the corrections that either side knows."""
    row = session_row(connection, here.record.id)
    rewrite_record(connection, row, coming.record)
    edits = sorted({*here.edits, *coming.edits}, key=lambda edit: edit.at)
    for number, edit in enumerate(edits, start=1):
        write_edit(connection, row["key"], number, edit_text(edit))
