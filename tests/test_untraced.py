"""An untraced test leaves nothing that a traced one would have had to work out."""

import sys
from collections.abc import Iterator

import pytest

from companion.library.form import form
from tests.untraced import untraced

_KNOWN, _UNKNOWN = tuple[bool, ...], tuple[float, bool]


@pytest.fixture(autouse=True)
def _as_under_coverage() -> Iterator[None]:
    tracer = sys.gettrace()
    form.cache_clear()
    sys.settrace(tracer or (lambda *_: None))
    yield
    sys.settrace(tracer)


def test_nothing_is_traced_in_it_and_everything_is_after_it() -> None:
    tracer = sys.gettrace()
    with untraced():
        assert sys.gettrace() is None
    assert sys.gettrace() is tracer


def test_what_it_cached_is_worked_out_again() -> None:
    with untraced():
        form(_KNOWN)
        assert form.cache_info().currsize > 0
    assert form.cache_info().currsize == 0


def test_what_it_only_used_stays() -> None:
    form(_KNOWN)
    kept = form.cache_info().currsize
    with untraced():
        form(_KNOWN)
    assert form.cache_info().currsize == kept


def test_a_failing_test_is_forgotten_too() -> None:
    with pytest.raises(TypeError), untraced():
        form(_UNKNOWN)
    assert sys.gettrace() is not None
    assert form.cache_info().currsize == 0
