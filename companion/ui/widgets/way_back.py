"""The way back before a title: an arrow in a disc, round which the ring of focus goes.

back = WayBack(theme, tr("Back to today"))
out = back.hang(32)          px that its disc stands out over a margin of 32 px
"""

from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Kind
from companion.ui.widgets.focus_ring import RING_REACH
from companion.ui.widgets.icon_button import IconButton

_ARROW = 24  # px at 100 % of the sign, half as wide as its disc
_NEARLY = 4  # px


class WayBack(IconButton):
    """A quiet disc whose arrow, or else the disc itself, stands at the margin."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "arrow_left", name, kind=Kind.QUIET, parent=parent)

    def hang(self, margin: int) -> int:
        """How many px the disc hangs out over a margin of so many px.

        As far as its arrow stands inside it, so that the arrow is at the margin; not at
        all where the margin holds only a part of that, so that the disc is there.
        """
        inside = (self.sizeHint().width() - self.theme.box(_ARROW)) // 2
        beyond = margin - RING_REACH - 1
        return min(inside, beyond) if inside - beyond <= _NEARLY else 0
