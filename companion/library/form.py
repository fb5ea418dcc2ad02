"""The forms of a type: how its values are written in a content file.

The dataclasses of the domain are the only definition of the format; a form is made
from their annotations once and kept.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, TypeVar, Union, get_args, get_origin, get_type_hints

from companion.domain.fact import fact
from companion.domain.limits import Length, Range, Words
from companion.library.container import PLAIN_LENGTH, ListForm, RecordForm, TableForm
from companion.library.scalar import (
    PLAIN_NUMBER,
    PLAIN_TEXT,
    ChoiceForm,
    Form,
    NumberForm,
    TextForm,
    TruthForm,
    WordForm,
)

_Limit = TypeVar("_Limit")


@fact
class _Limits:
    """What an annotation adds to a type."""

    length: Length | None = None
    range: Range | None = None
    words: Words | None = None


def _first(extras: tuple[object, ...], kind: type[_Limit]) -> _Limit | None:
    return next((one for one in extras if isinstance(one, kind)), None)


def _limits(extras: tuple[object, ...]) -> _Limits:
    return _Limits(_first(extras, Length), _first(extras, Range), _first(extras, Words))


def _scalar(hint: object, limits: _Limits) -> Form | None:
    if hint is str and limits.words is not None:
        return WordForm(limits.words)
    if hint is str:
        return TextForm(limits.length or PLAIN_TEXT)
    if hint is bool:
        return TruthForm()
    if hint is int or hint is float:
        return NumberForm(limits.range or PLAIN_NUMBER, whole=hint is int)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return ChoiceForm(hint)
    return None


def _list(arguments: tuple[object, ...], length: Length | None) -> Form | None:
    """A list of any length, or of as many equal entries as the type names."""
    first, *others = arguments
    if others == [Ellipsis]:
        return ListForm(form(first), length or PLAIN_LENGTH)
    if any(one != first for one in others):
        return None
    return ListForm(form(first), Length(len(arguments), len(arguments)))


def _container(hint: object, limits: _Limits) -> Form | None:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return _list(arguments, limits.length)
    if origin is Mapping:
        name, entry = form(arguments[0]), form(arguments[1])
        return TableForm(name, entry, limits.length or PLAIN_LENGTH)
    if origin in {UnionType, Union} and NoneType in arguments:
        # A TOML file has no null: a key that may be None is simply left out.
        return form(next(one for one in arguments if one is not NoneType))
    return None


def _record(record: type) -> Form:
    hints = get_type_hints(record, include_extras=True)
    return RecordForm(
        record,
        {one.name: form(hints[one.name]) for one in fields(record)},
        frozenset(
            one.name
            for one in fields(record)
            if one.default is MISSING and one.default_factory is MISSING
        ),
    )


@cache
def form(hint: object) -> Form:
    """The form of a type, with the limits its annotation carries.

    Raises TypeError for a type that content files cannot hold: our own mistake.
    """
    limits = _Limits()
    if get_origin(hint) is Annotated:
        hint, *extras = get_args(hint)
        limits = _limits(tuple(extras))
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(hint)
    found = _scalar(hint, limits) or _container(hint, limits)
    if found is None:
        msg = f"a content file cannot hold {hint!r}"
        raise TypeError(msg)
    return found
