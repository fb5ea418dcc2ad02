"""A text read part by part is what json.loads makes of it, or is refused as there."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.store.reader import RefusedError
from companion.store.scanner import Scanner

_SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.floats(-9, 9)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=8,
)
_OBJECTS = st.dictionaries(st.text(), _VALUES, max_size=4)


def _read(text: str) -> dict[str, object]:
    """Lists element by element, all else at once."""
    scanner = Scanner(text)
    return {name: _part(scanner, name) for name in scanner.names()}


def _part(scanner: Scanner, name: str) -> object:
    if name.startswith("list"):
        return list(scanner.elements())
    return scanner.value()


@given(_OBJECTS, st.sampled_from([None, 1]), st.lists(_VALUES, max_size=3))
def test_it_reads_what_json_writes(
    value: dict[str, object], indent: int | None, several: list[object]
) -> None:
    plain = {f"one {key}": one for key, one in value.items()}
    whole = {**plain, "list": several, "list 2": []}
    assert _read(f" \n{json.dumps(whole, indent=indent)}\r\t") == whole


@given(st.text(alphabet='{}[]",:1a \n', max_size=14))
@example('{"a":1}x')
@example('{"a":1,}')
@example('{"a":1,"a":2}')
@example('{"list":[1,]}')
@example('{"list":{}}')
@example("{1:2}")
@example('{"a" 1}')
@example('{"a":1 "b":2}')
@example("")
def test_whatever_json_refuses_is_refused(text: str) -> None:
    try:
        found = _read(text)
    except (RefusedError, ValueError):
        return
    assert json.loads(text) == found


@pytest.mark.parametrize(
    "text", ['{"a":NaN}', '{"list":[Infinity]}', '{"a":-Infinity}']
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="not a number"):
        _read(text)


def test_what_is_far_too_deep_is_refused() -> None:
    with pytest.raises(RecursionError):
        _read('{"a":' + "[" * 100_000)
