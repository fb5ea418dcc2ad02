"""Memory that is free again, given back to the system when nothing is being done.

The C library keeps what was freed for whoever asks next. After a page of pictures has
been drawn that is some megabytes which nobody asks for: they are its to give back.
"""

import ctypes
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from companion.ui.widgets.idle import IdleQueue

_REST_MS = 500  # so long after the last work, and not between two pictures of a session


class Slack(QObject):
    """Gives back after each stretch of idle work; a child of the queue."""

    def __init__(self, queue: IdleQueue) -> None:
        super().__init__(queue)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.give_back)
        self._heard = queue.emptied.connect(self._timer.start)

    @property
    def waiting(self) -> bool:
        """Whether it will give back soon."""
        return self._timer.isActive()

    def close(self) -> None:
        """Give nothing back any more: the window has gone."""
        QObject.disconnect(self._heard)
        self._timer.stop()

    @Slot()
    def give_back(self) -> None:
        """Give whole free pages back now, in a millisecond or two."""
        # glibc alone keeps so much, and alone knows the word.
        with suppress(OSError, TypeError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
