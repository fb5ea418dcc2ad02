"""Tests of what a professional said, by name and day, where it is typed."""

from datetime import date, timedelta

import pytest

from companion.domain.history import Clearance, History
from companion.domain.lock import locked_by
from companion.domain.sign_off import (
    DAY_BEFORE,
    DAY_TO_COME,
    LONGEST_NAME,
    NAME_LONG,
    NAME_MISSING,
    SignOff,
    Since,
    day_fault,
    name_fault,
)
from tests.histories import at, day, screened

TODAY = day(10)
SINCE = Since(day(4), DAY_BEFORE)


def test_a_name_is_needed() -> None:
    assert name_fault(SignOff("  ", TODAY)) == NAME_MISSING
    assert name_fault(SignOff("x" * (LONGEST_NAME + 1), TODAY)) == NAME_LONG
    assert name_fault(SignOff("Dr Lind", TODAY)) == ""


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (None, "Write the day like this: 3.11.2026."),
        (TODAY + timedelta(days=1), DAY_TO_COME),
        (day(3), DAY_BEFORE),
        (day(4), ""),
        (TODAY, ""),
    ],
)
def test_the_day_lies_between_the_answers_and_today(
    on: date | None, words: str
) -> None:
    said = day_fault(SignOff("Dr Lind", on), TODAY, "3.11.2026", SINCE)
    assert said == words


def test_without_answers_to_clear_the_day_may_lie_back_some_years() -> None:
    long_ago = SignOff("Dr Lind", date(1926, 11, 3))
    assert "more than 10 years" in day_fault(long_ago, TODAY, "3.11.2026")
    assert day_fault(SignOff("Dr Lind", date(2020, 1, 1)), TODAY, "3.11.2026") == ""


@pytest.mark.parametrize("on", [day(number) for number in range(12)])
def test_what_passes_opens_the_lock_and_nothing_else_does(on: date) -> None:
    sign_off = SignOff("Dr Lind", on)
    history = History(screenings=(screened(4, "calf"),))
    assert locked_by(history) is not None
    if on > TODAY:
        assert day_fault(sign_off, TODAY, "x", SINCE)
        return
    cleared = History(
        screenings=history.screenings, clearances=(Clearance(at(10), on, "Dr Lind"),)
    )
    opened = locked_by(cleared) is None
    assert opened == (day_fault(sign_off, TODAY, "x", SINCE) == "")


def test_what_a_wrong_clock_dated_ahead_asks_for_no_day_after_it() -> None:
    ahead = Since(TODAY + timedelta(days=400), DAY_BEFORE)
    assert day_fault(SignOff("Dr Lind", TODAY), TODAY, "x", ahead) == ""
