"""Moments as texts: UTC, to the microsecond, of equal length, so that they sort."""

from datetime import UTC, datetime, timedelta

MICROSECOND = timedelta(microseconds=1)


def to_text(moment: datetime) -> str:
    """An aware moment as ``2026-11-23T09:00:00.000000Z``; naive ones are refused."""
    if moment.tzinfo is None:
        text = f"a moment needs its zone: {moment}"
        raise ValueError(text)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def from_text(text: str) -> datetime:
    """The moment, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def microseconds(start: datetime, moment: datetime) -> int:
    """From a start to a moment; negative when the clock was put back."""
    return (moment - start) // MICROSECOND
