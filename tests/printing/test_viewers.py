"""Today's sheet with real figures, opened by two viewers."""

import re
import subprocess
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Gate, Level, Position, Side
from companion.domain.routine import routine
from companion.language import LANGUAGES
from companion.library.shelf import Library
from companion.place import assets_folder
from companion.printing.artist import PaperArtist
from companion.printing.paper import Paper
from companion.printing.pdf import write_pdf
from companion.printing.sheet import SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from tests.printing.content import spoken
from tests.printing.kept import compare_picture, differences, kept_picture, looks_like
from tests.printing.page_text import covered, overlaps, trouble
from tests.printing.samples import DAY

PLAN = (
    "abdominal-brace",
    "bridge",
    "clamshell",
    "side-bridge-knees",
    "bird-dog",
    "sit-to-stand",
    "hamstring-stretch-strap",
    "seated-nerve-slider",
)
# Long names, doses and cues in every language, and boxes for both sides.
WORDY = (
    "supine-march",
    "clamshell",
    "hamstring-stretch-strap",
    "prone-hip-extension",
    "dead-bug",
    "bird-dog",
    "bridge",
    "hip-flexor-stretch",
)
ARTIST = PaperArtist()  # no language is in its figures
DPI = 60
UPRIGHT = {Position.SITTING, Position.STANDING, Position.HALF_KNEELING}


@pytest.fixture(scope="module")
def today_pdf(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """The sheet of the first six exercises, on A4."""
    del qapp  # it only has to be there
    return _write(tmp_path_factory.mktemp("paper") / "today.pdf", 6)


def _write(path: Path, count: int) -> Path:
    library = Library(assets_folder() / "exercises")
    exercises = [library.exercise(one) for one in PLAN[:count]]
    typeface = Typeface(assets_folder() / "fonts")
    made = routine(DAY, exercises, Level.L2, Side.LEFT)
    sheet = today_sheet(made, SheetOptions(), typeface, PaperArtist())
    write_pdf(path, sheet, typeface)
    return path


def _said(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def test_every_font_is_embedded_and_searchable(today_pdf: Path) -> None:
    rows = _said("pdffonts", today_pdf).splitlines()[2:]

    assert [row.split()[0] for row in rows] == ["Inter-Bold", "Inter-Regular"]
    assert all(row.split()[-5:-2] == ["yes", "no", "yes"] for row in rows)


def test_figures_are_drawn_not_pictures(today_pdf: Path) -> None:
    assert _said("pdfimages", "-list", today_pdf).splitlines()[2:] == []


def test_the_file_stays_small(today_pdf: Path, tmp_path: Path) -> None:
    assert today_pdf.stat().st_size < 300_000
    assert _write(tmp_path / "eight.pdf", 8).stat().st_size < 400_000


@pytest.mark.untraced  # others meet its branches; the measure counts here
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("large", "pages"), [(False, 2), (True, 4)])
def test_any_eight_exercises_take_two_pages_or_four_in_large_print(
    language: str, pages: int, typeface: Typeface, *, large: bool
) -> None:
    with spoken(language) as content:
        known = [one for one in content.exercises.values() if one.gate is Gate.OPEN]
        upright = [one for one in known if one.position in UPRIGHT]
        wordy = [content.exercises[one] for one in WORDY]
        chosen = (known[:8], known[8:16], known[-8:], upright[:8], upright[-8:], wordy)
        for paper, some in product(Paper, chosen):
            made = routine(DAY, some, Level.L3, Side.LEFT)
            options = SheetOptions(paper, large=large)
            sheet = today_sheet(made, options, typeface, ARTIST)

            assert len(sheet.pages) <= pages
            assert trouble(sheet) == []
            assert [one for page in sheet.pages for one in overlaps(page)] == []
            assert [one for page in sheet.pages for one in covered(page)] == []


def test_text_comes_out_in_reading_order(today_pdf: Path) -> None:
    text = " ".join(_said("pdftotext", "-raw", today_pdf, "-").split())
    wanted = (
        "Today\u2019s routine",
        "Before you start",
        "Only breathing, brace, heel slides, short walk",
        "Stop at once: more pain, tingling, numbness or weakness.",
        "Abdominal brace",
        "Bridge",
        "2 sets of 8, hold 5 seconds",
        "Page 1 of 2",
        "Side bridge from the knees",
        "Afterwards",
        "I stopped number",
        "Page 2 of 2",
    )
    found = [text.index(one) for one in wanted]

    assert found == sorted(found)
    assert not re.search("[\ufb00-\ufb06]", text)


def test_it_says_what_it_is(today_pdf: Path) -> None:
    told = _said("pdfinfo", today_pdf)

    assert re.search(r"Title:\s+Today\u2019s routine, Sunday 22 November 2026", told)
    assert re.search(r"Author:\s+Companion", told)
    assert re.search(r"Page size:\s+595 x 842 pts \(A4\)", told)


def test_two_viewers_show_the_same(today_pdf: Path, tmp_path: Path) -> None:
    for one, other in zip(
        _by_poppler(today_pdf, tmp_path), _by_mupdf(today_pdf, tmp_path), strict=True
    ):
        apart = differences(one, other, 120)
        assert max(apart) < 60
        assert sum(apart) / len(apart) < 3


def test_pages_look_as_kept(today_pdf: Path, tmp_path: Path) -> None:
    for number, page in enumerate(_by_poppler(today_pdf, tmp_path), start=1):
        compare_picture(f"today-{number}", page)


@pytest.mark.parametrize(
    "part",
    [QRect(58, 284, 110, 50), QRect(120, 254, 50, 16), QRect(345, 405, 70, 28)],
    ids=["figure", "word", "point"],
)
def test_a_part_that_is_missing_or_moved_is_seen(part: QRect) -> None:
    kept = kept_picture("today-1")
    without = kept.copy()
    painter = QPainter(without)
    painter.fillRect(part, QColor("white"))
    assert not looks_like(without, kept)
    painter.drawImage(part.translated(0, 12), kept, part)
    painter.end()
    assert not looks_like(without, kept)


def _by_poppler(pdf: Path, folder: Path) -> list[QImage]:
    _said("pdftoppm", "-r", str(DPI), "-png", pdf, folder / "poppler")
    return [QImage(str(one)) for one in sorted(folder.glob("poppler*.png"))]


def _by_mupdf(pdf: Path, folder: Path) -> list[QImage]:
    _said("mutool", "draw", "-q", "-r", str(DPI), "-o", folder / "mupdf%d.png", pdf)
    sizes = [one.size() for one in _by_poppler(pdf, folder)]
    found = [QImage(str(one)) for one in sorted(folder.glob("mupdf*.png"))]
    # The page is 0.3 of a pixel larger than whole; each rounds in its own way.
    return [page.scaled(size) for page, size in zip(found, sizes, strict=True)]
