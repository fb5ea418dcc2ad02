"""Plays a repetition slowly, over and over, until paused or until it was enough."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from companion.clock import Clock
from companion.ui.widgets.rep_path import RepPath

TICK_MS = 33
# Enough to understand a movement; then the page is still and costs nothing.
REPETITIONS = 5


class FigureLoop(QObject):
    """Knows where in the repetition the shown figure is.

    Playing is what the person wants; awake is whether there is something to look at.
    The timer only wakes it; the place is computed from the clock.
    """

    moved = Signal(float)  # the position from 0 to 1
    playing_changed = Signal(bool)

    def __init__(
        self, clock: Clock, parent: QObject | None = None, *, plays: bool = True
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._path: RepPath | None = None
        self._position = 0.0
        self._since_ms = 0
        self._wanted = plays
        self._playing = False
        self._awake = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def playing(self) -> bool:
        """Whether the figure is to move by itself."""
        return self._playing

    @property
    def moving(self) -> bool:
        """Whether it does, just now."""
        return self._timer.isActive()

    @property
    def position(self) -> float:
        """Where in the repetition, from 0 to 1."""
        return self._position

    def set_path(self, path: RepPath) -> None:
        """Go to the start of another repetition, asleep until it can be seen."""
        self._path = path
        self._move_to(0.0)
        self.set_awake(awake=False)
        self._set_playing(playing=self._wanted)

    def set_awake(self, *, awake: bool) -> None:
        """Move only while there is something to look at."""
        if awake != self._awake:
            self._awake = awake
            self._go_on()

    def play(self) -> None:
        """Move from where it stands."""
        self._wanted = self._awake = True
        self._set_playing(playing=True)

    def pause(self) -> None:
        """Stand still, this exercise and the next ones."""
        self._wanted = False
        self._set_playing(playing=False)

    def seek(self, position: float) -> None:
        """Stand still at a place that a person chose."""
        self.pause()
        self._move_to(min(1.0, max(0.0, position)))

    def _set_playing(self, *, playing: bool) -> None:
        changed = playing != self._playing
        self._playing = playing
        self._go_on()
        if changed:
            self.playing_changed.emit(playing)

    def _go_on(self) -> None:
        if self._path is None or not (self._playing and self._awake):
            self._timer.stop()
            return
        start = self._position if self._position < 1 else 0.0
        self._since_ms = self._clock.monotonic_ms() - self._path.reached(start)
        self._timer.start()

    def _move_to(self, position: float) -> None:
        self._position = position
        self.moved.emit(position)

    @Slot()
    def tick(self) -> None:
        """Look at the clock and move to where the figure is now."""
        if self._path is None:
            return
        elapsed = self._clock.monotonic_ms() - self._since_ms
        around = self._path.milliseconds
        if elapsed >= REPETITIONS * around:
            self._move_to(0.0)
            self._set_playing(playing=False)
            return
        self._move_to(self._path.after(elapsed % around))
