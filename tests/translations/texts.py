"""Every text of a language: of the content and of the program, and its quotes."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from companion.domain.exercise import Exercise
from companion.domain.glossary import Glossary
from companion.domain.lesson import Lesson
from companion.language import ENGLISH
from companion.library import read_exercise
from companion.library.overlay import read_overlay
from companion.library.reading_room import GLOSSARY, read_glossary, read_lesson
from companion.place import assets_folder
from tests.content_text import told_texts
from tests.translations.collect import collect
from tests.translations.linguist import read

ASSETS = assets_folder()
PROGRAM = Path(__file__).parents[2] / "companion"
QUOTES = {"en": "“”", "de": "„“", "es": "«»", "fr": "«»"}


def content_of(language: str) -> Iterator[tuple[str, str]]:
    """Every text of exercises, pages and glossary, and where it is."""
    for kind in ("exercises", "learn"):
        for path in sorted((ASSETS / kind).glob("*.toml")):
            told = _english(path)
            if language != ENGLISH:
                overlay = ASSETS / "locale" / language / kind / path.name
                told = read_overlay(overlay, told)
            for key, text in told_texts(told):
                yield f"{path.stem} {key}", text


def _english(path: Path) -> Exercise | Lesson | Glossary:
    if path.name == GLOSSARY:
        return read_glossary(path)
    return read_lesson(path) if path.parent.name == "learn" else read_exercise(path)


def program_of(language: str) -> Iterator[tuple[str, str]]:
    if language == ENGLISH:
        for message in collect(PROGRAM):
            yield message.source, message.source
        about = (ASSETS / "about" / "sources.toml").read_text("utf-8")
        for source in tomllib.loads(about)["sources"]:
            yield source["tag"], source["words"]
        return
    translations = read(ASSETS / "locale" / language / "companion.ts")
    for (source, _), forms in translations.texts.items():
        for form in forms:
            yield source, form
