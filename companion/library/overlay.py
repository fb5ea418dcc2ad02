"""The texts of a content file in another language, laid over the English ones.

An overlay is a TOML file with the keys of the English file, but only its texts: the
fields marked ``TOLD``, under the same limits. A key that is missing stays English; a
list has as many entries as the English one, unless it is marked ``OWN_NUMBER``.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from companion.domain.limits import OWN_NUMBER, TOLD
from companion.library.document import read_tables
from companion.library.error import Misfit, nearest, shown
from companion.library.form import form

_UNIONS = {UnionType, Union}
_T = TypeVar("_T")


def read_overlay(path: Path, english: _T) -> _T:
    """The content with the texts of a file. Raises ContentError: where and why."""
    try:
        return cast("_T", _record(type(english), english, read_tables(path)))
    except Misfit as misfit:
        name = path.relative_to(path.parents[2]).as_posix()
        raise misfit.in_file(name) from misfit


def _plain(hint: object) -> object:
    """A type without its annotations, and without None."""
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if get_origin(hint) in _UNIONS:
        return _plain(next(one for one in get_args(hint) if one is not NoneType))
    return hint


def _marked(hint: object, with_what: object = TOLD) -> bool:
    if get_origin(hint) in _UNIONS:
        return any(_marked(one, with_what) for one in get_args(hint))
    return get_origin(hint) is Annotated and with_what in get_args(hint)[1:]


def _speaks(hint: object) -> bool:
    """Whether a type holds any text that a person reads."""
    plain = _plain(hint)
    if plain is str:
        return _marked(hint)
    if get_origin(plain) is tuple:
        return _speaks(get_args(plain)[0])
    if get_origin(plain) is Mapping:
        return _speaks(get_args(plain)[1])
    return is_dataclass(plain) and bool(_parts(cast("type", plain)))


@cache
def _parts(record: type) -> dict[str, object]:
    """The fields of a class that hold texts."""
    hints = get_type_hints(record, include_extras=True)
    names = [one.name for one in fields(record)]
    return {name: hints[name] for name in names if _speaks(hints[name])}


def _over(hint: object, english: object, given: object) -> object:
    plain = _plain(hint)
    if english is None:
        msg = "the English file has no such text"
        raise Misfit(msg, "only what the English file has")
    if plain is str:
        return form(hint).read(given)
    if _marked(hint, OWN_NUMBER):
        return form(hint).read(given)
    if get_origin(plain) is Mapping:
        entry = get_args(plain)[1]
        return _table(entry, cast("Mapping[str, object]", english), given)
    if get_origin(plain) is tuple:
        entry = get_args(plain)[0]
        return _list(entry, cast("tuple[object, ...]", english), given)
    return _record(cast("type", plain), english, given)


def _list(
    entry: object, english: tuple[object, ...], given: object
) -> tuple[object, ...]:
    if not isinstance(given, list):
        msg = f"{shown(given)} is not a list"
        raise Misfit(msg, f"a list of {len(english)} entries")
    if len(given) != len(english):
        msg = f"the list has {len(given)} entries"
        raise Misfit(msg, f"{len(english)}, as in the English file")
    return tuple(
        _at(index, entry, one, other)
        for index, (one, other) in enumerate(zip(english, given, strict=True))
    )


def _table(
    entry: object, english: Mapping[str, object], given: object
) -> dict[str, object]:
    found = _checked(given, english)
    changed = {
        name: _at(name, entry, english[name], one) for name, one in found.items()
    }
    return {**english, **changed}


def _checked(given: object, known: Mapping[str, object]) -> Mapping[str, object]:
    """A table of nothing but known keys. Raises Misfit."""
    if not isinstance(given, Mapping):
        msg = f"{shown(given)} is not a table"
        raise Misfit(msg, f"a table of {', '.join(known)}")
    for name in given:
        if name not in known:
            msg = f"there is no text {shown(name)} here{nearest(name, known)}"
            raise Misfit(msg, ", ".join(known))
    return given


def _record(record: type, english: Any, given: object) -> object:  # noqa: ANN401 - of any class of the format
    parts = _parts(record)
    given = _checked(given, parts)
    found = {
        name: _at(name, parts[name], getattr(english, name), one)
        for name, one in given.items()
    }
    return replace(english, **found)


def _at(part: str | int, hint: object, english: object, given: object) -> object:
    try:
        return _over(hint, english, given)
    except Misfit as misfit:
        raise misfit.under(part) from None
