"""Plan files: written and read again, and whatever may be wrong with one."""

import json
import os
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from companion import clinic
from companion.clinic.located import DEEPEST, MOST_CHARACTERS
from companion.clinic.plan_reader import (
    DOSE_NEEDED,
    EXERCISE_NEEDED,
    EXERCISE_OTHERS,
    NEEDED,
    OTHERS,
    WEEKDAYS,
    PlanRefused,
    read_plan,
)
from companion.clinic.plan_writer import plan_text
from companion.domain.caution import Precaution
from companion.domain.exercise import Level, Side
from companion.domain.prescription import Prescribed, Prescription, SetDose
from tests.clinic.plans import PLAN, PRESS_UP, TODAY, exercises, prescriptions

SCHEMA: dict[str, Any] = json.loads(
    (Path(clinic.__file__).parent / "plan.schema.json").read_text("utf-8")
)
# `make thorough` tries ten thousand.
MUTATIONS = int(os.environ.get("PLAN_MUTATIONS", "1000"))


def read(text: str) -> Prescription:
    return read_plan(text, exercises(), TODAY)


def refused(text: str) -> list[str]:
    with pytest.raises(PlanRefused) as told:
        read(text)
    return [str(one) for one in told.value.faults]


def changed(**parts: object) -> str:
    """The plan with some of its parts replaced, or left out (None)."""
    document = json.loads(PLAN) | parts
    kept = {key: one for key, one in document.items() if one is not None}
    return json.dumps(kept, indent=2)


def test_a_plan_is_read_as_it_was_written() -> None:
    assert read(PLAN) == Prescription(
        made_by="Sam Example, physiotherapist, Riverside Clinic",
        made_on=date(2026, 11, 20),
        message="Start gently. Ring me when the leg gets worse.",
        days=frozenset({0, 2, 5}),
        minutes=20,
        precautions=frozenset({Precaution.OSTEOPOROSIS}),
        exercises=(
            Prescribed(
                "bridge",
                SetDose(Level.L1, (6, 6), 5.0),
                note="Only as high as it is easy.",
            ),
            Prescribed("bird-dog", side=Side.LEFT),
            Prescribed(PRESS_UP),
        ),
        released=frozenset({PRESS_UP}),
    )


@given(prescriptions())
def test_written_and_read_again_it_is_the_same_plan(plan: Prescription) -> None:
    text = plan_text(plan)

    assert read(text) == plan
    assert plan_text(read(text)) == text
    assert list(Draft202012Validator(SCHEMA).iter_errors(json.loads(text))) == []


def test_what_is_left_out_is_as_usual() -> None:
    plan = read(changed(minutes=None, message=None, precautions=None))

    assert (plan.minutes, plan.message, plan.precautions) == (25, "", frozenset())


def test_the_schema_knows_the_same_names_as_the_program() -> None:
    parts = SCHEMA["$defs"]

    assert SCHEMA["required"] == list(NEEDED)
    assert set(SCHEMA["properties"]) == {*NEEDED, *OTHERS}
    assert set(parts["exercise"]["properties"]) == {*EXERCISE_NEEDED, *EXERCISE_OTHERS}
    assert parts["dose"]["required"] == list(DOSE_NEEDED)
    assert set(parts["dose"]["properties"]) == set(DOSE_NEEDED)
    assert SCHEMA["properties"]["days"]["items"]["enum"] == list(WEEKDAYS)
    precautions = SCHEMA["properties"]["precautions"]["items"]["enum"]
    assert precautions == list(Precaution)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "Line 1: The file ends too early."),
        ("hello", "Line 1: This cannot be read."),
        ('{"format": "companion-plan"} x', "Line 1: There is something after the end"),
        ('{"a": 1,\n "a": 2}', "Line 2: “a” is there twice. Which one holds?"),
        ('{"a": "b', "Line 1: A text has no end"),
        ('{"a": 1e9}', "Line 1: This cannot be read."),
        ('{"a": 01}', "Line 1: This cannot be read."),
        ('{"a" 1}', "Line 1: This cannot be read."),
        ('{"a": 1\n"b": 2}', "Line 2: This cannot be read."),
        ("{1: 2}", "Line 1: This cannot be read."),
        ("[" * (DEEPEST + 2), "Line 1: There are too many brackets"),
        (" " * (MOST_CHARACTERS + 1), "Line 1: The file is too long"),
        ("[]", "Line 1: “plan” should be in curly brackets."),
        ('{"format": "recipe", "version": 1}', "This file is not an exercise plan"),
        (changed(version=2), "This plan needs a newer version of the program."),
        (changed(version="1"), "“version” should be a whole number, 1 to 1."),
        (changed(version=True), "“version” should be a whole number"),
        (changed(format=None), "“format” is missing."),
        (changed(made_by=None), "“made_by” is missing."),
        (changed(made_by=" "), "“made_by” should have 1 to 80 letters."),
        (changed(made_by=7), "“made_by” should be a text in quotes."),
        (changed(made_by="a\u202eb"), "“made_by” holds signs that cannot be shown."),
        (changed(made_by="a\nb"), "“made_by” holds signs that cannot be shown."),
        (changed(made_on="20 November"), "should be a day such as 2026-11-20."),
        (changed(made_on="2026-13-40"), "should be a day such as 2026-11-20."),
        (changed(made_on="2026-11-27"), "a day that is yet to come."),
        (changed(days=[]), "“days” should be a list of 1 to 5."),
        (changed(days=["monday", "monday"]), "This day is there twice."),
        (changed(days=["someday"]), "A day is a word such as monday."),
        (changed(minutes=90), "“minutes” should be a whole number, 10 to 25."),
        (changed(precautions=["luck"]), "“precautions” should be one of: pregnancy,"),
        (changed(speed="fast"), "“speed” is not known to this program"),
        (changed(exercises=[]), "“exercises” should be a list of 1 to 8."),
        (changed(exercises="all"), "“exercises” should be a list of 1 to 8."),
        (changed(released=None), "“Lying press-up” moves the spine"),
        (changed(released=["heel-slide"]), "“heel-slide” is released but is not in"),
        (changed(released=[5]), "“released” should be a text in quotes."),
    ],
)
def test_what_is_wrong_is_told_in_plain_words(text: str, told: str) -> None:
    assert any(told in one for one in refused(text)), refused(text)


def an_exercise(**parts: object) -> str:
    return changed(exercises=[{"id": "bridge"} | parts], released=None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (an_exercise(id="jumping"), "This program has no exercise “jumping”."),
        (an_exercise(id=3), "“id” should be a text in quotes."),
        (an_exercise(reps=9), "“reps” is not known to this program"),
        (an_exercise(side="left"), "“Bridge” has no sides to choose."),
        (an_exercise(side="up"), "“side” should be one of: left, right, both."),
        (an_exercise(note=""), "“note” should have 1 to 120 letters."),
        (an_exercise(dose=8), "“dose” should be in curly brackets."),
        (changed(exercises=[{}]), "“id” is missing."),
        (changed(exercises=["bridge"]), "“exercises” should be in curly brackets."),
        (
            changed(exercises=[{"id": "bridge"}, {"id": "bridge"}], released=None),
            "“Bridge” is there twice.",
        ),
    ],
)
def test_what_is_wrong_with_an_exercise_is_told(text: str, told: str) -> None:
    assert any(told in one for one in refused(text)), refused(text)


def a_dose(**parts: object) -> str:
    whole = {"level": 1, "sets": [6, 6], "hold_seconds": 5} | parts
    return an_exercise(dose={key: one for key, one in whole.items() if one is not None})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (a_dose(level=4), "“level” should be a whole number, 1 to 3."),
        (a_dose(level=None), "“level” is missing."),
        (a_dose(sets=[99]), "“sets” should be a whole number, 1 to 10."),
        (a_dose(sets=[]), "“sets” should be a list of 1 to 3."),
        (a_dose(sets=8), "“sets” should be a list of 1 to 3."),
        (a_dose(sets=[8.5]), "“sets” should be a whole number"),
        (a_dose(hold_seconds=300), "“hold_seconds” should be a number, 3 to 5."),
        (a_dose(hold_seconds="5"), "“hold_seconds” should be a number, 3 to 5."),
        (a_dose(speed=2), "“speed” is not known to this program"),
        (
            changed(
                exercises=[
                    {
                        "id": "bird-dog",
                        "dose": {"level": 3, "sets": [6, 6, 6], "hold_seconds": 8},
                    }
                ],
                released=None,
            ),
            "18 times in all are more than “Bird dog” allows: 12.",
        ),
    ],
)
def test_a_dose_beyond_what_an_exercise_allows_is_refused(text: str, told: str) -> None:
    assert any(told in one for one in refused(text)), refused(text)


def test_every_fault_is_told_with_its_line() -> None:
    text = PLAN.replace('"minutes": 20', '"minutes": 99').replace(
        '"hold_seconds": 5', '"hold_seconds": 5,\n        "speed": 3'
    )

    assert [one.split(":")[0] for one in refused(text)] == ["Line 8", "Line 17"]


def test_a_strange_name_cannot_break_the_words_told() -> None:
    (told,) = refused(changed(**{"\u202e\n" + "x" * 90: 1}))

    assert told.count("\n") == 0
    assert "\u202e" not in told


def meaning(document: dict[str, Any]) -> dict[str, Any]:
    """What a plan says, whatever the order of what has none, and with what is usual."""
    told: dict[str, Any] = {"minutes": 25, "message": "", "precautions": []}
    told |= {"released": []} | document
    for key in ("days", "precautions", "released"):
        told[key] = sorted(set(told[key]))
    told["exercises"] = [
        {"side": "both", "note": ""} | one for one in document["exercises"]
    ]
    texts = ("made_by", "message")
    return told | {key: told[key].strip() for key in texts}


def _mutated(text: str, chance: random.Random) -> str:
    """Cut, doubled, swapped or overwritten somewhere."""
    start = chance.randrange(len(text))
    end = min(len(text), start + chance.randrange(1, 30))
    match chance.randrange(5):
        case 0:
            return text[:start] + text[end:]
        case 1:
            return text[:end] + text[start:]
        case 2:
            sign = chance.choice('{}[]",:0123456789.-eE \n\\\u202eaé')
            return text[:start] + sign + text[start + 1 :]
        case 3:
            other = chance.randrange(len(text))
            return text[:start] + text[other : other + 20] + text[start:]
        case _:
            return _with_other_value(text, chance)


def _with_other_value(text: str, chance: random.Random) -> str:
    """A sound document with one value, or one key, that is another."""
    document = json.loads(text)
    places: list[tuple[Any, Any]] = []

    def walk(node: Any) -> None:  # noqa: ANN401 - any JSON
        keys = node if isinstance(node, dict) else range(len(node))
        for key in keys:
            places.append((node, key))
            if isinstance(node[key], dict | list):
                walk(node[key])

    walk(document)
    node, key = chance.choice(places)
    values: list[object] = [
        0,
        1,
        7,
        31,
        -1,
        2.5,
        1e300,
        True,
        None,
        "",
        "x",
        [],
        {},
        "bridge",
        [8],
    ]
    if isinstance(node, dict) and chance.random() < 0.4:
        name = chance.choice(["reps", "speed", "sets", "level", "hold", "dose", "id2"])
        node[name] = chance.choice(values)
    else:
        node[key] = chance.choice(values)
    return json.dumps(document, indent=2)


def test_no_mutated_file_crashes_or_is_followed_otherwise_than_it_says() -> None:
    chance = random.Random(20261126)
    followed = 0
    for _ in range(MUTATIONS):
        text = PLAN
        for _ in range(chance.randrange(1, 4)):
            try:
                text = _mutated(text, chance)
            except ValueError:
                break  # no longer a document to put another value into
            if not text:
                break
        try:
            plan = read(text)
        except PlanRefused:
            continue
        followed += 1
        assert meaning(json.loads(text)) == meaning(json.loads(plan_text(plan)))
    assert followed > MUTATIONS / 100
