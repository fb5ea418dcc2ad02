"""Puts what the person tells into the diary, in the background, and reads it back.

What is not on disk yet holds all the same: an answer that locks is never overlooked
because a disk is full.
"""

from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from sqlite3 import ProgrammingError
from typing import TypeVar

from companion.clock import Clock
from companion.store.errors import DiaryError
from companion.store.telling import Telling
from companion.store.writer import SessionWriter, WhenSure

T = TypeVar("T")


class Teller:
    """Facts in, facts out; all verbs return at once.

    ``zone`` gives the name of the computer's time zone at the moment it is asked.
    What is told in doubt of the date is kept ``when_sure``, under the moment it was
    told at.
    """

    def __init__(
        self,
        writer: SessionWriter,
        clock: Clock,
        zone: Callable[[], str],
        when_sure: WhenSure,
    ) -> None:
        self._told = writer.view.told
        self._writer = writer
        self._clock = clock
        self._zone = zone
        self._when_sure = when_sure

    @property
    def revision(self) -> int:
        """Grows with everything told or done, on disk or not yet."""
        return self._told.revision

    def fingerprint(self) -> tuple[int, ...]:
        """As ``Told.fingerprint``: of what the disk will hold."""
        return self._told.fingerprint()

    def look_ahead(self) -> None:
        """Have the fingerprint taken on the other core, while a start goes on.

        Who asks for it waits for what is left of that; what goes wrong is said then.
        """
        start_new_thread(self._look, ())  # a Thread waits until it has begun

    def marks(self) -> dict[str, tuple[int, ...]]:
        """As ``Told.marks``."""
        return self._told.marks()

    def tell(self, fact: object) -> str:
        """Keep a fact as told now; gives its id."""
        telling = self._telling(fact)
        self._when_sure(lambda: self._keep(telling))
        return telling.id

    def tell_at_once(self, fact: object) -> str:
        """The same whatever the date: for what locks, and for what ends a session."""
        telling = self._telling(fact)
        self._keep(telling)
        return telling.id

    def take_back(self, telling_id: str) -> None:
        """Let something told hold no longer."""
        now = self._clock.now()
        self._when_sure(
            lambda: self._writer.add(lambda diary: diary.told.remove(telling_id, now))
        )

    def all(self, kind: type[T], since: date = date.min) -> tuple[Telling[T], ...]:
        """Those of a kind told on a day or later, in the order they were told."""
        return self._told.all(kind, since)

    def newest(self, kind: type[T]) -> T | None:
        """The last fact of a kind."""
        found = self._told.newest(kind)
        return None if found is None else found.fact

    def _look(self) -> None:
        # The first is met again by who asks; the diary may be closed by now.
        with suppress(DiaryError, ProgrammingError):
            self._told.fingerprint()

    def _telling(self, fact: T) -> Telling[T]:
        now = self._clock.now()
        return Telling(self._writer.make_id(), now, now.date(), self._zone(), fact)

    def _keep(self, telling: Telling[T]) -> None:
        self._writer.add(lambda diary: diary.told.add(telling))
