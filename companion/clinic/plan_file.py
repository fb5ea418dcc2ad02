"""Plan files on disk: one read with care, whatever it may be."""

import os
import stat
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from companion.clinic.located import MOST_CHARACTERS, LineFault
from companion.clinic.plan_reader import PlanRefused, read_plan
from companion.domain.exercise import Exercise
from companion.domain.prescription import Prescription
from companion.language import tr

SUFFIX = ".companion-plan"
_MOST_BYTES = 4 * MOST_CHARACTERS


def open_plan(
    path: Path, exercises: Mapping[str, Exercise], today: date
) -> Prescription:
    """The plan in a file. Raises PlanRefused with everything that is wrong with it."""
    return read_plan(_text(path), exercises, today)


def _text(path: Path) -> str:
    try:
        content = _bytes(path)
    except OSError as error:
        reason = error.strerror or str(error)
        told = tr("The file cannot be opened: {reason}.", reason=reason)
        raise PlanRefused((LineFault(1, told),)) from error
    if len(content) > _MOST_BYTES:
        raise PlanRefused((LineFault(1, tr("The file is too long to be a plan.")),))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        told = tr("This is no text. Is it the right file?")
        raise PlanRefused((LineFault(line, told),)) from error


def _bytes(path: Path) -> bytes:
    """A little more than a plan may have; a pipe or a device would never end."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(0, tr("it is not an ordinary file"))
        return file.read(_MOST_BYTES + 1)
