"""What one may ask of the diary as a whole: copies, back to one, out, in, delete all.

    upkeep.look()                 ends with ``copies_found``
    upkeep.foresee()              ends with ``foreseen``
    upkeep.export(path)           ends with ``exported``
    upkeep.go_back(backup)        the window opens anew on that copy
    upkeep.erase()                the window opens anew, as on the first day
    each gives a Job, and may end with ``failed`` for it instead: nothing has changed

Each takes long with a large diary, so it is done on a thread of its own, and the
signals arrive on the window's. What needs the diary closed is handed to whoever can
close it, by ``restart_asked``.
"""

import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from companion.clock import Clock
from companion.store.backup import Backup
from companion.store.copy import verify_copy
from companion.store.diary import Diary
from companion.store.erasure import Erasure
from companion.store.errors import DiaryError
from companion.store.recovery import Recovery
from companion.store.writer import SessionWriter
from companion.ui.errand import Errand

_MOST_SECONDS = 30.0  # that closing waits; each deed is done wholly or not at all
Deed = Callable[[], None]


class Job:
    """Something that was asked for; by it one knows one's own among those of others."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of the diary, and whether one can go back to it."""

    backup: Backup
    sound: bool


class Upkeep(QObject):
    """Copies, export, import, return and deletion of an open diary.

    All is done on a thread of its own, once what was told is on disk.
    """

    copies_found = Signal(object)  # a tuple of Copy, the newest first
    copied = Signal(object)  # the new Backup; None when nothing had changed
    foreseen = Signal(str)  # what would not be in an export, in words
    exported = Signal(object, str)  # the Path, and in words what is not in it
    imported = Signal(object)  # how many met which fate: Imported
    failed = Signal(object, object)  # a DiaryError, and the Job
    went_wrong = Signal(object)  # an error of ours
    restart_asked = Signal(object)  # a Deed to do while the diary is closed

    def __init__(
        self, diary: Diary, writer: SessionWriter, clock: Clock, cache: Path
    ) -> None:
        super().__init__()
        self._diary = diary
        self._writer = writer
        self._clock = clock
        self._cache = cache
        self.deed: Deed | None = None  # what wants the diary closed, once it is asked
        self._errand = Errand("upkeep", self.went_wrong.emit)

    @property
    def folder(self) -> Path:
        """Where the diary lies, to be shown."""
        return self._diary.path.parent

    def look(self) -> Job:
        """Look the copies over, all of each."""
        return self._do(self._look)

    def copy(self) -> Job:
        """Make a copy now."""
        return self._do(lambda: self.copied.emit(self._diary.back_up()))

    def foresee(self) -> Job:
        """Find out what an export could not hold, before it is asked for."""
        return self._do(self._foresee)

    def export(self, path: Path) -> Job:
        """Write everything into one file."""
        return self._do(partial(self._export, path))

    def bring_in(self, path: Path) -> Job:
        """Join a file with the diary, after a copy of it."""
        return self._do(partial(self._bring_in, path))

    def go_back(self, backup: Backup) -> Job:
        """Have the diary as it was then; as it is now, it is kept as a copy."""
        return self._do(partial(self._go_back, backup))

    def erase(self, spare: Iterable[Path] = ()) -> Job:
        """Delete diary, copies, settings and caches for good, but for these files.

        Nobody is asked any more: that has to be done before, twice.
        """
        erasure = Erasure(self.folder, self._cache, spare)
        return self._do(lambda: self._hand_over(partial(_erase, erasure)))

    def close(self) -> None:
        """Let what was asked for come to its end, a file that was saved among it."""
        self._errand.finish(_MOST_SECONDS)

    def _look(self) -> None:
        found = self._diary.backups.all()
        self.copies_found.emit(
            tuple(Copy(one, not verify_copy(one.path)) for one in found)
        )

    def _foresee(self) -> None:
        from companion.store.tally import staying_words  # noqa: PLC0415 - seldom used

        with suppress(DiaryError):  # the export itself will say it
            staying = self._diary.archive.staying()
            self.foreseen.emit(staying_words(staying, self.folder))

    def _export(self, path: Path) -> None:
        tally = self._diary.archive.export(path)
        self.exported.emit(path, tally.left_out())

    def _bring_in(self, path: Path) -> None:
        from companion.store.exchange_reader import read_in  # noqa: PLC0415 - seldom used

        contents = read_in(path)
        if self._diary.sessions.first_day() is not None:
            self._diary.back_up()  # the way back, should the file be the wrong one
        fates = self._diary.archive.join(contents)
        self._writer.read_again()
        self.imported.emit(fates)

    def _go_back(self, backup: Backup) -> None:
        self._diary.back_up(spare=backup)
        recovery = Recovery(self.folder, self._clock)
        self._hand_over(partial(_recover, recovery, backup))

    def _hand_over(self, deed: Deed) -> None:
        self.deed = deed
        self.restart_asked.emit(deed)

    def _do(self, act: Deed) -> Job:
        job = Job()
        self._errand.do(partial(self._say, act, job))
        return job

    def _say(self, act: Deed, job: Job) -> None:
        try:
            self._writer.settle()
            act()
        except DiaryError as error:
            self.failed.emit(error, job)


def _recover(recovery: Recovery, backup: Backup) -> None:
    recovery.recover(backup, bring_over=False)


def _erase(erasure: Erasure) -> None:
    """Everything, the start with the computer too."""
    from companion.ui.autostart import autostart_on  # noqa: PLC0415 - seldom used

    erasure.erase()
    with suppress(OSError):
        autostart_on(sys.platform, ()).set(on=False)
