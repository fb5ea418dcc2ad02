"""How the Today page is arranged for the room it has."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

    from companion.ui.theme import Theme

WIDEST, GAP = 1_600, 16
CARD_SIDE = 24  # px beside the words of a card, as on every page
_WAS_SIZED = Qt.WidgetAttribute.WA_Resized
_WIDE = 1_050
# Two columns with less room break names in the middle of a word.
_COMPACT = 800
# px at 100 % that an exercise needs below the head; so little less is no matter.
_LEAST_BODY, _NEARLY = 460, 24
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


def least_body(
    page: "QWidget",
    over: "Sequence[QWidget | None]",
    shape: Shape,
    theme: "Theme",
) -> int:
    """Px that list and panel need below what is over them; 0 where they have them.

    On a narrow page, which has one of the two, all of it scrolls in any case. A page
    that was given no size yet has Qt's own, which says nothing about the room.
    """
    if shape is Shape.NARROW or not page.testAttribute(_WAS_SIZED):
        return 0
    _, top, side, bottom = margins(shape)
    width = min(page.width() - 2 * side, WIDEST)
    there = [one for one in over if one is not None and not one.isHidden()]
    taken = sum(_high(one, width) + GAP for one in there)
    room = page.height() - top - bottom - taken
    return theme.box(_LEAST_BODY) if room < theme.box(_LEAST_BODY - _NEARLY) else 0


def show_in(view: "QScrollArea", row: "QLayout", content: "QWidget") -> None:
    """Have a view of a row scroll a part of it, and be sized before the part is.

    Else all that is in it is laid out for Qt's own 640 px first.
    """
    row.removeWidget(content)
    view.show()
    row.activate()
    view.setWidget(content)
    content.setAutoFillBackground(False)


def _high(widget: "QWidget", width: int) -> int:
    wanted = widget.heightForWidth(width)
    return max(wanted, widget.minimumSizeHint().height(), widget.minimumHeight())


def margins(shape: Shape | None, strip: int = 0) -> tuple[int, int, int, int]:
    """Px at the start, above, at the end and below.

    A strip (px) for the bar of the whole page lies in the margin, so that what scrolls
    ends where other pages do.
    """
    wide = shape is Shape.WIDE
    side = 32 if wide else 16
    return side, 22 if wide else 14, side - strip, 24 if wide else 16
