"""A diary that is only read."""

from pathlib import Path

import pytest

from companion.domain.record import SessionState
from companion.store.diary import read_diary
from companion.store.errors import DiaryDamaged, DiaryReadOnly, NotADiary
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    a_diary,
    a_stop,
    begin,
    change,
    done,
    make_used,
)


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
