import errno
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from companion.domain.record import SessionState
from companion.store.check import verify
from companion.store.connection import open_for_reading, open_for_writing
from companion.store.diary import open_diary, read_diary
from companion.store.errors import (
    AlreadyRunning,
    DiaryBusy,
    DiaryDamaged,
    DiaryError,
    DiaryMissing,
    DiaryReadOnly,
    DiaryTooNew,
    FolderUnusable,
    NotADiary,
)
from companion.store.lock import FolderLock
from companion.store.migration import APPLICATION_ID, NEWEST
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    NOBODY,
    a_diary,
    a_stop,
    as_nobody,
    begin,
    change,
    contents,
    done,
    half_changed,
    make_used,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_ground() -> Iterator[Path]:
    """A folder that somebody without rights can reach and owns."""
    with TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        yield folder


def refused(folder: Path, kind: type[DiaryError]) -> DiaryError:
    """Opening is refused by this name, in whole sentences, and changes no file."""
    before = contents(folder)
    with pytest.raises(kind) as caught:
        a_diary(folder)
    assert type(caught.value) is kind
    assert contents(folder) == before
    for words in (caught.value.happened, caught.value.safe, caught.value.todo):
        assert words[0].isupper()
    assert str(folder) in str(caught.value)
    return caught.value


def test_a_new_diary_is_made_for_one_person_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with a_diary(tmp_path / "new" / "data") as diary:
            begin(diary)
            assert mode(diary.path) == 0o600
            assert mode(diary.path.parent) == 0o700
            assert {mode(one) for one in diary.path.parent.iterdir()} == {0o600}
    finally:
        os.umask(before)


def test_the_journal_of_a_change_is_private_too(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    before = os.umask(0)
    try:
        with half_changed(path):
            assert mode(tmp_path / "diary.db-journal") == 0o600
    finally:
        os.umask(before)


def test_what_others_could_read_is_closed_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    path = make_used(folder)
    folder.chmod(0o755)
    path.chmod(0o644)
    a_diary(folder).close()
    assert (mode(folder), mode(path)) == (0o700, 0o600)


def test_a_folder_that_is_shared_by_design_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    a_diary(tmp_path).close()
    assert mode(tmp_path) == 0o1777
    assert mode(tmp_path / "diary.db") == 0o600


def test_the_file_says_what_it_is_and_of_which_version(tmp_path: Path) -> None:
    with closing(open_for_reading(make_used(tmp_path))) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        tables = connection.execute("PRAGMA table_list").fetchall()
    assert (application, version) == (APPLICATION_ID, NEWEST)
    ours = [one for one in tables if not one["name"].startswith("sqlite_")]
    assert len(ours) >= 5
    assert all(one["strict"] for one in ours)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),  # EXTRA
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 2_000),
    ],
)
def test_a_commit_survives_a_power_cut_by_these_settings(
    tmp_path: Path, pragma: str, value: object
) -> None:
    with closing(open_for_writing(make_used(tmp_path))) as connection:
        assert connection.isolation_level is None
        assert tuple(connection.execute(f"PRAGMA {pragma}").fetchone()) == (value,)


def test_on_macos_the_drive_is_asked_to_empty_its_cache(tmp_path: Path) -> None:
    with closing(open_for_writing(make_used(tmp_path), "darwin")) as connection:
        assert connection.execute("PRAGMA fullfsync").fetchone()[0] == 1


def test_a_diary_in_another_journal_mode_is_brought_back(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    change(path, "PRAGMA journal_mode = WAL")
    with a_diary(tmp_path) as diary:
        assert diary.sessions.unfinished() is not None
    assert verify(path) == ()
    assert not path.with_name("diary.db-wal").exists()


def test_a_second_program_is_told_that_one_is_running(tmp_path: Path) -> None:
    with a_diary(tmp_path):
        refused(tmp_path, AlreadyRunning)
    a_diary(tmp_path).close()


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    diary = a_diary(tmp_path)
    diary.close()
    diary.close()
    a_diary(tmp_path).close()


def test_a_lock_is_let_go_once(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    lock.release()
    with a_diary(tmp_path):
        lock.release()
        with pytest.raises(AlreadyRunning):
            FolderLock(tmp_path)


def test_a_lock_left_by_a_crash_is_taken_over(tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:
        a_diary(tmp_path)
        os._exit(9)
    os.waitpid(child, 0)
    assert (tmp_path / "companion.lock").exists()
    a_diary(tmp_path).close()


def test_a_lock_file_with_anything_in_it_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "companion.lock").write_bytes(b"\x00 4711 elsewhere")
    a_diary(tmp_path).close()


def test_a_folder_that_cannot_be_locked_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks_here(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("companion.store.lock._take", no_locks_here)
    refused(tmp_path, FolderUnusable)


def test_after_a_refused_start_the_folder_is_free_again(tmp_path: Path) -> None:
    path = tmp_path / "diary.db"
    path.write_bytes(b"shopping list")
    refused(tmp_path, NotADiary)
    path.unlink()
    a_diary(tmp_path).close()


@pytest.mark.parametrize("content", [b"shopping list", b"SQLite format 2\x00" * 99])
def test_something_else_is_not_a_diary(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "diary.db").write_bytes(content)
    refused(tmp_path, NotADiary)
    assert verify(tmp_path / "diary.db") != ()


def test_another_programs_database_is_not_a_diary(tmp_path: Path) -> None:
    change(tmp_path / "diary.db", "CREATE TABLE recipes (name TEXT)")
    refused(tmp_path, NotADiary)
    assert verify(tmp_path / "diary.db") == ("it is not a diary of this program",)


def test_a_newer_diary_is_refused_kindly(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    change(path, f"PRAGMA user_version = {NEWEST + 1}")
    error = refused(tmp_path, DiaryTooNew)
    assert "newer version" in error.todo
    assert f"version {NEWEST + 1}" in verify(path)[0]
    with pytest.raises(DiaryTooNew):
        read_diary(tmp_path, FakeClock())


def test_an_empty_file_is_damage_not_a_new_diary(tmp_path: Path) -> None:
    (tmp_path / "diary.db").touch()
    refused(tmp_path, DiaryDamaged)
    assert verify(tmp_path / "diary.db") == ("the file is empty",)


def test_an_empty_file_beside_a_full_journal_loses_neither(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    with half_changed(path):
        path.write_bytes(b"")
        refused(tmp_path, DiaryDamaged)


def test_a_journal_without_its_diary_is_not_mixed_into_a_new_one(
    tmp_path: Path,
) -> None:
    path = make_used(tmp_path)
    with half_changed(path):
        path.unlink()
        refused(tmp_path, DiaryMissing)


def test_a_diary_cut_short_is_damaged(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    os.truncate(path, path.stat().st_size // 2)
    refused(tmp_path, DiaryDamaged)
    assert verify(path) != ()


def test_a_diary_with_a_page_of_noise_is_damaged(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    raw = bytearray(path.read_bytes())
    raw[4096:8192] = bytes(range(256)) * 16
    path.write_bytes(raw)
    error = refused(tmp_path, DiaryDamaged)
    assert isinstance(error, DiaryDamaged)
    assert error.problems
    assert verify(path) != ()


@pytest.mark.parametrize(
    "meddling",
    [
        "DROP TABLE stop",
        "DROP INDEX session_by_date",
        "CREATE TABLE extra (line TEXT)",
        "DELETE FROM planned",
        "INSERT INTO bout VALUES (77, 0, 1, 'left', '[]', 0)",
    ],
)
def test_meddling_with_the_tables_is_found_at_the_start(
    tmp_path: Path, meddling: str
) -> None:
    path = make_used(tmp_path)
    change(path, meddling)
    refused(tmp_path, DiaryDamaged)
    assert verify(path) != ()


def test_a_change_that_was_cut_off_is_taken_back(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    with half_changed(path):
        before = contents(tmp_path)
        assert verify(path) == ()
        with read_diary(tmp_path, FakeClock()) as seen:
            assert seen.sessions.unfinished() is not None
        assert contents(tmp_path) == before
        with a_diary(tmp_path) as diary:
            record = diary.sessions.unfinished()
            assert record is not None
            assert len(record.reps) == 2
    assert verify(path) == ()


def test_a_new_diary_that_was_cut_off_before_its_name_is_begun_again(
    tmp_path: Path,
) -> None:
    (tmp_path / "diary.db.new").write_bytes(b"SQLite format 3\x00 half")
    (tmp_path / "diary.db.new-journal").write_bytes(b"half")
    with a_diary(tmp_path) as diary:
        begin(diary)
    assert sorted(contents(tmp_path)) == ["diary.db"]


def test_a_file_that_another_program_keeps_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_used(tmp_path)
    monkeypatch.setattr("companion.store.connection.BUSY_MS", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        refused(tmp_path, DiaryBusy)
        assert "another program" in verify(path)[0].lower()
        other.execute("ROLLBACK")
    assert verify(path) == ()


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(FolderUnusable):
        a_diary(tmp_path / "data")
    with pytest.raises(FolderUnusable):
        a_diary(tmp_path / "data" / "below")
    assert (tmp_path / "data").read_text() == "not a folder"


def test_a_diary_that_is_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "diary.db").mkdir()
    with pytest.raises(FolderUnusable):
        a_diary(tmp_path)
    assert verify(tmp_path / "diary.db") != ()


def test_a_folder_that_may_not_be_written_is_named(open_ground: Path) -> None:
    folder = open_ground / "data"
    make_used(folder)
    before = contents(folder)
    folder.chmod(0o755)  # it stays root's, or becomes read-only for its owner
    if os.geteuid() != 0:
        folder.chmod(0o555)
    try:
        (folder / "diary.db").chmod(0o644)
        assert as_nobody(lambda: a_diary(folder)) == "NoPermission"
        assert as_nobody(lambda: read_diary(folder, FakeClock())) == ""
    finally:
        folder.chmod(0o755)
    assert contents(folder) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs two users")
def test_two_people_on_one_computer_are_apart(open_ground: Path) -> None:
    theirs = open_ground / "theirs"
    with a_diary(open_ground / "mine") as mine:
        begin(mine)
        # Another person's diary opens beside ours, and ours to nobody.
        assert as_nobody(lambda: a_diary(theirs).close()) == ""
        assert as_nobody(lambda: a_diary(open_ground / "mine")) == "NoPermission"
        assert as_nobody(mine.path.read_bytes) == "PermissionError"
        assert as_nobody(lambda: list(mine.path.parent.iterdir())) == "PermissionError"
        assert mine.sessions.unfinished() is not None
    assert (theirs / "diary.db").stat().st_uid != mine.path.stat().st_uid


def test_a_folder_that_may_not_be_made_is_named(open_ground: Path) -> None:
    open_ground.chmod(0o555)
    assert as_nobody(lambda: a_diary(open_ground / "data")) == "NoPermission"
    open_ground.chmod(0o755)


def test_a_diary_that_may_not_be_read_is_named(open_ground: Path) -> None:
    path = make_used(open_ground)
    path.chmod(0)
    (open_ground / "companion.lock").unlink()
    if os.geteuid() != 0:
        path = open_ground / "elsewhere.db"
        path.touch(0)
        assert "not allowed" in verify(path)[0]
        return
    assert as_nobody(lambda: a_diary(open_ground)) == "NoPermission"


def test_a_diary_without_the_right_to_write_it_is_named(open_ground: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("an own file is made writable again; another's needs root")
    path = make_used(open_ground)
    path.chmod(0o644)
    (open_ground / "companion.lock").unlink()
    assert as_nobody(lambda: a_diary(open_ground)) == "DiaryReadOnly"


def test_a_diary_can_be_read_while_the_window_has_it_open(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        session_id = begin(diary)
        with read_diary(tmp_path, FakeClock()) as seen:
            assert [one.id for one in seen.sessions.between(DAY, DAY)] == [session_id]


def test_a_diary_that_is_only_read_cannot_be_changed(tmp_path: Path) -> None:
    make_used(tmp_path)
    with read_diary(tmp_path, FakeClock()) as seen:
        sessions = seen.sessions
        with pytest.raises(DiaryReadOnly):
            sessions.discard("id-1")
        with pytest.raises(DiaryReadOnly):
            sessions.add_stop("id-1", a_stop())
        with pytest.raises(DiaryReadOnly):
            sessions.end("id-1", SessionState.FINISHED, NINE)
        with pytest.raises(DiaryReadOnly):
            sessions.add_rep("id-1", done(ALL_REPS[3]), 0)


def test_reading_where_there_is_no_diary_shows_an_empty_one(tmp_path: Path) -> None:
    with read_diary(tmp_path / "nothing", FakeClock()) as seen:
        assert seen.sessions.between(DAY, DAY) == ()
    assert list(tmp_path.iterdir()) == []


def test_reading_refuses_what_is_not_a_sound_diary(tmp_path: Path) -> None:
    path = tmp_path / "diary.db"
    change(path, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(NotADiary):
        read_diary(tmp_path, FakeClock())
    path.unlink()
    make_used(tmp_path)
    change(path, "DELETE FROM planned")
    with pytest.raises(DiaryDamaged):
        read_diary(tmp_path, FakeClock())


def test_a_session_begun_with_the_usual_ids_has_one_of_its_own(tmp_path: Path) -> None:
    with open_diary(tmp_path, FakeClock()) as diary:
        assert begin(diary) != begin(diary)
