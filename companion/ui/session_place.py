"""Where a session takes place: the session page, and what follows a stop.

place = SessionPlace(host)
place.play(player, record=None)    a new session, or one that was interrupted
place.over                         nothing is left to do here
place.help_asked                   from the stop card, which waits as it is

When it is over it leads on: to how it was, or to what was felt and has to be looked at.
"""

# ruff: noqa: PLC0415 - what follows a stop is loaded when there is one

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from companion.domain.next_time import stopped_last_time
from companion.domain.player import Player
from companion.domain.record import SessionRecord, SessionState
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import Rep
from companion.ui.doors import AFTER, SCREENING, or_help
from companion.ui.pages.session import SessionPage
from companion.ui.pages.stop_card import StopCard

if TYPE_CHECKING:
    from companion.ui.room import Host
    from companion.ui.stop_place import StopPlace

Reasons = tuple[StopReason, ...]


class SessionPlace(QStackedWidget):
    """Shows the session or what follows a stop, and has both written down."""

    over = Signal()
    help_asked = Signal()
    full_screen_asked = Signal()
    other_screen_asked = Signal()
    by_hand_chosen = Signal(bool)

    def __init__(self, host: "Host") -> None:
        super().__init__()
        self._host = host
        crew, studio = host.crew, host.studio
        self._scribe = scribe = crew.scribe
        self._after: StopPlace | None = None
        self.session = SessionPage(host.theme, host.clock, studio)
        # Whoever comes along hears of a stop first, and is silent before all else.
        crew.accompany(self.session)
        # Made beforehand: after STOP there is no time to make anything.
        self.stop_card = StopCard(host.theme, host.clock, studio)
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
        self.stop_card.answered.connect(self._finish_after_stop)
        self.stop_card.rest_asked.connect(self._rest_after_stop)
        self.stop_card.help_asked.connect(self.help_asked)

    def play(self, player: Player, record: SessionRecord | None = None) -> None:
        """Begin a session, or go on with the one of a record."""
        if record is None:
            self._scribe.begin(player.timeline)
        else:
            self._scribe.take_up(record)
        self._expect()
        self.setCurrentWidget(self.session)
        self.session.begin(player)

    def _expect(self) -> None:
        """Let the stop card know what there will be no time to look up."""
        crew, today = self._host.crew, self._host.clock.now().date()
        history = crew.casebook.history(today)
        told = [one for one in history.check_ins if one.day == today]
        last = max(told, key=lambda one: one.at, default=None)
        at_start = None if last is None else last.felt.worst
        again = stopped_last_time(history)
        self.stop_card.expect(again, at_start, crew.casebook.person(today).side)

    def stand_still(self) -> None:
        """Pause a session that runs: nobody can follow it now."""
        player = self.session.player
        if player is not None and player.pause() != player:
            self.session.toggle()

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

    @property
    def after(self) -> "StopPlace":
        """What follows a stop; made with the first one."""
        if self._after is None:
            from companion.ui.stop_place import StopPlace

            self._after = made = StopPlace(self._host)
            made.over.connect(self._close)
            made.alarmed.connect(self._raise_alarm)
            made.help_asked.connect(self.help_asked)
            made.go_on_asked.connect(self._go_on)
            self.addWidget(made)
        return self._after

    @Slot(object, object, object)
    def _finish_after_stop(
        self, reasons: Reasons, furthest: Furthest | None, strength: int | None
    ) -> None:
        if not self._keep_answers(reasons, furthest, strength):
            self._close()

    @Slot(object, object, object)
    def _rest_after_stop(
        self, reasons: Reasons, furthest: Furthest | None, strength: int | None
    ) -> None:
        """Rest and rate again, unless something has to be looked at first."""
        stop = self._scribe.stop
        if not self._keep_answers(reasons, furthest, strength) and stop is not None:
            self.session.leave()
            self.after.begin(self._scribe.session_id, stop)
            self.setCurrentWidget(self.after)

    def _keep_answers(
        self, reasons: Reasons, furthest: Furthest | None, strength: int | None
    ) -> bool:
        """Keep what was said; whether it opens the list of red flags at once."""
        if reasons or furthest is not None or strength is not None:
            self._scribe.answered(reasons, furthest, strength)
        # Needed after a stop alone, so loaded then.
        from companion.domain.stop import ALARMING

        alarming = bool(ALARMING.intersection(reasons))
        if alarming:
            self._begin_list()
            self._raise_alarm()
        return alarming

    def _begin_list(self) -> None:
        """Have it due too where the clock was put back since a list was answered.

        By the clock alone that list would come after the stop, and be its answer.
        """
        from companion.domain.history import Screening
        from companion.domain.lock import told_ahead

        crew, now, stop = self._host.crew, self._host.clock.now(), self._scribe.stop
        ahead = told_ahead(crew.casebook.history(now.date()), now)
        if ahead and stop is not None:
            begun = Screening(stop.at, now.date(), whole=False, after=ahead)
            crew.teller.tell_at_once(begun)

    @Slot()
    def _raise_alarm(self) -> None:
        self._close()
        self._host.go_to(or_help(SCREENING))

    @Slot()
    def _go_on(self) -> None:
        """A new session with what is left of today, once the date is sure."""
        self._host.crew.when_sure(self._begin_again)

    def _begin_again(self) -> None:
        """Not on another day, where how it is comes first."""
        crew, now = self._host.crew, self._host.clock.now()
        told = crew.casebook.outlook(now).check_in
        player = crew.desk.new_session() if told is not None else None
        if player is None:
            self._close()
        else:
            self.play(player)

    @Slot()
    def _finish(self) -> None:
        self._ask_how_it_was(SessionState.FINISHED)

    @Slot()
    def _end_early(self) -> None:
        self._ask_how_it_was(SessionState.ENDED_EARLY)

    @Slot(object)
    def _close_forgotten(self, began: datetime) -> None:
        """End it as of the pause that nobody came back to; nobody is asked."""
        self._end(SessionState.ENDED_EARLY, began)
        self._close()

    def _ask_how_it_was(self, state: SessionState) -> None:
        player = self.session.player
        done = player is not None and bool(player.done)
        self._end(state)
        self._close()
        if done:
            self._host.go_to(AFTER)

    def _end(self, state: SessionState, at: datetime | None = None) -> None:
        player = self.session.player
        self._scribe.ended(state, player.active_ms if player is not None else 0, at)

    def _close(self) -> None:
        self.session.leave()
        self.over.emit()
