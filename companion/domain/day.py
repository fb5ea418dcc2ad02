"""Days, weeks and places: calendar days are counted, never hours.

A record keeps the local day and zone of where it was made (users.md rank 12), so
neither a change of the clocks nor a journey moves it to another day.
"""

# ruff: noqa: PLC0415 - zones are for moments elsewhere; a start would wait 3 ms for them

from datetime import UTC, date, datetime, timedelta, tzinfo

_ONE_DAY = timedelta(days=1)
_LONGEST_ZONE = 64  # what a diary has room for


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week a day is in; ``first_weekday`` 0 is Monday."""
    return day - _ONE_DAY * ((day.weekday() - first_weekday) % 7)


def week_days(first: date) -> tuple[date, ...]:
    """The seven days from the first one."""
    return tuple(first + _ONE_DAY * index for index in range(7))


def zone_of(moment: datetime) -> str:
    """The zone of an aware moment: its name if it has one, else ``+01:00``."""
    from zoneinfo import ZoneInfo

    zone = moment.tzinfo
    if isinstance(zone, ZoneInfo) and zone.key:
        return zone.key
    text = moment.isoformat()[-6:]
    if moment.utcoffset() is None or text[0] not in "+-":
        msg = f"a moment needs a zone of whole minutes: {moment!r}"
        raise ValueError(msg)
    return text


def zone_kept(moment: datetime, named: str) -> str:
    """The zone to keep with a moment: as the system names it, if that can be read.

    A system's zone may be a rule or a path (``CET-1CEST``), or another one than its
    clock goes by; then the offset is kept.
    """
    short = 0 < len(named) <= _LONGEST_ZONE
    same = short and at_place(moment, named).utcoffset() == moment.utcoffset()
    return named if same else zone_of(moment)


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
