"""Hostile files brought in: 20,000 of them in ``make faults``."""

import sys
from pathlib import Path

import pytest

from tests.faults.importing import PATIENCE
from tests.faults.imports import WAYS, imports

MANY = {"tricks": 6, "documents": 200, "bytes": 200, "examples": 40, "guided": 200}


@pytest.mark.untraced
@pytest.mark.skipif(sys.platform != "linux", reason="made of pipes and /dev/zero")
@pytest.mark.parametrize("way", WAYS)
def test_no_hostile_file_crashes_hangs_or_gets_in_by_half(
    tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The suite works on all cores, which makes each slower; `make faults` does not.
    monkeypatch.setenv(PATIENCE, "2")
    figures = imports(tmp_path, way, MANY[way])
    assert figures.wrong == []
    if not any("not installed" in words for words in figures.counts):
        files, memory = figures.counts["files"], figures.counts["MB of memory at most"]
        assert isinstance(files, int)
        assert isinstance(memory, int)
        assert files >= max(40, MANY[way])
        assert memory < 150
