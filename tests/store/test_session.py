"""Sessions are kept as they were written, repetition by repetition."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.change import Change, ChangeKind
from companion.domain.record import ChangeMade, RepDone, SessionState, Source
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.store.diary import Diary
from companion.store.errors import SessionOver, UnknownSession
from tests.corrected import bring_back
from tests.fakes import FakeClock
from tests.store.examples import ALL_REPS, DAY, NINE, PLAN, a_diary, a_stop, begin, done
from tests.thoroughness import examples


def test_a_session_is_found_again_as_it_was_written(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        session_id = begin(diary)
        for number, rep in enumerate(ALL_REPS):
            diary.sessions.add_rep(session_id, done(rep, number + 0.000_001), 100)
        diary.sessions.add_stop(session_id, a_stop())
        ended = NINE + timedelta(minutes=5)
        diary.sessions.end(session_id, SessionState.STOPPED, ended, 240_000)
    with a_diary(tmp_path) as diary:
        record = diary.sessions.get(session_id)
    assert record.plan == PLAN
    assert record.reps == tuple(
        done(rep, number + 0.000_001) for number, rep in enumerate(ALL_REPS)
    )
    assert record.stops == (a_stop(),)
    assert (record.started, record.ended) == (NINE, ended)
    assert (record.local_date, record.zone) == (DAY, "Europe/London")
    assert (record.state, record.source) == (SessionState.STOPPED, Source.TIMED)
    assert record.active_ms == 240_000
    assert record.exercises_done == 2


def test_each_finished_rep_is_there_for_another_program_at_once(diary: Diary) -> None:
    session_id = begin(diary)
    for number, rep in enumerate(ALL_REPS, start=1):
        diary.sessions.add_rep(session_id, done(rep), number * 8_000)
        unfinished = diary.sessions.unfinished()
        assert unfinished is not None
        assert len(unfinished.reps) == number
        assert unfinished.active_ms == number * 8_000


def test_a_rep_told_twice_is_kept_once_as_first_told(diary: Diary) -> None:
    session_id = begin(diary)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0], 8), 8_000)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0], 99), 99_000)
    record = diary.sessions.get(session_id)
    assert record.reps == (done(ALL_REPS[0], 8),)
    assert record.active_ms == 8_000


def test_a_rep_that_the_plan_does_not_have_is_our_mistake(diary: Diary) -> None:
    session_id = begin(diary)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        diary.sessions.add_rep(session_id, done(Rep(9, 1, 1, ALL_REPS[0].side)), 0)
    assert diary.sessions.get(session_id).reps == ()


def test_no_rep_follows_the_end_but_repeating_the_last_is_harmless(
    diary: Diary,
) -> None:
    session_id = begin(diary)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    diary.sessions.end(session_id, SessionState.FINISHED, NINE)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    with pytest.raises(SessionOver, match=session_id):
        diary.sessions.add_rep(session_id, done(ALL_REPS[1]), 16_000)


def test_ending_twice_in_the_same_way_is_harmless_and_in_another_is_not(
    diary: Diary,
) -> None:
    session_id = begin(diary)
    later = NINE + timedelta(hours=1)
    diary.sessions.end(session_id, SessionState.FINISHED, NINE)
    diary.sessions.end(session_id, SessionState.FINISHED, later)
    assert diary.sessions.get(session_id).ended == NINE
    with pytest.raises(SessionOver):
        diary.sessions.end(session_id, SessionState.STOPPED, later)
    with pytest.raises(ValueError, match="open"):
        diary.sessions.end(session_id, SessionState.OPEN, later)


def test_active_time_never_goes_back(diary: Diary) -> None:
    session_id = begin(diary)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    diary.sessions.add_rep(session_id, done(ALL_REPS[1]), 5_000)
    diary.sessions.end(session_id, SessionState.FINISHED, NINE)
    assert diary.sessions.get(session_id).active_ms == 8_000


PACE = ChangeMade(Change(ChangeKind.PACE, ALL_REPS[0], -1), NINE)
SKIPPED = ChangeMade(Change(ChangeKind.SKIPPED, ALL_REPS[4], 0, "tired"), NINE)


def test_what_was_changed_is_kept_in_its_order_and_once(diary: Diary) -> None:
    session_id = begin(diary)
    for made in (SKIPPED, PACE, PACE):
        diary.sessions.add_change(session_id, made)
    assert diary.sessions.get(session_id).changes == (SKIPPED, PACE)
    diary.sessions.end(session_id, SessionState.FINISHED, NINE)
    diary.sessions.add_change(session_id, PACE)
    later = replace(PACE, at=NINE + timedelta(seconds=1))
    with pytest.raises(SessionOver):
        diary.sessions.add_change(session_id, later)


def test_a_change_is_a_sign_of_life(diary: Diary) -> None:
    session_id = begin(diary)
    later = NINE + timedelta(minutes=3)
    diary.sessions.add_change(session_id, replace(PACE, at=later))
    begin(diary)
    assert diary.sessions.get(session_id).ended == later


def test_the_answers_about_a_stop_replace_its_blanks(diary: Diary) -> None:
    session_id = begin(diary)
    pressed = Stop(ALL_REPS[2], "Lift", NINE)
    diary.sessions.add_stop(session_id, pressed)
    assert diary.sessions.get(session_id).stops == (pressed,)
    diary.sessions.end(session_id, SessionState.STOPPED, NINE)
    told = Stop(
        ALL_REPS[2], "Lift", NINE, (StopReason.WEAKNESS,), Furthest.FOOT, strength=0
    )
    diary.sessions.amend_stop(session_id, told)
    assert diary.sessions.get(session_id).stops == (told,)


def test_stops_come_in_the_order_they_happened(diary: Diary) -> None:
    session_id = begin(diary)
    second = Stop(ALL_REPS[4], "Lift", NINE + timedelta(seconds=90))
    first = Stop(ALL_REPS[0], "Hold", NINE + timedelta(seconds=9))
    diary.sessions.add_stop(session_id, second)
    diary.sessions.add_stop(session_id, first)
    assert diary.sessions.get(session_id).stops == (first, second)


def test_an_unfinished_session_is_found_at_the_next_start_and_goes_on(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path) as diary:
        assert diary.sessions.unfinished() is None
        session_id = begin(diary)
        diary.sessions.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    with a_diary(tmp_path) as diary:
        found = diary.sessions.unfinished()
        assert found is not None
        assert found.id == session_id
        diary.sessions.add_rep(session_id, done(ALL_REPS[1]), 16_000)
        diary.sessions.end(session_id, SessionState.FINISHED, NINE)
        assert diary.sessions.unfinished() is None
        assert len(diary.sessions.get(session_id).reps) == 2


def test_a_session_left_open_is_kept_as_ended_early_when_another_begins(
    diary: Diary,
) -> None:
    first = begin(diary)
    diary.sessions.add_rep(first, done(ALL_REPS[0], 8), 8_000)
    second = begin(diary, started=NINE + timedelta(hours=2))
    assert first != second
    old = diary.sessions.get(first)
    assert old.state is SessionState.ENDED_EARLY
    assert old.ended == NINE + timedelta(seconds=8)
    assert old.reps == (done(ALL_REPS[0], 8),)
    unfinished = diary.sessions.unfinished()
    assert unfinished is not None
    assert unfinished.id == second


def test_begin_told_twice_begins_once(diary: Diary) -> None:
    for _ in range(2):
        begun = diary.sessions.begin(PLAN, NINE, DAY, "UTC", session_id="mine")
        assert begun == "mine"
    assert [one.id for one in diary.sessions.between(DAY, DAY)] == ["mine"]


def test_a_discarded_session_leaves_the_history_and_can_come_back(
    diary: Diary,
) -> None:
    session_id = begin(diary)
    diary.sessions.add_rep(session_id, done(ALL_REPS[0], 8), 8_000)
    diary.sessions.discard(session_id)
    assert diary.sessions.between(DAY, DAY) == ()
    assert diary.sessions.unfinished() is None
    assert diary.sessions.first_day() is None
    bring_back(diary, session_id)
    (record,) = diary.sessions.between(DAY, DAY)
    assert record.state is SessionState.ENDED_EARLY
    assert record.ended == NINE + timedelta(seconds=8)
    assert len(record.reps) == 1


def test_discarding_keeps_how_a_session_ended(diary: Diary) -> None:
    session_id = begin(diary)
    diary.sessions.end(session_id, SessionState.FINISHED, NINE)
    diary.sessions.discard(session_id)
    assert diary.sessions.get(session_id).state is SessionState.FINISHED


def test_a_session_nobody_began_is_our_mistake(diary: Diary) -> None:
    for verb in (diary.sessions.get, diary.sessions.discard):
        with pytest.raises(UnknownSession):
            verb("nothing")
    with pytest.raises(UnknownSession):
        diary.sessions.add_rep("nothing", done(ALL_REPS[0]), 0)


def test_ids_come_from_the_maker_that_was_given(diary: Diary) -> None:
    assert begin(diary) == "id-1"
    assert begin(diary) == "id-2"


ORDERS = st.permutations(ALL_REPS)
GAPS = st.lists(st.integers(-3_600_000_000, 3_600_000_000), min_size=10, max_size=10)


def test_whatever_was_added_in_any_order_is_what_is_read(tmp_path: Path) -> None:
    with a_diary(tmp_path, FakeClock()) as diary:
        numbers = count(1)

        @settings(max_examples=examples(25))
        @given(order=ORDERS, gaps=GAPS, cut=st.integers(0, len(ALL_REPS)))
        def add_and_read(order: list[Rep], gaps: list[int], cut: int) -> None:
            told = [
                RepDone(rep, NINE + timedelta(microseconds=gap))
                for rep, gap in zip(order[:cut], gaps, strict=False)
            ]
            session_id = diary.sessions.begin(
                PLAN, NINE, DAY, "UTC", f"{next(numbers)}"
            )
            for one in told:
                diary.sessions.add_rep(session_id, one, 0)
            kept = diary.sessions.get(session_id).reps
            assert sorted(map(repr, kept)) == sorted(map(repr, told))
            assert [one.at for one in kept] == sorted(one.at for one in told)

        add_and_read()
