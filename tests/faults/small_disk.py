"""A disk that is really full in mid-session: a small one in memory, made for it.

Only root may make one; it is made in a name space of its own, so that nothing of it is
left when the child ends: ``python -m tests.faults.small_disk FOLDER MANY``. Where that
is not allowed, a limit to the size of files stands in for it.
"""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from companion.store import connection
from tests.faults.figures import Figures
from tests.faults.running import in_trouble, no_room
from tests.store.examples import ALL_REPS

ROOT = Path(__file__).resolve().parents[2]
WORDS = "the disk is full in mid-session"
HERE = "on a disk of 1 MB"
INSTEAD = "by a limit to the size of files: no disk may be made here"
_APART = ("unshare", "--mount", "--propagation", "private", "sh", "-c")
_DISK_KB = 1_024
_PAGE = 4_096
_MOST_LEFT = 6  # pages: too few for one change, which needs its journal too


def small_disk_full(folder: Path, many: int) -> Figures:
    """So many sessions, the disk filling up at each rep in turn."""
    if not _may_make_one():
        return _limited(folder, many)
    inside = f'mount -t tmpfs -o size={_DISK_KB}k none "$1" && shift && exec "$@"'
    made = subprocess.run(
        [
            *(*_APART, inside, "sh", str(folder), sys.executable),
            *("-m", "tests.faults.small_disk", str(folder), str(many)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    figures = Figures(f"{WORDS}, {HERE}")
    *wrong, told = made.stdout.splitlines() or [made.stderr[-1_000:]]
    figures.wrong += wrong
    counts = told.split()
    if made.returncode or counts[:1] != ["sessions"]:
        figures.wrong.append(f"the child ended with {made.returncode}: {told}")
        return figures
    figures.counts = {"sessions": int(counts[1]), "troubles told": int(counts[3])}
    return figures


def _may_make_one() -> bool:
    """Whether this person may make a disk: root in most places, in some not even so."""
    if shutil.which("unshare") is None or os.geteuid() != 0:
        return False
    tried = (*_APART, "mount -t tmpfs -o size=64k none /mnt")
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def _limited(folder: Path, many: int) -> Figures:
    figures = Figures(f"{WORDS}, {INSTEAD}")
    _play(figures, folder, many, limited=True)
    return figures


def _play(figures: Figures, folder: Path, many: int, *, limited: bool) -> None:
    usual, connection.BUSY_MS = connection.BUSY_MS, 1  # not two seconds at each try
    for number in range(many):
        data = folder / f"data-{number}"
        full = no_room if limited else partial(_full, left=number % _MOST_LEFT)
        in_trouble(figures, data, full, number % len(ALL_REPS))
        shutil.rmtree(data)
    connection.BUSY_MS = usual


def _full(folder: Path, left: int) -> Iterator[None]:
    """Something else has taken the whole disk but for so many pages."""
    ballast = folder.parent / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(_PAGE))
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
        file.truncate(file.tell() - left * _PAGE)
    yield
    ballast.unlink()


def main(folder: Path, many: int) -> None:
    """Play on the disk that was made, and say what was wrong and how much was tried."""
    figures = Figures(WORDS)
    _play(figures, folder, many, limited=False)
    counts = " ".join(f"{word.split()[0]} {n}" for word, n in figures.counts.items())
    sys.stdout.write("".join(f"{line}\n" for line in (*figures.wrong, counts)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
