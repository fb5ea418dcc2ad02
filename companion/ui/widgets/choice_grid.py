"""Choices as buttons in a grid: the furthest point, better / same / worse.

    ChoiceGrid(theme, "How is it this morning?", ["Better", "Same", "Worse"], columns=3)

``chosen``, ``choose`` and ``chosen_changed`` are those of ``ChoiceGroup``. The chosen
one has a tick before its word.
"""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.choice_group import ChoiceGroup

_GAP, _CLOSER = 8, 8  # px; beside the words there may be so much less than usual
_WORDS = 16  # px at 100 %


class _Cell(Button):
    """A choice as high as the highest beside it."""

    def __init__(self, theme: Theme, words: str) -> None:
        self.row: Sequence[_Cell] = ()
        self.more = 0  # px that it is wider than others, as far as its words are
        super().__init__(theme, words, Kind.NEUTRAL)

    def heightForWidth(self, width: int) -> int:
        """The height with the words wrapped, or that of a neighbour."""
        # One with a long word is wider than its neighbours, and need not wrap.
        beside = [
            Button.heightForWidth(
                one, max(width + one.more - self.more, one.minimumSizeHint().width())
            )
            for one in self.row
        ]
        return max(super().heightForWidth(width), *beside, 0)


class ChoiceGrid(ChoiceGroup):
    """Neutral buttons of one size, one of them chosen at most."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[str],
        columns: int,
        height: float = 48,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        buttons = [_Cell(theme, words) for words in options]
        self._buttons = buttons
        self.hold(buttons)
        self._theme, self._height, self._columns = theme, height, columns
        for button in buttons:
            button.radius = 10
            button.set_height(height)
        self.set_columns(columns)

    def set_scale(self, scale: float) -> None:
        """Grow in a large window."""
        size = "body" if scale == 1 else self._theme.px(_WORDS * scale)
        for button in self._buttons:
            button.set_height(self._height * scale)
            button.set_type(size, 500)

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns, all of one width also where a row is not full."""
        for index, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(index, columns))
            # All rows of several are equally high; a list is as high as its words.
            button.row = self._buttons if columns > 1 else [button]
        self._columns = columns
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Make all columns equally wide, unless one row would break words only so.

        Then there is as much air in each.
        """
        many, columns = len(self._buttons), self._columns
        needs = [one.sizeHint().width() - 2 * _CLOSER for one in self._buttons]
        spare = self.width() - sum(needs) - _GAP * (many - 1)
        cell = (self.width() - _GAP * (many - 1)) // many
        equal = columns < many or spare < 0 or cell >= max(needs)
        for button, need in zip(self._buttons, needs, strict=True):
            button.more = 0 if equal else need
        shares = [1 if equal else need + spare // many for need in needs]
        shares[columns:] = [0] * (many - columns)
        for column, share in enumerate(shares):
            if self._grid.columnStretch(column) != share:
                self._grid.setColumnStretch(column, share)
