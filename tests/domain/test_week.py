from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.day import week_days, week_start
from companion.domain.exercise import Level, Side
from companion.domain.programme import Programme, first_programme
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Stop, StopReason
from companion.domain.timeline import Rep
from companion.domain.week import (
    DayPlan,
    ExerciseDone,
    PainChange,
    WeekSummary,
    When,
    week,
    with_put_off,
)

MONDAY = date(2026, 11, 23)
NAMES = ("bridge", "clamshell", "bird-dog")
EVERY_DAY = Programme(NAMES, Level.L1, Side.BOTH, frozenset(range(7)))


def planned(name: str, reps: tuple[int, ...] = (2,)) -> PlannedExercise:
    return PlannedExercise(
        exercise_id=name,
        name=name.capitalize(),
        level=Level.L1,
        sides=(Side.BOTH,),
        takes_turns=False,
        reps=reps,
        hold_seconds=5,
        dose_words="2 times",
        planned_ms=60_000,
    )


def session(
    day: date,
    *,
    done: dict[int, int] | None = None,
    names: tuple[str, ...] = NAMES,
    stop_in: int | None = None,
    active_ms: int = 60_000,
) -> SessionRecord:
    """A session that did so many reps of each exercise; ``done`` is item to reps."""
    started = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    reps = tuple(
        RepDone(Rep(item, 1, number, Side.BOTH), started)
        for item, count in (done or {}).items()
        for number in range(1, count + 1)
    )
    stops: tuple[Stop, ...] = ()
    if stop_in is not None:
        rep = Rep(stop_in, 1, 1, Side.BOTH)
        stops = (Stop(rep, "Lift", started, (StopReason.PAIN_UP,)),)
    return SessionRecord(
        id=f"{day} {done} {stop_in} {names}",
        started=started,
        local_date=day,
        zone="UTC",
        state=SessionState.FINISHED,
        source=Source.TIMED,
        plan=tuple(planned(name) for name in names),
        reps=reps,
        stops=stops,
        ended=started,
        active_ms=active_ms,
    )


def summary(
    *records: SessionRecord, today: date = MONDAY, since: date | None = MONDAY
) -> WeekSummary:
    return week(MONDAY, today, records, EVERY_DAY, since)


def test_a_week_begins_on_the_first_weekday_of_the_place() -> None:
    wednesday = MONDAY + timedelta(days=2)
    assert week_start(wednesday, 0) == MONDAY
    assert week_start(wednesday, 6) == MONDAY - timedelta(days=1)
    assert week_start(wednesday, 5) == MONDAY - timedelta(days=2)
    assert week_start(MONDAY, 0) == MONDAY


@given(st.dates(date(1970, 1, 1), date(2099, 12, 31)), st.integers(0, 6))
def test_every_day_is_in_its_own_week_which_begins_right(day: date, first: int) -> None:
    days = week_days(week_start(day, first))
    assert day in days
    assert days[0].weekday() == first
    assert len(set(days)) == 7


@pytest.mark.parametrize("changes", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_day_on_which_the_clocks_change_is_one_day(changes: date) -> None:
    days = week_days(week_start(changes, 0))
    assert [(b - a).days for a, b in pairwise(days)] == [1] * 6


def test_a_day_shows_what_was_done_of_what_was_planned() -> None:
    day = summary(session(MONDAY, done={0: 2, 1: 1})).days[0]
    assert (day.sessions, day.exercises_done, day.exercises_planned) == (1, 1, 3)
    assert [one.fraction for one in day.exercises] == [1.0, 0.5, 0.0]
    assert [one.name for one in day.exercises] == ["Bridge", "Clamshell", "Bird-dog"]
    assert day.minutes == 1
    assert day.leg_pain == PainChange()


def test_two_sessions_of_a_day_count_an_exercise_once_as_the_better_left_it() -> None:
    day = summary(
        session(MONDAY, done={0: 2, 1: 1}),
        session(MONDAY, done={0: 1, 1: 2}),
        session(MONDAY, done={0: 2}, names=("sit-to-stand",)),
    ).days[0]
    assert day.sessions == 3
    assert [one.reps_done for one in day.exercises] == [2, 2, 0, 2]
    assert (day.exercises_done, day.exercises_planned) == (3, 4)
    assert day.minutes == 3


def test_what_goes_on_after_a_stop_is_the_same_session() -> None:
    stopped = session(MONDAY, done={0: 2}, stop_in=1)
    again = session(MONDAY, done={0: 2})
    later = replace(again, started=again.started + timedelta(hours=1))
    assert summary(stopped, later).sessions_done == 1
    assert summary(later, stopped).days[0].sessions == 1, "in whatever order"
    assert summary(again, later).sessions_done == 2


def test_a_stop_is_shown_with_its_exercise_and_marks_it_for_the_day() -> None:
    found = summary(
        session(MONDAY, done={0: 2}, stop_in=1),
        session(MONDAY, done={1: 2}),
    )
    (mark,) = found.stops
    assert mark.exercise.name == "Clamshell"
    assert mark.stop.reasons == (StopReason.PAIN_UP,)
    assert [one.stopped for one in found.days[0].exercises] == [False, True, False]
    assert found.days[0].exercises[1].done


def test_a_session_stopped_in_its_first_repetition_counts() -> None:
    assert summary(session(MONDAY, stop_in=0)).sessions_done == 1


def test_a_session_in_which_nothing_happened_does_not_count() -> None:
    assert summary(session(MONDAY)).sessions_done == 0


def test_days_know_whether_they_are_past_today_or_to_come() -> None:
    found = summary(today=MONDAY + timedelta(days=2))
    assert [day.when for day in found.days] == (
        [When.PAST] * 2 + [When.TODAY] + [When.FUTURE] * 4
    )


def test_rest_days_are_as_planned_and_need_nothing_done() -> None:
    found = week(MONDAY, MONDAY, [], first_programme())
    plans = [day.plan for day in found.days]
    assert plans.count(DayPlan.SESSION) == found.sessions_planned == 3
    assert plans[1] is DayPlan.REST
    assert found.days[1].exercises_planned == 0
    assert found.days[2].exercises_planned == 6


def test_nobody_missed_a_day_before_there_was_a_plan() -> None:
    thursday = MONDAY + timedelta(days=3)
    found = summary(today=thursday, since=thursday)
    assert [day.plan for day in found.days[:3]] == [DayPlan.NONE] * 3
    assert found.sessions_planned == 4
    unknown = summary(today=thursday, since=None)
    assert [day.plan for day in unknown.days[:3]] == [DayPlan.NONE] * 3


def test_a_day_that_was_put_off_misses_nothing() -> None:
    friday = MONDAY + timedelta(days=4)
    wednesday = MONDAY + timedelta(days=2)
    records = [session(MONDAY, done={0: 2})]
    plain = week(MONDAY, friday, records, first_programme(), MONDAY)
    found = with_put_off(plain, {MONDAY, MONDAY + timedelta(days=1), wednesday})
    assert [day.plan for day in found.days[:3]] == [
        DayPlan.SESSION,  # something was done all the same
        DayPlan.REST,
        DayPlan.PUT_OFF,
    ]
    assert found.sessions_planned == plain.sessions_planned - 1
    assert found.days[2].exercises_planned == 0


def test_today_still_has_what_its_session_left_out() -> None:
    short = session(MONDAY, done={0: 2}, names=("bridge",))
    assert summary(short).days[0].exercises_planned == 3
    tomorrow = MONDAY + timedelta(days=1)
    assert summary(short, today=tomorrow).days[0].exercises_planned == 1


def test_a_planned_day_without_a_session_shows_what_the_plan_had() -> None:
    found = summary(today=MONDAY + timedelta(days=1))
    day = found.days[0]
    assert (day.exercises_done, day.exercises_planned) == (0, 3)


def test_an_exercise_without_planned_reps_is_done_and_divides_by_nothing() -> None:
    nothing = ExerciseDone("x", "X", 0, 0, stopped=False)
    assert nothing.done
    assert nothing.fraction == 0


def test_a_session_over_midnight_belongs_to_its_first_day() -> None:
    late = session(MONDAY, done={0: 2})
    assert summary(late).days[0].sessions == 1
    assert summary(late).days[1].sessions == 0


RECORDS = st.lists(
    st.builds(
        session,
        st.sampled_from([MONDAY + timedelta(days=n) for n in range(-2, 9)]),
        done=st.dictionaries(st.integers(0, 2), st.integers(0, 2)),
        stop_in=st.none() | st.integers(0, 2),
        active_ms=st.integers(0, 3_600_000),
    ),
    max_size=12,
)


@given(RECORDS, st.integers(-3, 9))
def test_a_week_equals_a_slow_calculation(
    records: list[SessionRecord], ahead: int
) -> None:
    today = MONDAY + timedelta(days=ahead)
    found = summary(*records, today=today, since=MONDAY)
    minutes = sessions = exercises = stops = 0
    for number in range(7):
        day = MONDAY + timedelta(days=number)
        held = [
            r for r in records if r.local_date == day and (len(r.reps) or len(r.stops))
        ]
        held.sort(key=lambda r: r.started)
        sessions += sum(1 for n, r in enumerate(held) if not (n and held[n - 1].stops))
        whole = sum(r.active_ms for r in held)
        minutes += max(1, round(whole / 60_000)) if whole else 0
        stops += sum(len(r.stops) for r in held)
        for name in NAMES:
            item = NAMES.index(name)
            exercises += any(
                len([d for d in r.reps if d.rep.item == item]) == 2 for r in held
            )
        assert found.days[number].day == day
    assert found.minutes == minutes
    assert found.sessions_done == sessions
    assert found.exercises_done == exercises
    assert len(found.stops) == stops
