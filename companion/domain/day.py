"""Days, weeks and places: calendar days are counted, never hours.

A record keeps the local day and zone of where it was made (users.md rank 12), so
neither a change of the clocks nor a journey moves it to another day.
"""

# ruff: noqa: PLC0415 - zones are for moments elsewhere; a start would wait 3 ms for them

from datetime import UTC, date, datetime, timedelta, tzinfo

_ONE_DAY = timedelta(days=1)


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week a day is in; ``first_weekday`` 0 is Monday."""
    return day - _ONE_DAY * ((day.weekday() - first_weekday) % 7)


def week_days(first: date) -> tuple[date, ...]:
    """The seven days from the first one."""
    return tuple(first + _ONE_DAY * index for index in range(7))


def at_place(moment: datetime, zone: str) -> datetime:
    """A moment as the clock on the wall showed it; UTC when the zone is unknown."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.astimezone(_offset(zone))


def _offset(zone: str) -> tzinfo:
    try:
        return datetime.fromisoformat(f"2000-01-01T00:00:00{zone}").tzinfo or UTC
    except ValueError:
        return UTC
