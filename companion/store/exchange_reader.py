"""An export read in, whatever it may be: part by part, so that little is in memory."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from companion.store.codec import canonical
from companion.store.enclosure import Enclosed, Spot, photos_in
from companion.store.errors import ImportRefused
from companion.store.exchange import (
    FORMAT,
    VERSION,
    WITH_PHOTOS,
    Contents,
    Scalar,
)
from companion.store.parcel import Parcel, packed
from companion.store.photo_book import MOST_TOGETHER, photo_names
from companion.store.reader import Reader, RefusedError
from companion.store.scanner import Bounds, Scanner, ordinary
from companion.store.telling import ToldEntry, check_entry

# Ten years of daily sessions and answers are 17 MB. Of each session or answer little
# more than its own text is kept, and what a single one may make of memory while it is
# looked through is bounded by its length and its marks.
MOST_DOCUMENT = 20 * 1024 * 1024  # bytes, without the photos
MOST_BYTES = MOST_DOCUMENT + MOST_TOGETHER * 4 // 3 + 1024 * 1024
MOST_LETTERS = 2_500_000  # of one photo, or a session with 500 corrections
MOST_MARKS = {",": 600_000, ":": 260_000, "[": 70_000, "{": 40_000, '"': 700_000}
_MOST_SESSIONS = 100_000
_MOST_TOLD = 100_000
_NEEDED = frozenset(("format", "version", "settings", "sessions"))
_TOLD = frozenset(("id", "kind", "at", "day", "zone", "removed", "data"))
_FILE = Reader(None, "file")


def read_in(path: Path) -> Contents:
    """What a file holds, wholly looked through. Raises ``ImportRefused``.

    Its photos stay in the file until each is asked for.
    """
    try:
        with ordinary(path) as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                _FILE.refuse(f"is larger than {MOST_BYTES // 1024 // 1024} MB")
            bounds = Bounds(MOST_DOCUMENT, MOST_LETTERS, MOST_MARKS)
            return _Import(path).read(Scanner(file, bounds))
    except RefusedError as error:
        raise ImportRefused(path, str(error)) from error
    except (OSError, ValueError, RecursionError) as error:
        raise ImportRefused(path, f"{type(error).__name__}: {error}") from error


class _Import:
    """What has been read of a file so far, in whatever order its parts stand."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings: dict[str, Scalar] = {}
        self._entries: tuple[Parcel, ...] = ()
        self._told: tuple[ToldEntry, ...] = ()
        self._photos: dict[str, Spot] = {}

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
        photos = Enclosed(self._path, self._photos)
        return Contents(self._entries, self._settings, self._told, photos)

    def _read(self, key: str, scanner: Scanner) -> None:
        place = _FILE.at(key)
        match key:
            case "sessions":
                those = _each(scanner.elements(), place, _MOST_SESSIONS)
                self._entries = tuple(map(packed, those))
            case "told":
                those = _each(scanner.elements(), place, _MOST_TOLD)
                self._told = tuple(map(_telling, those))
            case "photos":
                self._photos = photos_in(scanner, place)
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
