"""Sheets of paper: their size, margins and column grid (paper/PAPER.md section 2)."""

from dataclasses import dataclass
from enum import StrEnum

from companion.language import mark


class Paper(StrEnum):
    """A size of paper that the program prints on."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def words(self) -> str:
        """Its name as people say it."""
        return {Paper.A4: "A4", Paper.LETTER: mark("Letter|size of paper")}[self]


@dataclass(frozen=True, slots=True)
class PageForm:
    """One page: size, margins, and the least gap above and below a row, in mm."""

    paper: Paper
    width: float
    height: float
    side: float
    top: float
    bottom: float
    gap: float
    landscape: bool = False

    @property
    def content_width(self) -> float:
        """From the left margin to the right one."""
        return self.width - 2 * self.side

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.width - self.side

    @property
    def foot(self) -> float:
        """Where the bottom margin begins."""
        return self.height - self.bottom


_SIZES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}


def portrait(paper: Paper, *, large: bool = False) -> PageForm:
    """An upright page; many printers cannot print the last 6 mm, margins stay above."""
    width, height = _SIZES[paper]
    gap = 2.4 if paper is Paper.A4 else 1.7
    if large or paper is Paper.LETTER:
        return PageForm(paper, width, height, 15.0, 10.0, 9.5, gap)
    return PageForm(paper, width, height, 15.0, 12.0, 11.0, gap)


def landscape(paper: Paper) -> PageForm:
    """A page on its side, for the week."""
    height, width = _SIZES[paper]
    return PageForm(paper, width, height, 12.0, 11.0, 10.0, 0.0, landscape=True)
