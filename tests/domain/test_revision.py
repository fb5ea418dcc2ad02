from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise import Level, Side
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.revision import (
    Bout,
    DayChanged,
    MinutesChanged,
    SetsChanged,
    StopWas,
    bouts,
    by_hand,
    counts,
    told_changes,
    with_counts,
    with_day,
    with_minutes,
    with_stops,
)
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep

DAY = date(2026, 11, 19)
NINE = datetime(2026, 11, 19, 9, tzinfo=UTC)
BOTH = Side.BOTH


def _planned(name: str, reps: tuple[int, ...], *sides: Side) -> PlannedExercise:
    return PlannedExercise(
        exercise_id=name,
        name=name,
        level=Level.L1,
        sides=sides,
        takes_turns=False,
        reps=reps,
        hold_seconds=5,
        dose_words="",
        planned_ms=60_000,
    )


PLAN = (
    _planned("bridge", (4, 3), BOTH),
    _planned("clamshell", (2,), Side.LEFT, Side.RIGHT),
)
ALL = [
    Rep(bout.item, bout.set_number, number, bout.side)
    for bout, planned in bouts(PLAN)
    for number in range(1, planned + 1)
]


def _record(*reps: Rep, source: Source = Source.TIMED) -> SessionRecord:
    return SessionRecord(
        "s",
        NINE,
        DAY,
        "UTC",
        SessionState.FINISHED,
        source,
        PLAN,
        tuple(RepDone(one, NINE + timedelta(seconds=n)) for n, one in enumerate(reps)),
        ended=NINE + timedelta(minutes=20),
        active_ms=600_000,
    )


def test_every_set_of_every_side_is_counted() -> None:
    found = counts(_record(ALL[0], ALL[1], ALL[7]))
    assert found == {
        Bout(0, 1, BOTH): 2,
        Bout(0, 2, BOTH): 0,
        Bout(1, 1, Side.LEFT): 1,
        Bout(1, 1, Side.RIGHT): 0,
    }


@given(
    st.lists(st.sampled_from(ALL), unique=True),
    st.lists(st.integers(0, 4), min_size=4, max_size=4),
)
def test_a_session_takes_the_numbers_it_is_given(
    reps: list[Rep], numbers: list[int]
) -> None:
    record = _record(*reps)
    wanted = {
        bout: min(number, planned)
        for (bout, planned), number in zip(bouts(PLAN), numbers, strict=True)
    }
    found = with_counts(record, wanted)
    assert counts(found) == wanted
    assert len({one.rep for one in found.reps}) == len(found.reps)
    assert {one.rep for one in found.reps} <= set(ALL)
    assert [one.at for one in found.reps] == sorted(one.at for one in found.reps)
    kept = {one.rep: one.at for one in record.reps}
    assert all(kept.get(o.rep, record.ended) == o.at for o in found.reps)
    assert with_counts(found, {}) == found
    assert with_counts(record, counts(record)).reps == tuple(
        sorted(record.reps, key=lambda one: one.at)
    )


def test_a_rep_left_out_in_the_middle_stays_left_out_when_others_go() -> None:
    record = _record(ALL[0], ALL[2], ALL[3])
    found = with_counts(record, {Bout(0, 1, BOTH): 2})
    assert [one.rep.number for one in found.reps] == [1, 3]


@pytest.mark.parametrize("count", [-1, 5])
def test_more_than_was_planned_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="a set of 4"):
        with_counts(_record(), {Bout(0, 1, BOTH): count})


def test_a_session_without_an_end_adds_reps_at_its_start() -> None:
    found = with_counts(replace(_record(), ended=None), {Bout(0, 1, BOTH): 1})
    assert [one.at for one in found.reps] == [NINE]


def test_only_what_was_added_by_hand_takes_other_minutes() -> None:
    assert with_minutes(_record(), 5).active_ms == 600_000
    assert with_minutes(_record(source=Source.BY_HAND), 5).active_ms == 300_000
    for minutes in (-1, 241):
        with pytest.raises(ValueError, match="minutes"):
            with_minutes(_record(), minutes)


def test_a_session_moves_to_another_day_and_its_moments_stay() -> None:
    other = with_day(_record(ALL[0]), DAY - timedelta(days=1))
    assert other.local_date == DAY - timedelta(days=1)
    assert other.started == NINE


def test_what_is_added_by_hand_says_so() -> None:
    made = by_hand("x", NINE, "Europe/Paris", DAY, PLAN)
    assert made.source is Source.BY_HAND
    assert (made.reps, made.active_ms, made.ended) == ((), 0, NINE)


def test_an_edit_says_what_it_changed() -> None:
    before = _record(ALL[0], source=Source.BY_HAND)
    after = with_minutes(with_day(before, DAY - timedelta(days=1)), 12)
    after = with_counts(after, {Bout(1, 1, Side.LEFT): 2, Bout(0, 1, BOTH): 0})
    assert told_changes(before, after) == (
        DayChanged(DAY, DAY - timedelta(days=1)),
        MinutesChanged(10, 12),
        SetsChanged("bridge", 1, 0),
        SetsChanged("clamshell", 0, 2),
    )
    assert told_changes(before, before) == ()


def _stopped(*reasons: StopReason) -> SessionRecord:
    stop = Stop(ALL[0], "hold", NINE, reasons, Furthest.CALF, 4)
    return replace(_record(), stops=(stop,))


def test_answers_to_a_stop_are_replaced_and_the_stop_itself_stays() -> None:
    record = _stopped(StopReason.OTHER)
    (stop,) = record.stops
    told = replace(stop, reasons=(StopReason.PAIN_UP,), furthest=None, strength=None)
    elsewhere = replace(told, at=NINE + timedelta(seconds=1))
    found = with_stops(record, (told, elsewhere))
    assert found.stops == (told,)
    assert with_stops(record, (elsewhere,)) == record
    assert told_changes(record, found) == (StopWas("bridge", stop),)
    assert told_changes(found, found) == ()


@given(st.lists(st.sampled_from(StopReason), unique=True).map(tuple))
def test_no_edit_takes_an_alarm_off_a_stop(reasons: tuple[StopReason, ...]) -> None:
    record = _stopped(StopReason.WEAKNESS, StopReason.OTHER)
    (stop,) = record.stops
    (found,) = with_stops(record, (replace(stop, reasons=reasons),)).stops
    assert set(found.reasons) == {*reasons, StopReason.WEAKNESS}
    assert len(found.reasons) == len(set(found.reasons))
