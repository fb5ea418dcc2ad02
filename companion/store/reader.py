"""Reads values out of a foreign JSON document, each within its limits.

A document may come from anywhere, so nothing in it is believed: every value is asked
for by its type and range, and a refusal names the place.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NoReturn, TypeVar

from companion.store.moment import from_text

E = TypeVar("E", bound=StrEnum)
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
MOST_ENTRIES = 10_000
_INT = {int}
_NO_TEXT = re.compile("[\x00-\x1f\ud800-\udfff]")


class RefusedError(Exception):
    """A value is not what it may be; the text says where and what."""


class Reader:
    """One value of a document, and where it is, such as ``sessions[3].plan[0]``.

    The place is put together only when it is asked for: a large file has a million.
    """

    __slots__ = ("_inside", "_step", "_value")

    def __init__(
        self, value: object, step: str, inside: "Reader | None" = None
    ) -> None:
        self._value = value
        self._step = step
        self._inside = inside

    @property
    def place(self) -> str:
        """Where the value is."""
        return f"{self._inside.place if self._inside else ''}{self._step}"

    def refuse(self, what: str) -> NoReturn:
        """Raise ``RefusedError`` for this value."""
        msg = f"{self.place}: {what}"
        raise RefusedError(msg)

    def keys(
        self, wanted: frozenset[str], optional: frozenset[str] = frozenset()
    ) -> None:
        """Refuse anything but an object with exactly these keys, and these perhaps."""
        if not isinstance(self._value, dict):
            self.refuse("should be an object")
        if len(self._value) > MOST_ENTRIES:
            self.refuse("has far more keys than it should")
        if self._value.keys() - optional != wanted:
            others = (self._value.keys() - optional) ^ wanted
            odd = sorted(ascii(key)[:40] for key in others)
            self.refuse(f"has other keys than it should: {', '.join(odd[:5])}")

    def at(self, key: str) -> "Reader":
        """The value of a key, null where it is missing; ``keys`` was asked before."""
        value = self._value.get(key) if isinstance(self._value, dict) else None
        return Reader(value, f".{key}", self)

    def plain(self) -> object:
        """The value as it is; the caller checks it."""
        return self._value

    def has(self, key: str) -> bool:
        """Whether an object has a key."""
        return isinstance(self._value, dict) and key in self._value

    def entries(self, most: int = MOST_ENTRIES) -> Iterator["Reader"]:
        """The entries of a list."""
        if not isinstance(self._value, list) or len(self._value) > most:
            self.refuse(f"should be a list of at most {most}")
        for index, value in enumerate(self._value):
            yield Reader(value, f"[{index}]", self)

    def pairs(self) -> Iterator[tuple[str, "Reader"]]:
        """Names and values of an object."""
        if not isinstance(self._value, dict) or len(self._value) > MOST_ENTRIES:
            self.refuse("should be an object")
        for key in self._value:
            yield Reader(key, " name", self).text(1, 64), self.at(key)

    def nothing(self) -> bool:
        """Whether the value is null."""
        return self._value is None

    def text(self, least: int, most: int) -> str:
        """A text of so many characters, without control characters."""
        value = self._value
        if not isinstance(value, str) or not least <= len(value) <= most:
            self.refuse(f"should be a text of {least} to {most} characters")
        if _NO_TEXT.search(value):
            self.refuse("has characters that no text has")
        return value

    def whole(self, least: int, most: int) -> int:
        """A whole number from least to most."""
        value = self._value
        if isinstance(value, bool) or not isinstance(value, int):
            self.refuse("should be a whole number")
        if not least <= value <= most:
            self.refuse(f"should be {least} to {most}")
        return value

    def wholes(self, least: int, most: int, longest: int) -> list[int]:
        """A list of whole numbers, each from least to most."""
        value = self._value
        if not isinstance(value, list) or len(value) > longest:
            self.refuse(f"should be a list of at most {longest}")
        # Without a loop of our own: a large file has a million of these.
        whole = set(map(type, value)) <= _INT
        if not whole or (value and not least <= min(value) <= max(value) <= most):
            self.refuse(f"should hold whole numbers from {least} to {most}")
        return value

    def scalar(self) -> str | int | float | bool:
        """A short text, a number or a truth value."""
        value = self._value
        if isinstance(value, str):
            return self.text(0, 400)
        if not isinstance(value, int | float) or not -1e15 <= value <= 1e15:
            self.refuse("should be a text, a number, true or false")
        return value

    def number(self, least: float, most: float) -> float:
        """A number from least to most."""
        value = self._value
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.refuse("should be a number")
        if not least <= value <= most:
            self.refuse(f"should be {least} to {most}")
        return float(value)

    def truth(self) -> bool:
        """True or false."""
        if not isinstance(self._value, bool):
            self.refuse("should be true or false")
        return self._value

    def word(self, kind: type[E]) -> E:
        """One of the words of a kind."""
        try:
            return kind(self._value)  # type: ignore[arg-type] # refuses what is no text
        except ValueError:
            self.refuse(f"should be one of {', '.join(kind)}")

    def moment(self) -> datetime:
        """A moment in UTC, as ``2026-11-23T09:00:00.000000Z``."""
        text = self.text(27, 27)
        try:
            found = from_text(text) if text.endswith("Z") else None
        except (ValueError, OverflowError):
            found = None
        if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
            self.refuse("should be a moment such as 2026-11-23T09:00:00.000000Z")
        return found.astimezone(UTC)

    def day(self) -> date:
        """A day, as ``2026-11-23``."""
        text = self.text(10, 10)
        try:
            found = date.fromisoformat(text)
        except ValueError:
            found = date.min
        if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
            self.refuse("should be a day such as 2026-11-23")
        return found
