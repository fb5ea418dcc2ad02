"""A checksum in every row: finds a changed value that is still a valid one.

SQLite's check sees broken structure; 31 of 60 single flipped bytes were values and
passed it (platform.md section 6). A CRC-32 finds every flip of up to three bits.
"""

import json
import zlib
from collections.abc import Sequence

Value = str | int | float | None
# A damaged row can hold bytes where a text was written; repr makes a broken seal. Made
# once: json.dumps would make it anew for every row.
_as_text = json.JSONEncoder(ensure_ascii=False, default=repr).encode


class BrokenSealError(Exception):
    """A row is not as it was written; the text names it."""


def seal(values: Sequence[Value]) -> int:
    """The checksum of a row's values, in the order of its columns."""
    return zlib.crc32(_as_text(values).encode("utf-8"))
