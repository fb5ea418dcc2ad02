"""A checked and hashed copy of a diary: written aside, looked over, then named."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from companion.store.check import problems, verify
from companion.store.connection import open_for_reading
from companion.store.errors import DiaryDamaged
from companion.store.folder import make_private, new_file, put_in_place
from companion.store.trouble import in_plain_words

_BLOCK = 1 << 20


def write_copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy everything that is committed into a new file, whole or not at all.

    Raises ``DiaryDamaged`` when the copy is not sound, and ``DiaryError``.
    """
    finish_copy(begin_copy(source, target), target)


def begin_copy(source: sqlite3.Connection, target: Path) -> Path:
    """The quick part, for which nobody may write: the bytes. Gives the unnamed file."""
    make_private(target.parent)
    part = target.with_name(f"{target.name}.part")
    with in_plain_words(target):
        part.unlink(missing_ok=True)  # left by a copy that was cut off
        new_file(part)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            source.backup(copy)
    return part


def finish_copy(part: Path, target: Path) -> None:
    """The slow part: look it over, hash it, have the disk keep it, name it."""
    with in_plain_words(target):
        with closing(open_for_reading(part)) as copy:
            found = problems(copy)
        if found:
            part.unlink()
            raise DiaryDamaged(target, found)
        line = f"{hash_of(part)}  {target.name}\n"
        put_in_place(_written(hash_path(target), line), hash_path(target))
        put_in_place(part, target)


def _written(path: Path, text: str) -> Path:
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    new_file(part)
    part.write_text(text, "utf-8")
    return part


def hash_path(copy: Path) -> Path:
    """The file beside a copy that holds its hash, as ``sha256sum -c`` reads it."""
    return copy.with_name(f"{copy.name}.sha256")


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises ``OSError``."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def verify_copy(copy: Path) -> tuple[str, ...]:
    """The problems of a copy, a changed byte included; () is sound. Never raises."""
    try:
        told = hash_path(copy).read_text("utf-8").split()[:1]
        if told != [hash_of(copy)]:
            return ("it is not as it was written",)
    except (OSError, ValueError) as error:
        return (f"its hash cannot be read: {error}",)
    return verify(copy)
