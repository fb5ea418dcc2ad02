"""Whether the computer's clock can be believed, before anything is kept under its date.

Moments are UTC. A wrong clock is asked about, never put right by us.
"""

from datetime import UTC, datetime, timedelta
from enum import Enum

# No computer ran this program before; an empty battery starts a clock at 1970 or 2000.
MADE = datetime(2026, 1, 1, tzinfo=UTC)
LONGEST_LIFE = timedelta(days=366 * 25)
# A clock that is set by the network goes back by seconds.
LITTLE = timedelta(minutes=30)
LONG_PAUSE = timedelta(days=400)


class Doubt(Enum):
    """Why a date is asked about."""

    UNLIKELY = "unlikely"  # before the program was made, or a generation after
    BACK = "back"  # before something that is in the diary already
    FAR_AHEAD = "far ahead"  # more than a year after the last thing in the diary


def clock_doubt(now: datetime, seen: datetime | None) -> Doubt | None:
    """Why this moment is doubtful, or None.

    ``seen`` is the last moment that was believed; None with an empty diary.
    """
    if seen is None:
        likely = MADE <= now <= MADE + LONGEST_LIFE
        return None if likely else Doubt.UNLIKELY
    if now < seen - LITTLE:
        return Doubt.BACK
    return Doubt.FAR_AHEAD if now > seen + LONG_PAUSE else None
