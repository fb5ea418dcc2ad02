"""No plan file that chance has changed crashes or is followed otherwise."""

import json
import os
import random
from typing import Any

from companion.clinic.plan_reader import PlanRefused
from companion.clinic.plan_writer import plan_text
from tests.clinic.plan_read import read
from tests.clinic.plans import PLAN

# `make thorough` tries ten thousand.
MUTATIONS = int(os.environ.get("PLAN_MUTATIONS", "1000"))


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
