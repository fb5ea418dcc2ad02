"""Zones: kept by a word, and the time of the clock on the wall there."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.day import at_place, zone_kept, zone_of


def test_a_zone_is_kept_by_name_or_by_its_offset() -> None:
    london = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/London"))
    assert zone_of(london) == "Europe/London"
    india = timezone(timedelta(hours=5, minutes=30))
    assert zone_of(datetime(2026, 7, 1, tzinfo=india)) == "+05:30"
    assert zone_of(datetime(2026, 7, 1, tzinfo=UTC)) == "+00:00"


def test_a_moment_without_a_zone_of_whole_minutes_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        zone_of(datetime(2026, 7, 1))  # noqa: DTZ001 - that is what is refused
    odd = timezone(timedelta(seconds=3661))
    with pytest.raises(ValueError, match="zone"):
        zone_of(datetime(2026, 7, 1, tzinfo=odd))


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Europe/London", "+02:00"),  # the clock does not go by it
        ("CET-1CEST", "+02:00"),
        ("/usr/share/zoneinfo/Europe/Berlin", "+02:00"),
        ("", "+02:00"),
        ("Etc/" + "x" * 61, "+02:00"),
    ],
)
def test_the_zone_that_is_kept_tells_the_time_of_that_clock(
    named: str, kept: str
) -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    zone = zone_kept(summer, named)
    assert zone == kept
    assert at_place(summer.astimezone(UTC), zone).hour == 12


@pytest.mark.parametrize(
    ("zone", "hour"),
    [
        ("Europe/London", 13),
        ("+05:30", 17),
        ("-08:00", 4),
        ("nowhere", 12),
        ("", 12),
        ("Europe", 12),
    ],
)
def test_a_moment_is_told_as_the_clock_on_the_wall_showed_it(
    zone: str, hour: int
) -> None:
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    there = at_place(noon, zone)
    assert there == noon
    assert there.hour == hour


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1)),  # noqa: DTZ001 - zoned next
    st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe"]),
)
def test_a_place_survives_being_kept_as_a_word(naive: datetime, key: str) -> None:
    moment = naive.replace(tzinfo=UTC).astimezone(ZoneInfo(key))
    assert at_place(moment.astimezone(UTC), zone_of(moment)).isoformat() == (
        moment.isoformat()
    )
