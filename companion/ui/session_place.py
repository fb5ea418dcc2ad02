"""Where a session takes place: the session page, the stop card, and the diary's ear.

place = SessionPlace(theme, clock, studio, scribe, accompany)
place.play(player, record=None)    a new session, or one that was interrupted
place.over                         nothing is left to do here
place.help_asked                   from the stop card, which waits as it is
place.alarmed                      over, and what was felt needs looking up at once
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from companion.clock import Clock
from companion.domain.player import Player
from companion.domain.record import SessionRecord, SessionState
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import Rep
from companion.store.scribe import Scribe
from companion.ui.pages.session import SessionPage
from companion.ui.pages.stop_card import StopCard
from companion.ui.theme import Theme
from companion.ui.widgets.studio import Studio


class SessionPlace(QStackedWidget):
    """Shows the session or what follows a stop, and has both written down."""

    over = Signal()
    help_asked = Signal()
    alarmed = Signal()
    full_screen_asked = Signal()
    other_screen_asked = Signal()
    by_hand_chosen = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        studio: Studio,
        scribe: Scribe,
        accompany: Callable[[SessionPage], None],
    ) -> None:
        super().__init__()
        self._scribe = scribe
        self.session = SessionPage(theme, clock, studio)
        # Whoever comes along hears of a stop first, and is silent before all else.
        accompany(self.session)
        # Made beforehand: after STOP there is no time to make anything.
        self.stop_card = StopCard(theme, clock, studio)
        self.addWidget(self.session)
        self.addWidget(self.stop_card)
        session = self.session
        session.stopped.connect(self._follow_stop)
        session.rep_done.connect(scribe.rep_done)
        session.changed.connect(scribe.changed)
        session.finished.connect(self._finish)
        session.ended_early.connect(self._end_early)
        session.forgotten.connect(self._close_forgotten)
        session.full_screen_asked.connect(self.full_screen_asked)
        session.other_screen_asked.connect(self.other_screen_asked)
        session.by_hand_chosen.connect(self.by_hand_chosen)
        self.stop_card.answered.connect(self._keep_answers)
        self.stop_card.help_asked.connect(self.help_asked)

    def play(self, player: Player, record: SessionRecord | None = None) -> None:
        """Begin a session, or go on with the one of a record."""
        if record is None:
            self._scribe.begin(player.timeline)
        else:
            self._scribe.take_up(record)
        self.setCurrentWidget(self.session)
        self.session.begin(player)

    def leave(self) -> None:
        """Let go of a running session; the diary keeps it as unfinished."""
        self.session.leave()

    @Slot(object, str)
    def _follow_stop(self, rep: Rep, phase: str) -> None:
        player = self.session.player
        if player is None:
            return
        self.stop_card.show_stop(player)
        self.setCurrentWidget(self.stop_card)
        self._scribe.stopped(rep, phase, player.active_ms)

    @Slot(object, object, object)
    def _keep_answers(
        self,
        reasons: tuple[StopReason, ...],
        furthest: Furthest | None,
        strength: int | None,
    ) -> None:
        if reasons or furthest is not None or strength is not None:
            self._scribe.answered(reasons, furthest, strength)
        self._close()
        # Needed after a stop alone, so loaded then.
        from companion.domain.lock import ALARMING  # noqa: PLC0415 - as said

        if ALARMING.intersection(reasons):
            self.alarmed.emit()

    @Slot()
    def _finish(self) -> None:
        self._end(SessionState.FINISHED)

    @Slot()
    def _end_early(self) -> None:
        self._end(SessionState.ENDED_EARLY)

    @Slot(object)
    def _close_forgotten(self, began: datetime) -> None:
        """End it as of the pause that nobody came back to."""
        self._end(SessionState.ENDED_EARLY, began)

    def _end(self, state: SessionState, at: datetime | None = None) -> None:
        player = self.session.player
        self._scribe.ended(state, player.active_ms if player is not None else 0, at)
        self._close()

    def _close(self) -> None:
        self.session.leave()
        self.over.emit()
