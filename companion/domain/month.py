"""A month as a calendar shows it: whole weeks, and what is on each day."""

from collections.abc import Iterable
from datetime import date, timedelta

from companion.domain.day import week_days, week_start
from companion.domain.fact import fact
from companion.domain.trend import Sitting


@fact
class MonthDay:
    """A day of the calendar; those of the months beside it fill the weeks."""

    day: date
    inside: bool
    sessions: int = 0
    stops: int = 0


@fact
class Month:
    """Whole weeks around the month that begins on ``first``."""

    first: date
    weeks: tuple[tuple[MonthDay, ...], ...]


def month_of(day: date) -> date:
    """The first day of the month a day is in."""
    return day.replace(day=1)


def next_month(first: date, by: int = 1) -> date:
    """The first day of the month so many months later, below 0 earlier.

    Kept to the years that the calendar knows.
    """
    at = first.year * 12 + first.month - 1 + by
    at = max(12 * date.min.year + 1, min(12 * date.max.year + 10, at))
    return date(at // 12, at % 12 + 1, 1)


def month(first: date, first_weekday: int, sittings: Iterable[Sitting]) -> Month:
    """The month from its first day; ``first_weekday`` 0 is Monday."""
    sessions: dict[date, int] = {}
    stops: dict[date, int] = {}
    for one in sittings:
        sessions[one.day] = sessions.get(one.day, 0) + 1
        stops[one.day] = stops.get(one.day, 0) + one.stops
    weeks = []
    start, after = week_start(first, first_weekday), next_month(first)
    while start < after:
        weeks.append(
            tuple(
                MonthDay(
                    day, first <= day < after, sessions.get(day, 0), stops.get(day, 0)
                )
                for day in week_days(start)
            )
        )
        start += timedelta(days=7)
    return Month(first, tuple(weeks))
