"""Cards in a grid of equal columns; Tab enters once, arrows go from card to card.

grid = CardGrid(theme, "Exercises", least=224)
grid.set_cards(cards)            all there are
grid.show_only(indices)          those found; the others are hidden, not made anew
grid.opened                      Signal(int): pressed, or entered by key
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirror import plain_key, visual
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.group import Group

_GAP = 16
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class CardGrid(Group):
    """Cards of one kind, as many in a row as the width asks for."""

    opened = Signal(int)
    reached = Signal(QWidget)  # the card that the keyboard came to

    def __init__(
        self, theme: Theme, name: str, least: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._least = least
        self._cards: tuple[Control, ...] = ()
        self._shown: list[int] = []
        self._heights: dict[int, list[int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._measure_again)

    @property
    def cards(self) -> Sequence[Control]:
        """All cards, shown or not."""
        return self._cards

    @property
    def shown(self) -> Sequence[Control]:
        """Those in view, in order."""
        return [self._cards[index] for index in self._shown]

    def set_cards(self, cards: Sequence[Control]) -> None:
        """Take other cards, all shown; the ones before are deleted."""
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = tuple(cards)
        for index, card in enumerate(self._cards):
            card.setParent(self)
            card.clicked.connect(lambda _=False, at=index: self.opened.emit(at))
        self.show_only(range(len(self._cards)))

    def show_only(self, indices: Collection[int]) -> None:
        """Show these, in their order."""
        self._shown = sorted(indices)
        kept = set(self._shown)
        for index, card in enumerate(self._cards):
            card.setVisible(index in kept)
        self._let_tab_stop_at(self._shown[0] if self._shown else None)
        self._measure_again()

    def measure_again(self) -> None:
        """Give every card its place, after some of them have changed."""
        self._measure_again()

    def columns(self, width: int) -> int:
        """How many cards stand side by side in a width (px)."""
        gap, least = self._theme.box(_GAP), self._theme.box(self._least)
        return max(1, (width + gap) // (least + gap))

    def focus_card(self, index: int) -> None:
        """Put the keyboard on a card."""
        if index in self._shown:
            self._go(self._shown.index(index))

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows and the gaps between them."""
        rows = self._row_heights(width)
        return sum(rows) + max(0, len(rows) - 1) * self._theme.box(_GAP)

    def sizeHint(self) -> QSize:
        """As high as its rows at this width."""
        width = max(self.width(), self._theme.box(self._least))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(self._theme.box(self._least), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew; another width asks for another height."""
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card: along the row, or to the next row."""
        across = self.columns(self.width())
        moves = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: across,
            Qt.Key.Key_Up: -across,
        }
        key, at = plain_key(self, Qt.Key(event.key())), self._focused()
        if at is None or key not in {*moves, *_ENDS}:
            super().keyPressEvent(event)
            return
        last = len(self._shown) - 1
        self._go(_ENDS[key] % (last + 1) if key in _ENDS else at + moves[key])

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._shown):
            return
        index = self._shown[at]
        self._let_tab_stop_at(index)
        self._cards[index].setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(self._cards[index])

    def _focused(self) -> int | None:
        for at, index in enumerate(self._shown):
            if self._cards[index].hasFocus():
                return at
        return None

    def _let_tab_stop_at(self, index: int | None) -> None:
        policy = Qt.FocusPolicy
        for at, card in enumerate(self._cards):
            card.setFocusPolicy(
                policy.StrongFocus if at == index else policy.ClickFocus
            )

    def _row_heights(self, width: int) -> list[int]:
        """Measured once for each width: layouts ask many times."""
        if width not in self._heights:
            across = self.columns(width)
            each = self._card_width(width)
            highs = [self._cards[i].heightForWidth(each) for i in self._shown]
            starts = range(0, len(highs), across)
            self._heights[width] = [max(highs[at : at + across]) for at in starts]
        return self._heights[width]

    def _card_width(self, width: int) -> int:
        across, gap = self.columns(width), self._theme.box(_GAP)
        return (width - gap * (across - 1)) // across

    def _place(self) -> None:
        width, gap = self.width(), self._theme.box(_GAP)
        across, each = self.columns(width), self._card_width(width)
        heights = self._row_heights(width)
        top = 0
        for row, high in enumerate(heights):
            for column, index in enumerate(self._shown[row * across :][:across]):
                left = column * (each + gap)
                place = QRect(left, top, each, high)
                self._cards[index].setGeometry(visual(self, place))
            top += high + gap

    def _measure_again(self) -> None:
        self._heights.clear()
        self._place()
        self.updateGeometry()
