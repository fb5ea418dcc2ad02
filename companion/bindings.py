"""Brings PySide6 in without what this program never asks of it.

PySide6 prepares for two things at every start: it compiles three patterns of 6 KB with
which it writes stub files and words its complaints (11 ms), and from then on it reads
the source of each module that is imported, in search of a wish for other names
(``__feature__``, 15 ms and 2 MB). Here the patterns are compiled when they are used,
and imports go their usual way. With a PySide6 that has neither, nothing changes.
"""

import builtins
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

# Only PySide's own patterns are so long.
_LONG = 4_000


class LatePattern:
    """A pattern that is compiled when something is first done with it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._asked = (pattern, flags)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """A method of the pattern."""

        def method(*values: object, **named: object) -> object:
            return getattr(re.compile(*self._asked), name)(*values, **named)

        return method


def load() -> None:
    """Import PySide6; raises ImportError when a part of it is missing."""
    with _late_patterns():
        import PySide6.QtCore  # noqa: F401, PLC0415 - it is what this is for
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual


@contextmanager
def _late_patterns() -> Iterator[None]:
    at_once = re.compile

    def compiled(pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401 - as in re
        if isinstance(pattern, str) and len(pattern) > _LONG:
            return LatePattern(pattern, flags)
        return at_once(pattern, flags)

    re.compile = compiled
    try:
        yield
    finally:
        re.compile = at_once
