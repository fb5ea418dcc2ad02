"""Words that point at something else of the program, in every language."""

import re
from pathlib import Path

import pytest

from companion.language import LANGUAGES
from companion.place import assets_folder
from companion.translation import catalogue
from companion.ui.tongue import speech_in

LOCALE = assets_folder() / "locale"
_SIDES = {
    "en": r"\b(left|right)\b",
    "de": r"\b(links|rechts|linken?|rechten?)\b",
    "es": r"\b(izquierd|derech)",
    "fr": r"\b(gauche|droite)\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_to_help_is_told_without_a_side_as_the_window_may_be_mirrored(
    language: str,
) -> None:
    page = Path("learn", "getting-help.toml")
    folder = speech_in(language, LOCALE).folder or assets_folder()
    notes = re.findall(
        r'^note = "(.*)"$', (folder / page).read_text("utf-8"), re.MULTILINE
    )

    assert notes
    for one in notes:
        assert re.search(_SIDES[language], one) is None, one


def test_french_says_what_its_words_are_about() -> None:
    french = catalogue(LOCALE, "fr")

    def said(text: str) -> str:
        return french.find(text, "", None)

    help_page = said("When to get help")
    for sentence in (
        "If you say that something is new, no session starts. See when to get help.",
        "You said that something is new. See when to get help.",
        "If it gets worse, look at “When to get help”.",
    ):
        assert f"«\u00a0{help_page}\u00a0»" in said(sentence)
    for line in (
        "In the morning: leg {leg}, back {back}, furthest {place}",
        "Told at {time}: leg {leg}, back {back}, furthest {place}",
        "After the rest, {time}: leg {leg}, back {back}, furthest {place}",
        "leg {leg}, back {back}, furthest {point}",
    ):
        assert "point le plus bas\u00a0: {" in said(line)
    assert said("Where it is") == "Où elles se trouvent", "the data, not a file"
