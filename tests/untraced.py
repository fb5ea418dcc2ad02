"""A test that counts for no coverage, and hides nothing from those that do.

What a cached function gave in an untraced test it would not work out again in a traced
one, and its lines were missed whenever the untraced test came first in both processes.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import _lru_cache_wrapper
from importlib import import_module
from pkgutil import walk_packages

import companion
from tests.covered import SHARES


def _cached() -> list["_lru_cache_wrapper[object]"]:
    """All cached functions of the program's modules that were imported so far."""
    modules = [one for name, one in sys.modules.items() if name.startswith("companion")]
    values = (value for one in modules for value in vars(one).values())
    return [one for one in values if isinstance(one, _lru_cache_wrapper)]


@contextmanager
def untraced() -> Iterator[None]:
    """Nothing in here is traced, and what was cached in here is forgotten after it."""
    tracer = sys.gettrace()
    before = {one: one.cache_info().misses for one in _cached()} if tracer else {}
    sys.settrace(None)
    try:
        yield
    finally:
        for one in _cached() if tracer else ():
            if one.cache_info().misses > before.get(one, 0):
                one.cache_clear()
        sys.settrace(tracer)


def import_all() -> None:
    """Import what must be covered wholly before an untraced test does it."""
    if sys.gettrace():
        wholly = [
            part.replace("/", ".") for part, share in SHARES.items() if share == 100
        ]
        for one in walk_packages(companion.__path__, "companion."):
            if one.name.startswith(tuple(wholly)):
                import_module(one.name)
