"""One sound exercise as tables, a way to write tables down, and ways to spoil them."""

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SAMPLE: dict[str, object] = {
    "id": "sample-lift",
    "name": "Sample lift",
    "category": "core_strength",
    "position": "supine",
    "position_words": "On your back",
    "equipment": ["mat"],
    "spine": "neutral",
    "gate": "open",
    "sides": "none",
    "purpose": "Shows how an exercise is written.",
    "muscles": ["belly muscles"],
    "key_points": ["Slowly", "Keep breathing"],
    "mistakes": ["Going fast"],
    "getting_in": ["Lie down."],
    "getting_out": ["Get up."],
    "easier": {"words": "Do less."},
    "harder": {"words": "Do more."},
    "stop_if": ["leg pain rises", "the leg tingles"],
    "cautions": [],
    "rest_cue": "Let go.",
    "thumbnail": "top",
    "sources": ["S13"],
    "steps": [
        {"text": "Lie down.", "pose": "start"},
        {"text": "Lift.", "pose": "top", "arrow": True, "glow": True},
        {"text": "Lower.", "pose": "start"},
    ],
    "phases": [
        {"kind": "out", "word": "Lift", "cue": "Up.", "poses": ["start", "top"]},
        {"kind": "hold", "word": "Hold", "cue": "Breathe.", "poses": ["top"]},
        {"kind": "back", "word": "Lower", "cue": "Down.", "poses": ["top", "start"]},
    ],
    "tempo": {
        "out_seconds": 3,
        "back_seconds": 2.5,
        "floor_seconds": 2,
        "ceiling_seconds": 6,
        "rest_between_reps_seconds": 0,
        "rest_between_sets_seconds": 30,
        "ready_seconds": 20,
    },
    "doses": {
        "1": {"reps": [6], "hold_seconds": 3},
        "2": {"reps": [5, 3, 1], "hold_seconds": 5},
        "3": {"reps": [8, 8], "hold_seconds": 5, "swap": {"top": "high"}},
    },
    "way_out": {"text": "Let go.", "captions": ["Down"], "poses": ["start"]},
    "sheet": {
        "start": "Start",
        "start_pose": "start",
        "end": "Hold",
        "end_pose": "top",
        "cues": ["Lift.", "Lower."],
    },
    "scenery": {"camera": {"yaw": 20, "pitch": 14.5}},
    "poses": {
        "start": {"root": [0, 0.1, 0], "right_leg": {"hip": [45, 0, 0], "knee": 95}},
        "top": {"base": "start", "belly": 0.5},
        "high": {"mix": {"start": "start", "end": "top", "fraction": 0.5}},
    },
}


def sample() -> dict[str, object]:
    """A fresh copy to spoil."""
    return copy.deepcopy(SAMPLE)


def put(tables: dict[str, object], key: str, value: object) -> dict[str, object]:
    """The tables with a value set at a dotted key; numbers count list entries."""
    *way, last = key.split(".")
    place: Any = tables
    for part in way:
        place = place[int(part)] if isinstance(place, list) else place[part]
    if isinstance(place, list):
        place[int(last)] = value
    else:
        place[last] = value
    return tables


def without(tables: dict[str, object], key: str) -> dict[str, object]:
    """The tables without a dotted key."""
    *way, last = key.split(".")
    place: Any = tables
    for part in way:
        place = place[int(part)] if isinstance(place, list) else place[part]
    del place[last]
    return tables


def toml(tables: Mapping[str, object]) -> str:
    """The tables as TOML, each top-level key on its own line."""
    return "".join(f"{_key(k)} = {_value(v)}\n" for k, v in tables.items())


def write(folder: Path, name: str, tables: Mapping[str, object]) -> Path:
    """A file of that name with these tables."""
    path = folder / f"{name}.toml"
    path.write_text(toml(tables), encoding="utf-8")
    return path


def _key(name: str) -> str:
    return json.dumps(name)


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items())
        return f"{{{inner}}}"
    if isinstance(value, list):
        return f"[{', '.join(_value(one) for one in value)}]"
    if isinstance(value, float):
        return repr(value)
    return json.dumps(value)
