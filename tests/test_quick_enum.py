"""Enumerations made quickly are, in all they can be asked, those of enum.py."""

import enum
import subprocess
import sys
from collections.abc import Callable
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag, StrEnum
from pathlib import Path
from typing import Any

import pytest

from companion.quick_enum import make_enums_as_usual, make_enums_quickly

ROOT = Path(__file__).resolve().parents[1]
# Tells all of every enumeration that Qt has.
_TELL = """
import enum, sys
sys.path.insert(0, ".")
if sys.argv[1] == "quickly":
    from companion.quick_enum import make_enums_quickly
    make_enums_quickly()
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
from tests.test_quick_enum import told

seen = set()

def walk(owner, depth):
    if id(owner) in seen or depth > 3:
        return
    seen.add(id(owner))
    for name in sorted(dir(owner)):
        found = None if name.startswith("__") else getattr(owner, name, None)
        if not isinstance(found, type) or not found.__module__.startswith("PySide6"):
            continue
        if isinstance(found, enum.EnumType) and id(found) not in seen:
            seen.add(id(found))
            print(told(found))
        elif not isinstance(found, enum.EnumType):
            walk(found, depth + 1)

for module in (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets):
    walk(module, 0)
"""
_PAIRS = [("Off", 0), ("Low", 1), ("High", 4), ("Mid", 2), ("Also", 4), ("All", 7)]


def _made(kind: type[Enum], name: str, names: object, **how: object) -> type[Enum]:
    """An enumeration as PySide6 asks for it, which mypy cannot follow."""
    make: Any = kind
    found: type[Enum] = make(name, names, **how)
    return found


def told(kind: type[Enum]) -> str:
    """All that an enumeration says of itself and its members."""
    # Aliases and combinations too, which iteration leaves out.
    members: list[Any] = list(kind.__members__.values())
    lines = [f"{kind.__module__}.{kind.__qualname__} {kind.__mro__[1:]} {len(kind)}"]
    lines += [
        f"{name} {one!r} {one} {one:>4} {one.name} {one.value} {vars(one)}"
        f" {kind(one.value) is one} {kind[name] is one} {one in kind}"
        for name, one in zip(kind.__members__, members, strict=True)
    ]
    kept = sorted(name for name in vars(kind) if name.startswith("_"))
    lines += [str(list(kind)), str(kept), str(kind._member_names_)]
    if issubclass(kind, Flag):
        few = members[:5]
        lines += [
            f"{a | b!r} {a & b!r} {a ^ b!r} {~a!r} {bool(a)} {list(a | b)}"
            for a in few
            for b in few
        ]
    return "\n".join(lines)


def _all_of_qt(way: str) -> str:
    command = [sys.executable, "-c", _TELL, way]
    return subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60
    ).stdout


@pytest.mark.untraced
def test_all_enumerations_of_qt_are_the_same() -> None:
    usual = _all_of_qt("usually")
    assert usual.count("PySide6.QtCore.Qt.") > 90
    assert _all_of_qt("quickly") == usual


@pytest.mark.parametrize("kind", [Enum, IntEnum, Flag, IntFlag])
def test_members_aliases_and_combinations_are_the_same(kind: type[Enum]) -> None:
    usual = _made(kind, "Level", _PAIRS, boundary=KEEP)
    make_enums_quickly((3, 11))
    try:
        quick = _made(kind, "Level", _PAIRS, boundary=KEEP)
    finally:
        make_enums_as_usual()
    assert told(quick).partition("\n")[2] == told(usual).partition("\n")[2]


@pytest.mark.parametrize(
    "names", [[("name", 1)], [("A", "text")], [("_a", 1)], {"A": 1}, "A B"]
)
def test_whatever_is_not_plain_is_made_as_usual(names: object) -> None:
    usual = _made(Enum, "Odd", names, boundary=KEEP)
    make_enums_quickly((3, 11))
    try:
        quick = _made(Enum, "Odd", names, boundary=KEEP)
        own = _made(Enum, "Own", [("A", 1)], module=__name__)
    finally:
        make_enums_as_usual()
    assert repr(list(quick)) == repr(list(usual))
    assert own.__module__ == __name__


def _of_words() -> type[StrEnum]:
    class Side(StrEnum):
        """Of the body."""

        LEFT = "left"
        RIGHT = "right side"

        @property
        def other(self) -> "Side":
            """The other one."""
            return Side.LEFT if self is Side.RIGHT else Side.RIGHT

    assert Side.LEFT.other is Side.RIGHT
    return Side


def _with_an_alias() -> type[StrEnum]:
    class Two(StrEnum):
        ONE = "one"
        ALSO = "one"

    return Two


def _numbered_by_itself() -> type[StrEnum]:
    class Own(StrEnum):
        ONE = enum.auto()
        UPPER = enum.auto()

    return Own


def _named_as_a_method() -> type[Enum]:
    class Odd(StrEnum):
        title = "title"  # type: ignore[assignment] # is a method of every text

        @classmethod
        def _missing_(cls, _value: object) -> "Odd":
            return cls.title

    assert Odd("whatever") is Odd.title
    return Odd


def _with_what_is_no_word() -> type[Enum]:
    class Mixed(StrEnum):
        FIRST = "first"
        SECOND = b"second", "ascii"

    return Mixed


def _of_another_kind() -> type[Enum]:
    class Kind(EnumType):
        """Makes enumerations that can tell how many they are."""

        @property
        def how_many(cls) -> int:
            return len(cls)

    class Counted(StrEnum, metaclass=Kind):
        ONE = "one"

    assert Counted.how_many == 1
    return Counted


def _of_numbers() -> type[Enum]:
    class Level(IntEnum):
        LOW = 1
        HIGH = 2

    return Level


@pytest.mark.parametrize(
    "make",
    [
        _of_words,
        _with_an_alias,
        _numbered_by_itself,
        _named_as_a_method,
        _with_what_is_no_word,
        _of_another_kind,
        _of_numbers,
    ],
)
def test_our_own_enumerations_are_the_same(make: Callable[[], type[Enum]]) -> None:
    usual = make()
    make_enums_quickly((3, 11))
    try:
        quick = make()
    finally:
        make_enums_as_usual()
    assert told(quick) == told(usual)
    assert vars(quick).keys() == vars(usual).keys()
    assert quick.__doc__ == usual.__doc__
    for kind in (usual, quick):
        with pytest.raises(AttributeError, match="cannot reassign"):
            setattr(kind, next(iter(kind.__members__)), "anything")


def test_another_python_is_left_alone() -> None:
    before = enum.EnumType._create_  # type: ignore[attr-defined] # what is replaced
    made = enum.EnumType.__new__
    make_enums_quickly((3, 14))
    assert enum.EnumType._create_ == before  # type: ignore[attr-defined] # as above
    assert enum.EnumType.__new__ is made
