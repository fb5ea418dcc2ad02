"""Somebody who listens to what a writer or a teller says of the disk."""

import threading

from companion.store.errors import DiaryError


class Listener:
    """Writes down what the writer says; can be waited for."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.threads: set[int] = set()
        self.told = threading.Semaphore(0)

    def _hear(self, word: str) -> None:
        self.heard.append(word)
        self.threads.add(threading.get_ident())
        self.told.release()

    def saved(self, waiting: int) -> None:
        self._hear(f"saved, {waiting} waiting")

    def failed(self, error: DiaryError) -> None:
        self._hear(type(error).__name__)

    def recovered(self) -> None:
        self._hear("recovered")

    def refused(self, error: Exception) -> None:
        self._hear(f"refused {type(error).__name__}")
