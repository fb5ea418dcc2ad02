"""Looks over the whole diary after the start, beside everything else.

A start shows what it has read, each row with its seal whole; the rest is looked over
once the first picture is there. Nothing is written before the pages have been.
"""

from threading import Event

from PySide6.QtCore import QObject, Signal

from companion.store.diary import Diary
from companion.store.errors import DiaryDamaged, DiaryError
from companion.ui.errand import Errand

_PAUSE_SECONDS = 0.02  # after each 2 ms of work: a tenth of one core
_MOST_SECONDS = 5.0


class Examination(QObject):
    """One look at a diary; what is found arrives on the window's thread."""

    damaged = Signal(object)  # a DiaryDamaged
    over = Signal()
    went_wrong = Signal(object)  # an error of ours

    def __init__(self, diary: Diary) -> None:
        super().__init__()
        self._diary = diary
        self._closing = Event()
        self._errand = Errand("examination", self.went_wrong.emit)

    def begin(self) -> None:
        """Look, on a thread of its own."""
        self._errand.do(self._look)

    def close(self) -> None:
        """Look no further."""
        self._closing.set()
        self._errand.close(_MOST_SECONDS)

    def _look(self) -> None:
        try:
            self._diary.examine(lambda: not self._closing.wait(_PAUSE_SECONDS))
        except DiaryDamaged as error:
            self.damaged.emit(error)
        except DiaryError:
            pass  # a disk that refuses to be read is told when something is written
        finally:
            self.over.emit()
