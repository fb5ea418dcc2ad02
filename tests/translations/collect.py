"""Finds every text that passes the door to translation: tr, trn and mark.

    tr("Start session")                 a text
    tr("Back|part of the body")         with a note, which becomes the comment
    trn("{n} set", "{n} sets", 3)       counted: found by its second form
    tr(STEP_WORDS[kind])                a constant, collected where it is marked

Anything else is refused, above all f-strings, which can never be found again.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

DOORS = {"tr": 1, "mark": 1, "trn": 2}


@dataclass(frozen=True, order=True)
class Message:
    """One text of the program and where it is used."""

    source: str
    note: str = ""
    counted: bool = False
    places: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str]:
        """What Qt finds it by."""
        return self.source, self.note


class Untranslatable(ValueError):
    """A call of tr, trn or mark whose text cannot be collected."""


def collect(folder: Path) -> list[Message]:
    """All texts of the modules of a folder, sorted. Raises Untranslatable."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder.parent).as_posix()
        for message in _messages(path.read_text(encoding="utf-8"), place):
            before = found.get(message.key, message)
            if before.counted is not message.counted:
                msg = f"{place}: {message.source!r} is counted here and not elsewhere"
                raise Untranslatable(msg)
            places = tuple(sorted({*before.places, place}))
            found[message.key] = Message(*message.key, message.counted, places)
    return sorted(found.values())


def _messages(source: str, place: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in DOORS:
            name = _name(node.func)
            texts = node.args[: DOORS[name]]
            if name == "tr" and texts and isinstance(texts[0], _HOLDERS):
                continue
            yield _message(texts, name, f"{place}:{node.lineno}")


# What may hold a text that was marked elsewhere.
_HOLDERS = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _message(texts: list[ast.expr], name: str, place: str) -> Message:
    literals = [
        one.value
        for one in texts
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    if len(literals) != DOORS[name]:
        msg = f"{place}: {name}() takes a literal text, not an f-string or a sum"
        raise Untranslatable(msg)
    source, _, note = literals[-1].partition("|")
    return Message(source, note, counted=name == "trn")
