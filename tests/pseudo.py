"""A made-up language: English with other letters and a third longer.

Every text that passed the door to translation is told by it, so what still shows a
plain vowel has not; and what is cut in it would be cut in German too. ``mirrored`` is
the same, laid out and written from right to left; but for the texts of exercises, since
a content file holds no signs that turn the writing.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from companion.domain.exercise import Exercise
from companion.domain.glossary import Glossary
from companion.domain.lesson import Lesson
from companion.library import Library
from companion.library.overlay import read_overlay
from companion.library.reading_room import GLOSSARY, read_glossary, read_lesson
from companion.place import assets_folder
from companion.ui.tongue import Speech
from tests.content_text import told_texts

_LETTERS = str.maketrans(
    "aeiouyAEIOUYcnszCNSZ", "åéíöûýÅÉÍÖÛÝçñšžÇÑŠŽ"
)  # each is in Inter
_VOWELS = re.compile("[aeiouAEIOU]")
_FIELDS = re.compile(r"(\{[^}]*\})")
# A mark first, or a text that more is added to would count as one of Latin letters.
_TO_THE_LEFT, _END = "\u200f\u202e", "\u202c"
# What an exercise may not grow beyond (domain/exercise.py).
_MOST = {
    "name": 40,
    "equipment[]": 24,
    "muscles[]": 40,
    "position_words": 24,
    "steps[].text": 60,
    "key_points[]": 44,
    "mistakes[]": 60,
    "stop_if[]": 44,
    "rest_cue": 60,
    "way_out.text": 60,
    "way_out.captions[]": 60,
    "phases[].word": 14,
    "phases[].cue": 48,
    "sheet.start": 24,
    "sheet.middle": 24,
    "sheet.end": 24,
    "sheet.cues[]": 48,
    # Pages of Learn and the glossary.
    "title": 40,
    "lead": 160,
    "sections[].head": 48,
    "sections[].points[]": 120,
    "find[]": 40,
    "terms[].word": 40,
    "terms[].also[]": 40,
    "terms[].meaning": 240,
}
_OF_PLATES = {"caption": 120, "shows": 240}


class Pseudo:
    """The made-up language, as a catalogue."""

    def __init__(self, *, mirrored: bool = False) -> None:
        self._mirrored = mirrored

    def find(self, text: str, note: str, count: int | None) -> str:
        """The text in other letters, longer, its ``{fields}`` as they are."""
        del note, count
        return told(text, mirrored=self._mirrored)


def told(text: str, *, mirrored: bool = False, most: int = 10_000) -> str:
    """A text in the made-up language, at most so many characters long."""
    parts = _FIELDS.split(text)
    longer = "".join(
        part if part.startswith("{") else _VOWELS.sub(r"\g<0>\g<0>", part)
        for part in parts
    )
    chosen = longer if len(longer) <= most else text
    changed = "".join(
        part if part.startswith("{") else part.translate(_LETTERS)
        for part in _FIELDS.split(chosen)
    )
    turned = mirrored and any(one.isalpha() for one in changed)  # a decimal sign is not
    return f"{_TO_THE_LEFT}{changed}{_END}" if turned else changed


def plain_english(text: str) -> bool:
    """Whether a text has words that were not told in the made-up language."""
    return _VOWELS.search(text) is not None


def pseudo_speech(folder: Path, *, mirrored: bool = False) -> Speech:
    """The made-up language with overlays for all exercises, written into a folder."""
    assets, own = assets_folder(), folder / "pseudo"
    exercises = Library(assets / "exercises")
    for exercise in exercises.exercises():
        _write(own / "exercises" / f"{exercise.id}.toml", exercise)
    for path in (assets / "learn").glob("*.toml"):
        known = read_glossary if path.name == GLOSSARY else read_lesson
        _write(own / "learn" / path.name, known(path))
    return Speech("xx", Pseudo(mirrored=mirrored), own, mirrored)


def _write(path: Path, english: Exercise | Lesson | Glossary) -> None:
    """Write an overlay, and see that it can be read."""
    tree: dict[str, object] = {}
    for key, text in told_texts(english):
        plain = re.sub(r"\d+", "", key)
        usual = _OF_PLATES.get(key.rpartition(".")[2], 400)
        _put(tree, key, told(text, most=_MOST.get(plain, usual)))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(_lines(tree)) + "\n", encoding="utf-8")
    read_overlay(path, english)


def _put(tree: dict[str, object], key: str, text: str) -> None:
    """Set a text at a key such as ``steps[0].text``."""
    name, _, rest = key.partition(".")
    if "[" not in name:
        if rest:
            inner = tree.setdefault(name, {})
            assert isinstance(inner, dict)
            _put(inner, rest, text)
        else:
            tree[name] = text
        return
    entries = tree.setdefault(name.partition("[")[0], [])
    assert isinstance(entries, list)
    if not rest:
        entries.append(text)
        return
    index = int(name.partition("[")[2].rstrip("]"))
    while len(entries) <= index:
        entries.append({})
    _put(entries[index], rest, text)


def _lines(tree: Mapping[str, object]) -> Iterator[str]:
    for name, value in tree.items():
        yield f"{name} = {_written(value)}"


def _written(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(_lines(value)) + "}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(_written(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)
