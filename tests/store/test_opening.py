"""A diary is made private, kept safe by its settings, and locked while it is open."""

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from companion.store.check import verify
from companion.store.connection import open_for_reading, open_for_writing
from companion.store.diary import open_diary, read_diary
from companion.store.errors import AlreadyRunning
from companion.store.lock import FolderLock
from companion.store.migration import APPLICATION_ID, NEWEST
from tests.fakes import FakeClock
from tests.store.examples import (
    a_diary,
    begin,
    change,
    contents,
    half_changed,
    make_used,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


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


def test_a_session_begun_with_the_usual_ids_has_one_of_its_own(tmp_path: Path) -> None:
    with open_diary(tmp_path, FakeClock()) as diary:
        assert begin(diary) != begin(diary)
