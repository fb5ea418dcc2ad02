"""Python's waste, collected on the window's thread alone.

Left to itself, Python collects on whatever thread happens to ask for memory; waste that
holds a part of Qt would then be destroyed on the thread of the diary's writer, and the
program would crash. So nothing is collected by itself, and here by the clock.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_EVERY_MS = 2_000


class Tidying(QObject):
    """Collects every two seconds what has become enough."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tidy)
        self._timer.start(_EVERY_MS)

    def close(self) -> None:
        """Collect nothing any more."""
        self._timer.stop()

    @Slot()
    def tidy(self) -> int:
        """Collect the oldest kind of which there is enough; gives how much it was."""
        counts, enough = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > enough[generation]:
                return gc.collect(generation)
        return 0
