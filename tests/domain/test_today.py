from companion.domain.exercise import Side
from companion.domain.record import RepDone, SessionRecord, SessionState, Source
from companion.domain.routine import Routine
from companion.domain.snapshot import plan_of
from companion.domain.stop import Stop
from companion.domain.timeline import Rep, timeline
from companion.domain.today import (
    ItemState,
    all_stopped,
    item_states,
    on_paper,
    startable,
    still_open,
)
from tests.domain.three import AT, THREE
from tests.exercises import DAY


def _record(
    made: Routine, reps_of: dict[int, int], stopped: int | None = None
) -> SessionRecord:
    reps = tuple(
        RepDone(Rep(item, 1 + n // 2, 1 + n % 2, Side.BOTH), AT)
        for item, count in reps_of.items()
        for n in range(count)
    )
    stops = (
        () if stopped is None else (Stop(Rep(stopped, 1, 1, Side.BOTH), "Lift", AT),)
    )
    return SessionRecord(
        id="one",
        started=AT,
        local_date=DAY,
        zone="UTC",
        state=SessionState.FINISHED,
        source=Source.TIMED,
        plan=plan_of(timeline(made)),
        reps=reps,
        stops=stops,
    )


def test_the_first_exercise_is_next_on_a_new_day() -> None:
    assert item_states(THREE, []) == (
        ItemState.NEXT,
        ItemState.TO_DO,
        ItemState.TO_DO,
    )


def test_done_needs_every_planned_rep() -> None:
    record = _record(THREE, {0: 4, 1: 3})
    assert item_states(THREE, [record])[:2] == (ItemState.DONE, ItemState.NEXT)


def test_nothing_is_next_when_all_is_done() -> None:
    record = _record(THREE, {0: 4, 1: 4, 2: 4})
    assert set(item_states(THREE, [record])) == {ItemState.DONE}


def test_a_stop_closes_the_exercise_for_the_day() -> None:
    stopped = _record(THREE, {0: 4}, stopped=0)
    done_again = _record(THREE, {0: 4})
    assert item_states(THREE, [stopped, done_again])[0] is ItemState.STOPPED
    assert item_states(THREE, [done_again, stopped])[0] is ItemState.STOPPED


def test_a_new_session_leaves_out_what_is_done_or_closed() -> None:
    states = item_states(THREE, [_record(THREE, {0: 4}, stopped=1)])
    ids = [one.exercise.id for one in still_open(THREE, states, 0).items]
    assert ids == ["a", "c"]  # chosen again; closed; to do
    assert still_open(THREE, states).items == THREE.items[2:]  # nothing is done twice
    assert [o.exercise.id for o in still_open(THREE, states, 2).items] == ["c"]
    assert [o.exercise.id for o in still_open(THREE, states, 1).items] == ["c"]


def test_a_sheet_shows_no_exercise_that_was_stopped_today() -> None:
    states = item_states(THREE, [_record(THREE, {0: 1}, stopped=0)])
    assert on_paper(THREE, states).items == THREE.items[1:]


def test_a_sheet_holds_what_is_not_wanted_only_where_nothing_else_is_left() -> None:
    done = _record(THREE, {1: 4})
    states = item_states(THREE, [done], {"a"})
    assert on_paper(THREE, states).items == THREE.items[1:]
    states = item_states(THREE, [_record(THREE, {0: 1}, stopped=0)], {"b", "c"})
    assert on_paper(THREE, states).items == THREE.items[1:]


def test_all_is_stopped_only_where_there_was_something_and_a_stop_closed_it() -> None:
    assert not all_stopped(())
    states = [ItemState.STOPPED, ItemState.STOPPED]
    assert all_stopped(states)
    assert not all_stopped([*states, ItemState.NOT_TODAY])


def test_a_start_begins_with_what_is_next_or_does_again_what_was_done_first() -> None:
    stopped, done, unwanted = ItemState.STOPPED, ItemState.DONE, ItemState.NOT_TODAY
    assert startable([done, ItemState.NEXT, ItemState.TO_DO]) == 1
    assert startable([stopped, unwanted, done, done]) == 2
    assert startable([stopped, unwanted]) is None
    assert startable(()) is None
