"""A checked copy of an open diary: written aside, looked over, then named."""

import sqlite3
from contextlib import closing
from pathlib import Path

from companion.store.check import problems
from companion.store.connection import open_for_reading
from companion.store.errors import DiaryDamaged
from companion.store.folder import make_private, new_file, put_in_place
from companion.store.trouble import in_plain_words


def write_copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy everything that is committed into a new file, whole or not at all.

    Raises ``DiaryDamaged`` when the copy is not sound, and ``DiaryError``.
    """
    make_private(target.parent)
    part = target.with_name(f"{target.name}.part")
    with in_plain_words(target):
        part.unlink(missing_ok=True)  # left by a copy that was cut off
        new_file(part)
        _fill(source, part)
        with closing(open_for_reading(part)) as copy:
            found = problems(copy)
        if found:
            part.unlink()
            raise DiaryDamaged(target, found)
        put_in_place(part, target)


def _fill(source: sqlite3.Connection, part: Path) -> None:
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        source.backup(copy)
