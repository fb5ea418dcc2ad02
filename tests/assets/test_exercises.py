"""The exercises of the program: sound, dosed as prescribed, easy to read."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
import textstat  # type: ignore[import-untyped] # - it brings no types

from companion.domain.exercise import Exercise, Level, PhaseKind, Sides
from companion.domain.pose import PoseSpec
from companion.domain.scenery import Scenery
from companion.library import Library
from companion.place import assets_folder

LIBRARY = Library(assets_folder() / "exercises")
HIGHEST_GRADE = 6
LONGEST_STEP = 40  # two lines of a step's tile

# clinical.md section 1: sets of repetitions and seconds of hold at each level,
# seconds out and back, rest between sets, sides.
DOSES = {
    "abdominal-brace": (
        ((8,), 5), ((8, 8), 8), ((10, 10), 10), (2, 2), 30, Sides.NONE,
    ),
    "bridge": (
        ((6,), 3), ((8, 8), 5), ((10, 10, 10), 5), (3, 3), 45, Sides.NONE,
    ),
    "bird-dog": (
        ((4,), 5), ((5, 3, 1), 8), ((6, 4, 2), 10), (3, 3), 30, Sides.EACH,
    ),
    "clamshell": (
        ((8,), 2), ((10, 10), 2), ((10, 10, 10), 2), (2, 2), 30, Sides.EACH,
    ),
    "side-bridge-knees": (
        ((3,), 5), ((4, 3, 2), 7), ((5, 4, 3), 10), (2, 2), 30, Sides.EACH,
    ),
    "sit-to-stand": (
        ((5,), 1), ((8, 8), 1), ((10, 10), 1), (2, 4), 45, Sides.NONE,
    ),
    "hamstring-stretch-strap": (
        ((2,), 15), ((3,), 20), ((4,), 30), (4, 4), 10, Sides.EACH,
    ),
    "seated-nerve-slider": (
        ((5,), 0), ((8,), 0), ((10,), 0), (2.5, 2.5), 0, Sides.AFFECTED,
    ),
}  # fmt: skip
# A companion never promises, blames or frightens.
WORDS_NEVER_USED = re.compile(
    r"\b(cures?|heals?|fix|guarantee\w*|diagnos\w*|must|should|wrong|bad|danger\w*"
    r"|damage\w*|push through (it|the pain)|no pain)\b"
)


def _texts(value: object) -> Iterator[str]:
    """Every text that a person may read, poses and scenery left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value) and not isinstance(value, type | PoseSpec | Scenery):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _grade(texts: list[str]) -> float:
    return float(textstat.flesch_kincaid_grade(" ".join(texts)))


def test_every_exercise_file_is_sound() -> None:
    assert [str(fault) for fault in LIBRARY.faults] == []


def test_the_first_eight_exercises_are_there() -> None:
    assert set(DOSES) <= set(LIBRARY.ids())


@pytest.mark.parametrize("exercise_id", DOSES)
def test_the_doses_are_those_of_the_clinical_table(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    *levels, pace, rest, sides = DOSES[exercise_id]
    found = [exercise.dose(level) for level in Level]
    assert [(dose.reps, dose.hold_seconds) for dose in found] == levels
    assert (exercise.tempo.out_seconds, exercise.tempo.back_seconds) == pace
    assert exercise.tempo.rest_between_sets_seconds == rest
    assert exercise.sides is sides


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_nothing_moves_faster_than_slow_and_controlled(exercise_id: str) -> None:
    assert LIBRARY.exercise(exercise_id).tempo.floor_seconds >= 2


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_steps_are_easy_to_read(exercise_id: str) -> None:
    steps = [step.text for step in LIBRARY.exercise(exercise_id).steps]
    assert _grade(steps) <= HIGHEST_GRADE
    assert max(len(text) for text in steps) <= LONGEST_STEP


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_longer_texts_are_easy_to_read(exercise_id: str) -> None:
    one = LIBRARY.exercise(exercise_id)
    longer = [one.purpose, *one.getting_in, *one.getting_out, one.easier, one.harder]
    assert _grade([*longer, *one.not_for]) <= HIGHEST_GRADE


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_no_text_promises_or_blames(exercise_id: str) -> None:
    said = " ".join(_texts(LIBRARY.exercise(exercise_id))).lower()
    assert WORDS_NEVER_USED.findall(said) == []


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_instructions_are_whole_sentences(exercise_id: str) -> None:
    one = LIBRARY.exercise(exercise_id)
    sentences = [step.text for step in one.steps]
    sentences += [phase.cue for phase in one.phases]
    sentences += [*one.getting_in, *one.getting_out, *one.sheet.cues, *one.not_for]
    sentences += [one.purpose, one.easier, one.harder, one.rest_cue, one.way_out.text]
    assert not [text for text in sentences if not text.endswith(".")]
    fragments = [*one.key_points, *one.mistakes, *one.stop_if, *one.way_out.captions]
    assert not [text for text in fragments if text.endswith(".")]


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_what_stops_at_once_is_always_named(exercise_id: str) -> None:
    said = " ".join(LIBRARY.exercise(exercise_id).stop_if)
    assert "leg pain rises or moves down" in said


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_clinics_rules_are_among_the_sources(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    assert {"H2", "H4", "H5"} <= set(exercise.sources)
    assert any(source.startswith("S") for source in exercise.sources)


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_a_step_that_teaches_the_movement_carries_the_arrow(exercise_id: str) -> None:
    exercise: Exercise = LIBRARY.exercise(exercise_id)
    kinds = [phase.kind for phase in exercise.phases]
    assert kinds[0] is PhaseKind.OUT
    if exercise.scenery.arrow is not None:
        assert any(step.arrow for step in exercise.steps)
