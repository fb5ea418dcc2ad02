"""Named groups: of controls, and of cards one below the other, one of them chosen.

class RoutineList(CardList):      makes its cards and gives them to ``hold``
cards.chosen                      index of the chosen card; -1 while there is none
cards.choose(2)                   and bring it into view

Both stand here so that a start has one module less to load.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.scroll_view import STRIP, ScrollView

GAP = 8
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Group(QGroupBox):
    """To screen readers a grouping, to the eye nothing: no frame, title or margins."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setContentsMargins(QMargins())

    def sizeHint(self) -> QSize:
        """What the layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """What the layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint no frame."""

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Make no room for a frame: the group box would set margins here."""

    def changeEvent(self, event: QEvent) -> None:
        """Take back the margins that the group box sets with a new font or style."""
        super().changeEvent(event)
        self.setContentsMargins(QMargins())


class _Cards(Group):
    """The cards; hands arrow keys on before the scroll area takes them."""

    def __init__(self, name: str, moved: Callable[[Qt.Key], None]) -> None:
        super().__init__(name)
        self._moved = moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card."""
        key = Qt.Key(event.key())
        if key in _MOVES or key in _ENDS:
            self._moved(key)
        else:
            super().keyPressEvent(event)


class CardList(QWidget):
    """A list that scrolls; Tab enters once, arrows go from card to card."""

    chosen_changed = Signal(int)
    moved = Signal(QWidget)  # the card that an arrow led to
    opened = Signal(int)  # pressed, or entered by key

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = -1
        self._holds_chosen = True
        self._held: tuple[Control, ...] = ()
        group = _Cards(name, self._move)
        self._column = QVBoxLayout(group)
        inset(self._column, 0, 0, STRIP, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self._scroll = ScrollView(theme, group)
        # Another width or height of the list may have put its chosen card aside.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    @property
    def chosen(self) -> int:
        """The chosen card; -1 while there is none."""
        return self._chosen

    def hold(self, cards: Sequence[Control]) -> None:
        """Show these cards in place of those before; none of them is chosen."""
        for card in self._held:
            card.hide()
            card.deleteLater()
        self._held, self._chosen = tuple(cards), -1
        for at, card in enumerate(cards):
            card.setAutoExclusive(True)
            card.clicked.connect(lambda _checked=False, index=at: self._open(index))
            self._column.insertWidget(self._column.count() - 1, card)

    def choose(self, index: int) -> None:
        """Choose a card and bring it into view."""
        for at, card in enumerate(self._held):
            card.setChecked(at == index)
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus
            )
        self._scroll.reveal(self._held[index])
        if index != self._chosen:
            self._chosen = index
            self.chosen_changed.emit(index)

    def hold_chosen(self, *, on: bool) -> None:
        """Keep the chosen card in view when the list gets another size, or not."""
        self._holds_chosen = on

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen card."""
        if 0 <= self._chosen < len(self._held):
            self._held[self._chosen].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _reveal(self) -> None:
        if self._holds_chosen and 0 <= self._chosen < len(self._held):
            self._scroll.reveal(self._held[self._chosen])

    def _open(self, index: int) -> None:
        self.choose(index)
        self.opened.emit(index)

    def _move(self, key: Qt.Key) -> None:
        shown = [at for at, card in enumerate(self._held) if not card.isHidden()]
        if not shown:
            return
        if key in _ENDS:
            index = shown[_ENDS[key]]
        else:
            here = shown.index(self._chosen) if self._chosen in shown else 0
            index = shown[min(len(shown) - 1, max(0, here + _MOVES[key]))]
        self.choose(index)
        self.focus_chosen()
        self.moved.emit(self._held[index])
