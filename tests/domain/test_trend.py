from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.felt import Felt
from companion.domain.history import CheckIn, History, Morning
from companion.domain.stop import Furthest
from companion.domain.trend import (
    Change,
    DayFelt,
    Point,
    Sitting,
    WeekCount,
    days_felt,
    trend,
    weekly,
)

FIRST = date(2026, 10, 26)  # the day after the clocks went back in Europe
ORDER = list(Furthest)
FELT = st.builds(
    Felt, st.integers(0, 10), st.integers(0, 10), st.sampled_from(list(Furthest))
)
DAYS = st.integers(-12, 400).map(lambda n: FIRST + timedelta(days=n))


def _told(*legs: int | None, back: int = 1) -> list[DayFelt]:
    """Leg pain day by day from the first, None where nothing was told."""
    return [
        DayFelt(FIRST + timedelta(days=n), Felt(leg, back))
        for n, leg in enumerate(legs)
        if leg is not None
    ]


def _slow_average(numbers: list[int]) -> float | None:
    total = count = 0
    for one in numbers:
        total += one
        count += 1
    return None if not count else total / count


@pytest.mark.untraced
@given(
    st.dictionaries(DAYS, FELT, max_size=60),
    st.lists(st.builds(Sitting, DAYS, st.integers(0, 3)), max_size=30),
    st.sampled_from([4, 12, 52]),
)
def test_a_trend_equals_a_slow_calculation(
    felt: dict[date, Felt], sittings: list[Sitting], weeks: int
) -> None:
    told = [DayFelt(day, felt[day]) for day in sorted(felt)]
    found = trend(FIRST, weeks, told, sittings)
    step = 7 if weeks == 52 else 1
    assert len(found.points) == weeks * 7 // step
    assert sum(one.stops for one in found.points) == sum(
        one.stops for one in sittings if 0 <= (one.day - FIRST).days < 7 * weeks
    )
    for at, (point, middle) in enumerate(zip(found.points, found.middles, strict=True)):
        days = [FIRST + timedelta(days=at * step + n) for n in range(step)]
        those = [felt[day] for day in days if day in felt]
        assert point.day == days[0]
        assert point.leg == _slow_average([one.leg for one in those])
        assert point.back == _slow_average([one.back for one in those])
        far = [ORDER.index(one.furthest) for one in those]
        assert point.furthest == (ORDER[max(far)] if far else None)
        around = [
            felt[day].leg for day in felt if abs((day - days[step // 2]).days) <= 4
        ]
        assert middle == pytest.approx(_slow_average(around))
    assert found.told == sum(1 for day in felt if 0 <= (day - FIRST).days < 7 * weeks)


@given(
    st.lists(st.builds(Sitting, DAYS), max_size=40),
    st.lists(DAYS, unique=True, max_size=40),
    st.integers(1, 60),
)
def test_sessions_a_week_add_up_day_by_day(
    sittings: list[Sitting], planned: list[date], weeks: int
) -> None:
    found = weekly(FIRST, weeks, sittings, planned)
    assert [one.first for one in found] == [
        FIRST + timedelta(weeks=n) for n in range(weeks)
    ]
    for one in found:
        days = {one.first + timedelta(days=n) for n in range(7)}
        # What follows a stop on the same day is the session that was stopped.
        goes_on = [a.day == b.day and a.stops > 0 for a, b in pairwise(sittings)]
        own = zip(sittings, [False, *goes_on], strict=False)
        assert one.done == sum(it.day in days and not later for it, later in own)
        assert one.planned == len([day for day in planned if day in days])


@given(
    st.lists(st.builds(Morning, DAYS, FELT), max_size=20),
    st.lists(
        st.builds(
            CheckIn,
            st.integers(0, 10**6).map(
                lambda n: datetime(2026, 10, 26, tzinfo=UTC) + timedelta(seconds=n)
            ),
            DAYS,
            FELT,
        ),
        max_size=20,
        unique_by=lambda one: one.at,
    ),
)
def test_a_day_is_known_by_what_the_history_says_of_it(
    mornings: list[Morning], check_ins: list[CheckIn]
) -> None:
    history = History(check_ins=tuple(check_ins), mornings=tuple(mornings))
    found = days_felt(mornings, check_ins)
    days = {one.day for one in mornings} | {one.day for one in check_ins}
    assert [one.day for one in found] == sorted(days)
    assert all(one.felt == history.felt_on(one.day) for one in found)


def test_the_first_week_told_is_held_against_the_last() -> None:
    found = trend(FIRST, 4, _told(6, 6, 5, *[None] * 18, 4, 3, 3), ())
    assert found.leg_change == Change(17 / 3, 10 / 3)
    assert found.leg_change.points == pytest.approx(-7 / 3)
    assert found.leg_change.matters
    assert found.back_change == Change(1, 1)
    assert not Change(4, 5.9).matters
    assert Change(4, 6).matters


@pytest.mark.parametrize(
    "legs",
    [
        (),
        (5,),
        (5, 5, 5, 4, 4, 4, 4, 4),  # two weeks that are one
        (5, *[None] * 12, 4, 4),  # one answer in the first
        (5, 5, *[None] * 20, 4),  # one in the last
    ],
)
def test_too_few_answers_are_not_compared(legs: tuple[int | None, ...]) -> None:
    assert trend(FIRST, 4, _told(*legs), ()).leg_change is None


def test_two_whole_weeks_apart_are_enough() -> None:
    found = trend(FIRST, 4, _told(5, 5, *[None] * 11, 4, 4), ())
    assert found.leg_change == Change(5, 4)


def test_a_day_without_an_answer_still_shows_its_stops() -> None:
    found = trend(FIRST, 4, (), [Sitting(FIRST, 1), Sitting(FIRST, 2)])
    assert found.points[0] == Point(FIRST, stops=3)
    assert set(found.middles) == {None}


def test_a_week_of_the_plan_counts_each_day_once_over_the_change_of_clocks() -> None:
    start = date(2026, 10, 19)  # its Sunday has 25 hours in Paris
    planned = [start + timedelta(days=n) for n in (0, 2, 4, 6, 7)]
    sittings = [Sitting(start + timedelta(days=6)), Sitting(start + timedelta(days=7))]
    assert weekly(start, 2, sittings, planned) == (
        WeekCount(start, 1, 4),
        WeekCount(start + timedelta(days=7), 1, 1),
    )
