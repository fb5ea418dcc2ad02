"""The routine as a list of cards, in the order of the day; one of them is chosen."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.domain.routine import Routine
from companion.domain.today import ItemState
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.group import GAP, CardList
from companion.ui.widgets.routine_card import RoutineCard
from companion.ui.widgets.scroll_view import STRIP
from companion.ui.widgets.studio import Studio

_HIGHEST = 108


class RoutineList(CardList):
    """A card for each exercise of a day."""

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Today’s exercises"), parent)
        self._studio = studio
        self._cards: list[RoutineCard] = []
        self._routine: Routine | None = None
        self._whole = False

    @property
    def cards(self) -> Sequence[RoutineCard]:
        """The cards, in order."""
        return self._cards

    def show_routine(self, routine: Routine, states: Sequence[ItemState]) -> None:
        """Show a routine; the same one again only changes the states."""
        if routine != self._routine:
            self._routine = routine
            items, theme = routine.items, self._theme
            self._cards = [RoutineCard(theme, self._studio, item) for item in items]
            self.hold(self._cards)
            for card in self._cards:
                card.show()  # else they count for nothing until the next event
            self._share_height()
        for card, state in zip(self._cards, states, strict=True):
            card.set_state(state)

    def set_whole(self, *, whole: bool, beside: bool = False) -> None:
        """Be as high as all cards are, where the page scrolls, or scroll itself.

        ``beside`` something, its cards keep their width where its own bar goes.
        """
        self._whole = whole
        inset(self._column, 0, 0, 0 if whole and not beside else STRIP, 0)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards of a short list fill its height, within reason."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        count = max(1, len(self._cards))
        room = (self.height() - GAP * (count - 1)) // count
        most = self._theme.px(_HIGHEST)
        for card in self._cards:
            card.set_least_height(0 if self._whole else min(room, most))
        # By the list's own width: while nobody sees it, what it holds has an old one.
        self._column.invalidate()
        high = self._column.heightForWidth(self.width()) if self._whole else 0
        self._scroll.setMinimumHeight(max(0, high))
