from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.appointment import WEEKS, Appointment, SetShare, appointment
from companion.domain.felt import Felt
from companion.domain.history import AfterRest, History
from companion.domain.stop import Furthest
from tests.histories import all_exercises
from tests.printing.visits import (
    FIRST,
    PROGRAMME,
    STOPS,
    TODAY,
    TOLD,
    a_history,
    a_visit,
    a_visit_session,
    moment,
)


def of(history: History, today: date = TODAY) -> Appointment:
    return appointment(FIRST, today, history, PROGRAMME, all_exercises())


def test_four_weeks_are_added_up() -> None:
    found = a_visit()

    assert (found.sessions, found.planned) == (13, 16)
    assert [week.sessions for week in found.weeks] == [3, 3, 3, 4]
    assert [week.minutes for week in found.weeks] == [51, 51, 51, 68]
    assert [week.stops for week in found.weeks] == [1, 1, 0, 1]
    assert [round(week.leg or 0, 1) for week in found.weeks] == [5.3, 4.7, 4.0, 3.0]
    assert [week.furthest for week in found.weeks] == [
        Furthest.CALF,
        Furthest.CALF,
        Furthest.THIGH,
        Furthest.THIGH,
    ]


def test_every_stop_says_why_where_and_whether_it_settled() -> None:
    found = a_visit()

    assert [(one.reasons, one.furthest) for one in found.stops] == [
        ((why,), where) for _, why, where in STOPS.values()
    ]
    assert [one.settled for one in found.stops] == [True, True, True]


def test_what_was_not_told_after_a_stop_is_not_made_up() -> None:
    history = a_history()

    assert of(replace(history, after_rests=())).stops[0].settled is None
    assert of(replace(history, check_ins=())).stops[0].settled is None


def test_a_stop_that_did_not_settle_is_told_so() -> None:
    history = a_history()
    worse = AfterRest("session-5", moment(5, 9, 18), Felt(8, 4, Furthest.FOOT))

    assert of(replace(history, after_rests=(worse,))).stops[0].settled is False


def test_days_that_have_not_come_are_not_planned_yet() -> None:
    assert of(a_history(), today=FIRST + timedelta(days=2)).planned == 2


def test_nothing_is_planned_before_the_first_session_ever() -> None:
    assert of(History()).planned == 0
    later = History(sessions=(a_visit_session(14),))
    assert [week.planned for week in of(later).weeks] == [0, 0, 4, 4]


def test_a_session_without_anything_in_it_does_not_count() -> None:
    empty = replace(a_visit_session(0), reps=())

    assert of(History(sessions=(empty,))).sessions == 0


def test_without_a_word_there_is_no_pain_to_average() -> None:
    found = of(History(sessions=(a_visit_session(0),)))

    assert [week.leg for week in found.weeks] == [None] * WEEKS
    assert [week.furthest for week in found.weeks] == [None] * WEEKS


def test_a_hundred_percent_are_all_sets() -> None:
    assert SetShare(0, 0).percent is None
    assert SetShare(199, 200).percent == 99
    assert SetShare(200, 200).percent == 100


@pytest.mark.untraced
@given(st.lists(st.tuples(st.integers(-20, 60), st.booleans()), max_size=6))
def test_any_sessions_are_added_up_as_by_hand(told: list[tuple[int, bool]]) -> None:
    numbers = dict(told)
    sessions = [
        a_visit_session(number, *(("bird-dog",) if stopped else ()))
        for number, stopped in numbers.items()
    ]
    found = of(History(sessions=tuple(sessions)))
    mine = [n for n in numbers if 0 <= n < 28]

    assert found.sessions == len(mine)
    assert [week.sessions for week in found.weeks] == [
        sum(1 for n in mine if n // 7 == week) for week in range(WEEKS)
    ]
    assert sum(week.minutes for week in found.weeks) == 17 * len(mine)
    assert len(found.stops) == sum(1 for n in mine if numbers[n])
    whole = sum(1 for n in mine if not numbers[n])
    each = a_whole_session_of_sets()
    assert found.sets.planned == each * len(mine)
    assert found.sets.done >= each * whole
    assert {one.day for one in found.stops} == {
        FIRST + timedelta(days=n) for n in mine if numbers[n]
    }


def a_whole_session_of_sets() -> int:
    return of(History(sessions=(a_visit_session(0),))).sets.done


def test_pain_is_that_of_the_days_told() -> None:
    found = a_visit()
    by_hand = {FIRST + timedelta(days=number): leg for number, leg, *_ in TOLD}

    assert {p.day: p.leg for p in found.spread.points if p.leg is not None} == by_hand
