"""Gives the errors of SQLite and of the system their names in our words."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.store.errors import (
    DiaryBusy,
    DiaryDamaged,
    DiaryError,
    DiaryReadOnly,
    DiskFull,
    DiskTrouble,
    FolderUnusable,
    NoPermission,
    NotADiary,
)
from companion.store.seal import BrokenSealError

# The low byte of an extended result code is the primary one.
_PRIMARY = 0xFF
_SQLITE: dict[int, type[DiaryError]] = {
    sqlite3.SQLITE_BUSY: DiaryBusy,
    sqlite3.SQLITE_LOCKED: DiaryBusy,
    sqlite3.SQLITE_PROTOCOL: DiaryBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskTrouble,
    sqlite3.SQLITE_READONLY: DiaryReadOnly,
    sqlite3.SQLITE_CANTOPEN: DiaryReadOnly,
    sqlite3.SQLITE_PERM: NoPermission,
    sqlite3.SQLITE_AUTH: NoPermission,
    sqlite3.SQLITE_NOTADB: NotADiary,
}
_SYSTEM: dict[int, type[DiaryError]] = {
    errno.EACCES: NoPermission,
    errno.EPERM: NoPermission,
    errno.EROFS: DiaryReadOnly,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EIO: DiskTrouble,
}
# Below this much free space an unnamed write error is a full disk.
_NO_ROOM_BYTES = 256 * 1024


def _no_room(path: Path) -> bool:
    import shutil  # noqa: PLC0415 - a start pays 4 ms for it

    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM_BYTES
    except OSError:
        return False


def _of_sqlite(error: sqlite3.Error, path: Path) -> DiaryError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    detail = f"{getattr(error, 'sqlite_errorname', 'SQLite')}: {error}"
    # A text that is no UTF-8 any more has no code of its own.
    if code & _PRIMARY == sqlite3.SQLITE_CORRUPT or "decode" in str(error):
        return DiaryDamaged(path, (detail,))
    named = _SQLITE.get(code & _PRIMARY, DiaryError)
    if named is DiskTrouble and _no_room(path):
        named = DiskFull
    return named(path, detail)


def named(error: sqlite3.Error | OSError, path: Path) -> DiaryError:
    """The error in our words, about this file or folder."""
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error, path)
    return _SYSTEM.get(error.errno or 0, FolderUnusable)(path, str(error))


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn every error of the world into its name; errors of ours pass unchanged."""
    try:
        yield
    except (BrokenSealError, UnicodeDecodeError) as error:
        raise DiaryDamaged(path, (str(error),)) from error
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except (sqlite3.Error, OSError) as error:
        raise named(error, path) from error
