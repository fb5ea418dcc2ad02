"""The exercises as a list, for people and for scripts."""

import json
import sys

from companion.cli.outcome import DONE, FAILED
from companion.domain.exercise import Exercise, Spine
from companion.library import Library


def list_exercises(library: Library, *, as_json: bool) -> int:
    """Write the list to stdout; a broken file is told on stderr and left out."""
    found = library.exercises()
    if as_json:
        entries = [_entry(one) for one in found]
        sys.stdout.write(json.dumps(entries, indent=2, ensure_ascii=False) + "\n")
    else:
        sys.stdout.writelines(_line(one) for one in found)
    for fault in library.faults:
        sys.stderr.write(f"companion: {fault}\n")
    return FAILED if library.faults else DONE


def _entry(exercise: Exercise) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "category": exercise.category,
        "position": exercise.position,
        "equipment": list(exercise.equipment),
        "spine": "neutral" if exercise.spine is Spine.NEUTRAL else "moves",
        "gate": exercise.gate,
        "levels": sorted(int(level) for level in exercise.doses),
        "poses": list(exercise.poses),
    }


def _line(exercise: Exercise) -> str:
    return f"{exercise.id:<26} {exercise.name}\n"
