"""A small defect on a page is found by the comparison with kept ones."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.mark import Box, Mark, Words
from companion.printing.pdf import write_pdf
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from tests.printing import kept
from tests.printing.kept import Album
from tests.printing.page_size import LONGEST
from tests.printing.poppler import pictures

Change = Callable[[tuple[Mark, ...]], tuple[Mark, ...]]


def line_moved(start: str, across: float, down: float) -> Change:
    """One line of text moved by so many millimetres."""

    def change(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
        return tuple(
            mark.moved(across, down)
            if isinstance(mark, Words) and mark.text.startswith(start)
            else mark
            for mark in marks
        )

    return change


def last_word_lost(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """One line without its last word."""
    return tuple(
        replace(mark, text=mark.text.rpartition(" ")[0])
        if isinstance(mark, Words) and mark.text.startswith("Hard to start")
        else mark
        for mark in marks
    )


def frame_lost(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The first frame without its line."""
    frame = next(mark for mark in marks if isinstance(mark, Box) and mark.pen)
    return tuple(mark for mark in marks if mark is not frame)


@pytest.fixture
def album(
    typeface: Typeface, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Sheet], Album]:
    """Makes albums of a sheet in a folder of their own."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(kept, "SEEN", tmp_path / "seen")
    monkeypatch.setattr(kept, "RENEWING", False)

    numbers = count()

    def made(sheet: Sheet) -> Album:
        pdf = tmp_path / f"sheet{next(numbers)}.pdf"
        write_pdf(pdf, sheet, typeface)
        found = Album("en/sheet")
        for number, page in enumerate(pictures(pdf, LONGEST), start=1):
            found.add(f"a4-normal-{number}", page)
        return found

    return made


def test_a_sheet_that_is_as_kept_has_no_fault(
    typeface: Typeface, album: Callable[[Sheet], Album], tmp_path: Path
) -> None:
    sheet = emergency_sheet(SheetOptions(), typeface)
    album(sheet).keep()

    assert list(album(sheet).faults()) == []
    assert not (tmp_path / "seen").exists()


@pytest.mark.parametrize(
    "change",
    [
        line_moved("Hard to start", 0.0, 2.0),
        line_moved("Hard to start", 2.0, 0.0),
        line_moved("or go to A&E", 0.0, 2.0),
        line_moved("Page 1", -2.0, 0.0),
        line_moved("Keep this by", 0.0, -2.0),
        last_word_lost,
        frame_lost,
    ],
    ids=["lower", "aside", "short", "footer", "higher", "word", "frame"],
)
def test_one_line_that_is_moved_or_lost_is_found(
    change: Change,
    typeface: Typeface,
    album: Callable[[Sheet], Album],
    tmp_path: Path,
) -> None:
    sheet = emergency_sheet(SheetOptions(), typeface)
    album(sheet).keep()
    (page,) = sheet.pages
    marks = change(page.marks)
    assert marks != page.marks
    (fault,) = album(Sheet(sheet.title, (replace(page, marks=marks),))).faults()

    assert fault.endswith(": a4-normal-1")
    assert (tmp_path / "seen" / "en" / "sheet.png").exists()


def test_a_page_more_or_less_is_found(
    typeface: Typeface, album: Callable[[Sheet], Album]
) -> None:
    sheet = emergency_sheet(SheetOptions(), typeface)
    twice = Sheet(sheet.title, 2 * sheet.pages)
    many = Sheet(sheet.title, 9 * sheet.pages)
    album(sheet).keep()
    (more,) = album(twice).faults()
    (rows,) = album(many).faults()
    album(twice).keep()
    (less,) = album(sheet).faults()

    assert more.endswith(": a4-normal-2")
    assert rows.endswith(": 9 pages")
    assert less.endswith(": left over")


def test_what_is_not_kept_yet_is_found(
    typeface: Typeface, album: Callable[[Sheet], Album]
) -> None:
    (fault,) = album(emergency_sheet(SheetOptions(), typeface)).faults()

    assert fault.endswith(": 1 pages")
