"""Reads the one object of a large JSON file part by part, so that no part stays.

    scanner = Scanner(file, Bounds(...))
    for key in scanner.names():
        scanner.value()                 what belongs to it, or
        for one in scanner.elements():  one after the other, if it is a list

Takes what ``json.loads`` takes, and raises ValueError and RecursionError as it does.
Never more than one value and the block it ends in are in memory.
"""

import codecs
import json
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from companion.domain.fact import fact
from companion.store.reader import RefusedError

BLOCK = 512 * 1024  # bytes read at a time
_SPACE = re.compile(r"[ \t\n\r]*")
# Behind a number that ends closer to the end of what was read may come more of it.
_MARGIN = 8
_FEW = 100


@fact
class Bounds:
    """What no file may go beyond: its bytes, and the letters of one value.

    ``marks`` are those of a value longer than a block, and of what is read with it:
    how many it has says how many objects will be made of it.
    """

    document: int
    value: int
    marks: Mapping[str, int]


def _no_such_number(word: str) -> object:
    msg = f"{word} is not a number"
    raise RefusedError(msg)


_decode: Callable[[str, int], tuple[object, int]] = json.JSONDecoder(
    parse_constant=_no_such_number
).raw_decode


def ordinary(path: Path) -> BinaryIO:
    """An ordinary file, open to be read; a pipe or a device would never end.

    Raises ``RefusedError`` for anything but a file, and OSError.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    msg = "it is not an ordinary file"
    raise RefusedError(msg)


def _has_more(text: str, mark: str, most: int) -> bool:
    """Whether a text has more of a mark than it may.

    A photo has few: finding them one by one takes a tenth of counting all letters.
    """
    at = -1
    for _ in range(_FEW):
        at = text.find(mark, at + 1)
        if at < 0:
            return False
    return text.count(mark) > most


class Scanner:
    """A place in a file, from its beginning to its end."""

    def __init__(self, file: BinaryIO, bounds: Bounds, block: int = BLOCK) -> None:
        self._file = file
        self._bounds = bounds
        self._block = block
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._text = ""
        self._at = 0
        self._ended = False
        self._bytes = 0  # read so far, what is looked ahead included
        self._spared = 0  # of these, what is bounded by whoever reads it

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
        self._refuse_length(self._bytes - self._spared)

    def elements(self) -> Iterator[object]:
        """The elements of a list, each read when it is asked for."""
        for _ in self._parts("[", "]"):
            yield self.value()

    def placed_elements(self) -> Iterator[tuple[object, tuple[int, int]]]:
        """The same, each with its first byte in the file and its length in bytes.

        They do not count as a part of the document.
        """
        for _ in self._parts("[", "]"):
            self._next()
            first = self._byte()
            found = self.value()
            length = self._byte() - first
            self._spared += length
            yield found, (first, length)

    def value(self) -> object:
        """Whatever comes next, all of it."""
        self._next()
        while True:
            try:
                found, end = _decode(self._text, self._at)
            except ValueError:
                self._refuse_long()
                if not self._more(self._bounds.value):
                    raise
                self._refuse_crowd()
                continue
            if end + _MARGIN <= len(self._text) or not self._more():
                self._at = end
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
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text) or not self._more():
                return self._at

    def _has(self, mark: str) -> bool:
        at = self._next()
        if not self._text.startswith(mark, at):
            return False
        self._at = at + 1
        return True

    def _take(self, mark: str) -> None:
        if not self._has(mark):
            msg = f"it should have {mark} near byte {self._byte()}"
            raise RefusedError(msg)

    def _byte(self) -> int:
        """How many bytes of the file have been passed."""
        begun, _ = self._decoder.getstate()  # bytes of a letter whose rest is to come
        return self._bytes - len(begun) - len(self._text[self._at :].encode("utf-8"))

    def _more(self, letters: int = 0) -> bool:
        """Read a block, or as many letters as are wanted; whether there was any."""
        if self._ended:
            return False
        left = self._text[self._at :]
        raw = self._file.read(max(self._block, letters - len(left)))
        self._ended = not raw
        self._bytes += len(raw)
        self._text, self._at = left + self._decoder.decode(raw, self._ended), 0
        self._refuse_length(self._bytes - self._spared - len(self._text))
        return True

    def _refuse_length(self, length: int) -> None:
        if length > self._bounds.document:
            most = self._bounds.document // 1024 // 1024
            msg = f"it is larger than {most} MB beside its photos"
            raise RefusedError(msg)

    def _refuse_long(self) -> None:
        """Refuse a value that does not end in so many letters."""
        if len(self._text) - self._at > self._bounds.value:
            msg = "it has a longer entry than any diary"
            raise RefusedError(msg)

    def _refuse_crowd(self) -> None:
        """Refuse what would be far too many objects, before they are made."""
        marks = self._bounds.marks.items()
        if any(_has_more(self._text, mark, most) for mark, most in marks):
            msg = "it has more entries than any diary"
            raise RefusedError(msg)
