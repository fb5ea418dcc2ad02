"""The verbs of sessions and settings for the window: told, and done behind its back."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from companion.domain.record import (
    ChangeMade,
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
)
from companion.domain.stop import Stop
from companion.store.pen import Pen
from companion.store.setting import Settings
from companion.store.setting_kind import Setting

if TYPE_CHECKING:
    from companion.domain.trend import Sitting
T = TypeVar("T")
# Does something now, or once the person has said that the computer's date is right;
# not at all after a no; whether it is done already. What writes under that date takes
# one, so that no way of writing is forgotten.
WhenSure = Callable[[Callable[[], object]], bool]


class SessionWriter(Pen):
    """The verbs of ``Sessions``: those that write return at once."""

    def make_id(self) -> str:
        """An id for what is about to be written."""
        return self._diary.sessions.make_id()

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
            lambda diary: diary.sessions.begin(
                plan, started, local_date, zone, session_id
            )
        )
        return session_id

    def add_rep(self, session_id: str, done: RepDone, active_ms: int) -> None:
        """As ``Sessions.add_rep``."""
        self.add(lambda diary: diary.sessions.add_rep(session_id, done, active_ms))

    def add_change(self, session_id: str, made: ChangeMade) -> None:
        """As ``Sessions.add_change``."""
        self.add(lambda diary: diary.sessions.add_change(session_id, made))

    def add_stop(self, session_id: str, stop: Stop) -> None:
        """As ``Sessions.add_stop``."""
        self.add(lambda diary: diary.sessions.add_stop(session_id, stop))

    def amend_stop(self, session_id: str, stop: Stop) -> None:
        """As ``Sessions.amend_stop``."""
        self.add(lambda diary: diary.sessions.amend_stop(session_id, stop))

    def end(
        self,
        session_id: str,
        state: SessionState,
        at: datetime,
        active_ms: int = 0,
    ) -> None:
        """As ``Sessions.end``."""
        self.add(lambda diary: diary.sessions.end(session_id, state, at, active_ms))

    def discard(self, session_id: str) -> None:
        """As ``Sessions.discard``."""
        at = self._diary.now()
        self.add(lambda diary: diary.sessions.discard(session_id, at))

    def unfinished(self) -> SessionRecord | None:
        """As ``Sessions.unfinished``, with all that was told before."""
        return self.view.sessions.unfinished()

    def get(self, session_id: str) -> SessionRecord:
        """As ``Sessions.get``, with all that was told before."""
        return self.view.sessions.get(session_id)

    def first_day(self) -> date | None:
        """As ``Sessions.first_day``, with all that was told before."""
        return self.view.sessions.first_day()

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """As ``Sessions.between``, with all that was told before."""
        return self.view.sessions.between(first, last)

    def sittings(self, first: date, last: date) -> "tuple[Sitting, ...]":
        """As ``Sessions.sittings``, with all that was told before."""
        return self.view.sessions.sittings(first, last)


class Choices(Settings):
    """The settings: a choice holds at once, and the disk follows."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen.view.settings.file)
        self._pen = pen

    def _put(self, setting: Setting[T], allowed: T) -> None:
        self._pen.add(lambda diary: diary.settings.set(setting, allowed))
