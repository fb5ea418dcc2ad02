import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import SessionState
from companion.store.check import verify
from companion.store.connection import in_memory, open_for_reading
from companion.store.errors import (
    AlreadyRunning,
    DiaryDamaged,
    DiaryError,
    DiaryMissing,
    DiskFull,
    DiskTrouble,
    NotADiary,
)
from companion.store.recovery import Recovered, Recovery
from companion.store.salvage import salvage
from companion.store.setting import LOOK
from companion.store.table import STOP
from companion.store.telling import Telling
from tests.corrected import change_day
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    a_diary,
    a_stop,
    as_nobody,
    begin,
    change,
    contents,
    done,
    half_changed,
)
from tests.store.test_trouble import no_file_longer_than

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
    wreck(folder / "diary.db", _root_of(folder / "diary.db", "session_by_date"))
    with pytest.raises(DiaryDamaged):
        a_diary(folder)
    return ids


def _root_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = connection.execute(query, (name,)).fetchone()
    return int(page) - 1


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
    wreck(tmp_path / "diary.db", _root_of(tmp_path / "diary.db", "bout"))
    (offer, _) = recovery(tmp_path).offers()
    recovery(tmp_path).recover(offer.backup)
    with a_diary(tmp_path) as diary:
        records = diary.sessions.between(DAY, DAY)
    assert sorted(one.id for one in records) == sorted(ids)
    assert [len(one.reps) for one in records[:2]] == [len(ALL_REPS)] * 2


def test_a_whole_row_that_makes_no_sense_costs_only_its_own_session(
    tmp_path: Path,
) -> None:
    ids = a_life(tmp_path, FakeClock(NINE))
    path = tmp_path / "diary.db"
    with closing(in_memory()) as connection:
        with closing(open_for_reading(path)) as source:
            source.backup(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        (row, *_) = STOP.rows(connection)
        values = dict(zip(STOP.columns, tuple(row), strict=False))
        STOP.put(connection, list((values | {"reasons": '["hunger"]'}).values()))
        with closing(sqlite3.connect(path)) as target:
            connection.backup(target)
    assert [one.record.id for one in salvage(path).entries] == ids[1:]


def test_an_exercise_that_is_lost_from_a_plan_takes_only_its_own_reps_along(
    tmp_path: Path,
) -> None:
    ids = a_life(tmp_path, FakeClock(NINE))
    change(tmp_path / "diary.db", "UPDATE planned SET name = 'lost' WHERE item = 1")
    records = [entry.record for entry in salvage(tmp_path / "diary.db").entries]
    assert [one.id for one in records] == ids
    assert {len(one.plan) for one in records} == {1}
    assert {done.rep.item for one in records for done in one.reps} == {0}


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


def test_random_damage_is_found_or_harmless_and_nothing_read_is_wrong(
    tmp_path: Path,
) -> None:
    chance = random.Random(6)
    ids = a_life(tmp_path / "data", FakeClock(NINE))
    path = tmp_path / "data" / "diary.db"
    whole = path.read_bytes()
    truth = {entry.record.id: entry for entry in salvage(path).entries}
    assert set(truth) == set(ids)
    found = 0
    for _ in range(120):
        raw = bytearray(whole)
        for _ in range(chance.choice((1, 1, 1, 40))):
            raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        path.write_bytes(raw)
        problems = verify(path)
        found += bool(problems)
        for entry in salvage(path).entries:
            there = truth[entry.record.id]
            assert set(entry.record.reps) <= set(there.record.reps)
            assert set(entry.record.stops) <= set(there.record.stops)
        try:
            with a_diary(tmp_path / "data") as diary:
                records = diary.sessions.between(DAY, DAY)
        except DiaryError:
            assert problems
        else:
            assert problems or all(one == truth[one.id].record for one in records)
    assert found > 30
