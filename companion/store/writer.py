"""Writes the diary in the background, in order, and says what is on disk.

A commit takes 1 ms here and up to 50 ms on an old laptop's disk; the window must not
stand still for it. The verbs are those of ``Sessions``; each only puts its deed in
line. When the disk refuses, the deeds wait in their order and are tried again.
"""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import date, datetime
from threading import Condition, Thread
from typing import TYPE_CHECKING, Protocol

from companion.domain.record import (
    ChangeMade,
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
)
from companion.domain.stop import Stop
from companion.store.errors import DiaryError
from companion.store.session import Sessions

if TYPE_CHECKING:
    from companion.domain.trend import Sitting

Deed = Callable[[], object]
RETRY_SECONDS = 2.0


class Witness(Protocol):
    """Hears from the writer, on the writer's own thread, in this order of things."""

    def saved(self, waiting: int) -> None:
        """One more deed is on disk; so many are still waiting."""
        ...

    def failed(self, error: DiaryError) -> None:
        """The disk refuses; told once, until ``recovered``. Nothing is given up."""
        ...

    def recovered(self) -> None:
        """The disk takes deeds again."""
        ...

    def refused(self, error: Exception) -> None:
        """A deed of ours was wrong and was left out; the others go on."""
        ...


class SessionWriter:
    """The verbs of ``Sessions`` for the window: they return at once."""

    def __init__(
        self,
        sessions: Sessions,
        witness: Witness,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self._sessions = sessions
        self._witness = witness
        self._retry_seconds = retry_seconds
        self._line: deque[Deed] = deque()
        self._changed = Condition()
        self._closing = False
        self._in_trouble = False
        self._thread = Thread(target=self._work, name="diary writer", daemon=True)
        self._thread.start()

    def make_id(self) -> str:
        """An id for what is about to be written."""
        return self._sessions.make_id()

    def begin(
        self,
        plan: Sequence[PlannedExercise],
        started: datetime,
        local_date: date,
        zone: str,
    ) -> str:
        """As ``Sessions.begin``; the id is known before the session is on disk."""
        session_id = self.make_id()
        self.add(
            lambda: self._sessions.begin(plan, started, local_date, zone, session_id)
        )
        return session_id

    def add_rep(self, session_id: str, done: RepDone, active_ms: int) -> None:
        """As ``Sessions.add_rep``."""
        self.add(lambda: self._sessions.add_rep(session_id, done, active_ms))

    def add_change(self, session_id: str, made: ChangeMade) -> None:
        """As ``Sessions.add_change``."""
        self.add(lambda: self._sessions.add_change(session_id, made))

    def add_stop(self, session_id: str, stop: Stop) -> None:
        """As ``Sessions.add_stop``."""
        self.add(lambda: self._sessions.add_stop(session_id, stop))

    def amend_stop(self, session_id: str, stop: Stop) -> None:
        """As ``Sessions.amend_stop``."""
        self.add(lambda: self._sessions.amend_stop(session_id, stop))

    def end(
        self,
        session_id: str,
        state: SessionState,
        at: datetime,
        active_ms: int = 0,
    ) -> None:
        """As ``Sessions.end``."""
        self.add(lambda: self._sessions.end(session_id, state, at, active_ms))

    def discard(self, session_id: str) -> None:
        """As ``Sessions.discard``."""
        self.add(lambda: self._sessions.discard(session_id))

    def unfinished(self) -> SessionRecord | None:
        """As ``Sessions.unfinished``, after all that was told before."""
        self.settle()
        return self._sessions.unfinished()

    def get(self, session_id: str) -> SessionRecord:
        """As ``Sessions.get``, after all that was told before."""
        self.settle()
        return self._sessions.get(session_id)

    def first_day(self) -> date | None:
        """As ``Sessions.first_day``, after all that was told before."""
        self.settle()
        return self._sessions.first_day()

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """As ``Sessions.between``, after all that was told before."""
        self.settle()
        return self._sessions.between(first, last)

    def sittings(self, first: date, last: date) -> "tuple[Sitting, ...]":
        """As ``Sessions.sittings``, after all that was told before."""
        self.settle()
        return self._sessions.sittings(first, last)

    @property
    def waiting(self) -> int:
        """Deeds that are not on disk yet."""
        with self._changed:
            return len(self._line)

    def settle(self) -> bool:
        """Wait until everything is on disk, or the disk refuses; whether it is."""
        with self._changed:
            self._changed.wait_for(lambda: self._in_trouble or not self._line)
            return not self._line

    def try_again(self) -> None:
        """Ask the disk once more now, such as when the person has freed space."""
        with self._changed:
            self._changed.notify_all()

    def close(self) -> int:
        """Write what can be written, then end; how many deeds were left over."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        return len(self._line)

    def add(self, deed: Deed) -> None:
        """Put a deed in line; it may be tried several times."""
        with self._changed:
            self._line.append(deed)
            self._changed.notify_all()

    def _work(self) -> None:
        while (deed := self._next()) is not None:
            try:
                deed()
            except DiaryError as error:
                if not self._wait_after(error):
                    return
            except Exception as error:  # noqa: BLE001 - one bad deed stops no others
                self._take_off()
                self._witness.refused(error)
            else:
                self._succeed()

    def _next(self) -> Deed | None:
        """The deed at the head of the line; None when closing and nothing is left."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._line) or self._closing)
            return self._line[0] if self._line else None

    def _take_off(self) -> int:
        with self._changed:
            self._line.popleft()
            self._changed.notify_all()
            return len(self._line)

    def _succeed(self) -> None:
        with self._changed:
            was_in_trouble, self._in_trouble = self._in_trouble, False
        waiting = self._take_off()
        if was_in_trouble:
            self._witness.recovered()
        self._witness.saved(waiting)

    def _wait_after(self, error: DiaryError) -> bool:
        """Say so once, wait a little; whether to go on trying."""
        with self._changed:
            first, self._in_trouble = not self._in_trouble, True
            self._changed.notify_all()
        if first:
            self._witness.failed(error)
        with self._changed:
            if self._closing:
                return False
            self._changed.wait(self._retry_seconds)
            return True
