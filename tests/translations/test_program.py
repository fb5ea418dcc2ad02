"""Tests of the program's own words in every language."""

import re
from datetime import date, timedelta
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QLocale

from companion.language import ENGLISH, LANGUAGES, speak
from companion.place import assets_folder
from companion.printing.calendar_words import day_name, month_name
from companion.translation import catalogue
from companion.ui.tongue import speech_in
from tests.translations.collect import Message, collect
from tests.translations.linguist import Translations, compiled, read

ROOT = Path(__file__).parents[2]
LOCALE = assets_folder() / "locale"
OTHERS = [one for one in LANGUAGES if one != ENGLISH]
# Words by which one would be on first-name terms, which no text is (locale/README.md).
FAMILIAR = {
    "de": r"\b([Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich)\b",
    "es": r"\b([Tt]us?|[Tt]ú|tienes|puedes|quieres)\b",
    "fr": r"\b([Tt]u|[Tt]on|[Tt]es|[Tt]oi)\b",
}


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return collect(ROOT / "companion")


@pytest.fixture(scope="module", params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def texts(language: str) -> Translations:
    return read(LOCALE / language / "companion.ts")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_nothing_is_left_in_english(
    texts: Translations, messages: list[Message]
) -> None:
    missing = [one.source for one in texts.missing(messages)]
    assert missing == []


def test_every_field_is_in_every_translation(
    texts: Translations, messages: list[Message]
) -> None:
    wrong = []
    for one in messages:
        for form in texts.texts.get((one.source, one.note), ()):
            told, asked = _fields(form), _fields(one.source)
            # "One exercise" may leave its number out.
            least = asked - {"n"} if one.counted else asked
            if not least <= told <= asked:
                wrong.append((one.source, form))
    assert wrong == []


def test_what_is_counted_has_both_forms_and_what_is_not_one(
    texts: Translations, messages: list[Message]
) -> None:
    for one in messages:
        forms = texts.texts.get((one.source, one.note), ())
        if not forms:
            continue  # told by the test above
        assert len(forms) == (2 if one.counted else 1), one.source
        assert all(form.strip() for form in forms), one.source


def test_a_space_at_an_end_stays(texts: Translations, messages: list[Message]) -> None:
    for one in messages:
        for form in texts.texts.get((one.source, one.note), ()):
            assert form.startswith(" ") is one.source.startswith(" "), one.source
            assert form.endswith(" ") is one.source.endswith(" "), one.source


def test_nobody_is_on_first_name_terms(language: str, texts: Translations) -> None:
    familiar = re.compile(FAMILIAR[language])
    found = [
        form
        for forms in texts.texts.values()
        for form in forms
        if familiar.search(form)
    ]
    assert found == []


def test_what_is_read_is_what_was_translated(language: str, tmp_path: Path) -> None:
    source = LOCALE / language / "companion.ts"
    compiled(source, tmp_path / "again.qm")
    kept = (LOCALE / language / "companion.qm").read_bytes()
    assert (tmp_path / "again.qm").read_bytes() == kept, "make translations"


def test_one_and_many_are_told_apart(language: str) -> None:
    said = catalogue(LOCALE, language)
    one, many = (said.find("{n} exercises", "", n) for n in (1, 2))
    assert one is not None
    assert many is not None
    assert one != many
    none = said.find("{n} exercises", "", 0)
    assert none == (one if language == "fr" else many)  # zéro exercice, 0 Übungen


def test_the_days_are_called_as_the_locale_calls_them(language: str) -> None:
    locale = QLocale(language)
    speak(speech_in(language, LOCALE).catalogue, language)
    try:
        for count in range(7):
            day = date(2026, 11, 23) + timedelta(days=count)
            whole = locale.standaloneDayName(count + 1, QLocale.FormatType.LongFormat)
            assert day_name(day).casefold() == whole.casefold()
        for number in range(1, 13):
            day = date(2026, number, 1)
            whole = locale.standaloneMonthName(number, QLocale.FormatType.LongFormat)
            assert month_name(day).casefold() == whole.casefold()
    finally:
        speak(speech_in(ENGLISH, LOCALE).catalogue, ENGLISH)
