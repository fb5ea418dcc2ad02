"""The exercises of the program: sound, dosed as prescribed, easy to read."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
import textstat

from companion.domain.caution_words import caution_lines
from companion.domain.exercise import Counts, Exercise, Level, PhaseKind
from companion.domain.pose import PoseSpec
from companion.domain.scenery import Scenery
from companion.library import Library
from companion.place import assets_folder

LIBRARY = Library(assets_folder() / "exercises")
HIGHEST_GRADE = 6
LONGEST_STEP = 40  # two lines of a step's tile

FIRST_EIGHT = (
    "abdominal-brace",
    "bird-dog",
    "bridge",
    "clamshell",
    "hamstring-stretch-strap",
    "seated-nerve-slider",
    "side-bridge-knees",
    "sit-to-stand",
)
# clinical.md section 1, the dose table: repetitions of each set at levels 1 / 2 / 3,
# hold at each level, seconds out and back (chosen where the table leaves them open),
# rest between sets, sides. Breaths and minutes of walking stand for repetitions.
DOSES = """
abdominal-brace          | 8 / 8 8 / 10 10       | 5 8 10   | 2 2     | 30 | none
bird-dog                 | 4 / 5 3 1 / 6 4 2     | 5 8 10   | 3 3     | 30 | each
bridge                   | 6 / 8 8 / 10 10 10    | 3 5 5    | 3 3     | 45 | none
calf-stretch             | 2 / 3 / 3             | 15 20 30 | 4 4     | 10 | each
cat-camel                | 5 / 8 / 10            | 0 0 0    | 3 3     | 0  | none
childs-pose              | 4 / 6 / 8             | 4 10 20  | 4 4     | 10 | none
clamshell                | 8 / 10 10 / 10 10 10  | 2 2 2    | 2 2     | 30 | each
dead-bug                 | 4 / 6 6 / 10 10       | 1 1 1    | 3 3     | 45 | alternate
diaphragmatic-breathing  | 8 / 12 / 15           | 0 0 0    | 4 5     | 0  | none
figure-four-stretch      | 2 / 3 / 4             | 15 20 30 | 4 4     | 10 | each
front-plank-knees        | 3 / 5 / 5 5           | 5 8 10   | 2 2     | 30 | none
hamstring-stretch-strap  | 2 / 3 / 4             | 15 20 30 | 4 4     | 10 | each
heel-raise               | 8 / 10 10 / 10 10 10  | 1 1 1    | 2 3     | 30 | none
heel-slide               | 6 / 8 8 / 10 10       | 1 1 1    | 3 3     | 30 | alternate
hip-flexor-stretch       | 2 / 3 / 3             | 15 20 30 | 4 4     | 10 | each
hip-hinge                | 6 / 8 8 / 12 12       | 1 1 1    | 3 2     | 30 | none
knee-to-chest            | 2 / 3 / 4             | 5 15 20  | 4 4     | 10 | each
lumbar-rotation          | 3 / 5 / 8             | 2 5 10   | 3 3     | 0  | each
neutral-spine-check      | 5 / 5 / 8             | 10 10 10 | 3 3     | 10 | none
pelvic-tilt              | 5 / 10 / 15           | 2 5 5    | 2 2     | 30 | none
prone-hip-extension      | 5 / 8 8 / 10 10       | 3 5 5    | 2 3     | 30 | each
prone-press-up           | 5 / 8 / 10            | 5 1 1    | 2 2     | 30 | none
seated-nerve-slider      | 5 / 8 / 10            | 0 0 0    | 2.5 2.5 | 0  | affected
side-bridge-knees        | 3 / 4 3 2 / 5 4 3     | 5 7 10   | 2 2     | 30 | each
side-lying-hip-abduction | 6 / 10 10 / 12 12 12  | 2 2 2    | 2 3     | 30 | each
sit-to-stand             | 5 / 8 8 / 10 10       | 1 1 1    | 2 4     | 45 | none
supine-march             | 6 / 8 8 / 12 12       | 1 1 1    | 2 2     | 30 | alternate
supine-nerve-slider      | 5 / 8 / 10            | 0 0 0    | 2.5 2.5 | 0  | affected
walking                  | 4 / 12 / 30           | 0 0 0    | 1 1     | 0  | none
wall-sit                 | 5 / 8 / 10            | 5 5 10   | 3 3     | 15 | none
"""
TABLE = {row.split()[0]: row for row in DOSES.strip().splitlines()}
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
    assert set(FIRST_EIGHT) <= set(LIBRARY.ids())


def test_every_exercise_has_its_row_in_the_clinical_table() -> None:
    assert set(LIBRARY.ids()) <= set(TABLE)


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_doses_are_those_of_the_clinical_table(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    doses = [exercise.dose(level) for level in Level]
    reps = " / ".join(" ".join(map(str, dose.reps)) for dose in doses)
    holds = " ".join(f"{dose.hold_seconds:g}" for dose in doses)
    tempo = exercise.tempo
    pace = f"{tempo.out_seconds:g} {tempo.back_seconds:g}"
    rest = f"{tempo.rest_between_sets_seconds:g}"
    found = [exercise_id, reps, holds, pace, rest, exercise.sides.value]
    assert found == [part.strip() for part in TABLE[exercise_id].split("|")]


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_nothing_moves_faster_than_slow_and_controlled(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    # An easy walk takes two steps a second; it is drawn at half of that.
    slowest_allowed = 1 if exercise.counts is Counts.MINUTES else 2
    assert exercise.tempo.floor_seconds >= slowest_allowed


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_steps_are_easy_to_read(exercise_id: str) -> None:
    steps = [step.text for step in LIBRARY.exercise(exercise_id).steps]
    assert _grade(steps) <= HIGHEST_GRADE
    assert max(len(text) for text in steps) <= LONGEST_STEP


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_longer_texts_are_easy_to_read(exercise_id: str) -> None:
    one = LIBRARY.exercise(exercise_id)
    longer = [one.purpose, *one.getting_in, *one.getting_out]
    longer += [one.easier.words, one.harder.words]
    assert _grade([*longer, *caution_lines(one)]) <= HIGHEST_GRADE


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_no_text_promises_or_blames(exercise_id: str) -> None:
    said = " ".join(_texts(LIBRARY.exercise(exercise_id))).lower()
    assert WORDS_NEVER_USED.findall(said) == []


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_instructions_are_whole_sentences(exercise_id: str) -> None:
    one = LIBRARY.exercise(exercise_id)
    sentences = [step.text for step in one.steps]
    sentences += [phase.cue for phase in one.phases]
    sentences += [*one.getting_in, *one.getting_out, *one.sheet.cues]
    sentences += [one.easier.words, one.harder.words, *caution_lines(one)]
    sentences += [one.purpose, one.rest_cue, one.way_out.text]
    assert not [text for text in sentences if not text.endswith(".")]
    fragments = [*one.key_points, *one.mistakes, *one.stop_if, *one.way_out.captions]
    assert not [text for text in fragments if text.endswith(".")]


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_what_stops_at_once_is_always_named(exercise_id: str) -> None:
    said = " ".join(LIBRARY.exercise(exercise_id).stop_if)
    assert "leg pain rises or moves down" in said
    assert "tingl" in said
    assert "numb" in said
    # At once: whoever waits for what stays afterwards has gone on with it.
    assert not re.search(r"\b(after|lasts|stays)\b", said)


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
