"""How the Today page is arranged for the room it has."""

from enum import Enum

_WIDE = 1_050
# Two columns with less room break names in the middle of a word.
_COMPACT = 800
# (least content width at 100 %, width of the list), widest first
_LISTS = ((1_400, 480), (1_050, 408), (0, 328))


class Shape(Enum):
    """Wide: two columns; compact: two narrow ones; narrow: one at a time."""

    WIDE = "wide"
    COMPACT = "compact"
    NARROW = "narrow"


def shape_for(width: float, text_scale: float) -> Shape:
    """The shape for a content width in px: large text needs more of it."""
    room = width / text_scale
    if room >= _WIDE:
        return Shape.WIDE
    return Shape.COMPACT if room >= _COMPACT else Shape.NARROW


def list_width(width: float, text_scale: float) -> int:
    """How wide the list is, in px, on a page with two columns."""
    room = width / text_scale
    return round(next(one for least, one in _LISTS if room >= least) * text_scale)


def margins(shape: Shape | None, strip: int = 0) -> tuple[int, int, int, int]:
    """Px at the start, above, at the end and below.

    A strip (px) for the bar of the whole page lies in the margin, so that what scrolls
    ends where other pages do.
    """
    wide = shape is Shape.WIDE
    side = 32 if wide else 16
    return side, 22 if wide else 14, side - strip, 24 if wide else 16
