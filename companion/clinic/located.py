"""JSON that remembers its lines, so that a mistake can be shown where it stands.

    node = located(text)      node.value: a dict of nodes, a list of nodes, or a scalar

Strict: no comments, no trailing commas, no key twice, nothing after the end; and with
limits, since the file may be anything.
"""

import json
import re
from typing import NoReturn

from companion.domain.fact import fact
from companion.language import tr

MOST_CHARACTERS = 64 * 1024
DEEPEST = 8
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?(?![\d.eE])")
_DECODER = json.JSONDecoder()
_WORDS = {"true": True, "false": False, "null": None}


@fact
class Node:
    """A value, and the line it begins on, counted from 1."""

    line: int
    value: "dict[str, Node] | list[Node] | str | int | float | bool | None"


@fact
class LineFault:
    """What is wrong with a line, in words for everybody."""

    line: int
    words: str

    def __str__(self) -> str:
        """The fault with its place."""
        return tr("Line {line}: {words}", line=self.line, words=self.words)


class UnreadableError(Exception):
    """The text is no JSON that a plan could be written in; ``fault`` says where."""

    def __init__(self, fault: LineFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def located(text: str) -> Node:
    """The value that a text holds. Raises UnreadableError."""
    scan = _Scan(text)
    if len(text) > MOST_CHARACTERS:
        scan.refuse(0, tr("The file is too long to be a plan."))
    node, end = scan.value(scan.skip(0), 0)
    end = scan.skip(end)
    if end < len(text):
        scan.refuse(end, tr("There is something after the end of the plan."))
    return node


class _Scan:
    """Reads values at places of a text; each answer is the value and where it ends."""

    def __init__(self, text: str) -> None:
        self._text = text

    def refuse(self, at: int, words: str) -> NoReturn:
        """Raise UnreadableError for the line of a place."""
        raise UnreadableError(LineFault(self._line(at), words))

    def skip(self, at: int) -> int:
        """The place after any space."""
        found = _SPACE.match(self._text, at)
        return found.end() if found else at

    def value(self, at: int, depth: int) -> tuple[Node, int]:
        """The value that begins here."""
        if depth > DEEPEST:
            self.refuse(at, tr("There are too many brackets inside each other."))
        match self._text[at : at + 1]:
            case "{":
                return self._table(at, depth)
            case "[":
                return self._list(at, depth)
            case '"':
                text, end = self._string(at)
                return Node(self._line(at), text), end
            case _:
                return self._scalar(at)

    def _scalar(self, at: int) -> tuple[Node, int]:
        for word, meant in _WORDS.items():
            if self._text.startswith(word, at):
                return Node(self._line(at), meant), at + len(word)
        found = _NUMBER.match(self._text, at)
        if found is None:
            self._misread(at)
        number = json.loads(found[0])
        return Node(self._line(at), number), found.end()

    def _string(self, at: int) -> tuple[str, int]:
        try:
            text, end = _DECODER.raw_decode(self._text, at)
        except ValueError:
            self.refuse(at, tr("A text has no end, or a sign that does not belong."))
        return str(text), end

    def _table(self, at: int, depth: int) -> tuple[Node, int]:
        found: dict[str, Node] = {}
        line, place = self._line(at), self.skip(at + 1)
        while self._text[place : place + 1] != "}":
            if found:
                place = self._expect(place, ",")
            if self._text[place : place + 1] != '"':
                self._misread(place)
            start = place
            key, place = self._string(place)
            if key in found:
                told = tr("“{key}” is there twice. Which one holds?", key=key[:40])
                self.refuse(start, told)
            place = self._expect(self.skip(place), ":")
            found[key], place = self.value(place, depth + 1)
            place = self.skip(place)
        return Node(line, found), place + 1

    def _list(self, at: int, depth: int) -> tuple[Node, int]:
        found: list[Node] = []
        line, place = self._line(at), self.skip(at + 1)
        while self._text[place : place + 1] != "]":
            if found:
                place = self._expect(place, ",")
            node, place = self.value(place, depth + 1)
            found.append(node)
            place = self.skip(place)
        return Node(line, found), place + 1

    def _expect(self, at: int, sign: str) -> int:
        """The place after a sign and any space."""
        if self._text[at : at + 1] != sign:
            self._misread(at)
        return self.skip(at + 1)

    def _misread(self, at: int) -> NoReturn:
        if at >= len(self._text):
            self.refuse(at, tr("The file ends too early. A part of it is missing."))
        self.refuse(at, tr("This cannot be read. Was the file changed by hand?"))

    def _line(self, at: int) -> int:
        return self._text.count("\n", 0, at) + 1
