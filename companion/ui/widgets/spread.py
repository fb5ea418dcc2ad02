"""A head over a list and a page beside it, or over either of them alone.

spread = Spread(owner, head, beside, page)
spread.share(264, 800, gap=24)    side by side, no wider than both can use, or a page is
spread.fill(gap=16)               whichever is shown is as wide as there is room
"""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from companion.ui.widgets.control import FILLS

WIDEST = 1600
_UNDER_HEAD = 16


class Spread:
    """How a page with a list is laid out; all of it stays at the rail.

    ``row`` has its margins from whoever owns it; ``holder`` is all that it holds.
    """

    def __init__(
        self, owner: QWidget, head: QLayout, beside: QWidget, page: QWidget
    ) -> None:
        self._beside = beside
        self._body = QHBoxLayout()
        self._body.addWidget(beside)
        self._body.addWidget(page, 1)
        self.holder = QWidget()
        column = QVBoxLayout(self.holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_UNDER_HEAD)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        self.row = QHBoxLayout(owner)
        self.row.addWidget(self.holder, FILLS)
        self.row.addStretch(1)

    def share(self, beside: int, page: int, gap: int) -> None:
        """Side by side: the list so wide, the page at the most, in px."""
        self._body.setSpacing(gap)
        self._beside.setFixedWidth(beside)
        self.holder.setMaximumWidth(min(beside + gap + page, WIDEST))

    def fill(self, gap: int) -> None:
        """One at a time."""
        self._body.setSpacing(gap)
        self._beside.setMinimumWidth(0)
        self._beside.setMaximumWidth(WIDEST)
        self.holder.setMaximumWidth(WIDEST)
