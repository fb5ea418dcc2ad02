"""The routine as a list of cards; one of them is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.routine import Routine
from companion.domain.today import ItemState
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.group import Group
from companion.ui.widgets.routine_card import RoutineCard
from companion.ui.widgets.scroll_view import BAR, FADE, ScrollView
from companion.ui.widgets.studio import Studio

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_GAP = 8
BAR_ROOM = BAR + 2
_HIGHEST = 108


class _Cards(Group):
    """The cards; hands arrow keys on before the scroll area takes them."""

    def __init__(self, moved: Callable[[Qt.Key], None]) -> None:
        super().__init__(tr("Today’s exercises"))
        self._moved = moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card."""
        key = Qt.Key(event.key())
        if key in _MOVES or key in _ENDS:
            self._moved(key)
        else:
            super().keyPressEvent(event)


class RoutineList(QWidget):
    """Cards in the order of the day; Tab enters once, arrows go from card to card."""

    chosen_changed = Signal(int)
    moved = Signal(QWidget)  # the card that an arrow led to
    opened = Signal(int)  # pressed, or entered by key

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._cards: list[RoutineCard] = []
        self._routine: Routine | None = None
        self._chosen = -1
        self._whole = False
        self._group = _Cards(self._move)
        self._column = QVBoxLayout(self._group)
        # The scroll bar has its own place beside the cards.
        inset(self._column, 0, 0, BAR_ROOM, 0)
        self._column.setSpacing(_GAP)
        self._column.addStretch(1)
        self._scroll = ScrollView(theme, self._group)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    @property
    def cards(self) -> Sequence[RoutineCard]:
        """The cards, in order."""
        return self._cards

    @property
    def chosen(self) -> int:
        """The chosen card; -1 while there is none."""
        return self._chosen

    def show_routine(self, routine: Routine, states: Sequence[ItemState]) -> None:
        """Show a routine; the same one again only changes the states."""
        if routine != self._routine:
            self._routine = routine
            self._rebuild(routine)
        for card, state in zip(self._cards, states, strict=True):
            card.set_state(state)

    def choose(self, index: int) -> None:
        """Choose a card and bring it into view."""
        for at, card in enumerate(self._cards):
            card.setChecked(at == index)
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus
            )
        self._scroll.ensureWidgetVisible(self._cards[index], 0, self._theme.px(FADE))
        if index != self._chosen:
            self._chosen = index
            self.chosen_changed.emit(index)

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as all cards are, where the page scrolls, or scroll itself."""
        self._whole = whole
        inset(self._column, 0, 0, 0 if whole else BAR_ROOM, 0)
        self._share_height()

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen card."""
        if 0 <= self._chosen < len(self._cards):
            self._cards[self._chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def _rebuild(self, routine: Routine) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [
            RoutineCard(self._theme, self._studio, item) for item in routine.items
        ]
        self._chosen = -1
        for at, card in enumerate(self._cards):
            card.setAutoExclusive(True)
            card.clicked.connect(lambda _checked=False, index=at: self._open(index))
            self._column.insertWidget(at, card)
        self._share_height()

    def _open(self, index: int) -> None:
        self.choose(index)
        self.opened.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards of a short list fill its height, within reason."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        width = self._scroll.viewport().width()
        high = self._column.heightForWidth(width) if self._whole else 0
        self._scroll.setMinimumHeight(max(0, high))
        count = max(1, len(self._cards))
        room = (self.height() - _GAP * (count - 1)) // count
        most = self._theme.px(_HIGHEST)
        for card in self._cards:
            card.set_least_height(0 if self._whole else min(room, most))

    def _move(self, key: Qt.Key) -> None:
        last = len(self._cards) - 1
        if key in _ENDS:
            index = _ENDS[key] % len(self._cards)
        else:
            index = min(last, max(0, self._chosen + _MOVES[key]))
        self.choose(index)
        self.focus_chosen()
        self.moved.emit(self._cards[index])
