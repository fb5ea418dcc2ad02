"""A file read part by part is what json.loads makes of it, or is refused as there."""

import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.store.reader import RefusedError
from companion.store.scanner import Bounds, Scanner

_SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.floats(-9, 9)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=8,
)
_OBJECTS = st.dictionaries(st.text(), _VALUES, max_size=4)


_WIDE = Bounds(10**6, 10**6, {})


def _scanner(raw: bytes, bounds: Bounds = _WIDE, block: int = 1 << 16) -> Scanner:
    return Scanner(io.BytesIO(raw), bounds, block)


def _read(text: str, block: int = 1 << 16) -> dict[str, object]:
    """Lists element by element, all else at once."""
    scanner = _scanner(text.encode(), block=block)
    return {name: _part(scanner, name) for name in scanner.names()}


def _values_of(scanner: Scanner) -> list[object]:
    return [scanner.value() for _ in scanner.names()]


def _part(scanner: Scanner, name: str) -> object:
    if name.startswith("list"):
        return list(scanner.elements())
    return scanner.value()


@given(
    _OBJECTS,
    st.sampled_from([None, 1]),
    st.lists(_VALUES, max_size=3),
    st.sampled_from(["all", "few"]),
    st.integers(1, 40),
)
@example({"n": -1.25e-7}, None, [1.5, 10**20, True, None], "all", 1)
@example({"\u20ac": "\U0001f600"}, None, ["\U0001f600"], "few", 1)
def test_it_reads_what_json_writes_however_small_the_blocks(
    value: dict[str, object],
    indent: int | None,
    several: list[object],
    escaped: str,
    block: int,
) -> None:
    plain = {f"one {key}": one for key, one in value.items()}
    whole = {**plain, "list": several, "list 2": []}
    text = json.dumps(whole, indent=indent, ensure_ascii=escaped == "all")
    assert _read(f" \n{text}\r\t", block) == whole


@given(st.lists(_VALUES, max_size=5), st.integers(1, 40))
def test_what_is_placed_lies_there_in_the_file(
    several: list[object], block: int
) -> None:
    raw = f'{{"\u20ac" : [ {" , ".join(map(json.dumps, several))} ] }}'.encode()
    scanner, found = _scanner(raw, block=block), 0
    for _ in scanner.names():
        for value, (first, length) in scanner.placed_elements():
            assert json.loads(raw[first : first + length]) == value
            found += 1
    assert found == len(several)


def test_what_is_placed_is_no_part_of_the_length_that_is_bounded() -> None:
    raw = b'{"list":["aaaaaaaaaaaaaaaa","bbbbbbbbbbbbbbbb"]}'
    bounds = Bounds(len(raw) - 36, 100, {})
    for block in (1, 4, 100):
        scanner = _scanner(raw, bounds, block)
        for _ in scanner.names():
            assert len([*scanner.placed_elements()]) == 2
        with pytest.raises(RefusedError, match="larger"):
            _values_of(_scanner(raw, bounds, block))


@pytest.mark.parametrize(
    ("raw", "bounds", "why"),
    [
        (b'{"a":"' + b"x" * 200, Bounds(10_000, 100, {}), "longer"),
        (
            b'{"a":[' + b"[]," * 170 + b"[]]}",
            Bounds(10_000, 10_000, {"[": 110}),
            "more",
        ),
        (b'{"a":"' + b"x" * 200 + b'"}', Bounds(100, 10_000, {}), "larger"),
    ],
)
def test_a_value_that_is_too_long_or_too_full_is_refused_before_it_is_made(
    raw: bytes, bounds: Bounds, why: str
) -> None:
    scanner = _scanner(raw, bounds, 32)
    with pytest.raises(RefusedError, match=why):
        _values_of(scanner)


def test_many_small_values_are_as_many_as_they_like() -> None:
    raw = b'{"a":[' + b"[]," * 170 + b"[]]}"
    scanner = _scanner(raw, Bounds(10_000, 10, {"[": 110}), 32)
    for _ in scanner.names():
        assert [*scanner.elements()] == [[]] * 171


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
