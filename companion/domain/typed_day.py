"""A day as people type it: 23.11.2026, 23 Nov, 11/23/2026, 2026-11-23."""

import re
from collections.abc import Sequence
from datetime import date

_PART = re.compile(r"\d+|[^\W\d_]+")
_YEAR_FROM = 1000  # a number this large is a year
_SHORT_YEAR = 100  # 26 is 2026
_CENTURY = 2000
_LEAST_LETTERS = 3
# What a name may begin with where writing runs from right to left.
_TURNING = "\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068"


def read_day(
    text: str, today: date, months: Sequence[str], *, month_first: bool = False
) -> date | None:
    """The day that a text names; None when it names none.

    ``months`` are the twelve names, which may be shortened to three letters. Without
    a year it is the last such day up to today.
    """
    parts = _PART.findall(text)
    numbers = [int(one) for one in parts if one.isdecimal()]
    # A short word is none of a date's: "3 de noviembre".
    words = [one for one in parts if not one.isdecimal() and not _says_nothing(one)]
    named = [month for word in words if (month := _month(word, months))]
    if len(named) != len(words) or len(named) > 1:
        return None
    if named:
        return _with_named_month(numbers, named[0], today)
    if numbers and numbers[0] >= _YEAR_FROM:
        year, *rest = numbers
        return _day(year, *rest) if len(rest) == 2 else None
    if len(numbers) not in {2, 3}:
        return None
    first, second, *year_ = numbers
    month, day = (first, second) if month_first else (second, first)
    return _dated(year_, month, day, today)


def _says_nothing(word: str) -> bool:
    return word.isalpha() and len(word) < _LEAST_LETTERS


def _month(word: str, months: Sequence[str]) -> int | None:
    low = word.casefold()
    names = [one.lstrip(_TURNING).casefold() for one in months]
    found = [n for n, one in enumerate(names, 1) if one.startswith(low)]
    return found[0] if len(found) == 1 else None


def _with_named_month(numbers: list[int], month: int, today: date) -> date | None:
    years = [one for one in numbers if one >= _YEAR_FROM]
    days = [one for one in numbers if one < _YEAR_FROM]
    if len(days) == 2 and not years:
        days, years = days[:1], days[1:]
    if len(days) != 1 or len(years) > 1:
        return None
    return _dated(years, month, days[0], today)


def _dated(years: Sequence[int], month: int, day: int, today: date) -> date | None:
    if years:
        year = years[0]
        return _day(year + _CENTURY if year < _SHORT_YEAR else year, month, day)
    # 29 February may lie some years back.
    back = (_day(today.year - ago, month, day) for ago in range(9))
    return next((one for one in back if one is not None and one <= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
