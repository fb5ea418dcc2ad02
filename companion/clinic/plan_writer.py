"""A prescription as the text of a plan file: the same plan, the same text."""

import json
import re
from typing import Any

from companion.clinic.plan_reader import FORMAT, VERSION, WEEKDAYS
from companion.domain.exercise import Side
from companion.domain.prescription import Prescribed, Prescription, SetDose

_LINE = "\n"
# Numbers or plain words, a line each; words with quotes or brackets in them stay so.
_SHORT_LIST = re.compile(r'\[((?:\n +(?:"[a-z0-9_-]*"|[0-9.]+),?)+)\n *\]')


def plan_text(one: Prescription) -> str:
    """The file, with a line for every thing that a person may want to read."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": one.made_by,
        "made_on": one.made_on.isoformat(),
    }
    if one.message:
        document["message"] = one.message
    document["days"] = [WEEKDAYS[number] for number in sorted(one.days)]
    document["minutes"] = one.minutes
    if one.precautions:
        document["precautions"] = sorted(one.precautions)
    document["exercises"] = [_exercise(item) for item in one.exercises]
    if one.released:
        document["released"] = sorted(one.released)
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _SHORT_LIST.sub(_on_one_line, text) + "\n"


def _on_one_line(found: re.Match[str]) -> str:
    return f"[{', '.join(line.strip(' ,') for line in found[1].split(_LINE) if line)}]"


def _exercise(one: Prescribed) -> dict[str, Any]:
    written: dict[str, Any] = {"id": one.exercise_id}
    if one.dose is not None:
        written["dose"] = _dose(one.dose)
    if one.side is not Side.BOTH:
        written["side"] = one.side.value
    if one.note:
        written["note"] = one.note
    return written


def _dose(dose: SetDose) -> dict[str, Any]:
    return {
        "level": int(dose.level),
        "sets": list(dose.reps),
        "hold_seconds": _plain(dose.hold_seconds),
    }


def _plain(seconds: float) -> float:
    """Without a needless ``.0``."""
    return int(seconds) if seconds == int(seconds) else seconds
