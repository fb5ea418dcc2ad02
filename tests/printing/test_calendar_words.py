from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from companion.domain.typography import dates_together
from companion.language import ENGLISH, LANGUAGES, English, speak
from companion.place import assets_folder
from companion.printing.calendar_words import (
    brief_among,
    brief_date,
    brief_date_of_year,
    clock_time,
    long_date,
    period,
    plain_date,
    plain_day,
    short_date,
)
from companion.translation import catalogue


def test_a_day_is_written_out() -> None:
    assert long_date(date(2026, 11, 22)) == "Sunday 22 November 2026"
    assert short_date(date(2026, 11, 22)) == "Sun 22 Nov 2026"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "16 to 22 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 6), "30 November to 6 December 2026"),
        (
            date(2026, 12, 28),
            date(2027, 1, 3),
            "28 December 2026 to 3 January 2027",
        ),
    ],
)
def test_a_period_names_only_what_differs(first: date, last: date, words: str) -> None:
    assert period(first, last) == words


@pytest.mark.parametrize(
    ("at", "there", "words"),
    [
        (time(14, 5), "en_GB", "14:05"),
        (time(9, 30), "de_DE", "09:30"),
        (time(14, 5), "en_US", "2:05 pm"),
        (time(0, 5), "en_US", "12:05 am"),
        (time(12, 0), "en_US", "12:00 pm"),
    ],
)
def test_the_time_is_told_as_clocks_there_show_it(
    at: time, there: str, words: str
) -> None:
    assert clock_time(at, QLocale(there)) == words


def test_days_have_their_year_where_it_changes_among_them() -> None:
    newest = date(2026, 11, 22)

    assert brief_among(date(2026, 1, 1), newest)(newest) == "22 Nov"
    assert brief_among(date(2025, 11, 24), newest)(newest) == "22 Nov 2026"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_ends_within_a_date_of_any_language(language: str) -> None:
    english = language == ENGLISH
    locale = assets_folder() / "locale"
    speak(English() if english else catalogue(locale, language), language)
    try:
        for month in range(1, 13):
            for day in (date(2026, month, 1), date(2026, month, 22)):
                for say in (plain_date, plain_day, brief_date, brief_date_of_year):
                    assert " " not in dates_together(say(day))
    finally:
        speak(English(), ENGLISH)


def test_the_first_of_a_month_is_the_same_in_brief_with_and_without_its_year() -> None:
    speak(catalogue(assets_folder() / "locale", "fr"), "fr")
    try:
        first = date(2026, 6, 1)
        assert brief_date_of_year(first) == f"{brief_date(first)} 2026"
        assert brief_date(first).startswith("1er")
    finally:
        speak(English(), ENGLISH)
