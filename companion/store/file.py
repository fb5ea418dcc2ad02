"""The open diary file: taking turns, reading, and writing wholly or not at all."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, RLock

from companion.store.connection import transaction
from companion.store.errors import DiaryDamaged
from companion.store.trouble import in_plain_words


class DiaryFile:
    """One connection that the window's thread and the writer's take turns with.

    ``prove`` looks the file over and gives its problems. It is done once, before the
    first thing is written: what is damaged is read with care, and never written to.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        prove: Callable[[], tuple[str, ...]] | None = None,
    ) -> None:
        self.path = path
        self._connection = connection
        self._turn = RLock()
        self._proof = prove
        self._problems: tuple[str, ...] = ()
        self._proving = Lock()
        self.copying = Lock()  # held while a copy is made: one at a time

    def prove(self) -> None:
        """Look the file over, unless that has been done. Raises ``DiaryError``.

        Whoever comes meanwhile waits (0.1 s for ten years of records).
        """
        with self._proving:
            if self._proof is not None:
                with in_plain_words(self.path):
                    self._problems = self._proof()
                self._proof = None
        if self._problems:
            raise DiaryDamaged(self.path, self._problems)

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
        self.prove()
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
