"""A file that a second start was asked to open, left for the window that is there.

leave(folder, path)      before ringing (``doorbell.py``)
taken(folder)            the path, once; None when nothing lies there
"""

from contextlib import suppress
from pathlib import Path

NAME = "companion.left"
_LONGEST = 8_192


def leave(folder: Path, path: Path) -> None:
    """Leave the path of a file; a folder that refuses loses it, and nothing else."""
    with suppress(OSError):
        (folder / NAME).write_text(str(path.absolute()), encoding="utf-8")


def taken(folder: Path) -> Path | None:
    """Take up what lies there."""
    mat = folder / NAME
    try:
        with mat.open(encoding="utf-8") as file:
            text = file.read(_LONGEST)
    except (OSError, UnicodeDecodeError):
        return None
    with suppress(OSError):
        mat.unlink()
    return Path(text) if text and "\0" not in text else None
