"""Makes the 2,000 names of Qt's enumerations in a third of the time, while starting.

PySide6 makes a Python enumeration of each C++ one, all 93 of ``Qt`` together when the
first is named. Python 3.11 takes 10 us for every name: it looks for properties, copies
and deletes a place holder. Qt's are plain numbers, so here their members are put into
the class directly. They are the same in all they can be asked (test_quick_enum.py).
Other versions of Python make their enumerations in other ways and are left alone.
"""

import sys
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

_KINDS = {Enum, IntEnum, Flag, IntFlag}
_KNOWN_PYTHON = (3, 11)
# Names that a member cannot have as an attribute of its class.
_TAKEN = frozenset(dir(IntFlag)) | frozenset(dir(IntEnum)) | {"mro"}
_usual = EnumType._create_  # type: ignore[attr-defined]


def make_enums_quickly(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """From now on, make enumerations of PySide6 quickly, where Python is known."""
    if version == _KNOWN_PYTHON:
        EnumType._create_ = _create  # type: ignore[attr-defined]


def make_enums_as_usual() -> None:
    """From now on, leave it to Python again."""
    EnumType._create_ = _usual  # type: ignore[attr-defined]


def _create(
    kind: Any,  # noqa: ANN401 - as in enum
    name: str,
    names: Any,  # noqa: ANN401 - as in enum
    **how: Any,  # noqa: ANN401 - as in enum
) -> Any:  # noqa: ANN401 - as in enum
    # PySide6 alone gives this boundary, a list, and no module.
    plain = how.get("boundary") is KEEP and how.get("module") is None
    if not plain or kind not in _KINDS or not _fits(names):
        return _usual(kind, name, names, **how)
    made = _usual(kind, name, (), **how)
    _fill(made, names)
    return made


def _fits(names: object) -> bool:
    return isinstance(names, list) and all(
        type(one[1]) is int and one[0] not in _TAKEN and one[0][0] != "_"
        for one in names
    )


def _fill(made: Any, pairs: list[tuple[str, int]]) -> None:  # noqa: ANN401 - a class
    """Put the members into an enumeration that has none, as enum.py would."""
    flag, number = issubclass(made, Flag), issubclass(made, int)
    names, members, by_value = (
        made._member_names_,
        made._member_map_,
        made._value2member_map_,
    )
    mask = singles = 0
    put = type.__setattr__
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


def _end_flag(made: Any, mask: int, singles: int) -> None:  # noqa: ANN401 - a class
    put = type.__setattr__
    put(made, "_flag_mask_", mask)
    put(made, "_singles_mask_", singles)
    put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    values = [made._member_map_[name]._value_ for name in made._member_names_]
    if values != sorted(values):
        put(made, "_iter_member_", made._iter_member_by_def_)
