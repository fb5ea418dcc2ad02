"""Back to a sound diary: from a backup, or from nothing, and from what is readable.

The file that is replaced is always kept, in ``set-aside``; nothing is deleted.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from companion.clock import Clock
from companion.domain.record import SessionRecord
from companion.store.album import ALBUM_NAME, Album
from companion.store.backup import Backup, Backups, stamp
from companion.store.connection import journal_of
from companion.store.copy import verify_copy
from companion.store.diary import FILE_NAME, Diary, create, new_id, open_diary
from companion.store.errors import (
    DiaryDamaged,
    DiaryError,
    DiaryMissing,
    NotADiary,
)
from companion.store.exchange import Contents
from companion.store.folder import (
    SET_ASIDE_NAME,
    WORK_NAME,
    make_private,
    new_file,
    put_in_place,
    sync,
)
from companion.store.lock import FolderLock
from companion.store.onlooker import opened_unchanged
from companion.store.photo_book import shown_photos
from companion.store.salvage import glimpsed, salvage
from companion.store.trouble import in_plain_words

_IDS = "SELECT id FROM session"


@dataclass(frozen=True, slots=True)
class Offer:
    """What going back to a backup would mean.

    ``readable`` are sessions that the backup lacks, and that can be read from the
    damaged file and would be brought over; ``lost`` counts those of which the file
    shows no more than a trace. It is None when there is nothing to read at all.
    """

    backup: Backup | None
    readable: tuple[SessionRecord, ...]
    lost: int | None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was done: where the old file is kept now, how much was read from it."""

    kept: Path | None
    sessions_read: int


class Recovery:
    """Puts a diary right that ``open_diary`` refused. Verbs raise ``DiaryError``."""

    def __init__(
        self, folder: Path, clock: Clock, make_id: Callable[[], str] = new_id
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._make_id = make_id
        self._path = folder / FILE_NAME
        self._backups = Backups(folder, clock)

    def helps(self, error: DiaryError) -> bool:
        """Whether going back can put right what kept the diary from being opened.

        What is no diary at all may belong to somebody else, unless there are copies
        of one beside it.
        """
        if not isinstance(error, NotADiary):
            return isinstance(error, DiaryDamaged | DiaryMissing)
        with suppress(DiaryError):
            return bool(self._backups.all())
        return False

    def offers(self) -> Iterator[Offer]:
        """Each sound backup, newest first; last, to begin with what is readable.

        Each is checked only when it is asked for.
        """
        readable, seen = salvage(self._path), glimpsed(self._path)
        for backup in self._backups.all():
            if not verify_copy(backup.path):
                yield _offer(backup, _held(backup), readable, seen)
        yield _offer(None, frozenset(), readable, seen)

    def recover(self, backup: Backup | None, *, bring_over: bool = True) -> Recovered:
        """Go back to a backup, or begin anew, and bring over what is readable.

        Without ``bring_over`` the diary is what it was then, and nothing else: for a
        sound one that somebody wants back as it was. The new diary is made whole aside
        first; then the old file is copied away, and one rename changes them. Raises
        ``DiaryDamaged`` for an unsound backup, ``AlreadyRunning`` while it is open.
        """
        make_private(self._folder)
        lock = FolderLock(self._folder)
        try:
            work = self._folder / WORK_NAME
            with in_plain_words(work):
                shutil.rmtree(work, ignore_errors=True)  # of a recovery cut off
            self._lay(backup, work)
            readable = salvage(self._path) if bring_over else Contents((), {})
            with open_diary(work, self._clock, self._make_id) as diary:
                read = _bring_over(diary, readable)
            self._bring_photos(work / FILE_NAME)
            kept = self._set_aside()
            with in_plain_words(self._path):
                put_in_place(work / FILE_NAME, self._path)
                shutil.rmtree(work)
            return Recovered(kept, read)
        finally:
            lock.release()

    def _lay(self, backup: Backup | None, work: Path) -> None:
        make_private(work)
        path = work / FILE_NAME
        if backup is None:
            create(path)
            return
        found = verify_copy(backup.path)
        if found:
            raise DiaryDamaged(backup.path, found)
        with in_plain_words(path):
            new_file(path)
            shutil.copyfile(backup.path, path)

    def _bring_photos(self, path: Path) -> None:
        """Have the photos that a diary shows, as far as they are beside the copies."""
        kept = self._backups.photos
        shown = shown_photos(path)
        names = kept.names() if shown is None else shown & kept.names()
        Album(self._folder / ALBUM_NAME).fill(names, kept)

    def _set_aside(self) -> Path | None:
        """Copy the old file and move its journal out of the way of the new one."""
        journal = journal_of(self._path)
        with in_plain_words(self._path):
            old = [one for one in (self._path, journal) if one.exists()]
        if not old:
            return None
        place = self._folder / SET_ASIDE_NAME / stamp(self._clock.now())
        make_private(place.parent)
        make_private(place)
        with in_plain_words(place):
            for one in old:
                copy = place / one.name
                copy.unlink(missing_ok=True)
                new_file(copy)
                shutil.copyfile(one, copy)
                sync(copy)
            sync(place)
            journal.unlink(missing_ok=True)
        return place


def _held(backup: Backup) -> frozenset[str]:
    """The ids of the sessions that a backup holds."""
    with in_plain_words(backup.path), opened_unchanged(backup.path) as connection:
        return frozenset(row["id"] for row in connection.execute(_IDS))


def _offer(
    backup: Backup | None,
    held: frozenset[str],
    readable: Contents,
    seen: frozenset[str] | None,
) -> Offer:
    whole = {entry.record.id for entry in readable.entries}
    kept = (entry.record for entry in readable.entries if entry.removed is None)
    return Offer(
        backup,
        tuple(record for record in kept if record.id not in held),
        None if seen is None else len(seen - whole - held),
    )


def _bring_over(diary: Diary, readable: Contents) -> int:
    told = diary.archive.join(readable, second_versions=False)
    return told.new + told.completed
