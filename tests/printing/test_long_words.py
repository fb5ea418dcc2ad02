"""Every sheet in every language and in one a third longer: nothing is cut or unsaid."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from companion.domain.exercise import Level, Side
from companion.domain.routine import routine
from companion.language import Catalogue, speak
from companion.printing import text
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.lettering import Lettering, Measure
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from companion.ui.tongue import speech_in
from tests.printing.content import LOCALE, Content, told
from tests.printing.matrix import ARTIST, FORMS, PLAN, SHEETS
from tests.printing.page_text import covered, overlaps, struck, trouble
from tests.printing.samples import DAY
from tests.pseudo import pseudo_speech

pytestmark = pytest.mark.untraced  # others meet its branches in a third of the time
LONGER = "longer"
LANGUAGES = (LONGER, "de", "es", "fr")
Parts = Callable[[Measure, str, Lettering, float], list[str]]
JOINT = "{dose}"  # a dose by itself, the same in every language


class Listening:
    """A language that notes what it was asked and could not say."""

    def __init__(self, language: Catalogue) -> None:
        self._language = language
        self.silent: set[str] = set()

    def find(self, text: str, note: str, count: int | None) -> str:
        """As the language itself."""
        found = self._language.find(text, note, count)
        if not found and text != JOINT:
            self.silent.add(f"{text}|{note}")
        return found


@dataclass
class Shop:
    """Makes each sheet of a language once, and notes the words that were cut."""

    content: Content
    typeface: Typeface
    listening: Listening
    cut: list[list[str]] = field(default_factory=list)
    _made: dict[tuple[str, SheetOptions], Sheet] = field(default_factory=dict)

    @property
    def made_up(self) -> bool:
        """Whether it is the language that is longer than any that people speak."""
        return self.content.language == "xx"

    def sheet(self, name: str, options: SheetOptions) -> Sheet:
        key = name, options
        if key not in self._made:
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(text, "_parts", self._watched(text._parts))
                made = SHEETS[name](self.content, options, self.typeface)
            self._made[key] = made
        return self._made[key]

    def everything(self) -> None:
        """See to it that every sheet has been made in every form."""
        for name in SHEETS:
            for options in FORMS:
                self.sheet(name, options)

    def _watched(self, whole: Parts) -> Parts:
        def parts_of(
            measure: Measure, word: str, lettering: Lettering, room: float
        ) -> list[str]:
            parts = whole(measure, word, lettering, room)
            if len(parts) > 1 and not parts[0].endswith("-"):
                self.cut.append(parts)
            return parts

        return parts_of


@pytest.fixture(scope="module", params=LANGUAGES)
def shop(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    typeface: Typeface,
) -> Iterator[Shop]:
    """A language is spoken, and its sheets are made."""
    if request.param == LONGER:
        speech = pseudo_speech(tmp_path_factory.mktemp("pseudo"))
    else:
        speech = speech_in(request.param, LOCALE)
    with told(speech) as content:
        listening = Listening(speech.catalogue)
        speak(listening, speech.code)
        yield Shop(content, typeface, listening)


def faults(sheet: Sheet) -> list[str]:
    return [
        *trouble(sheet),
        *(one for page in sheet.pages for one in overlaps(page)),
        *(one for page in sheet.pages for one in covered(page)),
        *(one for page in sheet.pages for one in struck(page)),
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_is_too_small_for_its_words(name: str, shop: Shop) -> None:
    for options in FORMS:
        assert faults(shop.sheet(name, options)) == [], options


def test_no_word_of_a_language_is_cut(shop: Shop) -> None:
    shop.everything()

    assert shop.made_up or shop.cut == []


def test_every_language_has_the_words_of_every_sheet(shop: Shop) -> None:
    shop.everything()

    assert shop.listening.silent == set()


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_eight_exercises_with_long_words_have_room(
    options: SheetOptions, shop: Shop
) -> None:
    chosen = [shop.content.exercises[one] for one in PLAN]
    made = routine(DAY, chosen, Level.L3, Side.LEFT)
    sheet = today_sheet(made, options, shop.typeface, ARTIST)

    assert faults(sheet) == []


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_eight_exercises_take_two_pages_or_four_in_large_print(
    options: SheetOptions, shop: Shop
) -> None:
    sheet = shop.sheet("today", options)

    assert shop.made_up or len(sheet.pages) <= (4 if options.large else 2)


@pytest.mark.parametrize("options", FORMS, ids=str)
def test_an_appointment_keeps_to_its_pages(options: SheetOptions, shop: Shop) -> None:
    sheet = shop.sheet("appointment", options)

    assert len(sheet.pages) == (2 if options.large else 1)


def test_what_lies_by_the_phone_is_one_page_in_every_language(shop: Shop) -> None:
    most = 2 if shop.made_up else 1
    for paper in Paper:
        sheet = emergency_sheet(SheetOptions(paper), shop.typeface)
        assert len(sheet.pages) <= most
