"""The data folder and its files: made for, and kept to, one person."""

import os
import stat
from pathlib import Path

from companion.store.trouble import in_plain_words

BACKUPS_NAME = "backups"
SET_ASIDE_NAME = "set-aside"
WORK_NAME = "recovering"
FOLDER_MODE = 0o700
FILE_MODE = 0o600
_POSIX = os.name == "posix"


def _shared(folder: Path) -> bool:
    """Whether others have a right to this folder, so that its mode is not ours."""
    known = folder.stat()
    return (
        known.st_uid != os.geteuid()
        or bool(known.st_mode & stat.S_ISVTX)
        or folder == Path.home()
        or folder.is_mount()
    )


def make_private(folder: Path) -> None:
    """Make the folder and those above it, or close an own one to everybody else.

    A new one is still there after a power cut: the folder above it is synced. Raises
    ``NoPermission``, ``DiaryReadOnly``, ``DiskFull`` or ``FolderUnusable``.
    """
    with in_plain_words(folder):
        new = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        for one in new:
            sync(one.parent)
        if not _POSIX:  # pragma: no cover - on Windows the profile is private already
            return
        mode = stat.S_IMODE(folder.stat().st_mode)
        if mode != FOLDER_MODE and not _shared(folder):
            folder.chmod(FOLDER_MODE)


def make_file_private(path: Path) -> None:
    """Close an own file to everybody else; it takes its journal along."""
    if not _POSIX:  # pragma: no cover - on Windows the profile is private already
        return
    with in_plain_words(path):
        known = path.stat()
        mine = known.st_uid == os.geteuid()
        if mine and stat.S_IMODE(known.st_mode) != FILE_MODE:
            path.chmod(FILE_MODE)


def new_file(path: Path) -> None:
    """Make an empty file that only its owner can read; it must not exist yet."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
    os.close(os.open(path, flags, FILE_MODE))


def sync(path: Path) -> None:
    """Have the disk keep what a file holds, or which names a folder holds."""
    if path.is_dir() and not _POSIX:  # pragma: no cover - Windows syncs no folders
        return
    writable = os.O_RDONLY if path.is_dir() else os.O_RDWR
    descriptor = os.open(path, writable)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(written: Path, path: Path) -> None:
    """Give a finished file its name, so that it is there wholly or not at all."""
    sync(written)
    written.replace(path)
    sync(path.parent)


def write_whole(path: Path, text: str) -> None:
    """Write a file for its owner; an older one stays as it is until the new one is.

    Raises OSError, and UnicodeError for a text that is none.
    """
    import tempfile  # noqa: PLC0415 - a start pays 5 ms for it

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        put_in_place(written, path)
    except (OSError, UnicodeError):
        written.unlink(missing_ok=True)
        raise
