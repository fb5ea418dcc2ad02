"""What the rules say around a day's plan, and of what was stopped."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.day_plan import Now
from companion.domain.felt import Felt, Tingling
from companion.domain.flare import FlarePhase, with_end
from companion.domain.gate import Start, gate_answer
from companion.domain.history import AfterRest, FlareUp, History, NotToday, Walking
from companion.domain.next_time import next_time_words, stopped_last_time
from companion.domain.outlook import Outlook
from companion.domain.person import Person
from companion.domain.prospect import last_check_in, outlook
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from tests.histories import (
    CALM,
    a_check_in,
    a_session,
    all_exercises,
    at,
    day,
    good_days,
    morning,
    screened,
)

READY = History(screenings=(screened(),))


def seen(history: History, number: int = 0) -> Outlook:
    now = Now(day(number), check_in=last_check_in(history, day(number)))
    return outlook(all_exercises(), Person(), history, now)


def test_a_quiet_day_says_nothing_but_its_plan() -> None:
    found = seen(READY)
    assert found.plan.items
    assert not found.speaks
    assert found.check_in is None


def test_the_morning_is_asked_about_after_a_day_with_repetitions() -> None:
    done = replace(READY, sessions=(a_session(0),))
    nothing = replace(READY, sessions=(a_session(0, done=False),))
    assert seen(done, 1).asks_morning
    assert seen(done, 1).speaks
    assert not seen(nothing, 1).asks_morning
    assert not seen(replace(done, mornings=(morning(1),)), 1).asks_morning
    assert not seen(done, 2).asks_morning


def test_a_stop_of_today_closes_the_day_when_rest_did_not_help() -> None:
    stopped = replace(
        READY,
        sessions=(a_session(0, ("heel-slide", "bridge"), stopped="bridge"),),
        check_ins=(a_check_in(0),),
    )
    open_still = seen(stopped)
    assert open_still.plan.closed is None
    assert len(open_still.asks_again) == 2
    worse = AfterRest("s0", at(0, 9, 11), Felt(5, 1, Furthest.CALF))
    over = seen(replace(stopped, after_rests=(worse,)))
    assert over.plan.closed is RuleKey.STOP_FINISH
    assert over.stopped == "s0"
    back = AfterRest("s0", at(0, 9, 11), CALM)
    calm = seen(replace(stopped, after_rests=(back,)))
    assert calm.plan.closed is None
    assert calm.asks_again == ()
    assert seen(stopped, 1).asks_again == ()


def test_without_a_check_in_rest_never_says_that_one_may_go_on() -> None:
    stopped = replace(READY, sessions=(a_session(0, stopped="bridge"),))
    rest = AfterRest("s0", at(0, 9, 11), CALM)
    assert seen(replace(stopped, after_rests=(rest,))).plan.closed is (
        RuleKey.STOP_FINISH
    )


def test_what_was_put_off_and_walked_is_of_its_day_alone() -> None:
    told = replace(
        READY,
        put_off=(NotToday(day(0)), NotToday(day(0), exercise_id="bridge")),
        flare_ups=(FlareUp(day(0)),),
        walking=(Walking(day(0), able=True),),
    )
    today, tomorrow = seen(told), seen(told, 1)
    assert today.put_off
    assert today.left_out == {"bridge"}
    assert today.walks is True
    assert not tomorrow.put_off
    assert tomorrow.walks is True, "a yes holds for the flare-up"
    no = replace(told, walking=(Walking(day(0), able=False),))
    assert (seen(no).walks, seen(no, 1).walks) == (False, None)
    over = replace(told, flare_ups=(FlareUp(day(0), day(1)),))
    assert seen(over, 1).walks is None
    assert today.flare is not None
    assert today.flare.phase is FlarePhase.CALM


def test_a_flare_up_ends_by_itself_on_the_day_it_was_come_back_from() -> None:
    flare = FlareUp(day(0))
    well = History(mornings=tuple(morning(one) for one in range(12)))
    ended = with_end(flare, well, day(11)).ended
    assert ended is not None
    assert with_end(flare, well, ended - timedelta(days=1)).ended is None
    assert with_end(flare, History(), day(40)).ended is None
    done = FlareUp(day(0), day(3))
    assert with_end(done, well, day(11)) == done
    over = replace(READY, mornings=well.mornings, flare_ups=(flare,))
    assert seen(over, 11).flare is None


def test_only_the_last_session_of_an_exercise_says_whether_it_was_stopped() -> None:
    history = History(
        sessions=(
            a_session(0, stopped="bridge"),
            a_session(2, ("bridge", "clamshell"), stopped="clamshell"),
            a_session(4, ("heel-slide",), done=False),
        )
    )
    assert stopped_last_time(history) == {"clamshell"}


def test_what_comes_of_a_stop_next_time_is_said() -> None:
    once = replace(READY, sessions=(a_session(0, stopped="bridge"),))
    twice = replace(once, sessions=(*once.sessions, a_session(2, stopped="bridge")))
    first = next_time_words("bridge", once, all_exercises(), day(0))
    assert "one level easier" in first
    second = next_time_words("bridge", twice, all_exercises(), day(2))
    assert "set aside" in second


@pytest.mark.parametrize(
    ("felt", "says"),
    [
        (Felt(5, 0, Furthest.NONE), "Where in the leg"),
        (Felt(5, 0, Furthest.BACK), "Where in the leg"),
        (Felt(5, 0, Furthest.CALF), ""),
        (Felt(0, 0, Furthest.CALF), "reaches nowhere"),
        (Felt(0, 0, Furthest.CALF, Tingling.USUAL), ""),
        (Felt(0, 3, Furthest.BACK), ""),
    ],
)
def test_what_does_not_go_together_is_named(felt: Felt, says: str) -> None:
    assert says in felt.contradiction
    assert bool(felt.contradiction) is bool(says)


def test_pain_that_keeps_from_sleep_needs_no_number() -> None:
    assert gate_answer(Felt(6, 1), frozenset(), unbearable=True).start is Start.REST


def test_offers_come_with_the_step_that_they_are_made_from() -> None:
    history = good_days(0, 2, 4)
    found = seen(history, 7)
    assert len(found.plan.offers) == len(found.plan.steps)
