"""Choices as buttons in a grid: the furthest point, better / same / worse.

    ChoiceGrid(theme, "How is it this morning?", ["Better", "Same", "Worse"], columns=3)

``chosen``, ``choose`` and ``chosen_changed`` are those of ``ChoiceGroup``. The chosen
one has a tick before its word.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.choice_group import ChoiceGroup

_GAP = 8
_WORDS = 16  # px at 100 %


class _Cell(Button):
    """A choice as high as the highest beside it."""

    def __init__(self, theme: Theme, words: str) -> None:
        self.row: Sequence[_Cell] = ()
        super().__init__(theme, words, Kind.NEUTRAL)

    def heightForWidth(self, width: int) -> int:
        """The height with the words wrapped, or that of a neighbour."""
        # One with a long word is wider than its neighbours, and need not wrap.
        beside = [
            Button.heightForWidth(one, max(width, one.minimumSizeHint().width()))
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
        self._theme, self._height = theme, height
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
        """Stand in so many columns, all equally wide; one left over has a whole row."""
        many = len(self._buttons)
        alone = many > columns and many % columns == 1
        for index, cell in enumerate(self._buttons):
            wide = columns if alone and index == many - 1 else 1
            self._grid.addWidget(cell, *divmod(index, columns), 1, wide)
        for button in self._buttons:
            # All rows of several are equally high; a list is as high as its words.
            button.row = self._buttons if columns > 1 else [button]
        for column in range(many):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
