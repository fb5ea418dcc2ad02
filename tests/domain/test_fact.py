"""Facts behave as frozen dataclasses do, though they are made in another way."""

import copy
import pickle
from dataclasses import (
    FrozenInstanceError,
    dataclass,
    field,
    fields,
    is_dataclass,
    replace,
)
from functools import cached_property
from typing import Annotated, Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.fact import altered, fact

values = st.integers() | st.text() | st.floats(allow_nan=False) | st.none()


@fact
class Point:
    """A place with a name."""

    x: object
    y: object = 0
    tags: Annotated[dict[str, int], "few"] = field(default_factory=dict)

    @property
    def swapped(self) -> "Point":
        """The place mirrored at the diagonal."""
        return Point(self.y, self.x)


@dataclass(frozen=True, slots=True)
class Usual:
    """The same, made as usual."""

    x: object
    y: object = 0
    tags: dict[str, int] = field(default_factory=dict)


@fact
class Word:
    """One value alone."""

    text: str


@fact
class LongWord(Word):
    """A fact that adds to another one."""

    length: int = 0

    def __post_init__(self) -> None:
        """Refuse a length below nothing."""
        if self.length < 0:
            raise ValueError(self.length)


@fact
class Nothing:
    """No value at all."""


@given(x=values, y=values)
def test_a_fact_is_given_by_place_or_by_name(x: object, y: object) -> None:
    assert Point(x, y) == Point(y=y, x=x)
    assert (Point(x, y).x, Point(x, y).y, Point(x, y).tags) == (x, y, {})


@given(a=values, b=values, c=values, d=values)
def test_facts_compare_as_frozen_dataclasses_do(
    a: object, b: object, c: object, d: object
) -> None:
    assert (Point(a, b) == Point(c, d)) is (Usual(a, b) == Usual(c, d))
    assert hash(Word(str(a))) == hash(Word(str(a)))
    assert {LongWord(str(a)), LongWord(str(a))} == {LongWord(str(a))}


def test_a_fact_equals_no_other_kind_of_value() -> None:
    others: list[object] = [Usual(1, 2), Word("1"), (1, 2), None]
    assert Point(1, 2) not in others
    assert Word("a") != LongWord("a")
    assert Nothing() == Nothing()


def test_what_was_left_out_is_usual_and_never_shared() -> None:
    one, other = Point(1), Point(1)
    one.tags["seen"] = 1
    assert other == Point(1, 0, {})


def test_a_fact_cannot_be_changed() -> None:
    one = Word("a")
    with pytest.raises(FrozenInstanceError, match="text"):
        one.text = "b"  # type: ignore[misc] # what must not work
    with pytest.raises(FrozenInstanceError, match="text"):
        del one.text
    with pytest.raises(FrozenInstanceError, match="other"):
        one.other = 1  # type: ignore[attr-defined] # what must not work
    assert one == Word("a")


def test_a_fact_is_a_dataclass_for_everybody_who_asks() -> None:
    kind: type = Point
    assert is_dataclass(kind)
    assert [one.name for one in fields(LongWord)] == ["text", "length"]
    assert replace(Point(1, 2), x=3) == Point(3, 2)
    assert get_type_hints(Point, include_extras=True)["tags"].__metadata__ == ("few",)
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_a_fact_tells_its_values() -> None:
    assert repr(Point(1)) == repr(Usual(1)).replace("Usual", "Point")
    assert repr(Nothing()) == "Nothing()"


def test_a_fact_may_say_it_in_its_own_way() -> None:
    @fact
    class Quiet:
        word: str

        def __repr__(self) -> str:
            return "shh"

    assert repr(Quiet("a")) == "shh"
    assert Quiet("a") == Quiet("a")


def test_a_fact_can_be_copied() -> None:
    one = LongWord("a", 1)
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own


@pytest.mark.parametrize(
    ("values", "named", "words"),
    [
        ((), {}, "LongWord is missing text"),
        ((), {"length": 1}, "LongWord is missing text"),
        (("a",), {"size": 1}, "no place for size"),
        (("a",), {"text": "b"}, "no place for text"),
        (("a", 1, 2), {}, "no place for 2"),
    ],
)
def test_a_fact_refuses_what_does_not_fit(
    values: tuple[Any, ...], named: dict[str, Any], words: str
) -> None:
    with pytest.raises(TypeError, match=words):
        LongWord(*values, **named)


def test_a_fact_may_check_its_values() -> None:
    with pytest.raises(ValueError, match="-1"):
        LongWord("a", -1)


def test_methods_of_the_class_stay() -> None:
    assert Point(1, 2).swapped == Point(2, 1)
    assert not hasattr(Point(1), "__dict__")


@given(values, values, st.dictionaries(st.sampled_from(["x", "y"]), values))
def test_an_altered_fact_is_what_replace_gives(
    x: object, y: object, changes: dict[str, Any]
) -> None:
    point = Point(x, y, {"a": 1})
    assert altered(point, **changes) == replace(point, **changes)
    assert type(altered(point)) is Point


def test_a_fact_cannot_be_altered_where_it_has_no_place() -> None:
    with pytest.raises(TypeError, match="no place for z"):
        altered(Point(1), z=2)


@fact
class Sums:
    """Keeps what it has worked out."""

    __slots__ = ("__dict__",)
    parts: tuple[int, ...]

    @cached_property
    def total(self) -> int:
        """All together."""
        return sum(self.parts)


def test_a_fact_may_keep_what_it_has_worked_out() -> None:
    sums = Sums((1, 2))
    assert vars(sums) == {}
    assert (sums.total, vars(sums)) == (3, {"total": 3})
    assert sums == Sums((1, 2))
    assert replace(sums, parts=(4,)).total == 4
    with pytest.raises(FrozenInstanceError):
        sums.parts = ()  # type: ignore[misc] # is what must not be
