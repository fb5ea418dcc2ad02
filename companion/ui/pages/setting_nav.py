"""The groups of settings as a list; Tab enters once, arrows go from entry to entry."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import tr
from companion.store.setting_group import Group as SettingGroup
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.group import Group
from companion.ui.widgets.nav_item import NavItem
from companion.ui.widgets.scroll_view import ScrollView

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Items(Group):
    """The entries; arrow keys move the keyboard among them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.items: list[NavItem] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down."""
        step = _MOVES.get(Qt.Key(event.key()))
        at = next((i for i, one in enumerate(self.items) if one.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        aim = min(max(0, at + step), len(self.items) - 1)
        self.items[aim].setFocus(Qt.FocusReason.TabFocusReason)


class SettingNav(QWidget):
    """One entry for each group."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[SettingGroup],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = [group.key for group in groups]
        self.current = ""
        self._cards = False
        self._items = _Items(tr("Groups of settings"))
        self.items = [NavItem(theme, tr(one.title), one.icon) for one in groups]
        self._items.items = self.items
        column = QVBoxLayout(self._items)
        inset(column, 0, 4, 12, 4)
        column.setSpacing(4)
        for key, item in zip(self._keys, self.items, strict=True):
            column.addWidget(item)
            item.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        column.addStretch(1)
        self._column = column
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollView(theme, self._items))

    def set_current(self, key: str) -> None:
        """Mark the group that is open."""
        self.current = key
        self.set_marked(marked=True)

    def set_marked(self, *, marked: bool) -> None:
        """Mark the open group, or none while a search shows parts of all."""
        for key, item in zip(self._keys, self.items, strict=True):
            item.set_current(current=marked and key == self.current)

    def set_cards(self, *, cards: bool) -> None:
        """Let each entry be a card, where the list fills the page."""
        self._column.setSpacing(8 if cards else 4)
        for item in self.items:
            item.set_card(card=cards)

    def focus_current(self) -> None:
        """Put the keyboard on the open group."""
        at = self._keys.index(self.current)
        self.items[at].setFocus(Qt.FocusReason.TabFocusReason)
