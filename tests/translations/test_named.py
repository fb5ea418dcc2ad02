"""What a text calls a button or page by, in quotes, is what stands on it."""

import re

import pytest

from companion.language import ENGLISH, LANGUAGES
from tests.translations.texts import QUOTES, content_of, program_of

OTHERS = [one for one in LANGUAGES if one != ENGLISH]


def _quoted(language: str, text: str) -> list[str]:
    first, last = QUOTES[language][0], QUOTES[language][1]
    blank = "\u00a0" if language == "fr" else ""
    found = re.findall(f"{first}{blank}([^{first}{last}]+?){blank}{last}", text)
    return found if language == ENGLISH else [_plain(one) for one in found]


def _plain(text: str) -> str:
    """A name in a sentence may begin small, and be broken where it may not alone."""
    return text.replace("\u00a0", " ").casefold()


@pytest.mark.parametrize("language", OTHERS)
def test_a_quoted_name_is_the_name_that_is_shown(language: str) -> None:
    shown: dict[str, set[str]] = {}
    for source, form in program_of(language):
        shown.setdefault(source, set()).add(_plain(form))
    told = dict(content_of(language))
    pairs = [(text, told[key]) for key, text in content_of(ENGLISH) if key in told]
    pairs += program_of(language)
    wrong = [
        (name, other)
        for text, other in pairs
        for name in _quoted(ENGLISH, text)
        if name in shown and shown[name].isdisjoint(_quoted(language, other))
    ]
    assert wrong == []


def test_names_are_quoted_somewhere() -> None:
    texts = [text for _, text in content_of(ENGLISH)]
    assert sum(text.count("“When to get help”") for text in texts) == 3
