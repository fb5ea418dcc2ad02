from dataclasses import replace

import pytest

from companion.domain.lesson import Lesson, Section
from companion.figure.scene import is_opaque
from companion.library.reading_room import ReadingRoom
from companion.place import assets_folder
from companion.printing.lesson_sheet import DrawnPlate, Plates, lesson_sheet
from companion.printing.mark import Picture
from companion.printing.paper import Paper
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from tests.histories import all_exercises
from tests.printing.page_text import overlaps, trouble

LESSONS = {one.id: one for one in ReadingRoom(assets_folder() / "learn").lessons}


def plates(lesson: Lesson) -> Plates:
    """Its pictures, with the poses and the scenery they take from an exercise."""
    found = {}
    for name, plate in lesson.plates.items():
        if plate.exercise is None:
            found[name] = DrawnPlate(plate, lesson.poses)
        else:
            one = all_exercises()[plate.exercise]
            drawn = replace(plate, scenery=one.scenery)
            found[name] = DrawnPlate(drawn, one.poses)
    return found


def pictures(sheet: Sheet) -> list[Picture]:
    return [m for page in sheet.pages for m in page.marks if isinstance(m, Picture)]


@pytest.mark.parametrize("lesson_id", LESSONS)
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("large", [False, True])
def test_every_page_of_learn_is_there_with_all_its_words(
    lesson_id: str, paper: Paper, typeface: Typeface, *, large: bool
) -> None:
    lesson = LESSONS[lesson_id]
    options = SheetOptions(paper, large=large)
    sheet = lesson_sheet(lesson, plates(lesson), options, typeface)
    told = " ".join(transcript(sheet).split())

    assert trouble(sheet) == []
    assert [one for page in sheet.pages for one in overlaps(page)] == []
    assert [text for text in lesson.texts() if " ".join(text.split()) not in told] == []
    assert len(sheet.pages) <= (2 if large else 1)
    shown = sum(len(section.pictures) for section in lesson.sections)
    assert len(pictures(sheet)) == shown


def test_pictures_are_opaque_and_glow_on_no_paper(typeface: Typeface) -> None:
    for lesson in LESSONS.values():
        sheet = lesson_sheet(lesson, plates(lesson), SheetOptions(), typeface)
        assert all(is_opaque(one.draw()) for one in pictures(sheet))


def test_a_picture_that_cannot_be_drawn_is_left_out(typeface: Typeface) -> None:
    lesson = LESSONS["neutral-spine"]
    sheet = lesson_sheet(lesson, {}, SheetOptions(), typeface)

    assert pictures(sheet) == []


def test_a_section_may_have_pictures_alone(typeface: Typeface) -> None:
    lesson = LESSONS["neutral-spine"]
    name = next(iter(lesson.plates))
    bare = replace(lesson, sections=(Section(pictures=(name,)),))
    sheet = lesson_sheet(bare, plates(lesson), SheetOptions(), typeface)

    assert len(pictures(sheet)) == 1
