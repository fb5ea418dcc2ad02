from datetime import date

import pytest

from companion.printing.calendar_words import long_date, period, short_date


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
