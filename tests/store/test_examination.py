"""A diary that is opened at a glance and looked over afterwards, while it is used."""

from contextlib import closing
from pathlib import Path

import pytest

from companion.store.check import problems_at_a_glance, verify
from companion.store.connection import open_for_reading
from companion.store.diary import Diary, open_diary
from companion.store.errors import DiaryDamaged
from companion.store.setting import LOOK
from companion.store.table import BOUT, SESSION
from tests.damage import wreck
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    a_diary,
    begin,
    change,
    contents,
    counting_ids,
    done,
    make_used,
)


def at_a_glance(folder: Path) -> Diary:
    return open_diary(folder, FakeClock(NINE), counting_ids(), prove_later=True)


class Asked:
    """Goes on so many times, and counts how often it was asked."""

    def __init__(self, times: int = 1_000) -> None:
        self.count = 0
        self._times = times

    def __call__(self) -> bool:
        self.count += 1
        return self.count < self._times


def test_damage_is_found_after_the_start_and_before_anything_is_written(
    tmp_path: Path,
) -> None:
    make_used(tmp_path)
    wreck(tmp_path, "session_by_date")
    before = contents(tmp_path)
    with at_a_glance(tmp_path) as diary:
        for _ in range(2):
            with pytest.raises(DiaryDamaged):
                diary.settings.set(LOOK, "dark")
        assert diary.settings.get(LOOK) == "system"
        with pytest.raises(DiaryDamaged):
            diary.examine(Asked())
    assert contents(tmp_path) == before


def test_what_is_not_looked_over_yet_is_shown_only_with_its_seal_whole(
    tmp_path: Path,
) -> None:
    path = make_used(tmp_path)
    change(path, "UPDATE bout SET reps = '[[1,1],[2,2]]'")
    with at_a_glance(tmp_path) as diary:
        with pytest.raises(DiaryDamaged):
            diary.sessions.between(DAY, DAY)
        with pytest.raises(DiaryDamaged) as caught:
            diary.examine(Asked())
    assert "row 1, 0, 1, both of bout" in caught.value.problems[0]


def test_a_sound_diary_is_looked_over_while_it_is_written(tmp_path: Path) -> None:
    with at_a_glance(tmp_path) as diary:
        session_id = begin(diary)
        left = list(ALL_REPS)

        def goes_on() -> bool:
            if left:
                diary.sessions.add_rep(session_id, done(left.pop()), 1_000)
            return True

        diary.examine(goes_on)
        assert len(left) < len(ALL_REPS)
    assert verify(tmp_path / "diary.db") == ()


def test_a_look_can_be_cut_short(tmp_path: Path) -> None:
    make_used(tmp_path)
    asked = Asked(times=2)
    with at_a_glance(tmp_path) as diary:
        diary.examine(asked)
    assert asked.count == 2


def test_tables_that_are_not_ours_are_seen_at_a_glance(tmp_path: Path) -> None:
    change(make_used(tmp_path), "DROP INDEX session_by_date")
    with pytest.raises(DiaryDamaged):
        at_a_glance(tmp_path)


@pytest.mark.parametrize("most", [1, 2, 3, 100])
def test_every_row_is_looked_at_however_small_the_parts(
    tmp_path: Path, most: int
) -> None:
    with a_diary(tmp_path) as diary:
        session_id = begin(diary)
        for rep in ALL_REPS:
            diary.sessions.add_rep(session_id, done(rep), 1_000)
    change(tmp_path / "diary.db", "UPDATE bout SET reps = '[]' WHERE item = 1")
    with (
        at_a_glance(tmp_path) as diary,
        diary._file.reading() as connection,
    ):
        parts = list(BOUT.broken_by_parts(connection, most))
        found = [line for part in parts for line in part]
        assert found == list(BOUT.broken(connection))
        assert len(found) == 2
        assert len(parts) >= 4 / most


def test_rows_that_come_while_one_looks_do_not_keep_one_looking(tmp_path: Path) -> None:
    with at_a_glance(tmp_path) as diary:
        begin(diary)
        seen = 0
        with diary._file.reading() as connection:
            for part in SESSION.broken_by_parts(connection, 1):
                seen += 1
                assert part == ()
                begin(diary)
    assert seen == 2


def test_a_schema_of_noise_is_seen_at_a_glance(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    raw = bytearray(path.read_bytes())
    raw[100:4096] = bytes(range(256)) * 15 + bytes(156)
    path.write_bytes(raw)
    with pytest.raises(DiaryDamaged):
        at_a_glance(tmp_path)
    with closing(open_for_reading(path)) as connection:
        assert problems_at_a_glance(connection) != ()
