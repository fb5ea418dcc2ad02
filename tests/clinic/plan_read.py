"""The plan file of the examples, read, refused or changed."""

import json

import pytest

from companion.clinic.plan_reader import PlanRefused, read_plan
from companion.domain.prescription import Prescription
from tests.clinic.plans import PLAN, TODAY, exercises


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
