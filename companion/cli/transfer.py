"""The whole diary out into one file, and such a file into the diary."""

import sys
from pathlib import Path

from companion.cli.outcome import DONE, Refusal
from companion.clock import SystemClock
from companion.language import tr, trn
from companion.place import data_folder
from companion.store.diary import Diary, open_diary, read_diary
from companion.store.errors import DiaryError, ImportRefused
from companion.store.exchange import Contents
from companion.store.exchange_reader import read_in
from companion.store.merge import Imported
from companion.store.tally import Tally, staying_words


def export_diary(file: Path, data_dir: Path | None) -> int:
    """Write everything into a file, also while the window is open. Raises Refusal."""
    write_everything(file, data_dir)
    return DONE


def write_everything(file: Path, data_dir: Path | None) -> Tally:
    """The same; what cannot be in it is told before, and again when it is written."""
    try:
        with read_diary(data_folder(data_dir), SystemClock()) as diary:
            if not diary.path.exists():
                raise Refusal(tr("there is no diary yet ({path})", path=diary.path))
            _warn(staying_words(diary.archive.staying(), diary.path.parent))
            tally = _put(diary, file)
    except DiaryError as error:
        raise Refusal(str(error)) from error
    told = trn(
        "{n} session written to {file}",
        "{n} sessions written to {file}",
        tally.sessions,
        file=file,
    )
    sys.stdout.write(f"{told}\n")
    _warn(tally.left_out())
    return tally


def _warn(words: str) -> None:
    if words:
        sys.stderr.write(f"companion: {words}\n")
        sys.stderr.flush()


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


def _put(diary: Diary, file: Path) -> Tally:
    try:
        return diary.archive.export(file)
    except DiaryError as error:
        reason = error.detail or error.happened
        msg = tr("{file} was not written: {reason}", file=file, reason=reason)
        raise Refusal(msg) from error


def _join(diary: Diary, contents: Contents) -> Imported:
    if diary.sessions.first_day() is not None:
        diary.back_up()  # the way back, should the file be the wrong one
    return diary.archive.join(contents)


def _outcome(told: Imported) -> str:
    return ", ".join(
        (
            trn("{n} new session", "{n} new sessions", told.new),
            tr("{n} already here|sessions", n=told.already_here),
            tr("{n} completed|sessions", n=told.completed),
            tr(
                "{n} kept beside the one that is here|sessions",
                n=told.second_versions,
            ),
        )
    )
