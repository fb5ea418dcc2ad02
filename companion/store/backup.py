"""Backups of the diary: made when it has changed, checked, thinned, offered."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from companion.clock import Clock
from companion.store.album import ALBUM_NAME, Album
from companion.store.copy import (
    begin_copy,
    finish_copy,
    hash_of,
    hash_path,
    verify_copy,
)
from companion.store.file import DiaryFile
from companion.store.folder import BACKUPS_NAME
from companion.store.photo_book import shown_photos
from companion.store.thinning import to_keep
from companion.store.trouble import in_plain_words

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"diary-(\d{8}T\d{6}Z)\.db")


def stamp(moment: datetime) -> str:
    """A moment for a file's name: ``20261123T090000Z``."""
    return moment.astimezone(UTC).strftime(_STAMP)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its file and when it was made (UTC)."""

    path: Path
    made: datetime


class Backups:
    """The backups beside a diary. Verbs raise ``DiaryError``."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder / BACKUPS_NAME
        self._clock = clock
        self._album = Album(folder / ALBUM_NAME)
        # Beside the copies, each photo once: as long as one of the copies shows it.
        self.photos = Album(self._folder / ALBUM_NAME)

    def all(self) -> tuple[Backup, ...]:
        """Every regular backup, the newest first, whether sound or not."""
        with in_plain_words(self._folder):
            names = self._folder.iterdir() if self._folder.is_dir() else ()
            found = [
                Backup(path, datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC))
                for path in names
                if (match := _NAME.fullmatch(path.name))
            ]
        return tuple(sorted(found, key=lambda one: one.made, reverse=True))

    def sound(self) -> tuple[Backup, ...]:
        """Those that are as they were written and hold together, newest first."""
        return tuple(one for one in self.all() if not verify_copy(one.path))

    def due(self) -> bool:
        """Whether none has been made today, by the clock on the wall."""
        now = self._clock.now()
        days = {one.made.astimezone(now.tzinfo).date() for one in self.all()}
        return now.date() not in days

    def make(self, file: DiaryFile, spare: Backup | None = None) -> Backup | None:
        """Make one now and thin the old ones; None when nothing has changed.

        ``spare`` stays this time, since it is about to be gone back to. Whoever writes
        waits only while the bytes are copied (2 ms a megabyte).
        """
        with file.copying:
            return self._make(file, spare)

    def _make(self, file: DiaryFile, spare: Backup | None) -> Backup | None:
        made = self._clock.now().astimezone(UTC).replace(microsecond=0)
        backup = Backup(self._folder / f"diary-{stamp(made)}.db", made)
        before = self.all()
        self.photos.fill(self._album.names(), self._album)
        with file.reading() as connection:
            part = begin_copy(connection, backup.path)
        with in_plain_words(backup.path):
            if before and _same(part, before[0]):
                part.unlink()
                return None
        finish_copy(part, backup.path)
        self._thin(spare)
        return backup

    def _thin(self, spare: Backup | None) -> None:
        every = self.all()
        kept = to_keep(one.made for one in every)
        with in_plain_words(self._folder):
            for one in every:
                if one.made not in kept and one != spare:
                    one.path.unlink()
                    hash_path(one.path).unlink(missing_ok=True)
        if len(kept) < len(every):
            self._drop_photos()

    def _drop_photos(self) -> None:
        """Delete photos that neither the diary nor any copy shows."""
        left = self.photos.names() - self._album.names()
        if not left:
            return
        for copy in self._folder.glob("*.db"):
            shown = shown_photos(copy)
            # Of a copy that cannot be read nobody knows what it shows.
            left = frozenset() if shown is None else left - shown
        for name in left:
            self.photos.drop(name)


def _same(part: Path, backup: Backup) -> bool:
    """Whether a copy has the bytes of a backup that is itself sound."""
    return hash_of(part) == hash_of(backup.path) and not verify_copy(backup.path)
