"""An error at a call to the disk during a session: at each one in ``make faults``."""

import sys
from pathlib import Path

import pytest

from tests.faults.disk import COMPILER, ERRORS, disk_errors


@pytest.mark.timeout(300)
@pytest.mark.skipif(
    COMPILER is None or sys.platform != "linux",
    reason="the failing disk needs Linux and a C compiler",
)
@pytest.mark.parametrize("words", ERRORS)
def test_an_error_at_any_call_loses_no_finished_rep_and_is_told_once(
    tmp_path: Path, words: str
) -> None:
    figures = disk_errors(tmp_path, words, step=13)
    assert figures.wrong == []
    calls = figures.counts["calls to the disk"]
    assert isinstance(calls, int)
    assert calls > 150, "the failing disk saw hardly a call"
