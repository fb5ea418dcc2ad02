"""The open diary file: taking turns, reading, and writing wholly or not at all.

``Slate`` is the same in memory, as the window reads it, so that nobody waits for a
disk. Its pen (``store/pen.py``) makes it before the first thing is written; until then
what is read is read from the file. Everything told is written there at once, and into
the file behind the window's back, by the very same deed.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Lock, RLock

from companion.store.connection import in_memory, open_for_reading, transaction
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


class Slate(DiaryFile):
    """A diary file in memory; made of the one on disk when it is first wanted."""

    def __init__(self, file: DiaryFile) -> None:
        super().__init__(file.path, in_memory())
        self._disk = file
        self._changes_before = 0
        self._taking_down = False
        self._whole = Event()  # everything told can be read, here or from the disk
        self._whole.set()
        self.ready = False

    @property
    def changes(self) -> int:
        """Grows with everything told, on disk or not yet."""
        self._whole.wait()
        with self._turn:
            return self._known_changes()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Everything told so far. Raises ``DiaryError``.

        Waits for memory alone: where something is told in the first moment after a
        start, until the slate is made (10 ms for a year of records).
        """
        self._whole.wait()
        with self._turn:
            if self.ready:
                with in_plain_words(self.path):
                    yield self._connection
            else:
                with self._disk.reading() as connection:
                    yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, inside ``taking_down``: what else would be lost."""
        if not self._taking_down:
            msg = "only a deed is written on the slate: the file would not have it"
            raise RuntimeError(msg)
        with super().writing() as connection:
            yield connection

    @contextmanager
    def taking_down(self) -> Iterator[None]:
        """A deed is done here, which the file will have too."""
        with self._turn:
            self._taking_down = True
            try:
                yield
            finally:
                self._taking_down = False

    def fall_behind(self) -> None:
        """Something was told that is not here yet: who reads waits for ``take``."""
        self._whole.clear()

    def give_up(self) -> None:
        """It cannot be made now: what is on disk is what can be read."""
        with self._turn:
            self.ready = False
        self._whole.set()

    def copied(self) -> DiaryFile:
        """All that is on disk, in memory. Nobody may write meanwhile.

        By a connection of its own, so that who reads need not wait.
        Raises ``DiaryError``.
        """
        made = in_memory()
        with in_plain_words(self.path), closing(open_for_reading(self.path)) as source:
            source.backup(made)
        return DiaryFile(self.path, made)

    def take(self, copy: DiaryFile) -> sqlite3.Connection:
        """Be this copy from now on; gives what it was, to be closed by and by."""
        with self._turn:
            more = 1 if self.ready else 0  # who remembers what was read reads again
            self._changes_before = self._known_changes() + more
            old, self._connection = self._connection, copy._connection  # noqa: SLF001 - kin
            self.ready = True
            self._whole.set()
            return old

    def _known_changes(self) -> int:
        now = self._connection.total_changes if self.ready else self._disk.changes
        return self._changes_before + now
