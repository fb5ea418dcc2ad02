"""Dates in words, for paper."""

from datetime import date

DAYS = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_date(day: date) -> str:
    """``Sunday 22 November 2026``."""
    return f"{DAYS[day.weekday()]} {plain_date(day)}"


def plain_date(day: date) -> str:
    """``22 November 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """``Sun 22 Nov 2026``."""
    return f"{DAYS[day.weekday()][:3]} {brief_date(day)} {day.year}"


def brief_date(day: date) -> str:
    """``22 Nov``."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def period(first: date, last: date) -> str:
    """``16 to 22 November 2026``, naming month and year only where they differ."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {plain_date(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} to {plain_date(last)}"
    return f"{plain_date(first)} to {plain_date(last)}"
