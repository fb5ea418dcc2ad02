"""Makes Qt's enumerations in a tenth of the time while starting, and most of it later.

PySide6 makes a Python enumeration of each C++ one, all 93 of ``Qt`` together when the
first is named. Python 3.11 takes 60 us for each, and 10 us for every one of the 2,000
names: it looks for properties, copies and deletes a place holder. Qt's are plain
numbers, so here each class is a copy of an empty one, and its members are put into it
when the first of them is asked for; few ever are. Our own, which are plain words, are
copies too, with their members at once. They are the same in all they can be asked
(test_quick_enum.py). Other versions of Python make their enumerations in other ways
and are left alone.
"""

# ruff: noqa: ANN401 - classes, and what makes them, as in enum

import sys
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag, StrEnum
from operator import itemgetter
from typing import Any

_KINDS = {Enum, IntEnum, Flag, IntFlag}
_KNOWN_PYTHON = (3, 11)
# Names that a member cannot have as an attribute of its class.
_TAKEN = frozenset(dir(IntFlag)) | frozenset(dir(IntEnum)) | {"mro"}
# What depends on the members; the last three are there in flags.
_PARTS = (
    "_member_names_",
    "_member_map_",
    "_value2member_map_",
    "_flag_mask_",
    "_singles_mask_",
    "_all_bits_",
)
_OF_THE_CLASS = {"__dict__", "__weakref__", "__module__", "__qualname__"}
_NAME, _VALUE = itemgetter(0), itemgetter(1)
_patterns: dict[type[Enum], dict[str, Any]] = {}
_usual = EnumType._create_  # type: ignore[attr-defined] # is no word of its stub
_usual_new = EnumType.__new__
_usual_prepare: Any = vars(EnumType)["__prepare__"]
# What a class of plain words may say besides them, methods and properties.
_OF_WORDS = {"__module__", "__qualname__", "__doc__", "_generate_next_value_"}
_TAKEN_BY_WORDS = frozenset(dir(StrEnum)) | {"mro"}


def make_enums_quickly(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """From now on, make enumerations of PySide6 and ours quickly; a known Python's."""
    if version == _KNOWN_PYTHON:
        EnumType._create_ = _create  # type: ignore[attr-defined] # as above
        EnumType.__new__ = staticmethod(_new)  # type: ignore[assignment] # takes more
        EnumType.__prepare__ = classmethod(_prepare)  # type: ignore[assignment] # as above


def make_enums_as_usual() -> None:
    """From now on, leave it to Python again."""
    EnumType._create_ = _usual  # type: ignore[attr-defined] # as above
    EnumType.__new__ = staticmethod(_usual_new)  # type: ignore[method-assign] # as above
    EnumType.__prepare__ = _usual_prepare  # type: ignore[method-assign] # as above


class _Words(dict[str, Any]):
    """The body of an enumeration of words as it is written, looked through at its end.

    Python's own table looks through each name as it comes, with four patterns.
    """


def _prepare(kind: Any, /, name: str, bases: Any, **how: Any) -> Any:
    """What the body of a class statement is written into."""
    plain = bases == (StrEnum,) and not how and kind is EnumType
    return _Words() if plain else _usual_prepare.__func__(kind, name, bases, **how)


def _new(kind: Any, name: str, bases: Any, body: Any, **how: Any) -> Any:
    """Make the class of a class statement: of words as a copy, others as usual."""
    if type(body) is not _Words:
        return _usual_new(kind, name, bases, body, **how)
    words = {k: v for k, v in body.items() if type(v) is str and k not in _OF_WORDS}
    if not _is_of_words(words, body):
        table = _usual_prepare.__func__(kind, name, bases)
        for key, value in body.items():
            table[key] = value
        return _usual_new(kind, name, bases, table)
    if StrEnum not in _patterns:
        _patterns[StrEnum] = _pattern(_usual(StrEnum, name, ()))
    own = _patterns[StrEnum] | {k: v for k, v in body.items() if k not in words}
    own |= {part: {} for part in ("_member_map_", "_value2member_map_")}
    made = type.__new__(EnumType, name, bases, own)
    type.__setattr__(made, "_member_names_", [])
    type.__setattr__(made, "_unhashable_values_", [])
    for word, value in words.items():
        _put_in(made, word, value)
    return made


def _is_of_words(words: dict[str, str], body: dict[str, Any]) -> bool:
    """Whether the members are different words, and besides there are only methods."""
    others = body.keys() - words.keys() - _OF_WORDS
    return (
        bool(words)
        and len(set(words.values())) == len(words)
        and _TAKEN_BY_WORDS.isdisjoint(words)
        and not any(one.startswith("_") for one in (*words, *others))
        and all(hasattr(type(body[one]), "__get__") for one in others)
    )


def _put_in(made: Any, name: str, value: str) -> None:
    member: Any = str.__new__(made, value)
    member._value_ = value
    member._name_ = name
    member.__objclass__ = made
    member._sort_order_ = len(made._member_names_)
    made._member_names_.append(name)
    made._member_map_[name] = made._value2member_map_[value] = member
    type.__setattr__(made, name, member)


def _create(
    kind: Any,
    name: str,
    names: Any,
    **how: Any,
) -> Any:
    # PySide6 alone gives this boundary, a list, and no module.
    plain = how.get("boundary") is KEEP and how.get("module") is None
    if not plain or kind not in _KINDS or not _fits(names):
        return _usual(kind, name, names, **how)
    if kind not in _patterns:
        _patterns[kind] = _pattern(_usual(kind, name, (), **how))
    own = dict(_patterns[kind])
    own |= {part: _Waiting(part, names) for part in _PARTS if part in own}
    own["_unhashable_values_"] = []
    return type.__new__(EnumType, name, (kind,), own)


def _pattern(made: type[Enum]) -> dict[str, Any]:
    """What an enumeration without members has of its own."""
    return {k: v for k, v in vars(made).items() if k not in _OF_THE_CLASS}


class _Waiting:
    """Stands in the class for a part of what its members are, until it is wanted."""

    __slots__ = ("_pairs", "_part")  # there are a thousand of these

    def __init__(self, part: str, pairs: list[tuple[str, int]]) -> None:
        self._part = part
        self._pairs = pairs

    def __get__(self, _one: object, made: Any) -> Any:
        _fill(made, self._pairs)
        return vars(made)[self._part]

    def __contains__(self, name: object) -> bool:
        """Whether this is a member: EnumType asks so before it sets an attribute."""
        if isinstance(name, str) and name.startswith("_"):
            return False  # none of them does (see _fits), and it is asked for these
        return any(name == pair[0] for pair in self._pairs)


def _fits(pairs: object) -> bool:
    """Whether the names may be attributes and the values are plain numbers."""
    if not isinstance(pairs, list):
        return False
    # In few steps of Python's: these are 2,000 names.
    names = list(map(_NAME, pairs))
    plain = set(map(type, map(_VALUE, pairs))) <= {int}
    return plain and _TAKEN.isdisjoint(names) and "\0_" not in "\0".join(["", *names])


def _fill(made: Any, pairs: list[tuple[str, int]]) -> None:
    """Put the members into an enumeration that has none, as enum.py would."""
    flag, number = issubclass(made, Flag), issubclass(made, int)
    names: list[str] = []
    members: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    mask = singles = 0
    put = type.__setattr__
    put(made, "_member_names_", names)
    put(made, "_member_map_", members)
    put(made, "_value2member_map_", by_value)
    for name, value in pairs:
        member = by_value.get(value)
        single = value > 0 and value & (value - 1) == 0
        if flag:
            mask |= value
            singles |= value if single else 0
        if member is None:
            member = int.__new__(made, value) if number else object.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            by_value[value] = member
            if single or not flag:
                names.append(name)
        members[name] = member
        put(made, name, member)
    if flag:
        _end_flag(made, mask, singles)


def _end_flag(made: Any, mask: int, singles: int) -> None:
    put = type.__setattr__
    if "_singles_mask_" in vars(made):
        put(made, "_flag_mask_", mask)
        put(made, "_singles_mask_", singles)
    else:  # Python before 3.11.4, as Debian 12 has it, keeps one mask: of single bits
        put(made, "_flag_mask_", singles)
    put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    values = [made._member_map_[name]._value_ for name in made._member_names_]
    if values != sorted(values):
        put(made, "_iter_member_", made._iter_member_by_def_)
