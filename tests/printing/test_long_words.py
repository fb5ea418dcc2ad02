"""Every sheet in every language, and in one a third longer: nothing is cut."""

from collections.abc import Iterator

import pytest

from companion.domain.exercise import Level, Side
from companion.domain.routine import routine
from companion.printing import text
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.lettering import Lettering, Measure
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from tests.printing.content import Content, spoken, told
from tests.printing.matrix import ARTIST, FORMS, PLAN, SHEETS
from tests.printing.page_text import covered, overlaps, struck, trouble
from tests.printing.samples import DAY
from tests.pseudo import pseudo_speech

LONGER = "longer"
LANGUAGES = (LONGER, "de", "es", "fr")


@pytest.fixture(scope="module", params=LANGUAGES)
def content(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Content]:
    """A language is spoken, and this is its content."""
    if request.param == LONGER:
        with told(pseudo_speech(tmp_path_factory.mktemp("pseudo"))) as made:
            yield made
    else:
        with spoken(request.param) as made:
            yield made


def faults(sheet: Sheet) -> list[str]:
    return [
        *trouble(sheet),
        *(one for page in sheet.pages for one in overlaps(page)),
        *(one for page in sheet.pages for one in covered(page)),
        *(one for page in sheet.pages for one in struck(page)),
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_is_too_small_for_its_words(
    name: str, content: Content, typeface: Typeface
) -> None:
    for options in FORMS:
        assert faults(SHEETS[name](content, options, typeface)) == [], options


@pytest.mark.parametrize("name", SHEETS)
def test_no_word_of_a_language_is_cut(
    name: str, content: Content, typeface: Typeface, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: list[list[str]] = []
    whole = text._parts

    def watched(
        measure: Measure, word: str, lettering: Lettering, room: float
    ) -> list[str]:
        parts = whole(measure, word, lettering, room)
        if len(parts) > 1 and not parts[0].endswith("-"):
            cut.append(parts)
        return parts

    monkeypatch.setattr(text, "_parts", watched)
    if content.language != "xx":  # whose words are longer than any
        for options in FORMS:
            SHEETS[name](content, options, typeface)

    assert cut == []


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_eight_exercises_with_long_words_have_room(
    options: SheetOptions, content: Content, typeface: Typeface
) -> None:
    chosen = [content.exercises[one] for one in PLAN]
    made = routine(DAY, chosen, Level.L3, Side.LEFT)
    sheet = today_sheet(made, options, typeface, ARTIST)

    assert faults(sheet) == []


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_eight_exercises_take_two_pages_or_four_in_large_print(
    options: SheetOptions, content: Content, typeface: Typeface
) -> None:
    sheet = SHEETS["today"](content, options, typeface)

    if content.language != "xx":  # which is longer than any that people speak
        assert len(sheet.pages) <= (4 if options.large else 2)


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_an_appointment_keeps_to_its_pages(
    options: SheetOptions, content: Content, typeface: Typeface
) -> None:
    sheet = SHEETS["appointment"](content, options, typeface)

    assert len(sheet.pages) == (2 if options.large else 1)


def test_what_lies_by_the_phone_is_one_page_in_every_language(
    content: Content, typeface: Typeface
) -> None:
    most = 2 if content.language == "xx" else 1
    for paper in Paper:
        assert len(emergency_sheet(SheetOptions(paper), typeface).pages) <= most
