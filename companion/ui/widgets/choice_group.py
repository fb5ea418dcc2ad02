"""Choices of which one, or none, is chosen: what segmented, scale and grid share.

    group.chosen                 index or None; nothing is chosen at first
    group.choose(2)              without a signal when nothing changes
    group.chosen_changed         carries the index or None

Tab goes to the chosen cell (or the first), arrows choose the next, Home and End the
ends; Backspace, Delete or a second press of the pointer take the choice back. Space or
the second half of a double click does not: both say "this one". To a screen reader it
is a named group of radio buttons.
"""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.ui.mirror import plain_key
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.group import Group

_NEXT = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BEFORE = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class ChoiceGroup(Group):
    """A named group of cells, one of them chosen at most."""

    chosen_changed = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.theme = theme
        self.cells: Sequence[Control] = ()
        self._last: int | None = None
        self._again = False

    def hold(self, cells: Sequence[Control]) -> None:
        """Take these cells as the choices, in order."""
        self.cells = cells
        for index, cell in enumerate(cells):
            cell.setCheckable(True)
            cell.setAutoExclusive(True)
            cell.pressed.connect(lambda at=index: self._remember(at))
            cell.clicked.connect(lambda _checked=False, at=index: self._let_go(at))
            cell.toggled.connect(self._announce)
        self._stop_tab_at(0)

    @property
    def chosen(self) -> int | None:
        """The index of the chosen cell, or None."""
        for index, cell in enumerate(self.cells):
            if cell.isChecked():
                return index
        return None

    def choose(self, index: int | None) -> None:
        """Choose a cell, or none."""
        if index is not None:
            self.cells[index].setChecked(True)
            return
        for cell in self.cells:
            if cell.isChecked():
                # Only a cell that is not exclusive can be unchecked.
                cell.setAutoExclusive(False)
                cell.setChecked(False)
                cell.setAutoExclusive(True)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that choose from being shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast("QKeyEvent", event).key()
            if key in _NEXT | _BEFORE | _ENDS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice by arrows, Home and End; take it back."""
        key, last = plain_key(self, Qt.Key(event.key())), len(self.cells) - 1
        at = self._focused()
        if key in _NEXT:
            self._move(min(last, at + 1))
        elif key in _BEFORE:
            self._move(max(0, at - 1))
        elif key == Qt.Key.Key_Home:
            self._move(0)
        elif key == Qt.Key.Key_End:
            self._move(last)
        elif key in _CLEAR:
            self.choose(None)
        else:
            event.ignore()

    def _focused(self) -> int:
        for index, cell in enumerate(self.cells):
            if cell.hasFocus():
                return index
        return self.chosen or 0

    def _move(self, index: int) -> None:
        self.choose(index)
        self.cells[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _announce(self) -> None:
        chosen = self.chosen
        if chosen == self._last:
            return
        self._last = chosen
        if chosen is not None:
            self._stop_tab_at(chosen)
        self.chosen_changed.emit(chosen)

    def _stop_tab_at(self, index: int) -> None:
        """Let Tab come to one cell of the group only."""
        for at, cell in enumerate(self.cells):
            policy = Qt.FocusPolicy
            cell.setFocusPolicy(
                policy.StrongFocus if at == index else policy.ClickFocus
            )

    def _remember(self, index: int) -> None:
        """Note whether the pointer presses the cell that was chosen before."""
        cell = self.cells[index]
        self._again = cell.pointed and cell.isChecked()

    def _let_go(self, index: int) -> None:
        if self._again and self.cells[index].isChecked():
            self.choose(None)
