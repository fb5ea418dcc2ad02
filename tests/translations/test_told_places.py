"""Words that point at something else of the program, in every language."""

import re
from pathlib import Path

import pytest

from companion.language import LANGUAGES
from companion.place import assets_folder
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
