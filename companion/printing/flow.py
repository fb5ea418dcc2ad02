"""Blocks flow onto pages: none is split, and pages come out even."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from companion.printing.mark import Line, Mark, Pen
from companion.printing.piece import Piece
from companion.printing.tone import Tone


class Kind(Enum):
    """What a block is, as far as page breaks ask."""

    OPENING = "opening"
    GOING_ON = "going on"  # with the chapter that the block above began
    EXERCISE = "exercise"
    CLOSING = "closing"


_FIRM = (Kind.OPENING, Kind.GOING_ON)
# The end of a chapter that is lower than this part of its page looks lost there.
_LOST = 0.4


@dataclass(frozen=True, slots=True)
class Block:
    """A piece that stays whole, with the least room above and below it in mm."""

    piece: Piece
    kind: Kind
    above: float
    below: float

    @property
    def height(self) -> float:
        """With its room above and below."""
        return self.above + self.piece.height + self.below


PageBlocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Rooms:
    """How high the content of the first page and of every other page may be."""

    first: float
    other: float

    def of(self, page: int) -> float:
        """The room of a page, counted from 0."""
        return self.first if page == 0 else self.other


def flowed(
    blocks: Sequence[Block], rooms: Rooms, most: int | None = None
) -> tuple[PageBlocks, ...]:
    """Blocks page by page, as many as fit, or ``most`` exercises a page."""
    pages: list[list[Block]] = [[]]
    for block in blocks:
        here = pages[-1]
        taken = sum(one.height for one in here) + block.height
        if here and (taken > rooms.of(len(pages) - 1) or _full(here, block, most)):
            pages.append([])
        pages[-1].append(block)
    return tuple(tuple(page) for page in pages)


def _full(page: Sequence[Block], block: Block, most: int | None) -> bool:
    if most is None or block.kind is not Kind.EXERCISE:
        return False
    return sum(1 for one in page if one.kind is Kind.EXERCISE) >= most


def evened(blocks: Sequence[Block], rooms: Rooms) -> tuple[PageBlocks, ...]:
    """The same number of pages with as few exercises on the fullest as can be."""
    greedy = flowed(blocks, rooms)
    count = sum(1 for one in blocks if one.kind is Kind.EXERCISE)
    for most in range(1, count):
        pages = flowed(blocks, rooms, most)
        if len(pages) == len(greedy):
            return pages
    return greedy


def accompanied(pages: tuple[PageBlocks, ...], rooms: Rooms) -> tuple[PageBlocks, ...]:
    """The pages; a last one that has but the end of a chapter gets all of that."""
    if len(pages) < 2:
        return pages
    *others, above, last = pages
    starts = [n for n, one in enumerate(above) if one.kind is Kind.OPENING]
    begins = starts[-1] if starts else 0
    height = sum(one.height for one in last)
    whole = (*above[begins:], *last)
    if (
        any(one.kind is not Kind.GOING_ON for one in last)
        or not begins
        or height > _LOST * rooms.other
        or sum(one.height for one in whole) > rooms.other
    ):
        return pages
    return (*others, above[:begins], whole)


def set_down(
    page: Sequence[Block], top: float, room: float, width: float, most_spread: float
) -> tuple[Mark, ...]:
    """The marks of one page's blocks below each other, spare room shared out.

    Each exercise, and what closes the sheet, takes half its share above and half below,
    at most ``most_spread`` in all; the rest stays white at the bottom. A hairline
    parts two exercises.
    """
    elastic = sum(1 for one in page if one.kind not in _FIRM)
    spare = max(0.0, room - sum(one.height for one in page))
    share = min(most_spread, spare / elastic) if elastic else 0.0
    marks: list[Mark] = []
    y = top
    for number, block in enumerate(page):
        extra = 0.0 if block.kind in _FIRM else share
        if number and block.kind is page[number - 1].kind is Kind.EXERCISE:
            marks.append(Line(((0.0, y), (width, y)), Pen(0.6, Tone.HAIR)))
        y += block.above + extra / 2
        marks += block.piece.moved(0.0, y)
        y += block.piece.height + block.below + extra / 2
    return tuple(marks)
