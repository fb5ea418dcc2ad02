"""The kinds of settings: what a value may be, and its words for people."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from companion.domain.fact import fact

T = TypeVar("T")


def _is_time(value: object) -> bool:
    """Whether it is a time as 07:30. By hand: a pattern costs every start 0.5 ms."""
    if not isinstance(value, str) or len(value) != len("07:30") or value[2] != ":":
        return False
    hours, minutes = value[:2], value[3:]
    digits = hours + minutes
    return digits.isascii() and digits.isdigit() and hours < "24" and minutes < "60"


@fact
class Setting(ABC, Generic[T]):
    """One setting: its name in the file, its default, and its words for people."""

    name: str
    default: T
    label: str
    help: str

    @abstractmethod
    def read(self, value: object) -> T | None:
        """The value as its own type, or None when it is not an allowed one."""


@fact
class Switch(Setting[bool]):
    """On or off."""

    def read(self, value: object) -> bool | None:
        """A truth value."""
        return value if isinstance(value, bool) else None


@fact
class Choice(Setting[str]):
    """One of a few words; ``choices`` gives each its label."""

    choices: Mapping[str, str]

    def read(self, value: object) -> str | None:
        """One of the choices."""
        return value if isinstance(value, str) and value in self.choices else None


class Unit(StrEnum):
    """What an amount counts: a share of the whole in percent, minutes, or the hour."""

    SHARE = "share"
    MINUTES = "minutes"
    HOUR = "hour"  # of the day


@fact
class Amount(Setting[float]):
    """A number from ``least`` to ``most``, both included; forms go by ``step``."""

    least: float
    most: float
    step: float = 0.1
    unit: Unit = Unit.SHARE

    def read(self, value: object) -> float | None:
        """A number within the range; a truth value is none."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if self.least <= value <= self.most else None


@fact
class Line(Setting[str]):
    """A short text of at most so many characters, such as the name of a device."""

    most: int

    def read(self, value: object) -> str | None:
        """A text of one line."""
        fits = isinstance(value, str) and len(value) <= self.most
        return value if isinstance(value, str) and fits else None


@fact
class TimeOfDay(Setting[str]):
    """A time on the clock, such as 07:30."""

    def read(self, value: object) -> str | None:
        """Hours and minutes with two digits each."""
        return value if isinstance(value, str) and _is_time(value) else None


@fact
class Times(Setting[tuple[str, ...]]):
    """Up to so many different times on the clock, in order."""

    most: int

    def read(self, value: object) -> tuple[str, ...] | None:
        """Times as texts; their order does not matter, each counts once."""
        if not isinstance(value, list | tuple) or not value:
            return None
        if not all(map(_is_time, value)):
            return None
        found = tuple(sorted(set(value)))
        return found if len(found) <= self.most else None
