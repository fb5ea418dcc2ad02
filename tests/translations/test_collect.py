"""The collecting of texts, their files, and what Qt finds in them."""

from pathlib import Path

import pytest

from companion.language import English, best_language, speak, tr, trn
from companion.translation import catalogue, words_of_qt
from tests.translations.collect import Message, Untranslatable, collect
from tests.translations.linguist import Translations, compiled, read, write

MODULE = """
from companion.language import mark, tr, trn
LIFT = mark("Lift")
def words(n):
    return [tr(LIFT), tr("Back|part of the body"), tr("Back"),
            tr("{a} and {b}", a=1, b=2),
            trn("{n} set", "{n} sets", n), tr("Set {n} of {m}", n=1, m=2)]
"""


def _module(folder: Path, text: str) -> Path:
    package = folder / "program"
    package.mkdir()
    (package / "words.py").write_text(text, encoding="utf-8")
    return package


def test_every_text_is_found_with_its_note_and_place(tmp_path: Path) -> None:
    found = collect(_module(tmp_path, MODULE))
    assert [(one.source, one.note, one.counted) for one in found] == [
        ("Back", "", False),
        ("Back", "part of the body", False),
        ("Lift", "", False),
        ("Set {n} of {m}", "", False),
        ("{a} and {b}", "", False),
        ("{n} sets", "", True),
    ]
    assert {one.places for one in found} == {("program/words.py",)}


@pytest.mark.parametrize(
    "call",
    [
        'tr(f"{n} sets")',
        'tr("a" + "b")',
        "mark(3)",
        "mark(WORDS)",
        'trn("{n} set", OTHER, n)',
        'trn(f"{n} set", "{n} sets", n)',
        "tr()",
    ],
)
def test_what_can_not_be_collected_is_refused(tmp_path: Path, call: str) -> None:
    with pytest.raises(Untranslatable, match=r"program/words\.py:1"):
        collect(_module(tmp_path, call))


def test_one_text_cannot_be_counted_here_and_plain_there(tmp_path: Path) -> None:
    text = 'tr("{n} sets", n=1)\ntrn("{n} set", "{n} sets", 1)'
    with pytest.raises(Untranslatable, match="counted"):
        collect(_module(tmp_path, text))


def test_what_is_written_is_read_and_spoken(tmp_path: Path) -> None:
    messages = collect(_module(tmp_path, MODULE))
    path = tmp_path / "de" / "companion.ts"
    assert read(path).texts == {}
    texts = {
        ("Lift", ""): ("Heben",),
        ("Back", ""): ("Zurück",),
        ("Back", "part of the body"): ("Rücken",),
        ("{n} sets", ""): ("ein Satz", "{n} Sätze"),
        ("gone", ""): ("weg",),
    }
    write(path, messages, Translations("de", texts))
    again = read(path)
    assert again.of(Message("{n} sets", "", counted=True)) == ("ein Satz", "{n} Sätze")
    assert [one.source for one in again.missing(messages)] == [
        "Set {n} of {m}",
        "{a} and {b}",
    ]
    assert ("gone", "") not in again.texts
    compiled(path, path.with_suffix(".qm"))
    speak(catalogue(tmp_path, "de"))
    try:
        assert [tr("Lift"), tr("Back"), tr("Back|part of the body")] == [
            "Heben",
            "Zurück",
            "Rücken",
        ]
        assert [trn("{n} set", "{n} sets", n) for n in (0, 1, 5)] == [
            "0 Sätze",
            "ein Satz",
            "5 Sätze",
        ]
        assert tr("Set {n} of {m}", n=1, m=2) == "Set 1 of 2", "not yet translated"
    finally:
        speak(English())


def test_a_language_without_a_sound_file_is_english(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "companion.qm").write_bytes(b"not Qt's")
    for language in ("fr", "xx"):
        assert isinstance(catalogue(tmp_path, language), English)


def test_qt_says_its_own_words_too() -> None:
    german = words_of_qt("de")
    assert german is not None
    assert german.translate("QPlatformTheme", "Cancel", "", -1) == "Abbrechen"
    assert words_of_qt("xx") is None


@pytest.mark.parametrize(
    ("chosen", "wished", "spoken"),
    [
        ("de", ("fr-FR",), "de"),
        ("system", ("fr_FR.UTF-8", "en"), "fr"),
        ("system", ("it", "es-MX", "en"), "es"),
        ("system", ("C",), "en"),
        ("system", (), "en"),
        ("klingon", ("DE",), "de"),
    ],
)
def test_the_best_known_language_is_spoken(
    chosen: str, wished: tuple[str, ...], spoken: str
) -> None:
    assert best_language(chosen, wished) == spoken
