"""Which photos a diary shows: those of own exercises, as they are and as they were."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from companion.domain.own_exercise import OwnExercise
from companion.store.kind import NAMES
from companion.store.onlooker import opened_unchanged
from companion.store.seal import BrokenSealError
from companion.store.telling import ToldEntry
from companion.store.told import entries_of

_KIND = NAMES[OwnExercise]
_HAS_TOLD = "SELECT 1 FROM sqlite_schema WHERE name = 'told'"


def photo_names(told: Iterable[ToldEntry]) -> frozenset[str]:
    """The names of the photos that any of these shows."""
    own = (json.loads(one.data) for one in told if one.kind == _KIND)
    return frozenset(one["photo"] for one in own if one.get("photo"))


def shown_photos(path: Path) -> frozenset[str] | None:
    """The names of the photos that a diary file shows; None when it cannot be read."""
    try:
        with opened_unchanged(path) as connection:
            if connection.execute(_HAS_TOLD).fetchone() is None:
                return frozenset()  # of before there were any
            return photo_names(entries_of(connection, "kind = ?", (_KIND,)))
    except (sqlite3.Error, BrokenSealError, OSError, ValueError):
        return None
