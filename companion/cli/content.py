"""The library for a verb, with its errors turned into refusals."""

from companion.cli.outcome import Refusal
from companion.domain.exercise import Exercise
from companion.language import ENGLISH, spoken
from companion.library import ContentError, Library, UnknownExercise
from companion.place import assets_folder


def open_library() -> Library:
    """The program's own exercises, in the language that is spoken."""
    overlays = None
    if spoken() != ENGLISH:
        overlays = assets_folder() / "locale" / spoken() / "exercises"
    return Library(assets_folder() / "exercises", None, overlays)


def exercise_of(library: Library, exercise_id: str) -> Exercise:
    """One exercise. Raises Refusal."""
    try:
        return library.exercise(exercise_id)
    except (UnknownExercise, ContentError) as error:
        raise Refusal(str(error)) from error
