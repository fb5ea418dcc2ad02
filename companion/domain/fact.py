"""Facts: frozen dataclasses that are made in a tenth of the usual time.

    @fact
    class Rep:
        item: int
        number: int

``@dataclass(frozen=True, slots=True)`` writes and compiles six methods for each class,
0.4 ms a class, and a start needs a hundred. Here the methods are shared, and what
``fields`` tells is made when it is asked for. ``fields``, ``replace``, ``match`` and
type checkers see an ordinary frozen dataclass. Fields are given by place or name;
``field(default_factory=...)`` is the only other word they know. One that keeps what it
has worked out (``cached_property``) says ``__slots__ = ("__dict__",)``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

_T = TypeVar("_T")
_Put = Callable[[object, object], None]
_FIELDS = "__dataclass_fields__"  # where dataclasses keeps them
# What a class has of its own besides its body.
_OF_THE_CLASS = {"__dict__", "__weakref__"}


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def fact(cls: type[_T]) -> type[_T]:
    """Make a class of frozen, comparable values with slots from its annotations."""
    own = {k: v for k, v in vars(cls).items() if k not in _OF_THE_CLASS}
    body = own | {"__qualname__": cls.__qualname__}
    made: type[_T] = _class_of(cls.__name__, cls.__bases__, body, type(cls))
    return made


def _at_once(name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
    """As a metaclass, make of a class without bases what ``fact`` makes of it.

    A class that a decorator replaces is made twice. ``lean_code.py`` puts this in the
    place of the decorator where it compiles our own code for the next starts.
    """
    made: type = _class_of(name, bases, body, type)
    return made


vars(fact)["at_once"] = _at_once


def _class_of(
    name: str,
    bases: tuple[type, ...],
    body: dict[str, Any],
    meta: Any,  # noqa: ANN401 - each takes what its classes are made of
) -> Any:  # noqa: ANN401 - of the class
    usual = {k: v for base in reversed(bases) for k, v in _usual_of(base).items()}
    own = {k: body.pop(k, MISSING) for k in body.get("__annotations__", ())}
    slots = (*body.get("__slots__", ()), *(k for k in own if k not in usual))
    usual |= own
    names = tuple(usual)
    body = {
        **_SHARED,
        "__values__": _reader(names),
        **body,
        "__usual__": usual,
        "__match_args__": names,
        "__slots__": slots,
        _FIELDS: _Fields(),
    }
    made = meta(name, bases, body)
    puts = tuple(getattr(made, name).__set__ for name in names)
    # Asked of the class, what is not there would be worded as a complaint first.
    checks = "__post_init__" in body or any(
        hasattr(base, "__post_init__") for base in bases if base is not object
    )
    type.__setattr__(made, "__init__", _constructor(puts, usual, checks=checks))
    return made


class _Fields:
    """What dataclasses know of a class; found out when somebody asks, which few do."""

    def __get__(self, _one: object, asked: type) -> dict[str, Any]:
        owner = next(one for one in asked.__mro__ if vars(one).get(_FIELDS) is self)
        hints = hints_of(owner)
        given = {k: v for k, v in _usual(owner).items() if v is not MISSING}
        body = {"__annotations__": hints, "__doc__": "-"}
        alike: Any = type("", (), body | given)
        found: dict[str, Any] = vars(dataclass(init=False, eq=False)(alike))[_FIELDS]
        type.__setattr__(owner, _FIELDS, found)
        return found


def hints_of(cls: type) -> dict[str, Any]:
    """The annotation of each value of a class of facts, in their order."""
    kinds = [one for one in reversed(cls.__mro__) if _usual(one)]
    return {name: hint for one in kinds for name, hint in _hints(one).items()}


def needed_of(cls: type) -> frozenset[str]:
    """Which values of a class of facts cannot be left out."""
    return frozenset(name for name, value in _usual(cls).items() if value is MISSING)


def altered(one: _T, **changes: object) -> _T:
    """A fact with other values in some places, as ``replace`` gives it.

    That asks first what dataclasses know of the class, 0.3 ms for each.
    """
    known: Any = one
    values = dict(zip(known.__match_args__, _values(one), strict=True))
    made: _T = type(one)(**values | changes)
    return made


def _hints(cls: type) -> dict[str, Any]:
    hints: dict[str, Any] = vars(cls).get("__annotations__", {})
    return hints


def _usual(cls: type) -> dict[str, Any]:
    """What each value is when it is left out; MISSING or how to make it otherwise."""
    usual: dict[str, Any] = vars(cls).get("__usual__", {})
    return usual


def _usual_of(base: type) -> dict[str, Any]:
    """The same, with all that stands in the bases of a class that is no fact itself."""
    return {k: v for one in reversed(base.__mro__) for k, v in _usual(one).items()}


def _constructor(
    puts: Sequence[_Put], usual: dict[str, Any], *, checks: bool
) -> Callable[..., None]:
    """Takes values by place or name, and puts them past the lock of ``_frozen``."""
    names, count = tuple(usual), len(usual)

    def constructor(self: Any, *values: object, **named: object) -> None:  # noqa: ANN401 - of the class
        if named or len(values) != count:
            rest = names[len(values) :]
            more = [named.pop(name, usual[name]) for name in rest]
            if named or len(values) > count or _unmade(more):
                left = [*named, *map(str, values[count:])]
                found = dict(zip(rest, more, strict=True))
                more = [*_made(type(self), found, left)]
            values = (*values, *more)
        for put, value in zip(puts, values):  # noqa: B905 - of one length, see above
            put(self, value)
        if checks:
            self.__post_init__()

    return _of_pair(puts, constructor) if count == 2 and not checks else constructor


def _of_pair(puts: Sequence[_Put], usual: Callable[..., None]) -> Callable[..., None]:
    """The same for two values in half the time: a long diary has a million of these."""
    first, second = puts

    def constructor(self: Any, *values: object, **named: object) -> None:  # noqa: ANN401 - of the class
        if named or len(values) != 2:
            usual(self, *values, **named)
        else:
            first(self, values[0])
            second(self, values[1])

    return constructor


def _unmade(values: Sequence[object]) -> bool:
    return any(one is MISSING or type(one) is Field for one in values)


def _made(
    cls: type, found: Mapping[str, object], left: Sequence[str]
) -> Iterator[object]:
    """What was found, and what is made anew. Raises TypeError for what does not fit."""
    if left:
        msg = f"{cls.__name__} has no place for {', '.join(left)}"
        raise TypeError(msg)
    for name, value in found.items():
        if isinstance(value, Field):
            make: Any = value.default_factory
            yield make()
        elif value is not MISSING:
            yield value
        else:
            msg = f"{cls.__name__} is missing {name}"
            raise TypeError(msg)


def _reader(names: tuple[str, ...]) -> object:
    """Reads all values of a fact at once; may stand in its class, and is no method."""
    if len(names) > 1:
        return attrgetter(*names)
    return staticmethod(lambda one: tuple(getattr(one, name) for name in names))


def _values(one: Any) -> tuple[object, ...]:  # noqa: ANN401 - of any class of facts
    values: tuple[object, ...] = one.__values__(one)
    return values


def _equal(self: object, other: object) -> object:
    if type(other) is not type(self):
        return NotImplemented
    return _values(self) == _values(other)


def _hashed(self: object) -> int:
    return hash(_values(self))


def _told(self: Any) -> str:  # noqa: ANN401 - of any class of facts
    parts = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({', '.join(parts)})"


def _copied(self: object) -> tuple[type, tuple[object, ...]]:
    return type(self), _values(self)


def _frozen(_self: object, name: str, *_value: object) -> NoReturn:
    msg = f"cannot change {name!r} of a fact"
    raise FrozenInstanceError(msg)


_SHARED: dict[str, Callable[..., Any]] = {
    "__eq__": _equal,
    "__hash__": _hashed,
    "__repr__": _told,
    "__reduce__": _copied,
    "__setattr__": _frozen,
    "__delattr__": _frozen,
}
