"""``kill -9`` at random moments of running sessions: 1,000 in ``make faults``."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.kill import ROOT, kills
from tests.faults.session_child import the_line


@pytest.mark.untraced  # others meet its branches in a third of the time
def test_kill_at_random_moments_loses_at_most_the_rep_in_progress(
    tmp_path: Path,
) -> None:
    figures = kills(tmp_path, 40)
    assert figures.wrong == []
    played = figures.counts["repetitions played"]
    assert isinstance(played, int)
    assert played > len(the_line().steps) // 3, "the children hardly played"


def test_the_child_plays_without_loading_any_window_library() -> None:
    code = (
        "import sys, tests.faults.session_child;"
        "sys.exit(any('PySide' in m or 'shiboken' in m for m in sys.modules))"
    )
    asked = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert asked.returncode == 0
