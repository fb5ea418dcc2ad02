import errno
import sqlite3
from pathlib import Path

import pytest

from companion.store import errors, trouble
from companion.store.errors import (
    DiaryDamaged,
    DiaryError,
    DiaryReadOnly,
    DiskFull,
    DiskTrouble,
    FolderUnusable,
    NoPermission,
)
from companion.store.trouble import in_plain_words, named
from tests.store.examples import ALL_REPS, DAY, a_diary, begin, done
from tests.store.no_room import no_file_longer_than

PATH = Path("/somewhere/diary.db")


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as it says")
    error.sqlite_errorcode = code
    error.sqlite_errorname = "SQLITE_SOMETHING"
    return error


def every_error() -> list[type[DiaryError]]:
    return [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, DiaryError)
    ]


@pytest.mark.parametrize("kind", every_error())
def test_every_error_says_what_happened_what_is_safe_and_what_to_do(
    kind: type[DiaryError],
) -> None:
    error = kind(PATH, ("one", "two")) if kind is DiaryDamaged else kind(PATH, "one")
    for words in (error.happened_words, error.safe, error.todo):
        assert words[0].isupper()
        assert words.endswith(".")
        assert "error" not in words.lower().replace("errors", "")
    assert str(PATH) in error.happened
    assert str(error) == f"{error.happened} {error.safe} {error.todo}"
    assert error.detail.startswith("one")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_CORRUPT, DiaryDamaged),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskTrouble),
        (sqlite3.SQLITE_READONLY_DBMOVED, DiaryReadOnly),
        (sqlite3.SQLITE_PERM, NoPermission),
        (sqlite3.SQLITE_NOMEM, DiaryError),
    ],
)
def test_an_error_of_sqlite_gets_its_name(code: int, kind: type[DiaryError]) -> None:
    assert type(named(sqlite_error(code), PATH)) is kind


def test_an_error_of_sqlite_without_a_code_still_has_words() -> None:
    assert type(named(sqlite3.OperationalError("odd"), PATH)) is DiaryError


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, NoPermission),
        (errno.EROFS, DiaryReadOnly),
        (errno.ENOSPC, DiskFull),
        (errno.EIO, DiskTrouble),
        (errno.ENOTDIR, FolderUnusable),
    ],
)
def test_an_error_of_the_system_gets_its_name(
    number: int, kind: type[DiaryError]
) -> None:
    assert type(named(OSError(number, "as it says"), PATH)) is kind


def test_an_unnamed_write_error_on_a_disk_without_room_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = sqlite_error(sqlite3.SQLITE_IOERR_WRITE)
    assert type(named(write, tmp_path / "diary.db")) is DiskTrouble
    monkeypatch.setattr(trouble, "_NO_ROOM_BYTES", 1 << 62)
    assert type(named(write, tmp_path / "diary.db")) is DiskFull


def test_a_mistake_of_ours_keeps_its_own_name() -> None:
    for mistake in (sqlite3.IntegrityError, sqlite3.ProgrammingError, ValueError):
        with pytest.raises(mistake), in_plain_words(PATH):
            raise mistake


def test_a_full_disk_loses_only_what_is_not_yet_saved(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        session_id = begin(diary)
        diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
        with no_file_longer_than(512), pytest.raises(DiskTrouble):
            diary.sessions.add_rep(session_id, done(ALL_REPS[1]), 16_000)
        assert len(diary.sessions.get(session_id).reps) == 1
        diary.sessions.add_rep(session_id, done(ALL_REPS[1]), 16_000)
        assert len(diary.sessions.get(session_id).reps) == 2


def test_a_file_that_may_not_grow_says_that_the_disk_is_full(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        begin(diary)
        file = diary.sessions._file
        with file.reading() as connection:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull):
            [begin(diary) for _ in range(100)]
        with file.reading() as connection:
            connection.execute("PRAGMA max_page_count = 100000")
        before = len(diary.sessions.between(DAY, DAY))
        begin(diary)
        assert len(diary.sessions.between(DAY, DAY)) == before + 1


def test_no_room_for_a_new_diary_leaves_nothing_half_made(tmp_path: Path) -> None:
    with no_file_longer_than(8_192), pytest.raises(DiskTrouble):
        a_diary(tmp_path)
    assert not (tmp_path / "diary.db").exists()
    a_diary(tmp_path).close()
