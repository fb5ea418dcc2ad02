"""Tests of whether an interrupted session may go on as it was begun."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.exercise import Level, Side
from companion.domain.outlook import DayPlan, Outlook
from companion.domain.record import SessionRecord, SessionState, Source
from companion.domain.resumption import is_past, may_go_on
from companion.domain.routine import Routine
from companion.domain.rule import RuleKey
from companion.domain.snapshot import plan_of
from companion.domain.stop import Stop
from companion.domain.timeline import Rep, timeline
from tests.domain.three import AT, THREE
from tests.exercises import DAY

LEFT = (1, 2)


def record(made: Routine = THREE) -> SessionRecord:
    return SessionRecord(
        id="one",
        started=AT,
        local_date=DAY,
        zone="UTC",
        state=SessionState.OPEN,
        source=Source.TIMED,
        plan=plan_of(timeline(made)),
    )


def outlook(closed: RuleKey | None = None) -> Outlook:
    return Outlook(DAY, DayPlan(() if closed else THREE.items, closed))


def stopped_in(item: int) -> SessionRecord:
    stop = Stop(Rep(item, 1, 1, Side.BOTH), "Lift", AT)
    return replace(record(), id="two", stops=(stop,))


def test_what_the_day_still_allows_goes_on() -> None:
    assert may_go_on(record(), LEFT, outlook(), [record()])


@pytest.mark.parametrize("rule", list(RuleKey))
def test_a_closed_day_lets_nothing_go_on_but_what_the_window_asks_for(
    rule: RuleKey,
) -> None:
    asked = rule in {RuleKey.LOCK, RuleKey.LIST_DUE}
    assert may_go_on(record(), LEFT, outlook(rule), []) is asked


def test_an_exercise_that_was_stopped_in_another_session_stays_closed() -> None:
    assert not may_go_on(record(), LEFT, outlook(), [stopped_in(2)])
    assert may_go_on(record(), LEFT, outlook(), [stopped_in(0)])


def test_what_is_left_out_today_is_not_done() -> None:
    seen = replace(outlook(), left_out=frozenset({"b"}))
    assert not may_go_on(record(), LEFT, seen, [])
    assert may_go_on(record(), (2,), seen, [])


def test_what_was_made_easier_or_taken_out_since_is_not_done_as_before() -> None:
    easier = tuple(replace(one, level=Level.L1) for one in THREE.items)
    harder = tuple(replace(one, level=Level.L3) for one in THREE.items)
    begun = record(replace(THREE, items=harder))
    gone = replace(outlook(), plan=DayPlan(THREE.items[:2]))
    for items, may in ((easier, False), (harder, True)):
        assert may_go_on(begun, LEFT, Outlook(DAY, DayPlan(items)), []) is may
    assert not may_go_on(record(), LEFT, gone, [])
    assert may_go_on(record(), (1,), gone, [])


def test_over_midnight_only_what_is_closed_counts() -> None:
    tomorrow = Outlook(DAY + timedelta(days=1), DayPlan(()))
    assert may_go_on(record(), LEFT, tomorrow, [])
    assert not may_go_on(record(), LEFT, tomorrow, [stopped_in(1)])


def test_answers_hold_for_their_day_and_over_midnight() -> None:
    begun = replace(record(), started=AT.replace(hour=23))
    assert not is_past(begun, AT.replace(hour=23, minute=59))
    assert not is_past(begun, AT.replace(hour=1) + timedelta(days=1))
    assert is_past(begun, AT.replace(hour=8) + timedelta(days=1))
    assert not is_past(replace(begun, started=AT.replace(hour=1)), AT.replace(hour=22))
