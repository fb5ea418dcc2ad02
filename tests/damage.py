"""Damage as disks do it, to a diary with or without a copy beside it."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from companion.store.diary import FILE_NAME, open_diary
from tests.fakes import FakeClock

_PAGE = 4096


def back_up(folder: Path, when: datetime) -> Path:
    """Keep a copy of the diary in a data folder, made at a moment; gives its file."""
    with open_diary(folder, FakeClock(when)) as diary:
        made = diary.back_up()
    assert made is not None
    return made.path


def wreck(folder: Path, name: str) -> bytes:
    """Write noise over the first page of a table or index; gives the file as it is.

    Without the index ``session_by_date`` every row can still be read, without the
    table ``bout`` no session has its repetitions any more.
    """
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = connection.execute(query, (name,)).fetchone()
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * _PAGE : page * _PAGE] = bytes(range(256)) * (_PAGE // 256)
    path.write_bytes(raw)
    return bytes(raw)
