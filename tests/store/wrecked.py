"""Diaries with a life in them that get wrecked, and what is recovered."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import SessionState
from companion.store.errors import DiaryDamaged
from companion.store.recovery import Recovery
from companion.store.setting import LOOK
from companion.store.telling import Telling
from tests.corrected import change_day
from tests.fakes import FakeClock
from tests.store.examples import ALL_REPS, DAY, NINE, a_diary, a_stop, begin, done

HOUR_MS = 3_600_000


def a_life(folder: Path, clock: FakeClock) -> list[str]:
    """Three sessions, a backup after the second; gives the ids."""
    ids = []
    with a_diary(folder, clock) as diary:
        for number in range(3):
            if number == 2:
                diary.back_up()
            ids.append(begin(diary))
            for after, rep in enumerate(ALL_REPS):
                diary.sessions.add_rep(ids[-1], done(rep, after), after * 1_000)
            diary.sessions.add_stop(ids[-1], a_stop())
            diary.sessions.end(ids[-1], SessionState.STOPPED, NINE)
            clock.pass_ms(HOUR_MS)
        change_day(diary, ids[2], DAY - timedelta(days=1))
        change_day(diary, ids[2], DAY)
        diary.settings.set(LOOK, "dark")
        diary.told.add(Telling("t1", NINE, DAY, "UTC", Morning(DAY, Felt(3, 2))))
    return ids


def wreck(path: Path, page: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[page * 4096 : page * 4096 + 4096] = bytes(range(256)) * 16
    path.write_bytes(raw)


def recovery(folder: Path) -> Recovery:
    return Recovery(folder, FakeClock(NINE))


def ids_in(folder: Path) -> set[str]:
    with a_diary(folder) as diary:
        return {one.id for one in diary.sessions.between(DAY, DAY)}


def a_wrecked_life(folder: Path) -> list[str]:
    """A diary that does not open, with an index wrecked: all rows can be read."""
    ids = a_life(folder, FakeClock(NINE))
    wreck(folder / "diary.db", root_of(folder / "diary.db", "session_by_date"))
    with pytest.raises(DiaryDamaged):
        a_diary(folder)
    return ids


def root_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = connection.execute(query, (name,)).fetchone()
    return int(page) - 1
