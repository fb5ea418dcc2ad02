"""Reading a diary file without any right to change it."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from companion.store.connection import (
    journal_of,
    open_for_reading,
    open_for_writing,
)

_ONLY_A_WRITER = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}


@contextmanager
def opened_unchanged(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that shows the file and leaves it as it is.

    When the program died in the middle of a change, only a writer could take that
    change back; so a private copy is shown instead. Raises ``sqlite3.Error`` and
    ``OSError``.
    """
    with closing(open_for_reading(path)) as connection:
        if not _half_changed(connection, path):
            yield connection
            return
    with tempfile.TemporaryDirectory(prefix="companion-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(journal_of(path), journal_of(copy))
        with closing(open_for_writing(copy)) as connection:
            yield connection


def _half_changed(connection: sqlite3.Connection, path: Path) -> bool:
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        if (
            error.sqlite_errorcode & 0xFF in _ONLY_A_WRITER
            and journal_of(path).exists()
        ):
            return True
        raise
    return False
