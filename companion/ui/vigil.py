"""Keeps the computer awake while a session runs, and for a minute of a pause."""

from PySide6.QtCore import QObject, Qt, QTimer

from companion.language import mark, tr
from companion.ui.awake import Awake

REASON = mark("An exercise session is running")
PAUSE_MS = 60_000


class Vigil(QObject):
    """Holds and releases by what happens in the session."""

    def __init__(self, awake: Awake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._awake = awake
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._soon.timeout.connect(self.end)

    def watch(self) -> None:
        """The session runs."""
        self._soon.stop()
        self._awake.hold(tr(REASON))

    def pause(self) -> None:
        """It stands still; should that last, the computer may sleep."""
        self._soon.start()

    def end(self) -> None:
        """It is over, or forgotten."""
        self._soon.stop()
        self._awake.release()
