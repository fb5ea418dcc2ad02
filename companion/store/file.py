"""The open diary file: taking turns, reading, and writing wholly or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from companion.store.connection import transaction
from companion.store.trouble import in_plain_words


class DiaryFile:
    """One connection that the window's thread and the writer's take turns with."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._turn = RLock()

    @property
    def changes(self) -> int:
        """Grows with every row that is written; costs nothing to ask."""
        return self._connection.total_changes

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """What is on disk. Raises ``DiaryError``."""
        with self._turn, in_plain_words(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on disk when the block ends well. Raises ``DiaryError``."""
        with (
            self._turn,
            in_plain_words(self.path),
            transaction(self._connection),
        ):
            yield self._connection

    def close(self) -> None:
        """Let the file go; a second time does nothing."""
        with self._turn:
            self._connection.close()
