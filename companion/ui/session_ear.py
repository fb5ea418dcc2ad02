"""Hears a clap or a shout while a session runs, if the person has allowed it.

ear = SessionEar(microphone)
ear.startled.connect(...)        a sudden loud sound, at once
ear.listen(); ear.rest()
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from companion.domain.onset import QUIETEST_DB, Onset
from companion.language import mark, tr
from companion.ui.audio.microphone import Microphone, NoMicrophone
from companion.ui.errand import Errand

NO_MICROPHONE = mark("No microphone was found. Use the keys or the buttons to stop.")
_LEAVE_SECONDS = 1.0


def _nothing() -> bool:
    return False


class SessionEar(QObject):
    """Listens only between ``listen`` and ``rest``; keeps a level, never a sound."""

    startled = Signal()
    failed = Signal(str)

    def __init__(
        self,
        microphone: Microphone,
        parent: QObject | None = None,
        own: Callable[[], bool] = _nothing,
    ) -> None:
        """``own`` tells whether the program itself can be heard at the moment."""
        super().__init__(parent)
        self._own = own
        self.level_db = QUIETEST_DB  # of the last ten milliseconds, for a meter
        self._microphone = microphone
        self._errand = Errand("microphone")
        self._wanted = False
        self._open = False  # known to the errand's thread alone
        self._onset = Onset()

    def listen(self) -> None:
        """Listen from now on; opening the device takes its time elsewhere."""
        if not self._wanted:
            self._wanted = True
            self._errand.do(self._follow)

    def rest(self) -> None:
        """Hear nothing more, from this moment."""
        if self._wanted:
            self._wanted = False
            self._errand.do(self._follow)

    def close(self) -> bool:
        """Let the microphone go; whether it went in time."""
        self._wanted = False
        return self._errand.close(_LEAVE_SECONDS, self._follow)

    def _follow(self) -> None:
        """Open or close the device as is wanted now."""
        if self._wanted and not self._open:
            self._onset = self._onset.afresh()
            try:
                self._microphone.open(self._hear)
                self._open = True
            except NoMicrophone:
                self._wanted = False
                self.failed.emit(tr(NO_MICROPHONE))
        elif not self._wanted and self._open:
            self._open = False
            self._microphone.close()
            self.level_db = QUIETEST_DB

    def _hear(self, level_db: float) -> None:
        """On the microphone's thread; the signal goes over to the window's."""
        self.level_db = level_db
        self._onset = self._onset.heard(level_db, own=self._own())
        if self._onset.hit and self._wanted:
            self.startled.emit()
