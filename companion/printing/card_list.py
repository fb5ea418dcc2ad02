"""Lists of the class card: with drawn crosses, drawn ticks, or boxes to tick."""

from collections.abc import Sequence
from enum import Enum

from companion.printing.field import tick_box
from companion.printing.lettering import Lettering
from companion.printing.mark import Line, Mark, Pen
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Run, balanced, line
from companion.printing.tone import Tone

_HEADING, _HEADING_LARGE = Lettering(13, bold=True), Lettering(20, bold=True)
_ITEM, _ITEM_LARGE = Lettering(12), Lettering(16, leading=1.25)
_SIGN_INDENT = 6.0
_BOX = 6.0
_AFTER_BOX = 3.0


class Sign(Enum):
    """What stands before a line: strokes, so that no font can lack them."""

    CROSS = "cross"
    TICK = "tick"


def signed_list(
    press: Press, told: Sequence[str], width: float, sign: Sign, gap: float
) -> Piece:
    """A heading with a thin rule, and lines with their sign; the first is the head."""
    heading, *items = told
    title = line(press.measure, Run(heading, card_heading(press)), width)
    item_lettering = _ITEM_LARGE if press.scale.large else _ITEM
    under = Line(((0.0, title.height + 0.4), (width, title.height + 0.4)), Pen(0.8))
    head = Piece(title.height + 2.4, (*title.marks, under))
    rows = []
    for item in items:
        run = Run(item, item_lettering)
        words = balanced(press.measure, run, width - _SIGN_INDENT)
        mark = _sign(sign, item_lettering.line / 2)
        rows.append(Piece(words.height, (mark, *words.moved(_SIGN_INDENT, 0.0))))
    return stacked((head, stacked(rows, gap=gap)))


def _sign(sign: Sign, middle: float) -> Mark:
    if sign is Sign.TICK:
        down = (1.3, middle + 1.4)
        tick = ((0.2, middle + 0.2), down, (3.4, middle - 1.6))
        return Line(tick, Pen(1.8, Tone.TEAL), round=True)
    reach = 1.35
    low, high = middle - reach, middle + reach
    # One stroke there, along the centre, and back: two crossing lines.
    centre = (0.2 + reach, middle)
    cross = (
        (0.2, low),
        (0.2 + 2 * reach, high),
        centre,
        (0.2, high),
        (0.2 + 2 * reach, low),
    )
    return Line(cross, Pen(1.6), round=True)


def card_heading(press: Press) -> Lettering:
    """The headings of the card."""
    return _HEADING_LARGE if press.scale.large else _HEADING


def check_list(press: Press, heading: str, items: Sequence[str], width: float) -> Piece:
    """A heading, and lines with a box to tick."""
    title = line(press.measure, Run(heading, card_heading(press)), width)
    side = press.scale.tick if press.scale.large else _BOX
    indent = side + _AFTER_BOX
    rows = []
    for item in items:
        words = balanced(press.measure, press.body(item), width - indent)
        drop = (side - press.scale.body.line) / 2
        height = max(side, words.height + 2 * drop)
        box = tick_box(0.0, 0.0, side)
        rows.append(Piece(height, (box, *words.moved(indent, drop))))
    return stacked((title, stacked(rows, gap=2.9).lowered(1.8)))
