from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.account import with_felt
from companion.domain.day_answer import (
    DayAnswer,
    day_answers,
    next_morning,
)
from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import AfterCheck, CheckIn, History, Morning
from companion.domain.morning import Colour, morning_after, morning_colour
from companion.domain.stop import Furthest
from tests.printing.visits import FIRST, a_visit_session, moment

FELTS = st.builds(
    Felt,
    st.integers(0, 10),
    st.integers(0, 10),
    st.sampled_from(Furthest),
    st.sampled_from(Tingling),
)
BEFORE, AFTER = Felt(4, 3, Furthest.CALF), Felt(3, 3, Furthest.THIGH)


def test_a_day_has_what_was_told_before_after_and_the_next_morning() -> None:
    history = History(
        sessions=(a_visit_session(0), a_visit_session(2)),
        check_ins=(CheckIn(moment(0, 8), FIRST, BEFORE),),
        mornings=(Morning(FIRST + timedelta(days=1), AFTER),),
        after_checks=(AfterCheck("session-0", 3, AFTER), AfterCheck("session-2", 3)),
    )
    days = [FIRST + timedelta(days=number) for number in range(7)]

    assert day_answers(history, days) == {
        FIRST: DayAnswer(BEFORE, AFTER, NextMorning.BETTER),
        FIRST + timedelta(days=2): DayAnswer(),
    }


def test_a_morning_cannot_be_compared_with_nothing() -> None:
    history = History(
        sessions=(a_visit_session(0),),
        mornings=(Morning(FIRST + timedelta(days=1), AFTER),),
    )

    assert day_answers(history, [FIRST]) == {FIRST: DayAnswer()}


@pytest.mark.parametrize(
    ("morning", "told"),
    [
        (BEFORE, NextMorning.SAME),
        (Felt(4, 2, Furthest.CALF), NextMorning.BETTER),
        (Felt(4, 3, Furthest.BUTTOCK), NextMorning.BETTER),
        (Felt(5, 0, Furthest.NONE), NextMorning.WORSE),
        (Felt(1, 1, Furthest.FOOT), NextMorning.WORSE),
        (Felt(1, 1, Furthest.CALF, Tingling.NEW), NextMorning.WORSE),
    ],
)
def test_the_next_morning_is_told_against_the_time_before(
    morning: Felt, told: NextMorning
) -> None:
    assert next_morning(BEFORE, morning) is told


@given(FELTS, FELTS)
def test_nothing_worse_is_ever_called_better(before: Felt, morning: Felt) -> None:
    worse = morning.leg > before.leg or morning.back > before.back

    assert not worse or next_morning(before, morning) is NextMorning.WORSE


@pytest.mark.parametrize("said", NextMorning)
def test_a_morning_told_in_one_word_stands_as_that_word(said: NextMorning) -> None:
    told = morning_after(FIRST, BEFORE, said)
    history = History(
        sessions=(a_visit_session(0),),
        check_ins=(CheckIn(moment(0, 8), FIRST, BEFORE),),
        mornings=(told,),
    )

    assert day_answers(history, [FIRST])[FIRST].morning is said
    lower = replace(told, felt=replace(told.felt, furthest=Furthest.FOOT))
    history = replace(history, mornings=(lower,))
    assert day_answers(history, [FIRST])[FIRST].morning is NextMorning.WORSE


def test_one_word_makes_up_no_number_but_that_of_the_calm_answer() -> None:
    better, same, worse = (morning_after(FIRST, BEFORE, one) for one in NextMorning)

    assert better.felt == same.felt == BEFORE
    assert worse.felt == replace(BEFORE, leg=6)
    assert morning_colour(BEFORE, worse.felt) is Colour.RED
    assert morning_after(FIRST, Felt(9, 0), NextMorning.WORSE).felt.leg == 10
    assert worse.day == FIRST + timedelta(days=1)


def test_other_numbers_take_the_place_of_the_word() -> None:
    told = morning_after(FIRST, BEFORE, NextMorning.BETTER)

    assert with_felt(told, BEFORE) == told
    assert with_felt(told, AFTER) == Morning(told.day, AFTER)
