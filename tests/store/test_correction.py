from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import SessionState, Source
from companion.store.check import verify
from companion.store.correction import Work
from companion.store.diary import Diary
from companion.store.errors import DiaryDamaged, UnknownSession, UnknownTelling
from companion.store.telling import Telling
from tests.corrected import add_by_hand, bring_back, change_day, correct
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    PLAN,
    a_diary,
    a_stop,
    begin,
    change,
    done,
)

EARLIER = DAY - timedelta(days=3)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NINE)


@pytest.fixture
def diary(tmp_path: Path, clock: FakeClock) -> Iterator[Diary]:
    with a_diary(tmp_path, clock) as opened:
        yield opened
    assert verify(tmp_path / "diary.db") == ()


def a_session(diary: Diary) -> str:
    session_id = begin(diary)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    diary.sessions.add_stop(session_id, a_stop())
    diary.sessions.end(session_id, SessionState.STOPPED, NINE)
    return session_id


def test_what_was_done_on_another_day_can_be_added_and_says_so(diary: Diary) -> None:
    added = add_by_hand(diary, PLAN, ALL_REPS[:4], EARLIER, NINE)
    (record,) = diary.sessions.between(EARLIER, EARLIER)
    assert record.id == added
    assert record.source is Source.BY_HAND
    assert record.state is SessionState.FINISHED
    assert record.exercises_done == 1


def test_a_correction_keeps_what_was_there_before(
    diary: Diary, clock: FakeClock
) -> None:
    session_id = a_session(diary)
    before = diary.sessions.get(session_id)
    clock.pass_ms(60_000)
    after = replace(
        before, reps=tuple(done(rep, n) for n, rep in enumerate(ALL_REPS)), stops=()
    )
    correct(diary, after)
    assert diary.sessions.get(session_id) == after
    (edit,) = diary.corrections.edits(session_id)
    assert edit.before == before
    assert edit.at == NINE + timedelta(seconds=60)


def test_a_correction_that_changes_nothing_is_none(diary: Diary) -> None:
    session_id = a_session(diary)
    correct(diary, diary.sessions.get(session_id))
    assert diary.corrections.edits(session_id) == ()


def test_no_correction_makes_an_entry_by_hand_look_timed(diary: Diary) -> None:
    added = add_by_hand(diary, PLAN, ALL_REPS[:1], DAY, NINE)
    record = diary.sessions.get(added)
    correct(diary, replace(record, source=Source.TIMED, active_ms=5))
    assert diary.sessions.get(added).source is Source.BY_HAND


def test_a_session_can_be_moved_to_the_day_it_belongs_to_and_back(
    diary: Diary,
) -> None:
    session_id = a_session(diary)
    change_day(diary, session_id, EARLIER)
    assert diary.sessions.between(DAY, DAY) == ()
    assert diary.sessions.get(session_id).local_date == EARLIER
    (edit,) = diary.corrections.edits(session_id)
    correct(diary, edit.before)
    assert diary.sessions.get(session_id).local_date == DAY
    assert len(diary.corrections.edits(session_id)) == 2


def test_correcting_a_discarded_session_does_not_bring_it_back(diary: Diary) -> None:
    session_id = a_session(diary)
    diary.sessions.discard(session_id)
    change_day(diary, session_id, EARLIER)
    assert diary.sessions.between(EARLIER, DAY) == ()
    bring_back(diary, session_id)
    assert len(diary.sessions.between(EARLIER, DAY)) == 1


def test_only_a_session_that_is_there_can_be_corrected(diary: Diary) -> None:
    record = diary.sessions.get(a_session(diary))
    with pytest.raises(UnknownSession):
        correct(diary, replace(record, id="nothing"))
    with pytest.raises(UnknownSession):
        diary.corrections.edits("nothing")


def test_a_kept_edit_that_was_tampered_with_is_found(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        session_id = a_session(diary)
        change_day(diary, session_id, EARLIER)
    change(tmp_path / "diary.db", "UPDATE edit SET before = '{}'")
    with a_diary(tmp_path) as diary, pytest.raises(DiaryDamaged):
        diary.corrections.edits(session_id)


def _telling(number: int) -> Telling[Morning]:
    return Telling(f"t{number}", NINE, DAY, "UTC", Morning(DAY, Felt(number, 1)))


def test_corrections_that_belong_together_are_done_together(diary: Diary) -> None:
    session_id = a_session(diary)
    before = diary.sessions.get(session_id)
    added = replace(before, id="added", source=Source.BY_HAND, local_date=EARLIER)
    diary.told.add(_telling(1))
    changed = replace(before, stops=())
    work = Work(
        added=(added,), changed=(changed,), told=(_telling(2),), taken_back=("t1",)
    )
    for _ in range(2):  # a second time does nothing more
        diary.corrections.carry_out(work)
        assert diary.sessions.get("added") == added
        assert diary.sessions.get(session_id) == changed
        assert [one.before for one in diary.corrections.edits(session_id)] == [before]
        assert [one.id for one in diary.told.all(Morning)] == ["t2"]


def test_what_was_taken_out_together_comes_back_together(diary: Diary) -> None:
    session_id = a_session(diary)
    diary.told.add(_telling(1))
    diary.corrections.carry_out(Work(removed=(session_id,), taken_back=("t1",)))
    assert diary.sessions.between(DAY, DAY) == ()
    assert diary.told.all(Morning) == ()
    diary.corrections.carry_out(Work(restored=(session_id,), brought_back=("t1",)))
    assert [one.id for one in diary.sessions.between(DAY, DAY)] == [session_id]
    assert [one.id for one in diary.told.all(Morning)] == ["t1"]


def test_of_corrections_that_cannot_be_done_none_is_done(diary: Diary) -> None:
    added = replace(diary.sessions.get(a_session(diary)), id="added")
    with pytest.raises(UnknownTelling):
        diary.corrections.carry_out(Work(added=(added,), taken_back=("nobody",)))
    with pytest.raises(UnknownSession):
        diary.sessions.get("added")
