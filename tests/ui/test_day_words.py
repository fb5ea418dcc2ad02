from datetime import date

import pytest
from PySide6.QtCore import QLocale

from companion.ui.day_words import day_words

TODAY = date(2026, 11, 22)
REGIONS = [
    ("de_DE", "13.11.2026"),
    ("es_ES", "13/11/2026"),
    ("fr_FR", "13/11/2026"),
    ("en_GB", "13/11/2026"),
    ("en_US", "11/13/2026"),
    ("sv_SE", "2026-11-13"),
    ("nl_NL", "13-11-2026"),
]


@pytest.mark.parametrize(("region", "example"), REGIONS)
def test_the_example_of_a_day_is_written_as_in_the_region_and_read_back(
    region: str, example: str
) -> None:
    words = day_words(QLocale(region))
    assert words.example == example
    assert words.read(example, TODAY) == date(2026, 11, 13)
