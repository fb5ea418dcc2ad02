"""Damage to the file, and copies cut off: 500 and 100 in ``make faults``."""

from pathlib import Path

import pytest

from tests.faults.damaging import damages, half_written_copies

pytestmark = pytest.mark.untraced


def test_any_damage_is_found_or_harmless_and_the_copy_opens(tmp_path: Path) -> None:
    figures = damages(tmp_path, 60)
    assert figures.wrong == []
    found, harmless = figures.counts["found"], figures.counts["harmless"]
    assert isinstance(found, int)
    assert isinstance(harmless, int)
    assert found > harmless


def test_a_copy_that_was_cut_off_is_never_offered(tmp_path: Path) -> None:
    assert half_written_copies(tmp_path, 10).wrong == []
