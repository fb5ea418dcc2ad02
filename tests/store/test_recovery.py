"""Going back to a backup, or to a new diary, with all that can be read."""

import os
import shutil
from pathlib import Path

import pytest

from companion.domain.history import Morning
from companion.store.check import verify
from companion.store.errors import (
    AlreadyRunning,
    DiaryDamaged,
    DiaryMissing,
    DiskFull,
    DiskTrouble,
    NotADiary,
)
from companion.store.recovery import Recovered
from companion.store.setting import LOOK
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    a_diary,
    as_nobody,
    change,
    contents,
    half_changed,
)
from tests.store.no_room import no_file_longer_than
from tests.store.wrecked import (
    a_life,
    a_wrecked_life,
    ids_in,
    recovery,
    root_of,
    wreck,
)


def test_each_sound_backup_is_offered_with_what_else_can_be_read(
    tmp_path: Path,
) -> None:
    ids = a_wrecked_life(tmp_path)
    newest, anew = recovery(tmp_path).offers()
    assert newest.backup is not None
    assert [one.id for one in newest.readable] == [ids[2]]
    assert newest.lost == 0
    assert anew.backup is None
    assert {one.id for one in anew.readable} == set(ids)


def test_a_session_of_which_only_a_trace_is_left_is_counted_as_lost(
    tmp_path: Path,
) -> None:
    ids = a_life(tmp_path, FakeClock(NINE))
    change(tmp_path / "diary.db", "UPDATE session SET zone = 'lost'")
    newest, anew = recovery(tmp_path).offers()
    assert (newest.readable, newest.lost) == ((), 1)
    assert (anew.readable, anew.lost) == ((), len(ids))


def test_a_session_that_was_deleted_is_not_offered_again(tmp_path: Path) -> None:
    ids = a_life(tmp_path, FakeClock(NINE))
    with a_diary(tmp_path) as diary:
        diary.sessions.discard(ids[2])
    newest, anew = recovery(tmp_path).offers()
    assert (newest.readable, newest.lost) == ((), 0)
    assert [one.id for one in anew.readable] == ids[:2]
    recovery(tmp_path).recover(newest.backup)
    assert ids_in(tmp_path) == set(ids[:2])


def test_backups_are_checked_only_as_far_as_they_are_asked_for(
    tmp_path: Path,
) -> None:
    a_wrecked_life(tmp_path)
    offers = recovery(tmp_path).offers()
    assert next(offers).backup is not None
    shutil.rmtree(tmp_path / "backups")
    assert next(offers).backup is None


def test_going_back_to_a_backup_brings_over_what_can_be_read(tmp_path: Path) -> None:
    ids = a_wrecked_life(tmp_path)
    before = (tmp_path / "diary.db").read_bytes()
    (offer, _) = recovery(tmp_path).offers()
    told = recovery(tmp_path).recover(offer.backup)
    assert told == Recovered(tmp_path / "set-aside" / "20261123T090000Z", 1)
    assert ids_in(tmp_path) == set(ids)
    with a_diary(tmp_path) as diary:
        assert len(diary.corrections.edits(ids[2])) == 2
    assert told.kept is not None
    kept = told.kept / "diary.db"
    assert kept.read_bytes() == before
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert verify(tmp_path / "diary.db") == ()
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "backups",
        "companion.lock",
        "diary.db",
        "set-aside",
    ]


def test_without_a_backup_a_new_diary_takes_what_can_be_read(tmp_path: Path) -> None:
    ids = a_wrecked_life(tmp_path)
    shutil.rmtree(tmp_path / "backups")
    (anew,) = recovery(tmp_path).offers()
    assert recovery(tmp_path).recover(anew.backup).sessions_read == 3
    with a_diary(tmp_path) as diary:
        assert {one.id for one in diary.sessions.between(DAY, DAY)} == set(ids)
        assert diary.settings.get(LOOK) == "dark"
        assert [one.id for one in diary.told.all(Morning)] == ["t1"]


def test_a_file_that_is_no_diary_at_all_is_kept_too(tmp_path: Path) -> None:
    a_life(tmp_path, FakeClock(NINE))
    (tmp_path / "diary.db").write_bytes(b"noise")
    offer, anew = recovery(tmp_path).offers()
    assert offer.readable == anew.readable == ()
    assert offer.lost is None
    told = recovery(tmp_path).recover(offer.backup)
    assert told.sessions_read == 0
    assert told.kept is not None
    assert (told.kept / "diary.db").read_bytes() == b"noise"
    assert len(ids_in(tmp_path)) == 2


def test_a_diary_that_has_gone_comes_back_from_its_backup(tmp_path: Path) -> None:
    a_life(tmp_path, FakeClock(NINE))
    (tmp_path / "diary.db").unlink()
    with pytest.raises(DiaryMissing):
        a_diary(tmp_path)
    (offer, _) = recovery(tmp_path).offers()
    assert recovery(tmp_path).recover(offer.backup) == Recovered(None, 0)
    assert len(ids_in(tmp_path)) == 2


def test_going_back_is_offered_only_where_it_helps(tmp_path: Path) -> None:
    path = tmp_path / "diary.db"
    one = recovery(tmp_path)
    assert one.helps(DiaryDamaged(path, ("a page",)))
    assert one.helps(DiaryMissing(path))
    assert not one.helps(DiskFull(path))
    assert not one.helps(NotADiary(path))
    a_life(tmp_path, FakeClock(NINE))
    assert one.helps(NotADiary(path))
    shutil.rmtree(tmp_path / "backups")
    (tmp_path / "backups").mkdir(mode=0)
    answers: list[bool] = []
    assert not as_nobody(lambda: answers.append(one.helps(NotADiary(path))))
    assert answers == [False]


def test_the_journal_of_the_old_file_is_kept_and_not_mixed_into_the_new(
    tmp_path: Path,
) -> None:
    a_life(tmp_path, FakeClock(NINE))
    with half_changed(tmp_path / "diary.db"):
        (tmp_path / "diary.db").unlink()
        (offer, _) = recovery(tmp_path).offers()
        told = recovery(tmp_path).recover(offer.backup)
    assert told.kept is not None
    assert [one.name for one in told.kept.iterdir()] == ["diary.db-journal"]
    assert len(ids_in(tmp_path)) == 2


def test_what_the_backup_holds_is_not_doubled_by_a_poorer_reading(
    tmp_path: Path,
) -> None:
    ids = a_life(tmp_path, FakeClock(NINE))
    wreck(tmp_path / "diary.db", root_of(tmp_path / "diary.db", "bout"))
    (offer, _) = recovery(tmp_path).offers()
    recovery(tmp_path).recover(offer.backup)
    with a_diary(tmp_path) as diary:
        records = diary.sessions.between(DAY, DAY)
    assert sorted(one.id for one in records) == sorted(ids)
    assert [len(one.reps) for one in records[:2]] == [len(ALL_REPS)] * 2


def test_an_unsound_backup_is_not_gone_back_to(tmp_path: Path) -> None:
    a_wrecked_life(tmp_path)
    (offer, _) = recovery(tmp_path).offers()
    assert offer.backup is not None
    before = contents(tmp_path)
    os.truncate(offer.backup.path, 4096)
    with pytest.raises(DiaryDamaged):
        recovery(tmp_path).recover(offer.backup)
    assert contents(tmp_path) == before
    assert len(tuple(recovery(tmp_path).offers())) == 1


def test_nothing_is_recovered_behind_the_back_of_an_open_window(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path), pytest.raises(AlreadyRunning):
        recovery(tmp_path).recover(None)


def test_a_recovery_without_room_changes_nothing_and_can_be_repeated(
    tmp_path: Path,
) -> None:
    ids = a_wrecked_life(tmp_path)
    before = contents(tmp_path)
    (offer, _) = recovery(tmp_path).offers()
    with no_file_longer_than(16_384), pytest.raises((DiskFull, DiskTrouble)):
        recovery(tmp_path).recover(offer.backup)
    assert contents(tmp_path) == before
    recovery(tmp_path).recover(offer.backup)
    assert ids_in(tmp_path) == set(ids)
