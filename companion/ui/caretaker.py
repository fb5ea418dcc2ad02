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
from companion.language import mark, tr
from companion.store.diary import Diary
from companion.store.errors import DiaryError
from companion.store.writer import SessionWriter
from companion.ui.diary_ear import DiaryEar

if TYPE_CHECKING:
    from companion.ui.clock_question import ClockQuestion
    from companion.ui.daily_copy import DailyCopy
    from companion.ui.upkeep import Deed, Upkeep
    from companion.ui.window import MainWindow

NETWORK = mark(
    "Your diary is on a network drive ({kind}). If the connection breaks, the last "
    "repetitions may be lost. A folder on this computer is safer."
)

UPDATED = mark(
    "Your diary was from an older version of Companion. It is up to date now. A copy "
    "of how it was is in the folder “backups”: {name}."
)


class Caretaker(QObject):
    """One for each time that the diary is open; close it before the diary."""

    restart_asked = Signal(object)  # a deed without arguments; it may raise DiaryError

    def __init__(
        self,
        diary: Diary,
        writer: SessionWriter,
        ear: DiaryEar,
        clock: Clock,
        cache: Path,
    ) -> None:
        super().__init__()
        self._diary = diary
        self._writer = writer
        self._ear = ear
        self._clock = clock
        self._cache = cache
        self._window: MainWindow | None = None
        self._damage: DiaryError | None = None
        self._deed: Deed | None = None  # waits for the end of a session
        self._listening = False
        self._at_the_end = ExitStack()

    def watch(self, window: "MainWindow") -> None:
        """Look after the diary while this window is used."""
        self._window = window
        window.session_over.connect(self._after_session)

    def look_over(self) -> Iterator[None]:
        """The work of looking over the diary, once the window has been painted.

        First it is copied into memory, where the window reads it from then on. Then it
        is listened for a second start of the program, and looked at the computer's
        clock and at the drive that the diary lies on; and it is said when this start
        brought an older diary up to date.
        """
        from companion.ui.examination import Examination

        self._writer.prepare()
        yield
        examination = Examination(self._diary)
        self._at_the_end.callback(examination.close)
        examination.damaged.connect(self._take_damage)
        examination.went_wrong.connect(self._ear.refused)
        examination.begin()
        yield
        self.listen()
        yield
        self.hold(lambda: None)  # asks, and takes the place of nothing that waits
        yield
        self._look_at_drive()
        self._tell_of_update()

    def listen(self) -> None:
        """Let a second start of the program bring the window to the front."""
        if self._window is not None and not self._listening:
            from companion.ui.doorkeeper import Doorkeeper
            from companion.ui.letterbox import Letterbox

            self._listening = True
            folder = self._diary.path.parent
            keeper = Doorkeeper(folder, self._window)
            letters = Letterbox(self._window, folder)
            keeper.came.connect(letters.collect)
            letters.collect()
            self._at_the_end.callback(keeper.close)

    def upkeep(self) -> "Upkeep":
        """The same one each time."""
        return self._upkeep

    def when_sure(self, act: Callable[[], object]) -> bool:
        """Do it, once the date of the computer is right; whether it is done already."""
        if self._question is not None:
            return self._question.when_sure(act)
        act()
        return True

    def hold(self, deed: Callable[[], object]) -> bool:
        """The same for what writes: nothing that was held is left out after a yes."""
        if self._question is not None:
            return self._question.hold(deed)
        deed()
        return True

    def close(self) -> None:
        """End what is being done, and make the copy of the day if it is due.

        Not of what is damaged: that would be refused, and said so.
        """
        self._at_the_end.close()
        if self._damage is None:
            self._daily.close()

    @property
    def undone(self) -> "Deed | None":
        """What still wants the diary closed, as one left before it came to that."""
        made: Upkeep | None = vars(self).get("_upkeep")
        return None if made is None else made.deed

    @cached_property
    def _question(self) -> "ClockQuestion | None":
        from companion.ui.clock_question import ClockQuestion

        if self._window is None:
            return None
        question = ClockQuestion(self._clock, self._writer, self._window)
        question.said_no.connect(self._ear.noticed)
        return question

    def _believe(self) -> None:
        """Remember that the date was right, once a day, when more is written anyway."""
        now = self._clock.now()
        self._writer.add(lambda diary: diary.clock_mark.believe(now))

    def _look_at_drive(self) -> None:
        from companion.store.mount import network_drive

        kind = network_drive(self._diary.path.parent)
        if kind:
            self._ear.noticed.emit(tr(NETWORK, kind=kind))

    def _tell_of_update(self) -> None:
        copy = self._diary.before_update
        if copy is not None:
            self._ear.noticed.emit(tr(UPDATED, name=copy.name))

    @cached_property
    def _upkeep(self) -> "Upkeep":
        from companion.ui.upkeep import Upkeep

        upkeep = Upkeep(self._diary, self._writer, self._clock, self._cache)
        self._at_the_end.callback(upkeep.close)
        upkeep.restart_asked.connect(self._restart)
        upkeep.went_wrong.connect(self._ear.refused)
        return upkeep

    @cached_property
    def _daily(self) -> "DailyCopy":
        from companion.ui.daily_copy import DailyCopy

        return DailyCopy(self._diary, self._writer.settle, self._ear)

    @Slot()
    def _after_session(self) -> None:
        deed, self._deed = self._deed, None
        if deed is not None:
            self.restart_asked.emit(deed)
        elif self._damage is None:
            self.hold(self._believe)  # it may have jumped while one followed
            self._daily.make()

    @Slot(object)
    def _take_damage(self, error: DiaryError) -> None:
        """Have it told."""
        self._damage = error
        self._restart(partial(_refuse, error))

    @Slot(object)
    def _restart(self, deed: "Deed") -> None:
        """Have it done while the diary is closed; not in the middle of a session."""
        if self._window is not None and self._window.in_session:
            self._deed = deed
        else:
            self.restart_asked.emit(deed)


def _refuse(error: DiaryError) -> None:
    raise error


# A window is closed by this; not while its own signal is still on its way.
QUEUED = Qt.ConnectionType.QueuedConnection
