"""The computer's clock, and the fake that stands in for it."""

from datetime import UTC, datetime, timedelta

from companion.clock import SystemClock
from tests.fakes import FakeClock


def test_the_time_of_day_knows_its_zone() -> None:
    assert SystemClock().now().utcoffset() is not None


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
