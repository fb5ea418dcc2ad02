"""The computer's clock, and the fake that stands in for it."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from companion.clock import SystemClock
from tests.fakes import FakeClock


def test_the_time_of_day_knows_its_zone() -> None:
    assert SystemClock().now().utcoffset() is not None


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system does it by itself")
def test_a_change_of_the_time_zone_is_noticed_in_a_running_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SystemClock()
    for hours in (9, -3):
        monkeypatch.setenv("TZ", f"THERE{-hours}")  # POSIX counts westwards
        assert clock.now().utcoffset() == timedelta(hours=hours)
    monkeypatch.undo()
    clock.now()


def test_the_monotonic_clock_never_runs_backwards() -> None:
    clock = SystemClock()
    readings = [clock.monotonic_ms() for _ in range(1_000)]
    assert readings == sorted(readings)


def test_the_fake_clock_moves_only_when_told() -> None:
    clock = FakeClock(datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
    before = clock.now()
    clock.pass_ms(1_500)
    assert clock.now() - before == timedelta(milliseconds=1_500)
    clock.suspend(60_000)
    assert clock.monotonic_ms() == 2_500
