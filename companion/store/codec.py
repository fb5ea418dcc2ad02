"""Facts as JSON and back, by the annotations of their classes: one definition only.

A key that a document lacks takes the default of its field, so that a fact may grow.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin

from companion.domain.fact import hints_of, needed_of
from companion.store.moment import to_text
from companion.store.reader import Reader

T = TypeVar("T")
Read = Callable[[Reader], object]
LONGEST_TEXT = 2_000
MOST_ENTRIES = 200
_LARGEST = 1_000_000


def to_json(fact: object) -> str:
    """A fact as one line of JSON; equal facts give equal lines."""
    return canonical(plain(fact))


def canonical(document: object) -> str:
    """JSON without spaces, its keys in order."""
    return json.dumps(
        document,
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )


def from_reader(kind: type[T], reader: Reader) -> T:
    """The fact of a class that a document describes. Raises ``RefusedError``."""
    # mypy asks a hash of what the class makes, not of the class.
    wanted, needed = _readers_of(cast("type", kind)), needed_of(kind)
    reader.keys(needed, frozenset(wanted) - needed)
    values = {
        name: read(reader.at(name)) for name, read in wanted.items() if reader.has(name)
    }
    try:
        return kind(**values)
    except ValueError as error:
        reader.refuse(str(error))


def plain(value: Any) -> object:  # noqa: ANN401 - the value of any field
    """What JSON has for a value."""
    if is_dataclass(value):
        return {name: plain(getattr(value, name)) for name in hints_of(type(value))}
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, frozenset | tuple):
        found = [plain(one) for one in value]
        return found if isinstance(value, tuple) else sorted(found, key=canonical)
    if isinstance(value, date):  # a moment is one too
        return to_text(value) if isinstance(value, datetime) else value.isoformat()
    return value.value if isinstance(value, StrEnum | IntEnum) else value


@cache
def _readers_of(kind: type) -> dict[str, Read]:
    """How each field of a class is read; found out once."""
    return {name: _read_as(hint) for name, hint in hints_of(kind).items()}


def _read_as(hint: Any) -> Read:  # noqa: ANN401 - an annotation
    origin, inner = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return _or_nothing(_read_as(next(one for one in inner if one is not NoneType)))
    if origin in {tuple, frozenset, Mapping}:
        named = origin is Mapping
        return _by_name(_read_as(inner[1])) if named else _list_of(origin, inner[0])
    simple = _SIMPLE.get(hint)
    if simple is not None:
        return simple
    if issubclass(hint, StrEnum):
        return lambda reader: reader.word(hint)
    if issubclass(hint, IntEnum):
        return lambda reader: _number_of(hint, reader)
    return lambda reader: from_reader(hint, reader)


def _or_nothing(read: Read) -> Read:
    return lambda reader: None if reader.nothing() else read(reader)


def _list_of(kind: Callable[[list[object]], object], hint: Any) -> Read:  # noqa: ANN401 - as above
    read = _read_as(hint)
    return lambda reader: kind([read(one) for one in reader.entries(MOST_ENTRIES)])


def _by_name(read: Read) -> Read:
    """Names with a value each."""
    return lambda reader: {name: read(one) for name, one in reader.pairs()}


def _number_of(kind: type[IntEnum], reader: Reader) -> IntEnum:
    values = [one.value for one in kind]
    return kind(reader.whole(min(values), max(values)))


_SIMPLE: dict[object, Read] = {
    bool: Reader.truth,
    int: lambda reader: reader.whole(-_LARGEST, _LARGEST),
    float: lambda reader: reader.number(-_LARGEST, _LARGEST),
    str: lambda reader: reader.text(0, LONGEST_TEXT),
    datetime: Reader.moment,
    date: Reader.day,
}
