"""Cases of section 3.2: what follows a stop, and when to ask for help."""

from dataclasses import replace

from companion.domain.after_stop import Next, after_stop, escalations
from companion.domain.escalation import Escalation
from companion.domain.exercise import Level
from companion.domain.felt import Felt, Tingling
from companion.domain.history import AfterRest, History
from companion.domain.person import Person, Referral
from companion.domain.progression import standings
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest, StopReason
from tests.domain.rules.case import states
from tests.domain.rules.planned import (
    A_STOP,
    GREEN,
    READY,
    ids,
    index_of,
    left_out,
    plan,
    risen,
)
from tests.histories import a_check_in, a_session, all_exercises, at, day, morning


@states(RuleKey.CLOSED_TODAY)
def what_was_stopped_is_closed_for_the_day() -> None:
    history = replace(READY, sessions=(a_session(0, stopped="abdominal-brace"),))
    made = plan(history)
    assert left_out(made, "abdominal-brace") == [RuleKey.CLOSED_TODAY]
    assert ids(made)


@states(RuleKey.STOP_REST, RuleKey.STOP_GO_ON, RuleKey.STOP_FINISH)
def after_rest_the_second_answer_decides() -> None:
    lower = replace(GREEN, furthest=Furthest.CALF)
    assert after_stop(A_STOP, GREEN, None) is Next.REST
    assert after_stop(A_STOP, GREEN, GREEN) is Next.MAY_GO_ON
    assert after_stop(A_STOP, GREEN, replace(GREEN, leg=3)) is Next.FINISH
    assert after_stop(A_STOP, GREEN, lower) is Next.FINISH
    assert after_stop(A_STOP, None, GREEN) is Next.FINISH


@states(RuleKey.STOP_SCREEN)
def weakness_and_new_tingling_open_the_list() -> None:
    weak = replace(A_STOP, reasons=(StopReason.WEAKNESS,))
    tingles = replace(A_STOP, reasons=(StopReason.TINGLING_NUMBNESS,))
    assert after_stop(weak, GREEN, GREEN) is Next.SCREEN
    assert after_stop(tingles, None, None) is Next.SCREEN
    assert (
        after_stop(tingles, replace(GREEN, tingling=Tingling.NONE), None) is Next.SCREEN
    )
    assert after_stop(tingles, GREEN, None) is Next.REST


@states(RuleKey.AFTER_STOP)
def a_stop_lowers_a_level() -> None:
    history = risen(2, 0, 2, 4, 6, 8)
    assert index_of(history, 9) == 2
    stopped = (*history.sessions, a_session(9, stopped="bridge"))
    assert index_of(replace(history, sessions=stopped), 9) == 0


@states(RuleKey.SET_ASIDE)
def two_stops_running_set_it_aside_until_it_is_asked_for() -> None:
    once, twice = (
        a_session(0, stopped="abdominal-brace"),
        a_session(2, stopped="abdominal-brace"),
    )
    history = replace(READY, sessions=(once, twice))
    assert left_out(plan(history, number=4), "abdominal-brace") == [RuleKey.SET_ASIDE]
    (entry,) = standings(history, all_exercises(), day(4)).log
    assert entry.rule is RuleKey.SET_ASIDE
    asked = Person(
        referrals=(Referral("Ms Lind", day(4), frozenset({"abdominal-brace"})),)
    )
    assert "abdominal-brace" in ids(plan(history, asked, 4))
    old = Person(
        referrals=(Referral("Ms Lind", day(1), frozenset({"abdominal-brace"})),)
    )
    assert "abdominal-brace" not in ids(plan(history, old, 4))


@states(RuleKey.RETURN_HALF)
def it_comes_back_at_half_on_a_green_day() -> None:
    history = replace(READY, sessions=(a_session(0, stopped="abdominal-brace"),))
    made = plan(history, number=2)
    item = next(one for one in made.items if one.exercise.id == "abdominal-brace")
    usual = item.exercise.dose(Level.L1)
    assert item.dose.reps == tuple(one // 2 for one in usual.reps)
    amber = plan(history, number=2, felt=Felt(4, 0))
    assert left_out(amber, "abdominal-brace") == [RuleKey.RETURN_HALF]


@states(RuleKey.RETURN_HALF)
def it_comes_back_when_it_was_as_before_for_a_day() -> None:
    stopped = (a_session(0, stopped="abdominal-brace"),)
    history = replace(READY, sessions=stopped, check_ins=(a_check_in(0),))
    worse = Felt(3, 1, Furthest.THIGH)
    further = Felt(2, 1, Furthest.CALF)
    rest = AfterRest(stopped[0].id, at(0, 9, 20), worse)
    waits = [RuleKey.RETURN_HALF]
    assert "abdominal-brace" in ids(plan(history, number=2))
    for felt in (worse, further):
        assert left_out(plan(history, number=2, felt=felt), "abdominal-brace") == waits
        told = replace(history, mornings=(morning(1, felt),))
        assert left_out(plan(told, number=2), "abdominal-brace") == waits
        assert "abdominal-brace" in ids(plan(told, number=3))
    rested = replace(history, after_rests=(rest,))
    assert left_out(plan(rested, number=1), "abdominal-brace") == waits
    assert "abdominal-brace" in ids(plan(rested, number=2))


@states(RuleKey.STOPPED_OFTEN)
def three_stopped_sessions_in_seven_days_ask_for_help() -> None:
    stops = tuple(a_session(one, stopped="bridge") for one in (0, 3, 6))
    history = replace(READY, sessions=stops)
    assert escalations(history, day(6)) == (Escalation.STOPPED_OFTEN,)
    assert escalations(history, day(7)) == ()


@states(RuleKey.NOT_SETTLED)
def not_back_after_three_days_asks_for_help() -> None:
    history = History(
        sessions=(a_session(0, stopped="bridge"),),
        check_ins=(a_check_in(0),),
        mornings=(morning(1, Felt(5, 1, Furthest.THIGH, Tingling.USUAL)),),
    )
    assert escalations(history, day(2)) == ()
    assert escalations(history, day(3)) == (Escalation.NOT_SETTLED,)
    settled = replace(history, mornings=(*history.mornings, morning(3)))
    assert escalations(settled, day(3)) == ()
    silent = replace(history, mornings=())
    assert escalations(silent, day(3)) == ()
    unknown = replace(history, check_ins=())
    assert escalations(unknown, day(3)) == ()


@states(RuleKey.NO_CHANGE)
def two_weeks_without_change_ask_for_help() -> None:
    same = History(mornings=(morning(0), morning(14)))
    less = History(mornings=(morning(0), morning(14, Felt(1, 1))))
    none = History(mornings=(morning(0, Felt(0, 0)), morning(14, Felt(0, 0))))
    assert escalations(same, day(14)) == (Escalation.NO_CHANGE,)
    assert escalations(same, day(13)) == ()
    assert escalations(less, day(14)) == ()
    assert escalations(none, day(14)) == ()
    # Of days away nothing is known: what was told spans a few days only.
    few = History(mornings=(morning(0), morning(3), morning(5)))
    assert escalations(few, day(15)) == ()
    assert escalations(same, day(27)) == (Escalation.NO_CHANGE,)
    assert escalations(same, day(28)) == ()
