"""The settings of one group, row by row on a card, with what else belongs to them.

card = SettingCard(theme, group, tools)
card.show_values(value_of)
card.value_chosen           Signal(object, object): the setting and its new value
card.reset_asked            Signal(object): the setting
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import tr
from companion.store.setting_kind import Choice, Setting
from companion.ui.pages.setting_entry import (
    DropEntry,
    Entry,
    GridEntry,
    Tools,
    entry_for,
)
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.setting_row import RowWords, SettingRow

_CELL_GAP, _PAD = 8, 24
_THREE = 3
_TWO_LINES = 0.58  # of the width on one line
_STACKED_BELOW = 460  # px at 100 % text
ValueOf = Callable[[Setting[Any]], Any]


class SettingCard(Card):
    """Rows of settings; those that are not wanted are hidden."""

    value_chosen = Signal(object, object)
    reset_asked = Signal(object)

    def __init__(
        self,
        settings: Sequence[Setting[Any]],
        tools: Tools,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools.theme, parent=parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._rows: list[tuple[Setting[Any], SettingRow, Entry]] = []
        self._values: ValueOf | None = None
        for setting in settings:
            self._add(setting, tools)
        self._mark_first()

    @property
    def rows(self) -> tuple[tuple[Setting[Any], SettingRow, Entry], ...]:
        """Each setting with its row and its control."""
        return tuple(self._rows)

    def show_values(self, value_of: ValueOf) -> None:
        """Show what is chosen now, and where there is something to reset."""
        self._values = value_of
        for setting, row, entry in self._rows:
            value = value_of(setting)
            entry.show(value)
            row.show_chosen(chosen=value != setting.default)

    def show_only(self, wanted: Callable[[Setting[Any]], bool]) -> int:
        """Show the rows of these settings alone; how many there are."""
        for setting, row, _ in self._rows:
            row.setVisible(wanted(setting))
        self._mark_first()
        return sum(not row.isHidden() for _, row, _ in self._rows)

    def set_width(self, room: float) -> None:
        """Arrange for so much room (px at 100 % text)."""
        width = round(room * self._theme.text_scale)
        self._align_lists(width - 2 * _PAD)
        lists = [row for _, row, entry in self._rows if isinstance(entry, DropEntry)]
        # All lists of a card stand beside their words, or all below them.
        crowded = any(row.crowds(width) for row in lists)
        for _, row, entry in self._rows:
            below = crowded and row in lists
            row.set_stacked(stacked=below or room < _STACKED_BELOW)
            if isinstance(entry, GridEntry) and isinstance(entry.group, ChoiceGrid):
                cells = entry.group.cells
                widest = max(_least_width(cell) for cell in cells)
                cell = widest / self._theme.text_scale + _CELL_GAP
                fitting = int((room - 2 * _PAD) / cell)
                entry.group.set_columns(_columns(len(cells), fitting))

    def _align_lists(self, most: int) -> None:
        """Let the lists that open be equally wide, so that their edges line up."""
        lists = [
            entry.dropdown for _, _, entry in self._rows if isinstance(entry, DropEntry)
        ]
        widest = max((one.sizeHint().width() for one in lists), default=0)
        for one in lists:
            one.setMinimumWidth(min(widest, most))

    def _add(self, setting: Setting[Any], tools: Tools) -> None:
        entry = entry_for(setting, tools)
        label = tr(setting.label)
        words = RowWords(label, tr(setting.help), _reset_words(setting, label))
        row = SettingRow(tools.theme, words, entry.widget, wide=entry.wide)
        entry.chosen.connect(lambda value: self._choose(setting, entry, value))
        row.reset_asked.connect(lambda: self.reset_asked.emit(setting))
        self._rows.append((setting, row, entry))
        self._column.addWidget(row)

    def _choose(self, setting: Setting[Any], entry: Entry, value: object) -> None:
        if value is None:  # a choice taken back: the setting stays as it is
            if self._values is not None:
                entry.show(self._values(setting))
            return
        self.value_chosen.emit(setting, value)

    def _mark_first(self) -> None:
        first = True
        for _, row, _ in self._rows:
            row.set_first(first=first and not row.isHidden())
            first = first and row.isHidden()


def _least_width(cell: QWidget) -> float:
    """The px in which its words are read on two lines at most."""
    on_two_lines = cell.sizeHint().width() * _TWO_LINES
    return max(on_two_lines, cell.minimumSizeHint().width())


def _reset_words(setting: Setting[Any], label: str) -> str:
    if isinstance(setting, Choice):
        usual = tr(setting.choices[setting.default])
        return tr("Back to “{value}”: {name}", value=usual, name=label)
    return tr("Back to the usual: {name}", name=label)


def _columns(cells: int, fitting: int) -> int:
    """Of the columns that fit, the most that leave no cell alone in the last row."""
    even = (some for some in range(min(cells, fitting), 1, -1) if cells % some != 1)
    return next(even, 1 if cells == _THREE else 2)
