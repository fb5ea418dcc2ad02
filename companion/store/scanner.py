"""Reads the one object of a large JSON text part by part, so that no part stays.

    scanner = Scanner(text)
    for key in scanner.names():
        scanner.value()                 what belongs to it, or
        for one in scanner.elements():  one after the other, if it is a list

Takes what ``json.loads`` takes, and raises ValueError and RecursionError as it does.
"""

import json
import re
from collections.abc import Callable, Iterator

from companion.store.reader import RefusedError

_SPACE = re.compile(r"[ \t\n\r]*")


def _no_such_number(word: str) -> object:
    msg = f"{word} is not a number"
    raise RefusedError(msg)


_decode: Callable[[str, int], tuple[object, int]] = json.JSONDecoder(
    parse_constant=_no_such_number
).raw_decode


class Scanner:
    """A place in a text, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def names(self) -> Iterator[str]:
        """The names in the object; what belongs to each is to be read before the next.

        Raises ``RefusedError`` for anything but one object with different keys.
        """
        seen: set[str] = set()
        for _ in self._parts("{", "}"):
            key = self.value()
            if not isinstance(key, str) or key in seen:
                msg = "it has a key twice, or one that is no text"
                raise RefusedError(msg)
            seen.add(key)
            self._take(":")
            yield key
        if self._next() != len(self._text):
            msg = "it goes on after its end"
            raise RefusedError(msg)

    def elements(self) -> Iterator[object]:
        """The elements of a list, each read when it is asked for."""
        for _ in self._parts("[", "]"):
            yield self.value()

    def value(self) -> object:
        """Whatever comes next, all of it."""
        found, self._at = _decode(self._text, self._next())
        return found

    def _parts(self, first: str, last: str) -> Iterator[None]:
        self._take(first)
        if self._has(last):
            return
        yield
        while not self._has(last):
            self._take(",")
            yield

    def _next(self) -> int:
        """Where something stands that is no space."""
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._at

    def _has(self, mark: str) -> bool:
        at = self._next()
        if not self._text.startswith(mark, at):
            return False
        self._at = at + 1
        return True

    def _take(self, mark: str) -> None:
        if not self._has(mark):
            msg = f"it should have {mark} at letter {self._at}"
            raise RefusedError(msg)
