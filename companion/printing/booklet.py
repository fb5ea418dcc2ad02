"""What is read and not filled in: pieces on pages with a running head and a footer.

booklet(press, Cover(name, heads, footer), chapters)
"""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.printing.flow import (
    Block,
    Kind,
    PageBlocks,
    Rooms,
    accompanied,
    flowed,
    set_down,
)
from companion.printing.furniture import plain_foot
from companion.printing.piece import Piece
from companion.printing.press import Press
from companion.printing.sheet import Page, Sheet

_ABOVE = 4.0
_ABOVE_FOOTER = 2.0


@dataclass(frozen=True, slots=True)
class Cover:
    """The name of the document, the heads of its first and other pages, its footer."""

    name: str
    heads: tuple[Piece, Piece]
    footer: str


def booklet(
    press: Press,
    cover: Cover,
    chapters: Sequence[Sequence[Piece]],
    gap: float = _ABOVE,
) -> Sheet:
    """As many pages as the pieces of the chapters need; none of them is split.

    The last page does not begin with the mere end of a chapter.
    """
    blocks = [
        Block(one, Kind.GOING_ON if number else Kind.OPENING, gap, 0.0)
        for pieces in chapters
        for number, one in enumerate(pieces)
    ]
    rooms = Rooms(*(_room(press, head) for head in cover.heads))
    pages = accompanied(flowed(blocks, rooms), rooms)
    return Sheet(
        cover.name,
        tuple(
            _page(press, cover, page, (number, len(pages)))
            for number, page in enumerate(pages)
        ),
    )


def _room(press: Press, head: Piece) -> float:
    limit = plain_foot(press, 1, 1, "").limit - _ABOVE_FOOTER
    return limit - press.form.top - head.height


def _page(
    press: Press, cover: Cover, blocks: PageBlocks, place: tuple[int, int]
) -> Page:
    form, (number, count) = press.form, place
    head = cover.heads[min(number, 1)]
    feet = plain_foot(press, number + 1, count, cover.footer)
    top = form.top + head.height
    body = set_down(blocks, top, feet.limit - top, press.width, 0.0)
    shifted = tuple(mark.moved(form.side, 0.0) for mark in body)
    marks = (*head.moved(form.side, form.top), *shifted, *feet.marks)
    return Page(form, marks, feet.limit)
