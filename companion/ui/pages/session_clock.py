"""Carries a session through time, and announces what happened in it."""

from datetime import UTC

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from companion.clock import Clock
from companion.domain.change import Change
from companion.domain.player import Player, State
from companion.domain.timeline import TimeStep
from companion.domain.wording import STEP_WORDS
from companion.language import tr
from companion.ui.pages.session_patience import SessionPatience

TICK_MS = 33


def phase_word(step: TimeStep) -> str:
    """The word of the moment: Lift, Hold, Lower, Rest, Change side, Get ready."""
    return step.phase.word if step.phase else tr(STEP_WORDS[step.kind])


class SessionClock(QObject):
    """Holds the player; the timer is only a hint to look at the clock.

    Every change is announced once, after the player has taken it in. When the
    session is over the timer stands still before anybody hears of it.
    """

    beaten = Signal()  # time passed: ring and figure may move
    step_changed = Signal(object)  # TimeStep
    rep_done = Signal(object, int)  # Rep, active milliseconds so far
    paused = Signal(bool)  # whether it was a gap and not the person
    resumed = Signal()
    stopped = Signal(object, str)  # Rep, phase word
    finished = Signal()
    ended_early = Signal()
    changed = Signal(object)  # Change, taken in by the time line
    forgotten = Signal(object)  # datetime: when the pause began that nobody ended

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._player: Player | None = None
        self._monotonic_ms = 0
        self._wall_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.beat)
        self._patience = SessionPatience(clock, self)
        self._patience.ended.connect(self._give_up)

    @property
    def player(self) -> Player | None:
        """The moment of the session; none before the first begins."""
        return self._player

    @property
    def read_ms(self) -> int:
        """When the player was as it is, in milliseconds of the monotonic clock."""
        return self._monotonic_ms

    @property
    def ticking(self) -> bool:
        """Whether anything can still move by itself."""
        return self._timer.isActive()

    def begin(self, player: Player) -> None:
        """Take up a session where the player is and let it run."""
        self._timer.stop()
        self._player = player
        self._read()
        self._be_patient()
        self.step_changed.emit(player.step)
        if self._player is player and not _still(player):
            self._timer.start()

    def leave(self) -> None:
        """Let go of the session, whatever it does; nothing is announced."""
        self._timer.stop()
        self._patience.leave()
        self._player = None

    @Slot()
    def beat(self) -> None:
        """Read the clock and let the player take in what passed."""
        self._catch_up()
        if self._player is not None and not _still(self._player):
            self.beaten.emit()

    def _catch_up(self) -> None:
        """Let the player take in what passed, before anything is done to it."""
        if self._player is None or _still(self._player):
            return
        monotonic_ms, wall_ms = self._monotonic_ms, self._wall_ms
        self._read()
        passed = self._monotonic_ms - monotonic_ms
        before = self._player
        after = before.beat(passed, self._wall_ms - wall_ms)
        # In a gap no time counted; where nobody answered, all of it did.
        self._become(after, gap=after.active_ms == before.active_ms)

    def stop(self) -> None:
        """Stop for symptoms: state and timer first, then the world is told."""
        before = self._player
        if before is None or before.state.over:
            return
        self._timer.stop()
        self._patience.leave()
        self._player = before.stop()
        self.stopped.emit(before.step.rep, phase_word(before.step))

    def toggle(self) -> None:
        """Pause what runs, go on with what is paused."""
        if self._player is None:
            return
        if self._player.state is State.PAUSED:
            self._read()
            self._become(self._player.resume())
        else:
            self._become(self._player.pause())

    def pause(self) -> None:
        """Stand still, if it moves."""
        if self._player is not None:
            self._become(self._player.pause())

    def look(self) -> None:
        """Look whether the pause was forgotten."""
        self._patience.look()

    def skip(self) -> None:
        """Go on to what follows."""
        self._catch_up()
        if self._player is not None:
            self._become(self._player.skip(), jumped=True)

    def back(self) -> None:
        """Begin the set again, or the one before it."""
        self._catch_up()
        if self._player is not None:
            self._become(self._player.back(), jumped=True)

    def change(self, change: Change) -> None:
        """Change the session; what changes nothing is not announced."""
        self._catch_up()
        before = self._player
        if before is None:
            return
        after = before.change(change)
        if after is before:
            return
        jumped = _place(after) != _place(before)
        self._become(after, jumped=jumped, change=change)

    def wait_for_me(self, *, by_hand: bool) -> None:
        """Let waits last until the person is ready, or as long as planned."""
        self._catch_up()
        if self._player is not None:
            self._become(self._player.wait_for_me(by_hand=by_hand))

    def finish_early(self) -> None:
        """End by choice; what was done stays done."""
        if self._player is not None:
            self._become(self._player.finish_early())

    def _read(self) -> None:
        self._monotonic_ms = self._clock.monotonic_ms()
        # By the hands and not the instant: another time zone is a pause as well.
        hands = self._clock.now().replace(tzinfo=UTC)
        self._wall_ms = round(hands.timestamp() * 1000)

    def _be_patient(self) -> None:
        """Wait for the person while it is paused, but not for ever."""
        if self._player is not None and self._player.state is State.PAUSED:
            self._patience.wait()
        else:
            self._patience.leave()

    @Slot(object)
    def _give_up(self, began: object) -> None:
        if self._player is not None:
            self._player = self._player.finish_early()
            self.forgotten.emit(began)

    def _become(
        self,
        after: Player,
        *,
        jumped: bool = False,
        gap: bool = False,
        change: Change | None = None,
    ) -> None:
        before, self._player = self._player, after
        if before is None or before == after:
            return
        if State.PAUSED in {before.state, after.state}:
            self._be_patient()
        if _still(after):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        if change is not None:
            self.changed.emit(change)
        self._tell(before, after, jumped=jumped, gap=gap)

    def _tell(self, before: Player, after: Player, *, jumped: bool, gap: bool) -> None:
        for rep in after.done[len(before.done) :]:
            self.rep_done.emit(rep, after.active_ms)
            if self._player is not after:  # a listener ended the session
                return
        if not after.state.over and (jumped or after.index != before.index):
            self.step_changed.emit(after.step)
        if self._player is after and after.state is not before.state:
            self._announce(before.state, after.state, gap=gap)

    def _announce(self, before: State, after: State, *, gap: bool) -> None:
        match after:
            case State.PAUSED:
                self.paused.emit(gap)
            case State.COUNTING_IN | State.RUNNING if before is State.PAUSED:
                self.resumed.emit()
            case State.FINISHED:
                self.finished.emit()
            case State.ENDED_EARLY:
                self.ended_early.emit()
            case _:
                pass


def _place(player: Player) -> tuple[object, ...]:
    return player.index, player.step.kind, player.step.rep


def _still(player: Player) -> bool:
    return player.state.over or player.state is State.PAUSED
