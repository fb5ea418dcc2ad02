"""Which photos a diary shows: those of own exercises, as they are and as they were.

book = PhotoBook(album, told)       looks at each photo once
book[name]; len(book)               those that can go into an export, read one by one
book.staying                        those that cannot, and why
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path

from companion.domain.fact import fact
from companion.domain.own_exercise import OwnExercise
from companion.store.album import Album
from companion.store.errors import DiaryError
from companion.store.jpeg import fault_of
from companion.store.kind import NAMES
from companion.store.onlooker import opened_unchanged
from companion.store.seal import BrokenSealError
from companion.store.telling import ToldEntry
from companion.store.told import entries_of

# Five times as many as there are own exercises; the largest are 1.5 MB, most 0.3 MB.
MOST_PHOTOS = 200
MOST_TOGETHER = 60_000_000  # bytes of JPEG
_KIND = NAMES[OwnExercise]
_HAS_TOLD = "SELECT 1 FROM sqlite_schema WHERE name = 'told'"


class Why(Enum):
    """Why a photo is not in an export."""

    LOST = "lost"  # it is not there, or not as it was kept
    TOO_MANY = "too many"  # together they are more than a file may hold


@fact
class Staying:
    """The photo of an own exercise that is not in an export."""

    exercise: str
    why: Why


class PhotoBook(Mapping[str, bytes]):
    """The photos of a diary that go into an export. Raises ``DiaryError``.

    Should there be too many, those that were told last go.
    """

    def __init__(self, album: Album, told: Sequence[ToldEntry]) -> None:
        self._album = album
        self._going: set[str] = set()
        shown = _shown_now(told)
        staying: list[Staying] = []
        together = 0
        for name, exercise in _photos_of(told).items():
            jpeg = album.read(name)
            if jpeg is None or fault_of(jpeg):
                if name in shown:  # of what was deleted the photo went too
                    staying.append(Staying(exercise, Why.LOST))
            elif len(self._going) == MOST_PHOTOS or (
                together + len(jpeg) > MOST_TOGETHER
            ):
                staying.append(Staying(exercise, Why.TOO_MANY))
            else:
                together += len(jpeg)
                self._going.add(name)
        self.staying = tuple(dict.fromkeys(staying))

    def __getitem__(self, name: str) -> bytes:
        jpeg = self._album.read(name) if name in self._going else None
        if jpeg is None:
            raise DiaryError(self._album.folder / name, "a photo has changed")
        return jpeg

    def __iter__(self) -> Iterator[str]:
        return iter(self._going)

    def __len__(self) -> int:
        return len(self._going)


def _photos_of(told: Iterable[ToldEntry]) -> dict[str, str]:
    """Photo -> the exercise that shows it, what was told last first."""
    own = [json.loads(one.data) for one in told if one.kind == _KIND]
    found: dict[str, str] = {}
    for one in reversed(own):
        if one.get("photo"):
            found.setdefault(one["photo"], one["name"])
    return found


def _shown_now(told: Iterable[ToldEntry]) -> frozenset[str]:
    """The photos of the exercises that there are now."""
    held = (one for one in told if one.kind == _KIND and one.removed is None)
    newest = {one["id"]: one for one in map(json.loads, (one.data for one in held))}
    there = (one for one in newest.values() if not one.get("gone"))
    return frozenset(one["photo"] for one in there if one.get("photo"))


def own_exercises(connection: sqlite3.Connection) -> tuple[ToldEntry, ...]:
    """All that was told of own exercises. Raises ``BrokenSealError``."""
    return entries_of(connection, "kind = ?", (_KIND,))


def photo_names(told: Iterable[ToldEntry]) -> frozenset[str]:
    """The names of the photos that any of these shows."""
    return frozenset(_photos_of(told))


def shown_photos(path: Path) -> frozenset[str] | None:
    """The names of the photos that a diary file shows; None when it cannot be read."""
    try:
        with opened_unchanged(path) as connection:
            if connection.execute(_HAS_TOLD).fetchone() is None:
                return frozenset()  # of before there were any
            return photo_names(own_exercises(connection))
    except (sqlite3.Error, BrokenSealError, OSError, ValueError):
        return None
