"""The copies beside the diary: which there are, and back to one of them."""

import sys
from pathlib import Path

from companion.cli.outcome import DONE, FAILED, Refusal
from companion.clock import SystemClock
from companion.language import tr, trn
from companion.place import data_folder
from companion.store.backup import Backup, Backups
from companion.store.copy import verify_copy
from companion.store.errors import DiaryError
from companion.store.recovery import Recovered, Recovery


def list_backups(data_dir: Path | None) -> int:
    """Write each copy with its moment and whether it is sound, the newest first."""
    try:
        found = Backups(data_folder(data_dir), SystemClock()).all()
    except DiaryError as error:
        raise Refusal(str(error)) from error
    problems = {one: verify_copy(one.path) for one in found}
    for one, wrong in problems.items():
        sys.stdout.write(f"{one.path.name}  {_moment(one)}  {_state(wrong)}\n")
    if not found:
        sys.stdout.write(tr("no copies yet") + "\n")
    return FAILED if any(problems.values()) else DONE


def restore(name: str | None, data_dir: Path | None) -> int:
    """Go back to a copy, by default the newest sound one. Raises Refusal.

    Sessions that can be read in the replaced file are brought over.
    """
    folder, clock = data_folder(data_dir), SystemClock()
    try:
        backup = _chosen(Backups(folder, clock), name)
        told = Recovery(folder, clock).recover(backup)
    except DiaryError as error:
        raise Refusal(str(error)) from error
    sys.stdout.write(f"{_outcome(backup, told)}\n")
    return DONE


def _chosen(backups: Backups, name: str | None) -> Backup:
    found = backups.all()
    if name is None:
        for one in found:
            if not verify_copy(one.path):
                return one
        raise Refusal(tr("there is no good copy to go back to"))
    for one in found:
        if one.path.name == name:
            return one
    known = ", ".join(one.path.name for one in found) or tr("none|copies")
    msg = tr(
        "there is no copy named {name}; the copies: {known}",
        name=repr(name),
        known=known,
    )
    raise Refusal(msg)


def _outcome(backup: Backup, told: Recovered) -> str:
    back = tr(
        "back to {copy} of {moment}", copy=backup.path.name, moment=_moment(backup)
    )
    kept = tr("there was no file to keep")
    if told.kept is not None:
        kept = trn(
            "{n} session of the replaced file brought over; it is kept in {folder}",
            "{n} sessions of the replaced file brought over; it is kept in {folder}",
            told.sessions_read,
            folder=told.kept,
        )
    return f"{back}; {kept}"


def _moment(backup: Backup) -> str:
    return f"{backup.made.astimezone():%Y-%m-%d %H:%M}"


def _state(problems: tuple[str, ...]) -> str:
    return "; ".join(problems) or tr("sound|a diary or a copy of it")
