"""Every sheet on every paper, in every size of print and ink, as a viewer shows it.

Poppler draws the pages, and they are compared with kept ones; and it reads the words
back with their boxes: nothing may be clipped, lie over other words, or be missing.
"""

import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from companion.domain.exercise import Level, Side
from companion.domain.routine import routine
from companion.printing.appointment_sheet import appointment_sheet
from companion.printing.artist import PaperArtist
from companion.printing.class_card import CardHolder, class_card
from companion.printing.class_kind import ClassKind
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.lesson_sheet import lesson_sheet
from companion.printing.paper import PageForm, Paper
from companion.printing.pdf import write_pdf
from companion.printing.record_sheet import record_sheet
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.thrift import finished
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from companion.printing.week_sheet import week_sheet
from tests.histories import all_exercises
from tests.printing.kept import compare_picture
from tests.printing.page_text import words_of
from tests.printing.records import MONDAY, a_session, the_plan
from tests.printing.samples import DAY
from tests.printing.test_lesson_sheet import LESSONS, plates
from tests.printing.test_viewers import PLAN
from tests.printing.visits import BEARER, a_history, a_visit

DPI = 40
KEPT_WIDTH = 180
SMOOTH = Qt.TransformationMode.SmoothTransformation
ARTIST = PaperArtist()
NAMES = {key: one.name for key, one in all_exercises().items()}
Make = Callable[[SheetOptions, Typeface], Sheet]


def _today(options: SheetOptions, typeface: Typeface) -> Sheet:
    exercises = [all_exercises()[one] for one in PLAN]
    made = routine(DAY, exercises, Level.L2, Side.LEFT)
    return today_sheet(made, options, typeface, ARTIST)


def _week(options: SheetOptions, typeface: Typeface) -> Sheet:
    records = [a_session(exercises=8)]
    return week_sheet(MONDAY, the_plan(8), records, options, typeface)


def _blank(options: SheetOptions, typeface: Typeface) -> Sheet:
    return week_sheet(MONDAY, the_plan(6), [], options, typeface)


def _appointment(options: SheetOptions, typeface: Typeface) -> Sheet:
    return appointment_sheet(a_visit(), BEARER, NAMES, options, typeface)


def _record(options: SheetOptions, typeface: Typeface) -> Sheet:
    return record_sheet(a_history(), options, typeface)


def _learn(options: SheetOptions, typeface: Typeface) -> Sheet:
    lesson = LESSONS["neutral-spine"]
    return lesson_sheet(lesson, plates(lesson), options, typeface)


def _card(kind: ClassKind) -> Make:
    def make(options: SheetOptions, typeface: Typeface) -> Sheet:
        holder = CardHolder("a disc in my low back", Side.RIGHT)
        hinge = all_exercises()["sit-to-stand"]
        return class_card(kind, holder, hinge, options, typeface)

    return make


SHEETS: dict[str, Make] = {
    "today": _today,
    "week": _week,
    "blank-week": _blank,
    "appointment": _appointment,
    "emergency": emergency_sheet,
    "record": _record,
    "learn": _learn,
    **{f"card-{kind.value}": _card(kind) for kind in ClassKind},
}
FORMS = [
    SheetOptions(paper, large=large, sparing=sparing)
    for paper in Paper
    for large in (False, True)
    for sparing in (False, True)
]


def _form(options: SheetOptions) -> str:
    size = "large" if options.large else "normal"
    return f"{options.paper.value}-{size}{'-sparing' if options.sparing else ''}"


@dataclass(frozen=True)
class ReadWord:
    """A word as poppler reads it, in points from the top left of its page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def cuts(self, other: "ReadWord") -> bool:
        """Whether its letters lie over those of another; lines of a text may touch."""
        low = 0.22 * (self.bottom - self.top)
        other_low = 0.22 * (other.bottom - other.top)
        across = self.left + 0.5 < other.right and other.left + 0.5 < self.right
        down = (
            self.top + low < other.bottom - other_low
            and other.top + other_low < self.bottom - low
        )
        return across and down


_BOX = " ".join(rf'{side}="([\d.]+)"' for side in ("xMin", "yMin", "xMax", "yMax"))
_WORD = re.compile(rf"<word {_BOX}>(.*?)</word>")


def _read(pdf: Path) -> list[list[ReadWord]]:
    """The words of each page, with their boxes."""
    told = _said("pdftotext", "-bbox", pdf, "-")
    return [
        [ReadWord(text, *map(float, box)) for *box, text in _WORD.findall(page)]
        for page in told.split("<page ")[1:]
    ]


def _said(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def _trouble(sheet: Sheet, pages: list[list[ReadWord]]) -> Iterator[str]:
    for page, words in zip(sheet.pages, pages, strict=True):
        yield from _off_the_page(page.form, words)
        yield from _over_each_other(words)
        wanted = len("".join("".join(mark.text for mark in words_of(page)).split()))
        found = len("".join(one.text for one in words))
        if found < wanted:
            yield f"letters are missing: {found} of {wanted}"


def _off_the_page(form: PageForm, words: list[ReadWord]) -> Iterator[str]:
    width, height = (side / 25.4 * 72 for side in (form.width, form.height))
    # A printer leaves about 6 mm white; what is cut there could not be read.
    edge = 17
    for word in words:
        if word.left < edge or word.right > width - edge:
            yield f"beyond the margin: {word}"
        if word.top < edge or word.bottom > height - edge:
            yield f"off the page: {word}"


def _over_each_other(words: list[ReadWord]) -> Iterator[str]:
    ordered = sorted(words, key=lambda one: one.top)
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 : number + 40]:
            if one.cuts(other):
                yield f"{one} over {other}"


# The cards differ in their words alone: one of them stands for saving ink.
CASES = [
    (name, options)
    for name in SHEETS
    for options in FORMS
    if not options.sparing or not name.startswith("card") or name == "card-yoga"
]


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize(
    ("name", "options"), CASES, ids=[f"{name}-{_form(one)}" for name, one in CASES]
)
def test_every_sheet_in_every_form_reads_as_meant_and_looks_as_kept(
    name: str, options: SheetOptions, typeface: Typeface, tmp_path: Path
) -> None:
    sheet = finished(SHEETS[name](options, typeface), options)
    pdf = tmp_path / "sheet.pdf"
    write_pdf(pdf, sheet, typeface)
    _said("pdftoppm", "-r", str(DPI), "-gray", "-png", pdf, tmp_path / "page")
    pages = sorted(tmp_path.glob("page*.png"))

    assert list(_trouble(sheet, _read(pdf))) == []
    assert pdf.stat().st_size <= 400_000
    assert len(pages) == len(sheet.pages)
    for number, page in enumerate(pages, start=1):
        kept = f"{name}-{_form(options)}-{number}"
        small = QImage(str(page)).scaledToWidth(KEPT_WIDTH, SMOOTH)
        compare_picture(kept, small)
