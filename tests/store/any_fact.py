"""Hypothesis strategies for whatever a person can tell, by the fields of its class."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import assume
from hypothesis import strategies as st

from companion.store.kind import KINDS
from companion.store.telling import Telling, ToldEntry, entry_of

_CHARACTERS = st.characters(min_codepoint=32, codec="utf-8")
TEXTS = st.text(_CHARACTERS, max_size=20)
_FIRST = datetime(1970, 1, 1)  # noqa: DTZ001 - MOMENTS gives the zone
_LAST = datetime(2099, 1, 1)  # noqa: DTZ001 - as above
MOMENTS = st.datetimes(_FIRST, _LAST, timezones=st.just(UTC))
DAYS = st.dates(date(1970, 1, 1), date(2099, 12, 31))
# What chance alone would hardly ever get right.
_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "days": st.frozensets(st.integers(0, 6), min_size=1, max_size=5),
    "minutes": st.integers(10, 25),
}
_SIMPLE: dict[object, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(-3, 12),
    float: st.floats(0, 10),
    datetime: MOMENTS,
    date: DAYS,
}


def _of(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - an annotation
    if get_origin(hint) is UnionType:
        kinds = [one for one in get_args(hint) if one is not NoneType]
        return st.none() | _of(kinds[0])
    if get_origin(hint) in {tuple, frozenset}:
        several = st.lists(_of(get_args(hint)[0]), max_size=3)
        return several.map(get_origin(hint))
    if get_origin(hint) is Mapping:
        names, values = st.text(_CHARACTERS, min_size=1), _of(get_args(hint)[1])
        return st.dictionaries(names.map(lambda one: one[:64]), values, max_size=3)
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    return st.sampled_from(hint) if issubclass(hint, Enum) else any_fact(hint)


@st.composite
def any_fact(draw: st.DrawFn, kind: type) -> object:
    """A fact of a class; what the class itself refuses is none."""
    hints = get_type_hints(kind)
    values = {
        n: draw(_FIELDS[n] if n in _FIELDS else _of(hint)) for n, hint in hints.items()
    }
    try:
        return kind(**values)
    except ValueError:
        assume(condition=False)
        raise


@st.composite
def any_entry(draw: st.DrawFn) -> ToldEntry:
    """Anything told, of any kind, perhaps taken back."""
    kind = draw(st.sampled_from(sorted(KINDS.values(), key=lambda one: one.__name__)))
    told = Telling(
        draw(st.uuids().map(str)),
        draw(MOMENTS),
        draw(DAYS),
        draw(st.sampled_from(["Europe/London", "+05:30"])),
        draw(any_fact(kind)),
    )
    entry = entry_of(told)
    removed = draw(st.none() | MOMENTS)
    return ToldEntry(
        entry.id, entry.kind, entry.at, entry.day, entry.zone, entry.data, removed
    )
