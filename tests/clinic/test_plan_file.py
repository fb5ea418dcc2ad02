"""Plan files: written and read again."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator

from companion import clinic
from companion.clinic.plan_reader import (
    DOSE_NEEDED,
    EXERCISE_NEEDED,
    EXERCISE_OTHERS,
    NEEDED,
    OTHERS,
    WEEKDAYS,
)
from companion.clinic.plan_writer import plan_text
from companion.domain.caution import Precaution
from companion.domain.exercise import Level, Side
from companion.domain.prescription import Prescribed, Prescription, SetDose
from tests.clinic.plan_read import changed, read
from tests.clinic.plans import PLAN, PRESS_UP, prescriptions

SCHEMA: dict[str, Any] = json.loads(
    (Path(clinic.__file__).parent / "plan.schema.json").read_text("utf-8")
)


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
