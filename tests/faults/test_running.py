"""Sessions that go on in trouble: longer in ``make faults``."""

from pathlib import Path

import pytest

from tests.faults.running import TROUBLES, clock_jumps, troubles
from tests.faults.small_disk import small_disk_full


@pytest.mark.parametrize("words", TROUBLES)
def test_a_session_goes_on_in_trouble_and_all_of_it_is_saved_after(
    tmp_path: Path, words: str
) -> None:
    figures = troubles(tmp_path, words, 10)
    assert figures.wrong == []
    assert figures.counts == {"sessions": 10, "troubles told": 10}


def test_a_session_goes_on_while_the_disk_is_really_full(tmp_path: Path) -> None:
    figures = small_disk_full(tmp_path, 12)
    assert figures.wrong == []
    assert figures.counts == {"sessions": 12, "troubles told": 12}


def test_a_clock_that_jumps_loses_no_repetition(tmp_path: Path) -> None:
    figures = clock_jumps(tmp_path, 10)
    assert figures.wrong == []
    jumps = figures.counts["jumps"]
    assert isinstance(jumps, int)
    assert jumps > 30
