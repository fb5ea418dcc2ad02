"""Which dates of a computer are asked about."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.clock_doubt import (
    LITTLE,
    LONG_PAUSE,
    MADE,
    Doubt,
    clock_doubt,
)

SEEN = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("now", "doubt"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), Doubt.UNLIKELY),
        (datetime(2000, 1, 1, tzinfo=UTC), Doubt.UNLIKELY),
        (datetime(2099, 1, 1, tzinfo=UTC), Doubt.UNLIKELY),
        (SEEN, None),
        (SEEN.astimezone(timezone(timedelta(hours=-11))), None),
        (datetime(2040, 1, 1, tzinfo=UTC), None),
    ],
)
def test_with_an_empty_diary_only_impossible_dates_are_doubtful(
    now: datetime, doubt: Doubt | None
) -> None:
    assert clock_doubt(now, None) is doubt


@pytest.mark.parametrize(
    ("after", "doubt"),
    [
        (timedelta(0), None),
        (timedelta(minutes=-10), None),
        (timedelta(hours=-1), Doubt.BACK),
        (-LITTLE, None),
        (-LITTLE - timedelta(seconds=1), Doubt.BACK),
        (-365 * DAY, Doubt.BACK),
        (90 * DAY, None),
        (365 * DAY, None),
        (LONG_PAUSE, None),
        (LONG_PAUSE + DAY, Doubt.FAR_AHEAD),
        (500 * DAY, Doubt.FAR_AHEAD),
        (365 * 73 * DAY, Doubt.FAR_AHEAD),
    ],
)
def test_a_date_before_or_far_after_the_last_one_is_doubtful(
    after: timedelta, doubt: Doubt | None
) -> None:
    assert clock_doubt(SEEN + after, SEEN) is doubt


@given(st.timedeltas(timedelta(0), 3_000 * DAY), st.integers(-14, 14))
def test_travel_and_summer_time_are_never_doubtful(since: timedelta, zone: int) -> None:
    here = (MADE + since).astimezone(timezone(timedelta(hours=zone)))
    assert clock_doubt(here, MADE + since) is None
