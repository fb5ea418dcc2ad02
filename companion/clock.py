"""Time, as an object that can be passed in and faked."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time of day and measures spans of it."""

    def now(self) -> datetime:
        """The time of day, aware, in the computer's own zone."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds since some fixed moment; never runs backwards."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The time of day, aware, in the zone that the computer is in by now."""
        # The C library looks for another zone only when it is told to.
        if hasattr(time, "tzset"):
            time.tzset()
        return datetime.now(tz=UTC).astimezone()  # noqa: TID251 - its one home

    def monotonic_ms(self) -> int:
        """Milliseconds of the monotonic clock; stands still in suspend on Linux."""
        return time.monotonic_ns() // 1_000_000  # noqa: TID251 - its one home
