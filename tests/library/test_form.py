from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Optional

import pytest

from companion.domain.exercise import Exercise
from companion.domain.limits import Length, Range
from companion.library.error import Misfit
from companion.library.form import form


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Leaf:
    width: Annotated[float, Range(0, 10)]
    colour: Colour = Colour.RED
    note: str | None = None


@pytest.mark.parametrize(
    ("hint", "written", "read"),
    [
        (str, "abc", "abc"),
        (bool, False, False),
        (int, -3, -3),
        (float, 3, 3.0),
        (Colour, "blue", Colour.BLUE),
        (str | None, "abc", "abc"),
        (Optional[int], 4, 4),  # noqa: UP045 - the older spelling must serve too
        (tuple[int, ...], [1, 2], (1, 2)),
        (tuple[float, float], [1, 2], (1.0, 2.0)),
        (Mapping[str, int], {"a": 1}, {"a": 1}),
        (Leaf, {"width": 2}, Leaf(2.0)),
        (Leaf | None, {"width": 2, "colour": "blue"}, Leaf(2.0, Colour.BLUE)),
        (Annotated[tuple[Leaf, ...], Length(0, 1)], [], ()),
    ],
)
def test_a_type_tells_how_it_is_written(
    hint: object, written: object, read: object
) -> None:
    assert form(hint).read(written) == read


@pytest.mark.parametrize(
    ("hint", "written", "problem"),
    [
        (str, "x" * 81, "81 characters"),
        (int, True, "not a whole number"),
        (float, 1e7, "out of range"),
        (tuple[int, ...], [1] * 101, "101 entries"),
        (tuple[float, float], [1.0], "1 entries"),
        (Mapping[str, int], dict.fromkeys(map(str, range(101)), 1), "101 entries"),
        (Mapping[str, int], {"": 1}, "0 characters"),
        (Leaf, {}, "is missing"),
        (Leaf | None, {"width": 11}, "out of range"),
    ],
)
def test_even_a_plain_type_has_limits(
    hint: object, written: object, problem: str
) -> None:
    with pytest.raises(Misfit, match=problem):
        form(hint).read(written)


@pytest.mark.parametrize("hint", [bytes, object, list[int], int | str, tuple[int, str]])
def test_a_type_that_no_file_can_hold_is_our_own_mistake(hint: object) -> None:
    with pytest.raises(TypeError, match="cannot hold"):
        form(hint)


def test_the_forms_of_a_type_are_made_once() -> None:
    assert form(Exercise) is form(Exercise)


def test_a_bad_name_in_a_table_is_shown_without_its_strange_characters() -> None:
    with pytest.raises(Misfit) as caught:
        form(Mapping[str, int]).read({"a\nb": 1})
    assert caught.value.key == '"a?b"'
