"""Deletes everything that is kept of a person: diary, copies, settings, caches.

    erasure = Erasure(data, cache)
    erasure.ours()                what there is to delete, for the question beforehand
    left = erasure.erase()        files in these folders that are not ours: left alone

Only names that the program itself gives are deleted, since a person may have chosen a
folder with other things in it. An export that lies elsewhere is the person's own.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from companion.store.album import ALBUM_NAME, PHOTO
from companion.store.errors import DiaryError, NotErased
from companion.store.exchange import is_export
from companion.store.folder import BACKUPS_NAME, SET_ASIDE_NAME, WORK_NAME
from companion.store.lock import LOCK_NAME, FolderLock
from companion.store.trouble import in_plain_words

_DIARY = re.compile(r"diary\.db(\.new)?(-journal|-wal|-shm)?")
_COPY = re.compile(r"diary-[\w-]+\.db(\.sha256)?(\.part)?(-journal)?")
_DOORBELL = re.compile(r"companion\.(bell|answer-\d+)")
_FORECAST = re.compile(r"day-\d+-\d+\.json(\.\d+\.part)?")
_STAMP = re.compile(r"\d{8}T\d{6}Z")
FORECAST_NAME = "forecast"  # what the rules said of the coming days
# What may be made again at any time, each of it in a folder of this name.
CACHE_NAMES = ("icons", "pictures", "read", "speech")
_CACHE_FILE = re.compile(r"(bindings|code|icon-sheet|window)(\.\d+\.part)?")


class Erasure:
    """Deletes what the program keeps in its data folder and its cache.

    ``spare`` are files that stay, such as an export that was just made.
    """

    def __init__(self, data: Path, cache: Path, spare: Iterable[Path] = ()) -> None:
        self._data = data
        self._cache = cache
        self._spare = {one.resolve() for one in spare}

    def ours(self) -> tuple[Path, ...]:
        """All files of ours in the order they are deleted: the diary itself last.

        Cut off at any moment, there is either a whole diary or none. Raises
        ``DiaryError`` when a folder cannot be looked into.
        """
        with in_plain_words(self._data):
            return tuple(self._files())

    def foreign(self) -> tuple[Path, ...]:
        """What lies in the folders beside it and is not ours. Raises ``DiaryError``."""
        ours = {*self.ours(), self._data / LOCK_NAME}
        with in_plain_words(self._data):
            found = set(_below(self._data)) | set(_below(self._cache))
        return tuple(sorted(found - ours))

    def erase(self) -> tuple[Path, ...]:
        """Delete it all, folders that are then empty too; gives what was not ours.

        The diary must be closed: raises ``AlreadyRunning`` while a window has it open,
        and ``NotErased`` when something cannot be deleted.
        """
        if not self._data.is_dir():
            self._delete(())
            return self.foreign()
        lock = FolderLock(self._data)
        try:
            left = self.foreign()
            self._delete((self._data / LOCK_NAME,))
        except DiaryError as error:
            raise NotErased(error.path, error.detail) from error
        else:
            return left
        finally:
            lock.release()

    def _delete(self, last: Iterable[Path]) -> None:
        for one in (*self.ours(), *last):
            with in_plain_words(one):
                _unlink(one)
        for folder in (self._cache, self._data):
            _drop_empty(folder)

    def _files(self) -> Iterator[Path]:
        data = self._data
        for name in CACHE_NAMES:
            yield from _below(self._cache / name)
        yield from _named(self._cache, _CACHE_FILE)
        for place in _named(data / SET_ASIDE_NAME, _STAMP):
            yield from _named(place, _DIARY)
        yield from self._of_recovery(data / WORK_NAME)
        yield from _of_copies(data)
        yield from _named(data / FORECAST_NAME, _FORECAST)
        yield from _named(data / ALBUM_NAME, PHOTO)
        for one in _inside(data):
            if is_export(one) and one.resolve() not in self._spare:
                yield one
        yield from _named(data, _DOORBELL)
        # The journal first: beside a new diary it would be mixed into that one.
        yield from sorted(_named(data, _DIARY), reverse=True)

    def _of_recovery(self, work: Path) -> Iterator[Path]:
        """A recovery that was cut off: a data folder of its own."""
        yield from _of_copies(work)
        yield from _named(work / ALBUM_NAME, PHOTO)
        yield from _named(work, _DIARY)
        lock = work / LOCK_NAME
        if lock.exists():
            yield lock


def _of_copies(data: Path) -> Iterator[Path]:
    """The copies of a data folder, and the photos beside them."""
    yield from _named(data / BACKUPS_NAME, _COPY)
    yield from _named(data / BACKUPS_NAME / ALBUM_NAME, PHOTO)


def _inside(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(folder.iterdir())


def _named(folder: Path, names: re.Pattern[str]) -> Iterator[Path]:
    return (one for one in _inside(folder) if names.fullmatch(one.name))


def _below(folder: Path) -> Iterator[Path]:
    """All files of a folder and of those in it; a link to a folder is not followed."""
    for one in _inside(folder):
        if one.is_dir() and not one.is_symlink():
            yield from _below(one)
        else:
            yield one


def _unlink(path: Path) -> None:
    """Delete a file, and what it stands for where it is a link."""
    if path.is_symlink() and path.resolve().is_file():
        path.resolve().unlink()
    path.unlink(missing_ok=True)


def _drop_empty(folder: Path) -> None:
    for one in _inside(folder):
        if one.is_dir() and not one.is_symlink():
            _drop_empty(one)
    with suppress(OSError):  # it is not empty, or a place where folders stay
        folder.rmdir()
