"""Tests of days as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.typed_day import read_day
from companion.printing.calendar_words import MONTHS

TODAY = date(2026, 11, 23)
GERMAN = [
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
]


def test_a_month_is_read_where_its_name_begins_with_a_mark_that_turns_writing() -> None:
    turned = [f"\u202e{one}\u202c" for one in GERMAN]
    assert read_day(f"23 {turned[10]} 2026", TODAY, turned) == TODAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("23.11.2026", TODAY),
        ("23/11/26", TODAY),
        (" 23 - 11 - 2026 ", TODAY),
        ("2026-11-23", TODAY),
        ("23 Nov 2026", TODAY),
        ("November 23, 2026", TODAY),
        ("23 nov", TODAY),
        ("23 Nov 26", TODAY),
        ("3.11.", date(2026, 11, 3)),
        ("24.11.", date(2025, 11, 24)),
        ("29 Feb", date(2024, 2, 29)),
        ("31.12.2027", date(2027, 12, 31)),
    ],
)
def test_a_day_is_read_as_it_is_usually_written(text: str, day: date) -> None:
    assert read_day(text, TODAY, MONTHS) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "31.2.2026",
        "23",
        "23.11.2026.4",
        "2026",
        "2026-11",
        "ma 3",
        "Ju 3 2026",
        "Jul Aug 3",
        "Nov 2026",
        "3 4 2026 Nov",
        "3 Nov 2025 2026",
        "0.11.2026",
        "23.13.2026",
        "1.1." + "9" * 40,
        "31.11.",
        "²3.11.2026",
    ],
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_day(text, TODAY, MONTHS) is None


def test_where_the_month_comes_first_it_is_read_first() -> None:
    assert read_day("11/2/2026", TODAY, MONTHS, month_first=True) == date(2026, 11, 2)
    assert read_day("11/2/2026", TODAY, MONTHS) == date(2026, 2, 11)


def test_months_are_those_of_the_language() -> None:
    assert read_day("3. März 2026", TODAY, GERMAN) == date(2026, 3, 3)
    assert read_day("3 March 2026", TODAY, GERMAN) is None
    spanish = ["noviembre" if one == "November" else one for one in GERMAN]
    assert read_day("3 de noviembre de 2026", TODAY, spanish) == date(2026, 11, 3)


@given(some.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_day_can_be_written_in_every_way(day: date) -> None:
    named = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    dotted = f"{day.day}.{day.month}.{day.year}"
    american = f"{day.month}/{day.day}/{day.year}"
    assert read_day(named, TODAY, MONTHS) == day
    assert read_day(dotted, TODAY, MONTHS) == day
    assert read_day(day.isoformat(), TODAY, MONTHS) == day
    assert read_day(american, TODAY, MONTHS, month_first=True) == day


@given(some.integers(0, 365))
def test_without_a_year_it_is_the_last_such_day(ago: int) -> None:
    day = TODAY - timedelta(days=ago)
    read = read_day(f"{day.day}.{day.month}.", TODAY, MONTHS)
    assert read is not None
    assert read <= TODAY
    assert (read.day, read.month) == (day.day, day.month)


@given(some.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    read = read_day(text, TODAY, MONTHS)
    assert read is None or isinstance(read, date)
