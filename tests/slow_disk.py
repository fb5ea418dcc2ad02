"""A disk under the diary that holds every commit until it is told to let it through."""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection

import pytest

from companion.store import file
from companion.store.connection import transaction


class SlowDisk:
    """Takes the place of the disk's commits; what is in memory passes.

    Held as in ``hold()``, the disk keeps the file locked and the diary's turn taken, as
    a disk does that takes its time to sync. A commit on the thread that made this fake,
    the window's, is a failure of its own: nobody would let it through.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._window = threading.get_ident()
        self._free = threading.Event()
        self._free.set()
        self.full = False
        self.asked = threading.Semaphore(0)  # once for each commit that was begun
        self.by_the_window = 0
        monkeypatch.setattr(file, "transaction", self._transaction)

    def hold(self) -> None:
        """Commits begin from now on, and do not end."""
        self._free.clear()

    def let_through(self) -> None:
        """Commits end."""
        self._free.set()

    def forget(self) -> None:
        """Count from here on."""
        self.by_the_window = 0
        self.asked = threading.Semaphore(0)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold commits for the length of a block."""
        self.hold()
        try:
            yield
        finally:
            self.let_through()

    @contextmanager
    def _transaction(self, connection: Connection) -> Iterator[None]:
        with transaction(connection):
            yield
            if connection.execute("PRAGMA database_list").fetchone()["file"]:
                self._commit()

    def _commit(self) -> None:
        self.asked.release()
        if threading.get_ident() == self._window:
            self.by_the_window += 1
            assert self._free.is_set(), "the window waits for the disk"
        self._free.wait()
        if self.full:
            raise OSError(errno.ENOSPC, "no space left")


class SlowStick:
    """Takes the place of a drive's sync: what is written to it is there when it ends.

    For files that a person saves; the diary's own are SQLite's to sync.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._window = threading.get_ident()
        self._free = threading.Event()
        self._free.set()
        self.pulled_out = False
        monkeypatch.setattr(os, "fsync", self._sync)

    def let_through(self) -> None:
        """Syncs end."""
        self._free.set()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Syncs begin and do not end, for the length of a block."""
        self._free.clear()
        try:
            yield
        finally:
            self.let_through()

    def _sync(self, _descriptor: int) -> None:
        assert threading.get_ident() != self._window, "the window waits for the stick"
        self._free.wait()
        if self.pulled_out:
            raise OSError(errno.EIO, "Input/output error")
