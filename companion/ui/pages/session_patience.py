"""Notices a pause that nobody has ended for an hour."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from companion.clock import Clock

FORGOTTEN_MS = 3_600_000
LOOK_MS = 30_000  # how often it looks at the clock


class SessionPatience(QObject):
    """Waits while a session is paused; a computer that sleeps waits along."""

    ended = Signal(object)  # datetime: when the pause began

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began = clock.now()
        self._began_ms = clock.monotonic_ms()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def wait(self) -> None:
        """Wait from now on."""
        self._began = self._clock.now()
        self._began_ms = self._clock.monotonic_ms()
        self._timer.start()

    def leave(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look at both clocks; the monotonic one stands still in suspend."""
        if not self._timer.isActive():
            return
        awake_ms = self._clock.monotonic_ms() - self._began_ms
        whole_ms = (self._clock.now() - self._began).total_seconds() * 1000
        if max(awake_ms, whole_ms) >= FORGOTTEN_MS:
            self._timer.stop()
            self.ended.emit(self._began)
