"""Lean code does what the whole code does, and says in which line."""

import importlib.util
import traceback
from collections.abc import Iterator
from dataclasses import fields
from itertools import chain
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion import lean_code
from companion.lean_code import in_fewer_steps, lean

ROOT = Path(__file__).resolve().parents[1]
KNOWN = (3, 11)
_SOURCE = '''
"""Of the module."""
def told():
    """Of the function."""
    return told.__name__
def same():
    """a word"""
    return "a word"
def few(some):
    return ["a word" for one in some], lambda: "other", (w for w in some)
class Kind:
    """Of the class."""
    def tell(self):
        """Of the method."""
        raise ValueError(
            "here"
        )
'''


def _every(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _every(one)


def _lines(code: CodeType) -> list[int | None]:
    """The line of each unit."""
    found = ([number] * ((end - start) // 2) for start, end, number in code.co_lines())
    return list(chain.from_iterable(found))


@pytest.mark.parametrize("name", ["window.py", "casebook.py", "chronicle.py"])
def test_every_instruction_keeps_its_line(name: str) -> None:
    path = ROOT / "companion" / "ui" / name
    whole = compile(path.read_text("utf-8"), str(path), "exec")
    made = lean(whole, KNOWN)
    for one, other in zip(_every(whole), _every(made), strict=True):
        assert _lines(one) == _lines(other)
        assert one.co_code == other.co_code
        assert len(other.co_linetable) <= len(one.co_linetable)
    some = sum(len(one.co_linetable) for one in _every(made))
    assert some < 0.8 * sum(len(one.co_linetable) for one in _every(whole))


def test_docstrings_of_functions_go_and_no_other_word_does() -> None:
    there: dict[str, object] = {}
    exec(lean(compile(_SOURCE, "there.py", "exec"), KNOWN), there)  # noqa: S102 - own words
    told, same, few = there["told"], there["same"], there["few"]
    assert isinstance(told, FunctionType)
    assert isinstance(same, FunctionType)
    assert isinstance(few, FunctionType)
    assert (told.__doc__, told()) == (None, "told")
    assert same() == "a word"
    listed, other, lazy = few(["x"])
    assert (listed, other(), list(lazy)) == (["a word"], "other", ["x"])


def test_a_traceback_names_the_line() -> None:
    there: dict[str, type] = {}
    exec(lean(compile(_SOURCE, "there.py", "exec"), KNOWN), there)  # noqa: S102 - own words
    with pytest.raises(ValueError, match="here") as raised:
        there["Kind"]().tell()
    last = traceback.extract_tb(raised.value.__traceback__)[-1]
    assert _SOURCE.split("\n")[(last.lineno or 0) - 1].strip() == "raise ValueError("
    assert (last.filename, last.name) == ("there.py", "tell")


@given(st.lists(st.integers(-5_000, 5_000), min_size=1, max_size=30))
def test_lines_may_lie_far_apart(steps: list[int]) -> None:
    coded = [lean_code._signed(step) for step in steps]
    read = []
    for groups in coded:
        value = shift = 0
        for group in groups:
            value |= (group & 0x3F) << shift
            shift += 6
        read.append(-(value >> 1) if value & 1 else value >> 1)
    assert read == steps


def test_a_python_that_is_not_known_is_left_alone() -> None:
    spec = importlib.util.find_spec("companion.clock")
    assert spec is not None
    assert spec.origin is not None
    code = compile(Path(spec.origin).read_text("utf-8"), spec.origin, "exec")
    assert lean(code, (3, 13)) is code


_TYPED = """
class Kind:
    size: int

    def tell(self, one: int, /, two: str = "b", *more: int, key: int, **rest: str):
        def within(value: "unknown") -> int:
            local: int = value
            return local
        self.within = within
        raise ValueError("here")
"""


def test_functions_do_not_say_which_types_they_take_and_classes_do() -> None:
    there: dict[str, Any] = {}
    exec(in_fewer_steps(_TYPED.encode(), "there.py"), there)  # noqa: S102 - own words
    kind = there["Kind"]
    one = kind()
    with pytest.raises(ValueError, match="here") as raised:
        one.tell(1, key=2)
    assert kind.__annotations__ == {"size": int}
    assert kind.tell.__annotations__ == one.within.__annotations__ == {}
    assert one.within(3) == 3
    last = traceback.extract_tb(raised.value.__traceback__)[-1]
    assert (
        _TYPED.split("\n")[(last.lineno or 0) - 1].strip() == 'raise ValueError("here")'
    )


_FACTS = """
from dataclasses import field
from companion.domain.fact import fact
@fact
class Pair:
    left: int
    right: int = 2
    some: dict[str, int] = field(default_factory=dict)
    def __post_init__(self):
        if self.left < 0:
            raise ValueError(self.left)
    @property
    def both(self):
        return self.left + self.right
    def own(self):
        return __class__
@fact
class Triple(Pair):
    last: int = 3
"""


def _facts(code: CodeType) -> dict[str, Any]:
    there: dict[str, Any] = {"__name__": "there"}
    exec(code, there)  # noqa: S102 - own words
    return there


def test_a_fact_is_the_same_made_at_once_as_made_by_its_decorator() -> None:
    usual = _facts(compile(_FACTS, "there.py", "exec"))
    quick = _facts(in_fewer_steps(_FACTS, "there.py"))
    for name in ("Pair", "Triple"):
        one, other = usual[name], quick[name]
        assert set(vars(one)) == set(vars(other))
        assert [one.__module__, one.__qualname__, one.__slots__, one.__bases__[1:]] == [
            other.__module__,
            other.__qualname__,
            other.__slots__,
            other.__bases__[1:],
        ]
        assert str(fields(one)) == str(fields(other))
        assert repr(one(1, some={"a": 1})) == repr(other(1, some={"a": 1}))
        assert (one(1).both, other(1).both, one(2) == one(2)) == (3, 3, True)
        for kind in (one, other):
            with pytest.raises(ValueError, match="-1"):
                kind(-1)
    pair = quick["Pair"]
    assert pair(1).own() is pair, "the class is made once"
    assert usual["Pair"](1).own() is not usual["Pair"]
