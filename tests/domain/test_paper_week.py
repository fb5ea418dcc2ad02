from dataclasses import replace

from companion.domain.draft import HandStop
from companion.domain.entry import Entry
from companion.domain.exercise import Side
from companion.domain.felt import Felt, NextMorning
from companion.domain.paper_week import (
    PaperDay,
    PaperWeek,
    TypedDay,
    TypedStop,
    drafts,
    paper_week,
    unticked,
)
from companion.domain.revision import Bout
from companion.domain.stop import StopReason
from tests.histories import START, a_session, day

PLAN = a_session(0, ("bridge", "clamshell")).plan
TWO_SETS = tuple(replace(one, reps=(4, 3)) for one in PLAN)


def _sheet() -> PaperWeek:
    return paper_week(START, day(4), PLAN, [Entry(a_session(1))], [day(3)], "Walking")


def _whole(*ids: str) -> frozenset[tuple[str, int]]:
    return frozenset((one, 1) for one in ids)


def test_days_with_a_session_and_days_to_come_are_closed() -> None:
    assert [one.open for one in _sheet().days] == [
        True,
        False,
        True,
        True,
        True,
        False,
        False,
    ]
    assert _sheet().days[1] == PaperDay(day(1), done=True, yet_to_come=False)
    assert _sheet().days[5].yet_to_come


def test_a_morning_is_asked_for_once_and_when_it_has_been() -> None:
    """That of the third day was told, that of the fifth is tomorrow."""
    asked = [one.day for one in _sheet().days if one.asks_morning]
    assert asked == [day(0), day(1), day(3)]


def test_each_day_with_a_tick_becomes_an_entry() -> None:
    before, after = Felt(4, 2), Felt(3, 2)
    typed = {
        day(0): TypedDay(_whole("bridge"), before, after),
        day(1): TypedDay(_whole("bridge")),  # has a session already
        day(2): TypedDay(),
        day(4): TypedDay(_whole("bridge", "clamshell")),
        day(5): TypedDay(_whole("bridge")),  # yet to come
    }
    first, second = drafts(_sheet(), typed)
    assert (first.day, second.day) == (day(0), day(4))
    assert sum(first.counts.values()) == 1
    assert sum(second.counts.values()) == 2
    assert (first.before, first.after) == (before, after)
    assert (second.before, second.minutes, second.note) == (None, 0, "")
    assert (second.hand_stops, second.morning) == ((), None)


def test_pain_without_a_tick_is_asked_about() -> None:
    typed = {
        day(0): TypedDay(before=Felt(4, 2)),
        day(1): TypedDay(before=Felt(4, 2)),
        day(2): TypedDay(),
    }
    assert unticked(_sheet(), typed) == (day(0),)
    assert drafts(_sheet(), typed) == ()


def test_so_many_sets_as_were_written_are_done() -> None:
    sheet = replace(_sheet(), plan=TWO_SETS)
    typed = {day(0): TypedDay(frozenset({("bridge", 1), ("clamshell", 2)}))}
    (draft,) = drafts(sheet, typed)
    assert dict(draft.sets) == {
        Bout(0, 1, Side.BOTH): 4,
        Bout(1, 1, Side.BOTH): 4,
        Bout(1, 2, Side.BOTH): 3,
    }


def test_a_walk_is_an_exercise_with_its_minutes() -> None:
    """On its own day it is all that was done; one of the plan takes the minutes."""
    (draft,) = drafts(_sheet(), {day(0): TypedDay(walked=25)})
    assert [one.exercise_id for one in draft.plan] == ["bridge", "clamshell", "walking"]
    assert (draft.plan[2].name, draft.plan[2].dose_words) == ("Walking", "25 minutes")
    assert draft.plan[2].planned_ms == 25 * 60_000
    assert draft.counts[Bout(2, 1, Side.BOTH)] == 25
    assert sum(draft.counts.values()) == 25

    plan = a_session(0, ("walking", "bridge")).plan
    typed = {day(0): TypedDay(_whole("walking", "bridge"), walked=25)}
    (draft,) = drafts(replace(_sheet(), plan=plan), typed)
    assert [one.exercise_id for one in draft.plan] == ["walking", "bridge"]
    assert sum(draft.counts.values()) == 26


def test_where_walking_is_no_exercise_its_minutes_are_left_out() -> None:
    typed = {day(0): TypedDay(_whole("bridge"), walked=25)}
    (draft,) = drafts(replace(_sheet(), walking=""), typed)
    assert draft.plan == PLAN


def test_a_stop_is_in_the_set_after_those_that_were_done() -> None:
    sheet = replace(_sheet(), plan=TWO_SETS)

    def stop(number: int, sets: int, reason: StopReason | None = None) -> object:
        done = frozenset({("clamshell", sets)} if sets else ())
        typed = TypedDay(done, stops=(TypedStop(number, reason),))
        (draft,) = drafts(sheet, {day(0): typed})
        return next(iter(draft.hand_stops), None)

    assert stop(2, 0) == HandStop(1, 1)
    assert stop(2, 1, StopReason.UNWELL) == HandStop(1, 2, (StopReason.UNWELL,))
    assert stop(2, 2) == HandStop(1, 2)
    assert stop(1, 2) == HandStop(0, 1)
    assert stop(3, 2) is None  # there is no third exercise
    assert stop(0, 2) is None


def test_a_day_holds_every_stop_that_was_written() -> None:
    sheet = replace(_sheet(), plan=TWO_SETS)
    stops = (TypedStop(2, StopReason.UNWELL), TypedStop(7), TypedStop(1))
    (draft,) = drafts(sheet, {day(0): TypedDay(stops=stops)})
    assert draft.hand_stops == (HandStop(1, 1, (StopReason.UNWELL,)), HandStop(0, 1))


def test_a_morning_comes_with_its_day_unless_it_was_told() -> None:
    day_typed = TypedDay(_whole("bridge"), Felt(4, 2), morning=NextMorning.WORSE)
    first, third = drafts(_sheet(), {day(0): day_typed, day(2): day_typed})
    assert (first.morning, third.morning) == (NextMorning.WORSE, None)
