"""Puts what the person tells into the diary, in the background, and reads it back.

What is not on disk yet holds all the same: an answer that locks is never overlooked
because a disk is full.
"""

from collections.abc import Callable
from datetime import date
from threading import Lock
from typing import Any, TypeVar

from companion.clock import Clock
from companion.store.telling import Telling
from companion.store.told import Told
from companion.store.writer import SessionWriter

T = TypeVar("T")


class Teller:
    """Facts in, facts out; the writing verbs return at once.

    ``zone`` gives the name of the computer's time zone at the moment it is asked.
    """

    def __init__(
        self, told: Told, writer: SessionWriter, clock: Clock, zone: Callable[[], str]
    ) -> None:
        self._told = told
        self._writer = writer
        self._clock = clock
        self._zone = zone
        self._turn = Lock()
        self._waiting: dict[str, Telling[Any]] = {}
        self._leaving: set[str] = set()
        self._told_here = 0

    @property
    def revision(self) -> int:
        """Grows with everything told or done, on disk or not yet."""
        self._writer.settle()
        return self._told.revision + self._told_here

    def fingerprint(self) -> tuple[int, ...] | None:
        """As ``Told.fingerprint``; None while something is not on disk."""
        return self._told.fingerprint() if self._writer.settle() else None

    def marks(self) -> dict[str, tuple[int, ...]] | None:
        """As ``Told.marks``; None while something is not on disk."""
        return self._told.marks() if self._writer.settle() else None

    def tell(self, fact: object) -> str:
        """Keep a fact as told now; gives its id."""
        now = self._clock.now()
        telling = Telling(self._writer.make_id(), now, now.date(), self._zone(), fact)
        with self._turn:
            self._waiting[telling.id] = telling
            self._told_here += 1
        self._writer.add(lambda: self._add(telling))
        return telling.id

    def take_back(self, telling_id: str) -> None:
        """Let something told hold no longer."""
        with self._turn:
            self._leaving.add(telling_id)
            self._told_here += 1
        self._writer.add(lambda: self._remove(telling_id))

    def all(self, kind: type[T], since: date = date.min) -> tuple[Telling[T], ...]:
        """Those of a kind told on a day or later, in the order they were told."""
        self._writer.settle()
        with self._turn:
            waiting = [
                one
                for one in self._waiting.values()
                if type(one.fact) is kind and one.day >= since
            ]
            leaving = frozenset(self._leaving)
        kept = self._told.all(kind, since)
        here = {one.id for one in kept} | leaving
        return (
            *(one for one in kept if one.id not in leaving),
            *(one for one in waiting if one.id not in here),
        )

    def newest(self, kind: type[T]) -> T | None:
        """The last fact of a kind."""
        self._writer.settle()
        with self._turn:
            quiet = not self._waiting and not self._leaving
        if quiet:
            found = self._told.newest(kind)
            return None if found is None else found.fact
        told = self.all(kind)
        return told[-1].fact if told else None

    def _add(self, telling: Telling[Any]) -> None:
        self._told.add(telling)
        with self._turn:
            self._waiting.pop(telling.id, None)

    def _remove(self, telling_id: str) -> None:
        self._told.remove(telling_id)
        with self._turn:
            self._leaving.discard(telling_id)
