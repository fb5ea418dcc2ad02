"""The language of a command line: as asked, as set, or that of the computer."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence

from companion.language import ENGLISH, LANGUAGES, English, best_language, speak, spoken
from companion.place import assets_folder

# ruff: noqa: PLC0415 - English, which most scripts read, must not load Qt (100 ms)

_OPTION = "--lang"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def speak_as_asked(
    argv: Sequence[str], environment: Mapping[str, str] = os.environ
) -> None:
    """Speak the language that the arguments name, else that of the computer.

    It has to be known before the arguments are read, since their help is told in it.
    """
    asked = next(_named(argv), "")
    _speak(best_language(asked, () if asked in LANGUAGES else _here(environment)))


def speak_as_set(chosen: str, asked: str | None) -> None:
    """Speak what the settings say, unless the arguments asked for a language."""
    if asked is None and chosen in LANGUAGES:
        _speak(chosen)


def _named(argv: Sequence[str]) -> Iterator[str]:
    for index, word in enumerate(argv):
        if word.startswith(f"{_OPTION}="):
            yield word.partition("=")[2]
        elif word == _OPTION:
            yield from argv[index + 1 : index + 2]


def _here(environment: Mapping[str, str]) -> Sequence[str]:
    """The languages of the computer, best first."""
    if sys.platform in {"win32", "darwin"}:  # pragma: no cover - not run there
        from PySide6.QtCore import QLocale

        return QLocale.system().uiLanguages()
    wished = environment.get("LANGUAGE", "").split(":")
    place = next((environment[one] for one in _VARIABLES if environment.get(one)), "C")
    plain = place.partition(".")[0] in {"C", "POSIX"}
    return ("C",) if plain else (*filter(None, wished), place)


def _speak(code: str) -> None:
    if code == spoken():
        return
    if code == ENGLISH:
        speak(English())
        return
    from companion.translation import catalogue

    speak(catalogue(assets_folder() / "locale", code), code)
