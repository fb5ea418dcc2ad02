"""Diaries that are exported, and archives that take or refuse what comes in."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.record import SessionRecord, SessionState
from companion.store import exchange
from companion.store.album import Album
from companion.store.archive import Archive
from companion.store.check import problems
from companion.store.connection import in_memory
from companion.store.diary import Diary
from companion.store.errors import ImportRefused
from companion.store.file import DiaryFile
from companion.store.migration import migrate
from tests.corrected import change_day
from tests.store.examples import ALL_REPS, DAY, NINE, a_stop, begin, done

SCHEMA = json.loads(
    (Path(exchange.__file__).parent / "exchange.schema.json").read_text("utf-8")
)


def fill(diary: Diary) -> str:
    session_id = begin(diary)
    for number, rep in enumerate(ALL_REPS):
        diary.sessions.add_rep(session_id, done(rep, number), number * 1_000)
    diary.sessions.add_stop(session_id, a_stop())
    diary.sessions.end(session_id, SessionState.STOPPED, NINE + timedelta(minutes=9))
    return session_id


def exported(diary: Diary, path: Path) -> bytes:
    diary.archive.export(path)
    return path.read_bytes()


def all_sessions(diary: Diary) -> tuple[SessionRecord, ...]:
    return diary.sessions.between(DAY - timedelta(days=999), DAY + timedelta(days=999))


@contextmanager
def in_memory_archive() -> Iterator[Archive]:
    """An archive without a disk, for examples by the hundred."""
    with closing(in_memory()) as connection:
        migrate(connection)
        yield Archive(DiaryFile(Path("nowhere"), connection), Album(Path("nowhere")))
        assert problems(connection) == ()


def refused(diary: Diary, path: Path) -> str:
    """Bringing this in is refused, and changes nothing; says why."""
    before = all_sessions(diary)
    with pytest.raises(ImportRefused) as caught:
        diary.archive.bring_in(path)
    assert all_sessions(diary) == before
    assert str(path) in caught.value.happened
    return caught.value.detail


def a_document(diary: Diary, path: Path) -> dict[str, object]:
    change_day(diary, fill(diary), DAY - timedelta(days=1))
    document: dict[str, object] = json.loads(exported(diary, path))
    return document
