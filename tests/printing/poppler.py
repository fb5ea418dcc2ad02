"""What a viewer makes of PDF files: pictures, and words with their boxes."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from companion.printing.paper import PageForm
from companion.printing.sheet import Page
from tests.printing.page_text import words_of

# A printer leaves about 6 mm white; what is cut there could not be read.
_EDGE = 17
_POINTS_PER_MM = 72 / 25.4
_BOX = " ".join(rf'{side}="([\d.]+)"' for side in ("xMin", "yMin", "xMax", "yMax"))
_WORD = re.compile(rf"<word {_BOX}>(.*?)</word>")


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


def united(pdfs: Sequence[Path], into: Path) -> Path:
    """All pages of some files in one, so that a viewer is started once for them all."""
    said("pdfunite", *pdfs, into)
    return into


def pictures(pdf: Path, longest: int) -> list[QImage]:
    """Every page in grey, its longer side so many points long."""
    stem = pdf.with_suffix("")
    said("pdftoppm", "-scale-to", str(longest), "-gray", "-png", pdf, stem)
    return [QImage(str(one)) for one in sorted(pdf.parent.glob(f"{stem.name}-*.png"))]


def words_in(pdf: Path) -> list[list[ReadWord]]:
    """The words of each page, with their boxes."""
    pages = said("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]
    return [
        [ReadWord(text, *map(float, box)) for *box, text in _WORD.findall(page)]
        for page in pages
    ]


def trouble(page: Page, words: Sequence[ReadWord]) -> Iterator[str]:
    """What of a page's words is clipped, lies over other words, or is missing."""
    yield from _off_the_page(page.form, words)
    yield from _over_each_other(words)
    wanted = len("".join("".join(mark.text for mark in words_of(page)).split()))
    found = len("".join(one.text for one in words))
    if found < wanted:
        yield f"letters are missing: {found} of {wanted}"


def _off_the_page(form: PageForm, words: Sequence[ReadWord]) -> Iterator[str]:
    width, height = form.width * _POINTS_PER_MM, form.height * _POINTS_PER_MM
    for word in words:
        if word.left < _EDGE or word.right > width - _EDGE:
            yield f"beyond the margin: {word}"
        if word.top < _EDGE or word.bottom > height - _EDGE:
            yield f"off the page: {word}"


def _over_each_other(words: Sequence[ReadWord]) -> Iterator[str]:
    ordered = sorted(words, key=lambda one: one.top)
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 : number + 40]:
            if one.cuts(other):
                yield f"{one} over {other}"


def said(*command: str | Path) -> str:
    """What a command answers."""
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout
