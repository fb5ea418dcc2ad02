"""All of an open diary looked over, row by row, while it is in use."""

from collections.abc import Callable
from contextlib import closing

from companion.store.connection import open_for_reading
from companion.store.errors import DiaryDamaged
from companion.store.file import DiaryFile
from companion.store.table import TABLES
from companion.store.trouble import in_plain_words

# 2 ms of work, after which the window's thread gets its turn.
_ROWS_AT_ONCE = 300


def examine(file: DiaryFile, go_on: Callable[[], bool]) -> None:
    """Look over pages and indexes, then the seal of every row.

    The file is free for the writer between two parts, where ``go_on`` is asked; it may
    wait, and False ends it. Raises ``DiaryDamaged``, and ``DiaryError``.
    """
    file.prove()
    with (
        in_plain_words(file.path),
        closing(open_for_reading(file.path)) as connection,
    ):
        for table in TABLES:
            for found in table.broken_by_parts(connection, _ROWS_AT_ONCE):
                if found:
                    raise DiaryDamaged(file.path, found)
                if not go_on():
                    return
