"""Days, dates and times of day in words, for paper and screen."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QLocale

from companion.language import mark, tr

DAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
SHORT_DAYS = (
    mark("Mon"),
    mark("Tue"),
    mark("Wed"),
    mark("Thu"),
    mark("Fri"),
    mark("Sat"),
    mark("Sun"),
)
MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
SHORT_MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May|short"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)


def day_name(day: date) -> str:
    """``Sunday``."""
    return tr(DAYS[day.weekday()])


def short_day_name(day: date) -> str:
    """``Sun``."""
    return tr(SHORT_DAYS[day.weekday()])


def month_name(day: date) -> str:
    """``November``."""
    return tr(MONTHS[day.month - 1])


def short_month_name(day: date) -> str:
    """``Nov``."""
    return tr(SHORT_MONTHS[day.month - 1])


def _number(day: date) -> str:
    """``22``; the first day of a month has a word of its own in some languages."""
    return tr("1|first day of a month") if day.day == 1 else str(day.day)


def long_date(day: date) -> str:
    """``Sunday 22 November 2026``."""
    return tr(
        "{weekday} {day} {month} {year}|such as Sunday 22 November 2026",
        weekday=day_name(day),
        day=_number(day),
        month=month_name(day),
        year=day.year,
    )


def long_day(day: date) -> str:
    """``Sunday 22 November``."""
    return tr(
        "{weekday} {day} {month}|such as Sunday 22 November",
        weekday=day_name(day),
        day=_number(day),
        month=month_name(day),
    )


def plain_date(day: date) -> str:
    """``22 November 2026``."""
    return tr(
        "{day} {month} {year}|such as 22 November 2026",
        day=_number(day),
        month=month_name(day),
        year=day.year,
    )


def plain_day(day: date) -> str:
    """``22 November``."""
    return tr(
        "{day} {month}|such as 22 November", day=_number(day), month=month_name(day)
    )


def short_date(day: date) -> str:
    """``Sun 22 Nov 2026``."""
    return tr(
        "{weekday} {day} {month} {year}|short, such as Sun 22 Nov 2026",
        weekday=short_day_name(day),
        day=_number(day),
        month=short_month_name(day),
        year=day.year,
    )


def brief_date(day: date) -> str:
    """``22 Nov``."""
    return tr(
        "{day} {month}|short, such as 22 Nov",
        day=_number(day),
        month=short_month_name(day),
    )


def brief_date_of_year(day: date) -> str:
    """``22 Nov 2026``."""
    return tr(
        "{day} {month} {year}|short, such as 22 Nov 2026",
        day=_number(day),
        month=short_month_name(day),
        year=day.year,
    )


def brief_among(first: date, last: date) -> Callable[[date], str]:
    """How days between these are named in brief: with the year where it changes."""
    return brief_date if first.year == last.year else brief_date_of_year


def period(first: date, last: date, *, year: bool = True) -> str:
    """``16 to 22 November 2026``, naming month and year only where they differ."""
    if first.year != last.year:
        return tr("{first} to {last}", first=plain_date(first), last=plain_date(last))
    end = plain_date(last) if year else plain_day(last)
    if first.month == last.month:
        return tr("{first} to {last}|16 to 22 November", first=_number(first), last=end)
    return tr("{first} to {last}", first=plain_day(first), last=end)


def shows_halves(locale: QLocale) -> bool:
    """Whether clocks of a place count to twelve and say am and pm."""
    return "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()


def clock_time(moment: datetime | time, locale: QLocale | None = None) -> str:
    """``14:05``, or ``2:05 pm`` where the computer's clock shows it so."""
    minute = f"{moment.minute:02}"
    if not shows_halves(locale or QLocale.system()):
        return tr("{hour}:{minute}|time", hour=f"{moment.hour:02}", minute=minute)
    hour = moment.hour % 12 or 12
    if moment.hour < 12:
        return tr("{hour}:{minute} am|time", hour=hour, minute=minute)
    return tr("{hour}:{minute} pm|time", hour=hour, minute=minute)
