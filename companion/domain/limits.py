"""Limits that a field of the content format carries in its annotation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """A number from ``least`` to ``most``, both included."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Length:
    """A text of so many characters, or a list of so many entries."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Words:
    """One of these words."""

    known: tuple[str, ...]
