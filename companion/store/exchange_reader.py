"""An export read in, whatever it may be: part by part, so that little is in memory."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from companion.store.codec import canonical
from companion.store.correction import Edit
from companion.store.enclosure import MOST_TOGETHER, photos_of, taken_out
from companion.store.errors import ImportRefused
from companion.store.exchange import (
    FORMAT,
    VERSION,
    WITH_PHOTOS,
    Contents,
    Entry,
    Scalar,
    bytes_of,
)
from companion.store.photo_book import photo_names
from companion.store.reader import Reader, RefusedError
from companion.store.record_reader import record_from
from companion.store.scanner import Scanner
from companion.store.telling import ToldEntry, check_entry

# Ten years of daily sessions and answers are 17 MB and stay below each of these;
# together they keep the memory that any file can ask for below 200 MB (measured).
MOST_DOCUMENT = 20 * 1024 * 1024  # bytes, without the photos
MOST_BYTES = MOST_DOCUMENT + MOST_TOGETHER * 4 // 3
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
_NEEDED = frozenset(("format", "version", "settings", "sessions"))
_TOLD = frozenset(("id", "kind", "at", "day", "zone", "removed", "data"))
_EXTRA = frozenset(("removed", "edits"))
_EDIT = frozenset(("at", "before"))
_FILE = Reader(None, "file")


def read_in(path: Path) -> Contents:
    """What a file holds, wholly looked through. Raises ``ImportRefused``."""
    try:
        text, photos = _opened(bytes_of(path, MOST_BYTES + 1))
        return _Import(photos).read(Scanner(text))
    except RefusedError as error:
        raise ImportRefused(path, str(error)) from error
    except (OSError, ValueError, RecursionError) as error:
        raise ImportRefused(path, f"{type(error).__name__}: {error}") from error


def _opened(raw: bytes) -> tuple[str, list[bytes]]:
    """The text of a file without its photos, and the photos."""
    if len(raw) > MOST_BYTES:
        msg = f"it is larger than {MOST_BYTES // 1024 // 1024} MB"
        raise RefusedError(msg)
    raw, photos = taken_out(raw)
    if len(raw) > MOST_DOCUMENT or sum(map(len, photos)) > MOST_TOGETHER:
        msg = f"it is larger than {MOST_DOCUMENT // 1024 // 1024} MB beside its photos"
        raise RefusedError(msg)
    if any(raw.count(mark) > most for mark, most in MOST_MARKS.items()):
        msg = "it has more entries than any diary"
        raise RefusedError(msg)
    if _has_long_run(raw):
        msg = "it has a longer text than any diary"
        raise RefusedError(msg)
    return raw.decode("utf-8"), photos


def _has_long_run(raw: bytes) -> bool:
    """Whether there is a stretch of more bytes than any text without an end."""
    at = 0
    while at + _LONGEST_RUN < len(raw):
        mark = raw.rfind(b'"', at, at + _LONGEST_RUN + 1)
        if mark < 0:
            return True
        at = mark + 1
    return False


class _Import:
    """What has been read of a file so far, in whatever order its parts stand."""

    def __init__(self, photos: Sequence[bytes]) -> None:
        self._taken_out = photos
        self._settings: dict[str, Scalar] = {}
        self._entries: tuple[Entry, ...] = ()
        self._told: tuple[ToldEntry, ...] = ()
        self._photos: dict[str, bytes] = {}

    def read(self, scanner: Scanner) -> Contents:
        """All of it, to the end. Raises ``RefusedError``."""
        found = set()
        for key in scanner.names():
            found.add(key)
            self._read(key, scanner)
        if not found >= _NEEDED:
            _FILE.refuse(f"lacks {', '.join(sorted(_NEEDED - found))}")
        if not self._photos.keys() <= photo_names(self._told):
            _FILE.at("photos").refuse("has one that no exercise shows")
        return Contents(self._entries, self._settings, self._told, self._photos)

    def _read(self, key: str, scanner: Scanner) -> None:
        place = _FILE.at(key)
        match key:
            case "sessions":
                those = _each(scanner.elements(), place, _MOST_SESSIONS)
                self._entries = tuple(map(_entry, those))
            case "told":
                those = _each(scanner.elements(), place, _MOST_TOLD)
                self._told = tuple(map(_telling, those))
            case _:
                self._take(key, Reader(scanner.value(), f".{key}", _FILE))

    def _take(self, key: str, value: Reader) -> None:
        match key:
            case "format":
                if value.text(1, 64) != FORMAT:
                    value.refuse(f"should be {FORMAT}")
            case "version":
                value.whole(VERSION, WITH_PHOTOS)
            case "settings":
                self._settings = {name: one.scalar() for name, one in value.pairs()}
            case "photos":
                self._photos = photos_of(value, self._taken_out)
            case _:
                _FILE.refuse(f"has other keys than it should: {ascii(key)[:40]}")


def _each(values: Iterable[object], place: Reader, most: int) -> Iterator[Reader]:
    """What is in a list, each with its place; no id twice, and not too many."""
    seen: set[object] = set()
    for index, value in enumerate(values):
        reader = Reader(value, f"[{index}]", place)
        one = reader.at("id").plain()
        if index == most or (isinstance(one, str) and one in seen):
            place.refuse("has an id twice" if index < most else "has far too many")
        seen.add(one if isinstance(one, str) else index)
        yield reader


def _telling(reader: Reader) -> ToldEntry:
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
    return entry


def _entry(reader: Reader) -> Entry:
    record = record_from(reader, _EXTRA)
    removed = reader.at("removed")
    edits = reader.at("edits").entries(_MOST_EDITS)
    return Entry(
        record,
        None if removed.nothing() else removed.moment(),
        tuple(_edit(one, record.id) for one in edits),
    )


def _edit(reader: Reader, session_id: str) -> Edit:
    reader.keys(_EDIT)
    before = record_from(reader.at("before"))
    if before.id != session_id:
        reader.at("before").at("id").refuse("should be the id of its session")
    return Edit(reader.at("at").moment(), before)
