"""``kill -9`` in what takes long: at every call in ``make faults``, here at a few."""

import shutil
from pathlib import Path

import pytest

from tests.faults.cut import cuts
from tests.faults.cut_child import DEEDS


@pytest.mark.untraced  # the deeds are done in children
@pytest.mark.timeout(300)
@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_whatever_is_cut_off_leaves_the_diary_before_or_after(tmp_path: Path) -> None:
    figures = cuts(tmp_path, 3, ("rename", "fdatasync"))
    assert figures.wrong == []
    assert set(figures.counts) == set(DEEDS) - {"deleting everything"}
