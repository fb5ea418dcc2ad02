"""What can be read of a damaged diary is right, and all that is sound is read."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from companion.store.check import verify
from companion.store.connection import in_memory, open_for_reading
from companion.store.errors import DiaryError
from companion.store.salvage import salvage
from companion.store.table import STOP
from tests.fakes import FakeClock
from tests.store.examples import DAY, NINE, a_diary, change
from tests.store.wrecked import a_life


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
