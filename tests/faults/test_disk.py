"""An error at a call to the disk during a session: at each one with FAULTS_STEP=1."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
COMPILER = shutil.which("cc")


@pytest.mark.timeout(300)
@pytest.mark.skipif(
    COMPILER is None or sys.platform != "linux",
    reason="the failing disk needs Linux and a C compiler",
)
@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC], ids=["broken", "full"])
def test_an_error_at_any_call_loses_no_finished_rep_and_is_told_once(
    tmp_path: Path, error: int
) -> None:
    library = tmp_path / "failing_disk.so"
    subprocess.run(
        f"{COMPILER} -shared -fPIC -O1 -o {library} {HERE}/failing_disk.c -ldl".split(),
        check=True,
    )
    played = subprocess.run(
        [
            *(sys.executable, "-m", "tests.faults.io_child"),
            *(str(tmp_path / "data"), str(error), os.environ.get("FAULTS_STEP", "11")),
        ],
        cwd=HERE.parents[1],
        env={**os.environ, "LD_PRELOAD": str(library)},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    *wrong, calls = played.stdout.splitlines() or ["nothing was played"]
    assert wrong == []
    assert calls.startswith("calls ")
    assert int(calls.split()[1]) > 150, "the failing disk saw hardly a call"
    assert played.returncode == 0
