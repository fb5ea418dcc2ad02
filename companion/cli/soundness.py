"""Whether the diary is sound, without changing anything of it."""

import sys
from pathlib import Path

from companion.cli.outcome import DONE, FAILED
from companion.language import tr
from companion.place import data_folder
from companion.store.check import verify
from companion.store.diary import FILE_NAME


def verify_diary(data_dir: Path | None) -> int:
    """Write ``sound``, or every problem in a line of its own."""
    path = data_folder(data_dir) / FILE_NAME
    problems = verify(path)
    lines = [f"{path}: {problem}" for problem in problems] or [
        tr("sound|a diary or a copy of it")
    ]
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return FAILED if problems else DONE
