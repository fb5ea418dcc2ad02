"""The words a person sees, in the person's language: the one door to translation.

    tr("Start session")                                a text, found by its English form
    tr("{done} of {planned}", done=2, planned=6)       with values
    trn("{n} set", "{n} sets", 3)                      with the plural of the language
    LIFT = mark("Lift")  ...  tr(LIFT)                 kept first, translated when shown
    tr("Back|part of the body")                        after | : which one is meant
    capital(day_name(day))                             where it begins a line

A text is a literal, never an f-string: ``make translations`` collects them. A
module constant holds the English form by ``mark``, since the language changes live.
"""

from collections.abc import Iterable
from typing import Protocol

# The languages the program knows, each by its own name. More in assets/locale.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
ENGLISH = "en"
CONTEXT = "companion"  # of all texts, in the files of Qt Linguist
_NOTE = "|"


def best_language(chosen: str, wished: Iterable[str]) -> str:
    """The chosen language, or else the first of the wished ones that is known.

    ``wished`` are names as systems write them, such as ``de-AT`` or ``fr_FR.UTF-8``.
    """
    for name in (chosen, *wished):
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


class Catalogue(Protocol):
    """One language: finds its text for an English one."""

    def find(self, text: str, note: str, count: int | None) -> str:
        """The text in this language; empty when it has none."""
        ...


class English:
    """The language the program is written in: every text stands for itself."""

    def find(self, text: str, note: str, count: int | None) -> str:
        """Nothing: the English form is used."""
        del text, note, count
        return ""


class _Spoken:
    """Which language is spoken in this process, as gettext and Qt keep it."""

    def __init__(self) -> None:
        self.catalogue: Catalogue = English()
        self.code = ENGLISH


_SPOKEN = _Spoken()


def speak(catalogue: Catalogue, code: str = ENGLISH) -> None:
    """Use this language from now on; what is shown already has to be shown anew."""
    _SPOKEN.catalogue = catalogue
    _SPOKEN.code = code


def spoken() -> str:
    """The language that is spoken now, by its two letters."""
    return _SPOKEN.code


def mark(text: str) -> str:
    """A text to be translated when it is shown: gives it back as it is."""
    return text


def tr(text: str, /, **values: object) -> str:
    """A text in the person's language, with its ``{values}`` filled in.

    Raises KeyError for a value that the text names and the call does not give.
    """
    return _filled(text, text, None, values)


def trn(one: str, other: str, n: int, /, **values: object) -> str:
    """A text that counts: ``one`` for a single thing in English, else ``other``.

    The translation is found by ``other`` and the count; ``{n}`` is the count.
    """
    return _filled(one if n == 1 else other, other, n, {"n": n, **values})


def capital(text: str) -> str:
    """A text as it begins a line: Spanish and French write days and months small."""
    return text[:1].upper() + text[1:]


def _filled(
    english: str, key: str, count: int | None, values: dict[str, object]
) -> str:
    source, _, note = key.partition(_NOTE)
    found = _SPOKEN.catalogue.find(source, note, count)
    text = found or english.partition(_NOTE)[0]
    return text.format_map(values) if values else text
