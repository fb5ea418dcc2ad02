"""An error at a call to the disk during a session: at every one of them in turn."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.faults.figures import Figures

HERE = Path(__file__).resolve().parent
COMPILER = shutil.which("cc")
ERRORS = {
    "the disk is broken": errno.EIO,
    "the disk is full": errno.ENOSPC,
    "permission is lost": errno.EACCES,
}


def built(folder: Path) -> Path:
    """The failing disk as a library to be preloaded."""
    library = folder / "failing_disk.so"
    source = HERE / "failing_disk.c"
    command = f"{COMPILER} -shared -fPIC -O1 -o {library} {source} -ldl"
    subprocess.run(command.split(), check=True)
    return library


def disk_errors(folder: Path, words: str, step: int) -> Figures:
    """An error at each STEPth call of a session; once, and from there until mended."""
    figures = Figures(f"{words}, at each call of a session in turn")
    played = subprocess.run(
        [
            *(sys.executable, "-m", "tests.faults.io_child"),
            *(str(folder / "data"), str(ERRORS[words]), str(step)),
        ],
        cwd=HERE.parents[1],
        env={**os.environ, "LD_PRELOAD": str(built(folder))},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    *wrong, told = played.stdout.splitlines() or ["nothing was played"]
    figures.wrong += wrong
    if played.returncode or not told.startswith("calls "):
        figures.wrong.append(f"the child ended with {played.returncode}: {told}")
        return figures
    calls = int(told.split()[1])
    figures.counts["calls to the disk"] = calls
    figures.counts["sessions played"] = 1 + 2 * len(range(1, calls + 1, step))
    return figures
