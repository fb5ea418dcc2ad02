"""What Python's own reader of command lines says, in the person's language.

argparse asks gettext for its words, by a name in its module. While a command line is
read, it asks here; what is not known here it says in English, as ever.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from companion.language import mark, tr

PHRASES = frozenset(
    {
        mark("usage: "),
        mark("positional arguments"),
        mark("options"),
        mark("show this help message and exit"),
        mark("show program's version number and exit"),
        mark("the following arguments are required: %s"),
        mark("unrecognized arguments: %s"),
        mark("invalid choice: %(value)r (choose from %(choices)s)"),
        mark("expected one argument"),
        mark("not allowed with argument %s"),
        mark("argument %(argument_name)s: %(message)s"),
        mark("ignored explicit argument %r"),
    }
)
_ASKED = "_"  # the name by which argparse asks


def _told(text: str) -> str:
    return tr(text) if text in PHRASES else text


@contextmanager
def our_phrases() -> Iterator[None]:
    """Let argparse speak the person's language meanwhile."""
    words = vars(argparse)
    before = words[_ASKED]
    words[_ASKED] = _told
    try:
        yield
    finally:
        words[_ASKED] = before
