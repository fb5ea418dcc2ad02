"""Every overlay of an exercise is sound and leaves nothing in English."""

from pathlib import Path

import pytest

from companion.domain.exercise import Exercise
from companion.library import Library, read_exercise
from companion.library.overlay import read_overlay, told_texts
from companion.place import assets_folder

ASSETS = assets_folder()
OVERLAYS = sorted((ASSETS / "locale").glob("*/exercises/*.toml"))
# Words that are the same in both languages.
SAME = {
    "de": {"Start"},
    "es": {"pelvis"},
    "fr": {"mat", "Pause", "Pose"},
}


def _english(exercise_id: str) -> Exercise:
    return read_exercise(ASSETS / "exercises" / f"{exercise_id}.toml")


@pytest.mark.parametrize(
    "path", OVERLAYS, ids=lambda path: f"{path.parent.parent.name}-{path.stem}"
)
def test_an_overlay_tells_every_text_in_its_language(path: Path) -> None:
    language = path.parent.parent.name
    english = _english(path.stem)
    told = dict(told_texts(read_overlay(path, english)))
    left = [
        f"{key}: {text}"
        for key, text in told_texts(english)
        if told[key] == text and text not in SAME.get(language, ())
    ]
    assert left == [], "still English"


def test_the_languages_know_only_exercises_that_there_are() -> None:
    ids = Library(ASSETS / "exercises").ids()
    assert {one.stem for one in OVERLAYS} <= set(ids)
