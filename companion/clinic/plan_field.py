"""The fields of a plan file, read with their limits; faults are kept by line."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from companion.clinic.located import LineFault, Node
from companion.domain.typography import is_printable
from companion.language import tr

W = TypeVar("W", bound=StrEnum)
_SHOWN = 40


class Faults:
    """What is wrong with a file, line by line."""

    def __init__(self) -> None:
        self._found: list[LineFault] = []

    def add(self, line: int, words: str) -> None:
        """Keep one."""
        self._found.append(LineFault(line, words))

    @property
    def found(self) -> tuple[LineFault, ...]:
        """All of them in the order of their lines."""
        return tuple(sorted(self._found, key=lambda one: one.line))


class Field:
    """One value of the file; whatever does not fit is a fault, and gives None."""

    def __init__(self, name: str, node: Node, faults: Faults) -> None:
        self.name = name
        self.node = node
        self._faults = faults

    def fault(self, words: str) -> None:
        """Something is wrong with this value."""
        self._faults.add(self.node.line, words)

    def text(self, most: int, *, lines: bool = False) -> str | None:
        """A text of 1 to so many letters, on one line unless it may have more."""
        value = self.node.value
        if not isinstance(value, str):
            self.fault(tr("“{name}” should be a text in quotes.", name=self.name))
            return None
        signs = value.replace("\n", "") if lines else value
        if not is_printable(signs):
            told = tr("“{name}” holds signs that cannot be shown.", name=self.name)
            self.fault(told)
            return None
        if not value.strip() or len(value) > most:
            told = tr(
                "“{name}” should have 1 to {most} letters.", name=self.name, most=most
            )
            self.fault(told)
            return None
        return value.strip()

    def number(self, least: float, most: float, *, whole: bool = True) -> float | None:
        """A number within limits."""
        value = self.node.value
        kinds = (int,) if whole else (int, float)
        fits = isinstance(value, kinds) and not isinstance(value, bool)
        if fits and isinstance(value, int | float) and least <= value <= most:
            return value
        limits = {"name": self.name, "least": f"{least:g}", "most": f"{most:g}"}
        if whole:
            told = tr("“{name}” should be a whole number, {least} to {most}.", **limits)
        else:
            told = tr("“{name}” should be a number, {least} to {most}.", **limits)
        self.fault(told)
        return None

    def word(self, known: type[W]) -> W | None:
        """One of a few words."""
        value = self.node.value
        if isinstance(value, str) and value in tuple(known):
            return known(value)
        words = ", ".join(known)
        told = tr("“{name}” should be one of: {words}.", name=self.name, words=words)
        self.fault(told)
        return None

    def day(self) -> date | None:
        """A day such as 2026-11-20."""
        value = self.node.value
        try:
            if isinstance(value, str) and len(value) == len("2026-11-20"):
                return date.fromisoformat(value)
        except ValueError:
            pass  # told below, like any other thing that is no day
        told = tr("“{name}” should be a day such as 2026-11-20.", name=self.name)
        self.fault(told)
        return None

    def entries(self, least: int, most: int) -> "list[Field]":
        """The entries of a list; none when it is no list of such a length."""
        value = self.node.value
        if isinstance(value, list) and least <= len(value) <= most:
            return [Field(self.name, one, self._faults) for one in value]
        told = tr(
            "“{name}” should be a list of {least} to {most}.",
            name=self.name,
            least=least,
            most=most,
        )
        self.fault(told)
        return []

    def table(self, needed: tuple[str, ...], others: tuple[str, ...]) -> "Table":
        """The fields of a table. One that is not known is a fault."""
        value = self.node.value
        found = value if isinstance(value, dict) else {}
        if not isinstance(value, dict):
            told = tr("“{name}” should be in curly brackets.", name=self.name)
            self.fault(told)
            return Table({})
        for key, node in found.items():
            if key not in (*needed, *others):
                self._faults.add(node.line, _unknown(key))
        for key in needed:
            if key not in found:
                self.fault(tr("“{name}” is missing.", name=key))
        return Table(
            {
                key: Field(key, node, self._faults)
                for key, node in found.items()
                if key in (*needed, *others)
            }
        )


class Table:
    """The known fields of a table, those that are there."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self._fields = fields

    def get(self, key: str) -> Field | None:
        """A field, or None."""
        return self._fields.get(key)


def _unknown(key: str) -> str:
    shown = "".join(sign if is_printable(sign) else "?" for sign in key[:_SHOWN])
    return tr(
        "“{key}” is not known to this program, so the plan cannot be followed as it"
        " was meant. Ask whoever made it.",
        key=shown,
    )
