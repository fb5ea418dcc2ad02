"""Single values of a content file: texts, numbers, yes or no, one of a few words."""

import math
from collections.abc import Collection
from enum import StrEnum
from typing import Protocol

from companion.domain.fact import fact
from companion.domain.limits import Length, Range, Words
from companion.domain.typography import is_printable
from companion.library.error import Misfit, nearest, shown

PLAIN_TEXT = Length(1, 80)
PLAIN_NUMBER = Range(-1_000_000, 1_000_000)


class Form(Protocol):
    """How one kind of value is written, and how it is read."""

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        ...

    def read(self, value: object) -> object:
        """The value for the domain. Raises Misfit."""
        ...


def _plain(number: float) -> str:
    return f"{number:g}"


@fact
class TextForm:
    """A text on one line, of printable characters, without blanks at its ends."""

    length: Length = PLAIN_TEXT

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        return f"a text of {self.length.least} to {self.length.most} characters"

    def read(self, value: object) -> str:
        """The text. Raises Misfit."""
        if not isinstance(value, str):
            msg = f"{shown(value)} is not a text"
            raise Misfit(msg, self.allowed)
        if not self.length.least <= len(value) <= self.length.most:
            msg = f"{shown(value)} has {len(value)} characters"
            raise Misfit(msg, self.allowed)
        if not is_printable(value):
            msg = f"{shown(value)} holds a character that cannot be printed"
            raise Misfit(msg, "letters, digits, signs and blanks, on one line")
        if value != value.strip():
            msg = f"{shown(value)} begins or ends with a blank"
            raise Misfit(msg, self.allowed)
        return value


@fact
class NumberForm:
    """A finite number inside its range; a whole one where ``whole`` says so."""

    limits: Range = PLAIN_NUMBER
    whole: bool = False

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        kind = "a whole number" if self.whole else "a number"
        return f"{kind} from {_plain(self.limits.least)} to {_plain(self.limits.most)}"

    def read(self, value: object) -> float:
        """The number, an int where it must be whole. Raises Misfit."""
        kinds = (int,) if self.whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds):
            kind = "a whole number" if self.whole else "a number"
            msg = f"{shown(value)} is not {kind}"
            raise Misfit(msg, self.allowed)
        # A comparison with nan is false, and a huge int would overflow a float.
        if not self.limits.least <= value <= self.limits.most:
            finite = isinstance(value, int) or math.isfinite(value)
            why = "is out of range" if finite else "is no finite number"
            msg = f"{shown(value)} {why}"
            raise Misfit(msg, self.allowed)
        return value if self.whole else float(value)


@fact
class TruthForm:
    """True or false."""

    allowed: str = "true or false"

    def read(self, value: object) -> bool:
        """The truth value. Raises Misfit."""
        if not isinstance(value, bool):
            msg = f"{shown(value)} is neither true nor false"
            raise Misfit(msg, self.allowed)
        return value


def _word(value: object, known: Collection[str], allowed: str) -> str:
    if not isinstance(value, str):
        msg = f"{shown(value)} is not a text"
        raise Misfit(msg, allowed)
    if value not in known:
        hint = nearest(value, known)
        msg = f"{shown(value)} is not one of the words known here{hint}"
        raise Misfit(msg, allowed)
    return value


@fact
class WordForm:
    """One word of a list of plain texts."""

    words: Words

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        return ", ".join(self.words.known)

    def read(self, value: object) -> str:
        """The word. Raises Misfit."""
        return _word(value, self.words.known, self.allowed)


@fact
class ChoiceForm:
    """One word of a closed list, read into its enumeration."""

    choices: type[StrEnum]

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        return ", ".join(self.choices)

    def read(self, value: object) -> StrEnum:
        """The member of the list. Raises Misfit."""
        return self.choices(_word(value, tuple(self.choices), self.allowed))
