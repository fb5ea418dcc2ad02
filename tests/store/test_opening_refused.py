"""What is no sound diary, or no folder for one, is refused by its name."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from companion.store.check import verify
from companion.store.diary import read_diary
from companion.store.errors import (
    AlreadyRunning,
    DiaryBusy,
    DiaryDamaged,
    DiaryError,
    DiaryMissing,
    DiaryTooNew,
    FolderUnusable,
    NotADiary,
)
from companion.store.migration import NEWEST
from tests.fakes import FakeClock
from tests.store.examples import a_diary, change, contents, half_changed, make_used


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


def test_a_second_program_is_told_that_one_is_running(tmp_path: Path) -> None:
    with a_diary(tmp_path):
        refused(tmp_path, AlreadyRunning)
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
