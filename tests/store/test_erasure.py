"""Everything deleted that is kept of a person, and nothing else."""

import errno
import os
from pathlib import Path

import pytest

from companion.store.diary import FILE_NAME
from companion.store.erasure import Erasure
from companion.store.errors import AlreadyRunning, NotErased
from companion.store.lock import FolderLock
from companion.store.recovery import Recovery
from tests.damage import back_up, wreck
from tests.fakes import FakeClock
from tests.store.examples import NINE, a_diary, make_used


def names(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*")}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with all that there can be in one."""
    data = tmp_path / "data"
    make_used(data)
    back_up(data, NINE)
    wreck(data, "session_by_date")
    (newest, *_) = Recovery(data, FakeClock(NINE)).offers()
    Recovery(data, FakeClock(NINE)).recover(newest.backup)
    with a_diary(data) as diary:
        diary.archive.export(data / "all.json")
    for left in (
        *("diary.db-journal", "diary.db.new", "diary.db.new-journal"),
        *(f"photos/{'a' * 20}.jpg", f"photos/{'b' * 20}.jpg.part"),
        *(f"backups/photos/{'a' * 20}.jpg", f"recovering/photos/{'c' * 20}.jpg"),
        *("companion.bell", "companion.answer-77"),
        *("backups/diary-20261101T000000Z.db.part", "recovering/diary.db"),
        *("recovering/companion.lock", "recovering/backups/diary-x.db"),
        *("forecast/day-0-1.json", "forecast/day-1-0.json.4711.part"),
        "backups/diary-before-version-9-20261101T000000Z.db.part-journal",
        *("cache/read/bridge.json", "cache/pictures/e1/a.pack", "cache/speech/a.wav"),
    ):
        (data / left).parent.mkdir(parents=True, exist_ok=True)
        (data / left).write_bytes(b"")
    return data


def test_nothing_at_all_is_left_of_what_the_program_keeps(data: Path) -> None:
    erasure = Erasure(data, data / "cache")
    assert erasure.ours()[-1] == data / FILE_NAME
    assert erasure.erase() == ()
    assert not data.exists()


def test_files_of_somebody_else_stay_and_are_named(data: Path) -> None:
    theirs = {
        "notes.txt": b"mine",
        "backups/photos.db": b"mine",
        "photos/holiday.jpg": b"mine",
        "cache/other/page.html": b"mine",
        "list.json": b'["not ours"]',
        "diary.dbx": b"mine",
        "set-aside/20261101T000000Z/letter.txt": b"mine",
    }
    for name, content in theirs.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_bytes(content)
    os.mkfifo(data / "pipe.json")
    theirs_too = data / "pipe.json"
    left = Erasure(data, data / "cache").erase()
    assert theirs_too in left
    theirs_too.unlink()
    left = Erasure(data, data / "cache").erase()
    assert {one.relative_to(data).as_posix() for one in left} == set(theirs)
    assert {one: (data / one).read_bytes() for one in theirs} == theirs
    assert {one for one in names(data) if (data / one).is_file()} == set(theirs)


def test_an_export_that_was_just_made_can_be_spared(data: Path) -> None:
    kept = data / "all.json"
    assert kept in Erasure(data, data / "cache").ours()
    assert Erasure(data, data / "cache", [kept]).erase() == (kept,)
    assert kept.exists()


def test_a_diary_kept_elsewhere_by_a_link_is_deleted_there(tmp_path: Path) -> None:
    data, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    make_used(data)
    elsewhere.mkdir()
    (data / FILE_NAME).rename(elsewhere / "real.db")
    (data / FILE_NAME).symlink_to(elsewhere / "real.db")
    (elsewhere / "other").write_bytes(b"theirs")
    Erasure(data, tmp_path / "cache").erase()
    assert names(elsewhere) == {"other"}
    assert not data.exists()


def test_a_link_to_a_folder_is_not_followed_out_of_the_cache(tmp_path: Path) -> None:
    data, cache, theirs = tmp_path / "data", tmp_path / "cache", tmp_path / "theirs"
    make_used(data)
    theirs.mkdir()
    (theirs / "precious").write_bytes(b"theirs")
    (cache / "pictures").mkdir(parents=True)
    (cache / "pictures" / "loop").symlink_to(theirs)
    assert Erasure(data, cache).erase() == ()
    assert (theirs / "precious").exists()
    assert not cache.exists()


def test_a_diary_that_is_open_is_not_deleted(data: Path) -> None:
    with a_diary(data), pytest.raises(AlreadyRunning):
        Erasure(data, data / "cache").erase()
    assert (data / FILE_NAME).exists()


def test_where_there_is_nothing_nothing_is_made(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    (cache / "read").mkdir(parents=True)
    (cache / "read" / "a.json").write_bytes(b"")
    assert Erasure(tmp_path / "none", cache).erase() == ()
    assert names(tmp_path) == set()


def test_cut_off_at_any_file_the_diary_is_whole_or_gone(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink
    count = len(Erasure(data, data / "cache").ours())

    def refuses(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == stubborn:
            raise PermissionError(errno.EPERM, "not allowed", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuses)
    for stubborn in ("a.wav", "diary-20261123T090000Z.db", FILE_NAME):
        with pytest.raises(NotErased) as caught:
            Erasure(data, data / "cache").erase()
        assert caught.value.path.name == stubborn
        assert "could be deleted" in str(caught.value)
        assert (data / FILE_NAME).exists()
        left = len(Erasure(data, data / "cache").ours())
        assert left < count
        count = left
    FolderLock(data).release()
    monkeypatch.undo()
    assert Erasure(data, data / "cache").erase() == ()
    assert not data.exists()
