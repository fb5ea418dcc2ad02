"""Looks after the open diary beside what the person does: checks it, copies it.

    caretaker.look_over()       a work for idle time: the whole diary is checked
    caretaker.watch(window)     a copy after each session; damage is told between them
    caretaker.upkeep()          what Settings ask of the diary as a whole
    caretaker.restart_asked     something has to be done while the diary is closed

Each part is loaded when it is first wanted.
"""

# ruff: noqa: PLC0415 - as said

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.clock import Clock
from companion.store.diary import Diary
from companion.store.errors import DiaryError
from companion.ui.diary_ear import DiaryEar

if TYPE_CHECKING:
    from companion.ui.daily_copy import DailyCopy
    from companion.ui.upkeep import Upkeep
    from companion.ui.window import MainWindow


class Caretaker(QObject):
    """One for each time that the diary is open; close it before the diary.

    ``settle`` waits until what was told is on disk, and says whether it is.
    """

    restart_asked = Signal(object)  # a deed without arguments; it may raise DiaryError

    def __init__(
        self,
        diary: Diary,
        settle: Callable[[], bool],
        ear: DiaryEar,
        clock: Clock,
        cache: Path,
    ) -> None:
        super().__init__()
        self._diary = diary
        self._settle = settle
        self._ear = ear
        self._clock = clock
        self._cache = cache
        self._window: MainWindow | None = None
        self._damage: DiaryError | None = None
        self._at_the_end = ExitStack()

    def watch(self, window: "MainWindow") -> None:
        """Look after the diary while this window is used."""
        self._window = window
        window.session_over.connect(self._after_session)

    def look_over(self) -> Iterator[None]:
        """The work of looking over the diary, once the window has been painted.

        Then of listening for a second start of the program.
        """
        from companion.ui.examination import Examination

        examination = Examination(self._diary)
        self._at_the_end.callback(examination.close)
        examination.damaged.connect(self._take_damage)
        examination.went_wrong.connect(self._ear.refused)
        examination.begin()
        yield
        if self._window is not None:
            from companion.ui.doorkeeper import Doorkeeper

            keeper = Doorkeeper(self._diary.path.parent, self._window)
            self._at_the_end.callback(keeper.close)

    def upkeep(self) -> "Upkeep":
        """The same one each time."""
        return self._upkeep

    def close(self) -> None:
        """End what is being done, and make the copy of the day if it is due.

        Not of what is damaged: that would be refused, and said so.
        """
        self._at_the_end.close()
        if self._damage is None:
            self._daily.close()

    @cached_property
    def _upkeep(self) -> "Upkeep":
        from companion.ui.upkeep import Upkeep

        upkeep = Upkeep(self._diary, self._settle, self._clock, self._cache)
        self._at_the_end.callback(upkeep.close)
        upkeep.restart_asked.connect(self.restart_asked)
        upkeep.went_wrong.connect(self._ear.refused)
        return upkeep

    @cached_property
    def _daily(self) -> "DailyCopy":
        from companion.ui.daily_copy import DailyCopy

        return DailyCopy(self._diary, self._settle, self._ear)

    @Slot()
    def _after_session(self) -> None:
        if self._damage is None:
            self._daily.make()
        else:
            self.restart_asked.emit(partial(_refuse, self._damage))

    @Slot(object)
    def _take_damage(self, error: DiaryError) -> None:
        """Have it told; not in the middle of a session."""
        self._damage = error
        if self._window is None or not self._window.following:
            self.restart_asked.emit(partial(_refuse, error))


def _refuse(error: DiaryError) -> None:
    raise error


# A window is closed by this; not while its own signal is still on its way.
QUEUED = Qt.ConnectionType.QueuedConnection
