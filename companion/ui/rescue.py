"""Looks for good copies of a diary that does not open, and goes back to one of them.

    rescue = Rescue(Recovery(folder, clock))
    rescue.look()                  the next older copy comes as ``offered``
    rescue.go_back(offer.backup)   ends with ``recovered`` or ``failed``

Checking a copy reads all of it, so it is done on a thread of its own; the signals
arrive on the window's.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from companion.store.backup import Backup
from companion.store.errors import DiaryError
from companion.store.recovery import Recovery
from companion.ui.errand import Errand

_MOST_SECONDS = 30.0  # that closing waits; cut off later, the old file is as it was


class Rescue(QObject):
    """A recovery, step by step, without the window standing still."""

    offered = Signal(object)  # an Offer; its backup is None when there is no older one
    recovered = Signal(object)  # a Recovered: the diary can be opened
    failed = Signal(object)  # a DiaryError: nothing has changed
    went_wrong = Signal(object)  # an error of ours

    def __init__(self, recovery: Recovery) -> None:
        super().__init__()
        self._recovery = recovery
        self._offers = recovery.offers()
        self._errand = Errand("recovery", self.went_wrong.emit)

    def look(self) -> None:
        """Look for the next older copy that is sound."""
        self._errand.do(partial(self._say, self._look))

    def go_back(self, backup: Backup | None) -> None:
        """Go back to a copy, or begin a new diary."""
        self._errand.do(partial(self._say, partial(self._go_back, backup)))

    def close(self) -> None:
        """Let what is being done come to its end, and do no more."""
        self._errand.close(_MOST_SECONDS)

    def _look(self) -> None:
        self.offered.emit(next(self._offers))

    def _go_back(self, backup: Backup | None) -> None:
        self.recovered.emit(self._recovery.recover(backup))

    def _say(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DiaryError as error:
            self.failed.emit(error)
