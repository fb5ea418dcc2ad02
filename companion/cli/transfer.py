"""The whole diary out into one file, and such a file into the diary."""

import sys
from pathlib import Path

from companion.cli.outcome import DONE, Refusal
from companion.clock import SystemClock
from companion.domain.wording import counted
from companion.place import data_folder
from companion.store.diary import Diary, open_diary, read_diary
from companion.store.errors import DiaryError, ImportRefused
from companion.store.exchange import Contents, read_in
from companion.store.merge import Imported


def export_diary(file: Path, data_dir: Path | None) -> int:
    """Write everything into a file, also while the window is open. Raises Refusal."""
    try:
        with read_diary(data_folder(data_dir), SystemClock()) as diary:
            if not diary.path.exists():
                msg = f"there is no diary yet ({diary.path})"
                raise Refusal(msg)
            count = len(diary.archive.everything().entries)
            _put(diary, file)
    except DiaryError as error:
        raise Refusal(str(error)) from error
    sys.stdout.write(f"{counted(count, 'session', 'sessions')} written to {file}\n")
    return DONE


def import_diary(file: Path, data_dir: Path | None) -> int:
    """Join a file with the diary, after a copy of it. Raises Refusal."""
    try:
        contents = read_in(file)
        with open_diary(data_folder(data_dir), SystemClock()) as diary:
            told = _join(diary, contents)
    except ImportRefused as error:
        msg = f"{error} ({error.detail})"
        raise Refusal(msg) from error
    except DiaryError as error:
        raise Refusal(str(error)) from error
    sys.stdout.write(f"{_outcome(told)}\n")
    return DONE


def _put(diary: Diary, file: Path) -> None:
    try:
        diary.archive.export(file)
    except DiaryError as error:
        msg = f"{file} was not written: {error.detail or error.happened}"
        raise Refusal(msg) from error


def _join(diary: Diary, contents: Contents) -> Imported:
    if diary.sessions.first_day() is not None:
        diary.back_up()  # the way back, should the file be the wrong one
    return diary.archive.join(contents)


def _outcome(told: Imported) -> str:
    return (
        f"{counted(told.new, 'new session', 'new sessions')}, "
        f"{told.already_here} already here, {told.completed} completed, "
        f"{told.second_versions} kept beside the one that is here"
    )
