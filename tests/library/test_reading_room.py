"""Tests of reading the pages of Learn: sound ones, and located errors."""

from pathlib import Path

import pytest

from companion.library import ContentError
from companion.library.reading_room import ReadingRoom, read_glossary, read_lesson
from companion.place import assets_folder

PAGE = """
id = "moving"
place = 1
title = "Moving"
lead = "A little."
cover = "walk"
sources = ["H1"]
find = ["Walk"]

[[sections]]
head = "Why"
pictures = ["walk"]
text = ["Moving is fine."]
points = ["Often"]
note = "Stop for pain."

[plates.walk]
exercise = "walking"
pose = "start"
caption = "An easy walk"
shows = "A person walks."
"""
OWN = """
[plates.own]
pose = "stand"
caption = "Standing"
shows = "A person stands."

[poses.stand]
root = [0, 0.9, 0]
"""
WORDS = """
[[terms]]
word = "rep"
also = ["reps"]
meaning = "One movement."
"""


def _page(folder: Path, text: str, name: str = "moving.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_page_is_read_with_its_words_in_order(tmp_path: Path) -> None:
    lesson = read_lesson(_page(tmp_path, PAGE + OWN))
    assert list(lesson.texts()) == [
        "A little.",
        "Why",
        "An easy walk",
        "Moving is fine.",
        "Often",
        "Stop for pain.",
    ]
    assert lesson.word_count == 13
    assert lesson.minutes == 1


def test_a_page_is_found_by_any_of_its_words_in_any_order(tmp_path: Path) -> None:
    lesson = read_lesson(_page(tmp_path, PAGE))
    assert lesson.matches("  ")
    assert lesson.matches("WALK easy")
    assert lesson.matches("moving pain")
    assert not lesson.matches("moving swim")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "moving"', 'id = "Moving about"', "moving.toml: id"),
        ('id = "moving"', 'id = "other"', "moving.toml: id"),
        ('cover = "walk"', 'cover = "wlak"', 'cover: there is no picture "wlak"'),
        ('pictures = ["walk"]', 'pictures = ["run"]', "sections[0].pictures[0]"),
        ('pose = "stand"', 'pose = "stan"', 'plates.own.pose: there is no pose "stan"'),
        ("place = 1", "place = 0", "place"),
        ("place = 1", "", "place"),
        ('head = "Why"', 'had = "Why"', "sections[0]: there is no key"),
        ("root = [0, 0.9, 0]", 'base = "stnd"', "poses.stand.base"),
        ("root = [0, 0.9, 0]", 'base = "stand"', "poses.stand"),
        (
            'exercise = "walking"',
            'exercise = "walking"\nscenery = { camera = { yaw = 0, pitch = 0 } }',
            "plates.walk.scenery",
        ),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    text = PAGE + OWN
    assert old in text
    with pytest.raises(ContentError) as raised:
        read_lesson(_page(tmp_path, text.replace(old, new, 1)))
    assert said in str(raised.value)


def test_a_page_without_poses_of_its_own_says_what_is_allowed(tmp_path: Path) -> None:
    text = PAGE.replace('exercise = "walking"\n', "")
    with pytest.raises(ContentError, match="poses of the page, or an exercise"):
        read_lesson(_page(tmp_path, text))


def test_a_broken_page_keeps_no_other_away(tmp_path: Path) -> None:
    _page(tmp_path, PAGE)
    _page(tmp_path, "no toml at all", "broken.toml")
    _page(tmp_path, WORDS, "glossary.toml")
    room = ReadingRoom(tmp_path)
    assert [one.id for one in room.lessons] == ["moving"]
    assert [fault.file for fault in room.faults] == ["broken.toml"]
    assert room.glossary.term("reps") is not None


def test_pages_come_in_their_order(tmp_path: Path) -> None:
    _page(tmp_path, PAGE.replace("place = 1", "place = 7"))
    text = PAGE.replace('id = "moving"', 'id = "resting"')
    _page(tmp_path, text, "resting.toml")
    room = ReadingRoom(tmp_path)
    assert [one.id for one in room.lessons] == ["resting", "moving"]


def test_an_empty_folder_is_a_fault(tmp_path: Path) -> None:
    (fault,) = ReadingRoom(tmp_path).faults
    assert "holds no pages" in str(fault)


def test_a_broken_glossary_is_a_fault_and_explains_nothing(tmp_path: Path) -> None:
    _page(tmp_path, PAGE)
    _page(tmp_path, WORDS + WORDS, "glossary.toml")
    room = ReadingRoom(tmp_path)
    assert room.glossary.terms == ()
    (fault,) = room.faults
    assert str(fault).startswith("glossary.toml: terms[1]")


def test_the_glossary_of_the_program_is_read() -> None:
    glossary = read_glossary(assets_folder() / "learn" / "glossary.toml")
    assert glossary.term("neutral spine") is not None
