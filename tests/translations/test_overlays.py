"""Every overlay of an exercise or a page is sound and leaves nothing in English."""

from pathlib import Path

import pytest

from companion.domain.exercise import Exercise
from companion.domain.glossary import Glossary
from companion.domain.lesson import Lesson
from companion.library import Library, read_exercise
from companion.library.overlay import read_overlay
from companion.library.reading_room import GLOSSARY, read_glossary, read_lesson
from companion.place import assets_folder
from tests.content_text import told_texts

ASSETS = assets_folder()
OVERLAYS = sorted((ASSETS / "locale").glob("*/*/*.toml"))
# Words that are the same in both languages.
SAME = {
    "de": {"Start", "Position"},
    "es": {"pelvis", "No"},
    "fr": {"Pause", "Pose", "Position", "disc"},
}


def _english(path: Path) -> Exercise | Lesson | Glossary:
    english = ASSETS / path.parent.name / path.name
    if path.name == GLOSSARY:
        return read_glossary(english)
    if path.parent.name == "learn":
        return read_lesson(english)
    return read_exercise(english)


@pytest.mark.parametrize(
    "path", OVERLAYS, ids=lambda path: f"{path.parent.parent.name}-{path.stem}"
)
def test_an_overlay_tells_every_text_in_its_language(path: Path) -> None:
    language = path.parent.parent.name
    english = _english(path)
    told = dict(told_texts(read_overlay(path, english)))
    left = [
        f"{key}: {text}"
        for key, text in told_texts(english)
        if told.get(key) == text and text not in SAME.get(language, ())
    ]
    assert left == [], "still English"


def test_the_languages_know_only_content_that_there_is() -> None:
    known = {*Library(ASSETS / "exercises").ids()}
    known |= {one.stem for one in (ASSETS / "learn").glob("*.toml")}
    assert {one.stem for one in OVERLAYS} <= known
