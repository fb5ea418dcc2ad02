"""Every word of a sheet that is asked of a language is in it."""

import pytest

from companion.language import Catalogue, speak
from companion.printing.typeface import Typeface
from companion.ui.tongue import speech_in
from tests.printing.content import LOCALE, spoken
from tests.printing.matrix import FORMS, SHEETS

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


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_language_has_the_words_of_every_sheet(
    language: str, typeface: Typeface
) -> None:
    with spoken(language) as content:
        listening = Listening(speech_in(language, LOCALE).catalogue)
        speak(listening, language)
        for make in SHEETS.values():
            for options in FORMS[:2]:
                make(content, options, typeface)

    assert listening.silent == set()
