from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.month import MonthDay, month, month_of, next_month
from companion.domain.trend import Sitting


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(0, 6))
def test_a_month_is_whole_weeks_with_each_of_its_days_once(
    day: date, first_weekday: int
) -> None:
    first = month_of(day)
    made = month(first, first_weekday, ())
    days = [one for week in made.weeks for one in week]
    inside = [one.day for one in days if one.inside]
    assert day in inside
    assert inside[0] == first
    assert len(inside) == (next_month(first) - first).days
    assert all(len(week) == 7 for week in made.weeks)
    assert {week[0].day.weekday() for week in made.weeks} == {first_weekday}
    assert all(any(one.inside for one in week) for week in made.weeks)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(-50, 50))
def test_months_go_on_and_back(day: date, by: int) -> None:
    first = month_of(day)
    there = next_month(first, by)
    assert next_month(there, -by) == first
    months = (there.year - first.year) * 12 + there.month - first.month
    assert months == by


def test_a_month_ends_where_the_calendar_does() -> None:
    assert next_month(date(9999, 11, 1), 5) == date(9999, 11, 1)
    assert next_month(date(1, 2, 1), -5) == date(1, 2, 1)


def test_a_day_shows_its_sessions_and_stops() -> None:
    day = date(2026, 11, 19)
    sittings = [Sitting(day, 1), Sitting(day), Sitting(date(2026, 12, 1))]
    days = [d for week in month(date(2026, 11, 1), 0, sittings).weeks for d in week]
    assert MonthDay(day, inside=True, sessions=2, stops=1) in days
    assert MonthDay(date(2026, 12, 1), inside=False, sessions=1) in days
    assert sum(one.sessions for one in days) == 3
