"""Follows a session and tells the diary what happened in it, as it happens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from companion.clock import Clock
from companion.domain.change import Change
from companion.domain.record import ChangeMade, RepDone, SessionRecord, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep, Timeline
from companion.store.writer import SessionWriter, WhenSure


class Scribe:
    """Puts the facts of one session at a time into the diary's words.

    A session is begun where the date is sure; what happens in it is of that session
    whatever the clock says, and kept. One that was interrupted before is settled
    ``when_sure``.

    ``session_id`` is that session, ``stop`` its last stop with what was said of it.
    ``zone`` gives the name of the computer's time zone at the moment it is asked.
    """

    def __init__(
        self,
        writer: SessionWriter,
        clock: Clock,
        zone: Callable[[], str],
        when_sure: WhenSure,
    ) -> None:
        self._writer = writer
        self._clock = clock
        self._zone = zone
        self._when_sure = when_sure
        self.session_id = ""
        self.stop: Stop | None = None

    def begin(self, line: Timeline) -> None:
        """Open a new session with the plan of this time line copied into it."""
        now = self._clock.now()
        self.stop = None
        self.session_id = self._writer.begin(
            plan_of(line), now, now.date(), self._zone()
        )

    def take_up(self, record: SessionRecord) -> None:
        """Go on with a session that was interrupted."""
        self.stop = None
        self.session_id = record.id

    def rep_done(self, rep: Rep, active_ms: int) -> None:
        """Keep a finished repetition."""
        done = RepDone(rep, self._clock.now())
        self._writer.add_rep(self.session_id, done, active_ms)

    def changed(self, change: Change) -> None:
        """Keep what the person changed in the session."""
        made = ChangeMade(change, self._clock.now())
        self._writer.add_change(self.session_id, made)

    def stopped(self, rep: Rep, phase: str, active_ms: int) -> None:
        """Keep a press of Stop and close the session; answers may follow."""
        self.stop = Stop(rep, phase, self._clock.now())
        self._writer.add_stop(self.session_id, self.stop)
        self.ended(SessionState.STOPPED, active_ms)

    def answered(
        self,
        reasons: tuple[StopReason, ...],
        furthest: Furthest | None,
        strength: int | None,
    ) -> None:
        """Keep what was said about the stop; every answer may be missing."""
        if self.stop is not None:
            self.stop = replace(
                self.stop, reasons=reasons, furthest=furthest, strength=strength
            )
            self._writer.amend_stop(self.session_id, self.stop)

    def ended(
        self, state: SessionState, active_ms: int = 0, at: datetime | None = None
    ) -> None:
        """Close the session, now or as of a moment that is over."""
        moment = at or self._clock.now()
        self._writer.end(self.session_id, state, moment, active_ms)

    def discard(self, record: SessionRecord) -> None:
        """Take a session out of the history that was interrupted."""
        self._when_sure(lambda: self._writer.discard(record.id))

    def keep_as_it_is(self, record: SessionRecord) -> None:
        """Close a session that was interrupted, with what was done of it."""
        self._when_sure(lambda: self._keep_as_it_is(record))

    def _keep_as_it_is(self, record: SessionRecord) -> None:
        self.take_up(record)
        self.ended(SessionState.ENDED_EARLY, record.active_ms)
