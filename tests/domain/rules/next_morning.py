"""Cases of section 3.2: the 24-hour rule."""

from dataclasses import replace

from companion.domain.felt import Felt, Tingling
from companion.domain.history import History
from companion.domain.morning import Colour, morning_colour, session_colour
from companion.domain.progression import standings
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from tests.domain.rules.case import states
from tests.domain.rules.planned import index_of, risen
from tests.histories import (
    a_check_in,
    a_session,
    all_exercises,
    day,
    good_days,
    morning,
)


@states(RuleKey.MORNING_GREEN, RuleKey.MORNING_AMBER, RuleKey.MORNING_RED)
def the_next_morning_has_three_colours() -> None:
    green, amber, red = Colour.GREEN, Colour.AMBER, Colour.RED
    table = (
        (Felt(2, 1, Furthest.THIGH), green),
        (Felt(0, 0), green),
        (Felt(3, 1, Furthest.THIGH), amber),
        (Felt(2, 2, Furthest.THIGH), amber),
        (Felt(4, 1, Furthest.THIGH), red),
        (Felt(2, 3, Furthest.THIGH), red),
        (Felt(2, 1, Furthest.CALF), red),
        (Felt(2, 1, Furthest.THIGH, Tingling.NEW), red),
    )
    for after, colour in table:
        assert morning_colour(Felt(2, 1, Furthest.THIGH), after) is colour


@states(RuleKey.MORNING_RED)
def a_red_morning_lowers_what_was_done() -> None:
    history = risen(1, 0, 2, 4)
    assert index_of(history, 5) == 1
    red = replace(history, mornings=(*history.mornings[:-1], morning(5, Felt(5, 1))))
    assert index_of(red, 5) == 0
    assert session_colour(red, red.sessions[-1]) is Colour.RED


@states(RuleKey.MORNING_RED)
def when_one_was_stopped_the_others_are_not_to_blame() -> None:
    both = ("bridge", "clamshell")
    history = History(
        sessions=(a_session(0, both, stopped="bridge"),),
        check_ins=(a_check_in(0),),
        mornings=(morning(1, Felt(6, 1)),),
    )
    stand = standings(history, all_exercises(), day(1))
    assert stand.of("bridge").halved
    assert not stand.of("clamshell").halved


@states(RuleKey.MORNING_AMBER)
def an_amber_morning_repeats() -> None:
    history = good_days(0, 2)
    amber = Felt(3, 1, Furthest.THIGH, Tingling.USUAL)
    told = replace(history, mornings=(morning(1), morning(3, amber)))
    stand = standings(told, all_exercises(), day(4))
    assert stand.of("bridge").greens == 0
    assert stand.of("bridge").index == 0
