"""An exercise as plain JSON, and back, without asking again whether it is sound.

    ["Step", "Lie down.", "start", false, false]

A list is a tuple or, with a name before its parts, a class or a word of the domain; no
other names are known. What was not written by ``shorthand`` is refused, not mended.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from companion.domain import exercise, pose, scenery

_TUPLE = ""
_NESTED = (list, dict)
_KNOWN: dict[str, Any] = {
    name: one
    for module in (exercise, pose, scenery)
    for name, one in vars(module).items()
    if isinstance(one, type) and one.__module__.startswith("companion.domain.")
}


class NoShorthand(ValueError):
    """This is not what ``shorthand`` writes."""


def shorthand(value: object) -> object:
    """A value of the domain as lists, tables, texts and numbers."""
    if isinstance(value, Enum):
        return [type(value).__name__, value.value]
    if isinstance(value, tuple):
        return [_TUPLE, *(shorthand(one) for one in value)]
    if isinstance(value, Mapping):
        return {key: shorthand(one) for key, one in value.items()}
    if value is None or isinstance(value, str | int | float):
        return value
    parts = (shorthand(getattr(value, one.name)) for one in fields(value))  # type: ignore[arg-type] # nothing else is left
    return [type(value).__name__, *parts]


def in_full(written: object, exercise_id: str) -> exercise.Exercise:
    """The exercise that was written. Raises NoShorthand."""
    try:
        found = _in_full(written)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise NoShorthand(str(error)) from error
    if not isinstance(found, exercise.Exercise) or found.id != exercise_id:
        msg = f"this is not {exercise_id}"
        raise NoShorthand(msg)
    return found


def _in_full(written: object) -> object:
    # A start does this 3,000 times: what needs no work is not asked for.
    if isinstance(written, list):
        name, *rest = written
        parts = [_in_full(one) if type(one) in _NESTED else one for one in rest]
        return _KNOWN[name](*parts) if name else tuple(parts)
    if isinstance(written, dict):
        return {key: _in_full(one) for key, one in written.items()}
    return written
