from itertools import product

import pytest

from companion.domain.emergency import COUNTRIES, UNITED_STATES
from companion.language import LANGUAGES
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.mark import Box
from companion.printing.paper import Paper
from companion.printing.sheet import SheetOptions
from companion.printing.tone import Tone
from companion.printing.typeface import Typeface
from tests.printing.content import spoken
from tests.printing.page_text import overlaps, texts_of, trouble


@pytest.mark.parametrize("country", list(COUNTRIES))
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("large", [False, True])
def test_nothing_leaves_its_place_in_any_country(
    country: str, paper: Paper, typeface: Typeface, *, large: bool
) -> None:
    options = SheetOptions(paper, large=large, numbers=COUNTRIES[country])
    sheet = emergency_sheet(options, typeface)

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []
    assert len(sheet.pages) == (2 if large else 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_print_takes_two_pages_in_every_language(
    language: str, typeface: Typeface
) -> None:
    with spoken(language):
        for paper, numbers in product(Paper, COUNTRIES.values()):
            options = SheetOptions(paper, large=True, numbers=numbers)
            sheet = emergency_sheet(options, typeface)

            assert len(sheet.pages) == 2
            assert trouble(sheet) == []
            assert [one for page in sheet.pages for one in overlaps(page)] == []


def test_the_country_gives_numbers_and_words(typeface: Typeface) -> None:
    texts = texts_of(emergency_sheet(SheetOptions(numbers=UNITED_STATES), typeface))

    assert "Call 911" in texts
    assert "or go to the ER" in texts
    assert not any("999" in one for one in texts if "Elsewhere" not in one)


def test_the_most_urgent_comes_first_and_alone_is_red(typeface: Typeface) -> None:
    sheet = emergency_sheet(SheetOptions(), typeface)
    texts = texts_of(sheet)
    frames = [
        mark
        for mark in sheet.pages[0].marks
        if isinstance(mark, Box) and mark.pen and mark.corner == 2.0
    ]

    assert texts.index("Now") < texts.index("Same day") < texts.index("Within days")
    assert [frame.pen.tone for frame in frames if frame.pen] == [
        Tone.RED,
        Tone.INK,
        Tone.MID,
    ]
