"""Every sheet in every language, and in one a third longer: nothing is cut."""

from collections.abc import Iterator, Mapping

import pytest

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.routine import routine
from companion.language import English, speak
from companion.library import Library
from companion.place import assets_folder
from companion.printing.appointment_sheet import appointment_sheet
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from companion.ui.tongue import speech_in
from tests.printing.page_text import covered, overlaps, trouble
from tests.printing.samples import DAY
from tests.printing.test_matrix import ARTIST, SHEETS
from tests.printing.test_viewers import PLAN
from tests.printing.visits import BEARER, a_visit
from tests.pseudo import pseudo_speech

FORMS = [SheetOptions(paper, large=large) for paper in Paper for large in (False, True)]


LONGER = "longer"
LANGUAGES = (LONGER, "de", "es", "fr")


@pytest.fixture(scope="module", params=LANGUAGES)
def exercises(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Exercise]]:
    """A language is spoken, and these are its exercises."""
    if request.param == LONGER:
        speech = pseudo_speech(tmp_path_factory.mktemp("pseudo"))
    else:
        speech = speech_in(request.param, assets_folder() / "locale")
    speak(speech.catalogue, speech.code)
    library = Library(assets_folder() / "exercises", None, speech.overlays)
    yield {one.id: one for one in library.exercises()}
    speak(English())


def faults(sheet: Sheet) -> list[str]:
    return [
        *trouble(sheet),
        *(one for page in sheet.pages for one in overlaps(page)),
        *(one for page in sheet.pages for one in covered(page)),
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_is_too_small_for_its_words(
    name: str, exercises: Mapping[str, Exercise], typeface: Typeface
) -> None:
    assert exercises
    for options in FORMS:
        assert faults(SHEETS[name](options, typeface)) == [], options


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_eight_exercises_with_long_words_have_room(
    options: SheetOptions, exercises: Mapping[str, Exercise], typeface: Typeface
) -> None:
    chosen = [exercises[one] for one in PLAN]
    made = routine(DAY, chosen, Level.L3, Side.LEFT)
    sheet = today_sheet(made, options, typeface, ARTIST)

    assert faults(sheet) == []


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_an_appointment_with_long_names_has_room(
    options: SheetOptions, exercises: Mapping[str, Exercise], typeface: Typeface
) -> None:
    names = {key: one.name for key, one in exercises.items()}
    sheet = appointment_sheet(a_visit(), BEARER, names, options, typeface)

    assert faults(sheet) == []
    assert len(sheet.pages) == (2 if options.large else 1)


def test_what_lies_by_the_phone_is_one_page_in_every_language(
    exercises: Mapping[str, Exercise],
    typeface: Typeface,
    request: pytest.FixtureRequest,
) -> None:
    assert exercises
    most = 2 if request.node.callspec.params["exercises"] == LONGER else 1
    for paper in Paper:
        assert len(emergency_sheet(SheetOptions(paper), typeface).pages) <= most
