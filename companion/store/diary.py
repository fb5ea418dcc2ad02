"""The diary: found or made, checked, brought up to date, and open for one program."""

# ruff: noqa: PLC0415 - what most starts do not use would cost each of them 15 ms

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from companion.clock import Clock
from companion.store.check import (
    problems_at_a_glance,
    prove,
    structural_problems,
)
from companion.store.connection import in_memory, journal_of, open_for_writing
from companion.store.errors import (
    DiaryDamaged,
    DiaryError,
    DiaryMissing,
    DiaryTooNew,
    DiaryTooOld,
    NotADiary,
)
from companion.store.file import DiaryFile, Slate
from companion.store.folder import (
    BACKUPS_NAME,
    make_file_private,
    make_private,
    new_file,
    put_in_place,
)
from companion.store.header import read_header
from companion.store.lock import FolderLock
from companion.store.migration import APPLICATION_ID, NEWEST, migrate, version_of
from companion.store.session import Sessions
from companion.store.setting import Settings
from companion.store.told import Told
from companion.store.trouble import in_plain_words, named

if TYPE_CHECKING:
    from companion.store.archive import Archive
    from companion.store.backup import Backup, Backups
    from companion.store.clock_mark import ClockMark
    from companion.store.correction import Corrections

FILE_NAME = "diary.db"


def new_id() -> str:
    """An id that no other computer will make."""
    from uuid import uuid4

    return str(uuid4())


class Diary:
    """The open diary; close it, or use it in a ``with`` block."""

    def __init__(
        self,
        file: DiaryFile,
        clock: Clock,
        make_id: Callable[[], str],
        when_closed: ExitStack,
        before_update: Path | None = None,
    ) -> None:
        self._when_closed = when_closed
        self._file = file
        self._clock = clock
        self._make_id = make_id
        self.path = file.path
        # The copy of how it was, where this start brought it up to date.
        self.before_update = before_update
        self.sessions = Sessions(file, clock, make_id)
        self.settings = Settings(file)
        self.told = Told(file, clock)

    @cached_property
    def backups(self) -> "Backups":
        """The copies beside the diary."""
        from companion.store.backup import Backups

        return Backups(self._file.path.parent, self._clock)

    @cached_property
    def corrections(self) -> "Corrections":
        """What the person puts right afterwards."""
        from companion.store.correction import Corrections

        return Corrections(self._file, self._clock)

    @cached_property
    def clock_mark(self) -> "ClockMark":
        """When the computer's clock was last believed."""
        from companion.store.clock_mark import ClockMark

        return ClockMark(self._file, self.settings)

    @cached_property
    def archive(self) -> "Archive":
        """The way out into one file, and in from one."""
        from companion.store.album import ALBUM_NAME, Album
        from companion.store.archive import Archive

        return Archive(self._file, Album(self._file.path.parent / ALBUM_NAME))

    def close(self) -> None:
        """Let the file and the folder go; a second time does nothing."""
        self._when_closed.close()

    def back_up(self, spare: "Backup | None" = None) -> "Backup | None":
        """Keep a checked copy as it is now; None when nothing changed since the last.

        Older ones are thinned, but for ``spare``. Raises ``DiaryError``; then the
        older copies are all still there.
        """
        return self.backups.make(self._file, spare)

    def now(self) -> datetime:
        """The moment of a deed that is about to be done."""
        return self._clock.now()

    def on_a_slate(self) -> "tuple[Slate, Diary]":
        """The same for the window: a file in memory, and a diary that reads it."""
        slate = Slate(self._file)
        return slate, self.over(slate)

    def over(self, file: DiaryFile) -> "Diary":
        """The same verbs on another file; closing it closes nothing."""
        return Diary(file, self._clock, self._make_id, ExitStack())

    def undisturbed(self) -> AbstractContextManager[sqlite3.Connection]:
        """Let nobody write for the length of a block. Raises ``DiaryError``."""
        return self._file.reading()

    def examine(self, go_on: Callable[[], bool]) -> None:
        """Look over all of the open diary, every row, in small parts.

        ``go_on`` is asked between two parts, and may wait. Raises ``DiaryDamaged``.
        """
        from companion.store.examination import examine

        examine(self._file, go_on)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_diary(
    folder: Path,
    clock: Clock,
    make_id: Callable[[], str] = new_id,
    *,
    prove_later: bool = False,
) -> Diary:
    """The diary of this data folder, made when there is none; held by this program.

    An interrupted change is taken back, the whole file is checked, and an older one
    is brought up to date after a copy. With ``prove_later`` only a glance is taken
    now: ``examine`` it soon; it checks itself before anything is written. A file that
    cannot be used is never changed, replaced or deleted. Raises ``DiaryError``, each
    kind with words for the person.
    """
    path = folder / FILE_NAME
    with ExitStack() as opened:
        make_private(folder)
        opened.callback(FolderLock(folder).release)
        if _is_there(path):
            _refuse_foreign(path)
            make_file_private(path)
        else:
            create(path)
        connection, before_update = _opened(path, clock)
        file = DiaryFile(path, connection, partial(prove, path))
        opened.callback(file.close)
        if not prove_later:
            file.prove()
        return Diary(file, clock, make_id, opened.pop_all(), before_update)


def read_diary(folder: Path, clock: Clock) -> Diary:
    """What the diary holds now, even while the window has it open; not to be changed.

    It is a copy in memory: empty when there is no diary, of today's version when the
    file is older. Writing verbs raise ``DiaryReadOnly``. Raises ``DiaryError``.
    """
    from companion.store.onlooker import opened_unchanged

    path = folder / FILE_NAME
    with ExitStack() as opened:
        copy = opened.enter_context(closing(in_memory()))
        if _is_there(path):
            with in_plain_words(path), opened_unchanged(path) as source:
                source.backup(copy)
            _refuse_unusable(path, copy)
            found = structural_problems(copy)
            if found:
                raise DiaryDamaged(path, found)
        migrate(copy)
        copy.execute("PRAGMA query_only = ON")
        return Diary(DiaryFile(path, copy), clock, new_id, opened.pop_all())


def _is_there(path: Path) -> bool:
    """Whether the file exists. Raises ``DiaryMissing`` when only traces do."""
    with in_plain_words(path):
        if path.exists():
            return True
        if journal_of(path).exists():
            raise DiaryMissing(path, f"found {journal_of(path).name}")
        if any((path.parent / BACKUPS_NAME).glob("*.db")):
            raise DiaryMissing(path, f"found {BACKUPS_NAME}")
    return False


def _refuse_foreign(path: Path) -> None:
    """Refuse what is not ours to open, before SQLite may touch it."""
    with in_plain_words(path):
        header = read_header(path)
    if header.size == 0:
        raise DiaryDamaged(path, ("the file is empty",))
    if not header.is_database or header.application_id != APPLICATION_ID:
        raise NotADiary(path, f"application id {header.application_id:#x}")
    if header.version > NEWEST:
        raise DiaryTooNew(path, f"version {header.version}, this knows {NEWEST}")


def _refuse_unusable(path: Path, connection: sqlite3.Connection) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    version = version_of(connection)
    if application != APPLICATION_ID:
        raise NotADiary(path, f"application id {application:#x}")
    if version > NEWEST:
        raise DiaryTooNew(path, f"version {version}, this knows {NEWEST}")
    found = problems_at_a_glance(connection)
    if found:
        raise DiaryDamaged(path, found)


def create(path: Path) -> None:
    """Make an empty diary aside and name it when whole: never a half-made one."""
    part = path.with_name(f"{path.name}.new")
    with in_plain_words(path):
        part.unlink(missing_ok=True)  # left by a start that was cut off; held nothing
        journal_of(part).unlink(missing_ok=True)
        new_file(part)
        with closing(open_for_writing(part)) as connection:
            migrate(connection)
        put_in_place(part, path)


def _opened(path: Path, clock: Clock) -> tuple[sqlite3.Connection, Path | None]:
    with ExitStack() as opened:
        with in_plain_words(path):
            connection = opened.enter_context(closing(open_for_writing(path)))
            _refuse_unusable(path, connection)
        before_update = _bring_up_to_date(path, connection, clock)
        opened.pop_all()
        return connection, before_update


def _bring_up_to_date(
    path: Path, connection: sqlite3.Connection, clock: Clock
) -> Path | None:
    """Take the steps that are missing; gives the copy of how it was before."""
    with in_plain_words(path):
        version = version_of(connection)
    if version == NEWEST:
        return None
    from companion.store.backup import stamp
    from companion.store.copy import write_copy

    name = f"{path.stem}-before-version-{NEWEST}-{stamp(clock.now())}.db"
    copy = path.parent / BACKUPS_NAME / name
    write_copy(connection, copy)
    try:
        migrate(connection)
    except sqlite3.Error as error:
        known = named(error, path)
        kind = DiaryTooOld if type(known) is DiaryError else type(known)
        raise kind(path, str(error)) from error
    return copy
