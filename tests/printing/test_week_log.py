from dataclasses import replace
from datetime import timedelta

from companion.domain.exercise import Side
from companion.domain.stop import StopReason
from companion.domain.timeline import Rep
from companion.printing.week_log import week_log
from tests.printing.records import MONDAY, a_session, the_plan, the_reps


def test_a_week_without_sessions_shows_the_plan_and_nothing_else() -> None:
    log = week_log(MONDAY, the_plan(), [])

    assert log.names[:2] == ("Heel slides", "Bridge")
    assert all(day.sets == ("",) * 6 and day.stops == () for day in log.days)
    assert log.summary == ""


def test_a_whole_session_fills_its_day() -> None:
    log = week_log(MONDAY, the_plan(), [a_session(MONDAY + timedelta(days=2))])

    assert log.days[2].sets == (
        "2 of 2",
        "2 of 2",
        "6 of 6",
        "4 of 4",
        "2 of 2",
        "2 of 2",
    )
    assert log.days[1].sets == ("",) * 6
    assert log.summary == "1 session, 18 minutes, 0 stops"


def test_a_set_counts_when_all_its_repetitions_were_done() -> None:
    reps = the_reps()
    # two sets of eight taking turns are 32 repetitions; one is missing
    log = week_log(MONDAY, the_plan(), [a_session(reps=reps[:31])])

    assert log.days[0].sets[:2] == ("1 of 2", "0 of 2")


def test_two_sessions_of_a_day_are_added_up() -> None:
    first = a_session(reps=the_reps()[:16])
    second = a_session(reps=the_reps()[16:32])
    log = week_log(MONDAY, the_plan(), [first, second])

    assert log.days[0].sets[0] == "2 of 2"

    log = week_log(MONDAY, the_plan(), [a_session(), a_session()])

    assert log.days[0].sets[0] == "4 sets", "more than were planned are no part of them"


def test_every_stop_names_its_exercise_and_reason() -> None:
    reps = the_reps()
    stops = [(reps[40], (StopReason.TINGLING_NUMBNESS,)), (reps[60], ())]
    log = week_log(MONDAY, the_plan(), [a_session(stops=stops)])

    assert log.days[0].stops == ("2 tingling", "3 stopped")
    assert log.summary.endswith("2 stops")


def test_other_weeks_are_left_out() -> None:
    before = a_session(MONDAY - timedelta(days=1))
    after = a_session(MONDAY + timedelta(days=7))
    log = week_log(MONDAY, the_plan(), [before, after])

    assert log.summary == ""
    assert log.last_day == MONDAY + timedelta(days=6)


def test_rows_are_what_was_planned_then() -> None:
    log = week_log(MONDAY, the_plan(8), [a_session(exercises=2)])

    assert log.names == ("Heel slides", "Bridge")


def test_walks_of_a_day_are_added_up_in_minutes() -> None:
    walk = replace(the_plan()[0], exercise_id="walking", sides=(Side.BOTH,), reps=(9,))
    reps = [Rep(0, 1, number, Side.BOTH) for number in range(1, 10)]
    walks = [replace(a_session(reps=some), plan=(walk,)) for some in (reps, reps[:4])]
    log = week_log(MONDAY, (walk,), walks)

    assert [day.walked for day in log.days] == ["13", *[""] * 6]
    assert log.walk == 0
