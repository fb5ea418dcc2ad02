"""The pages of Learn as a list of cards; Tab enters once, arrows go on in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import tr, trn
from companion.ui.mirror import inset
from companion.ui.pages.reading import Reading
from companion.ui.theme import Theme
from companion.ui.widgets.group import Group
from companion.ui.widgets.label import Label
from companion.ui.widgets.lesson_card import LessonCard
from companion.ui.widgets.scroll_view import BAR, FADE, ScrollView
from companion.ui.widgets.studio import Studio

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_GAP = 8
BAR_ROOM = BAR + 2


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


class LessonList(QWidget):
    """All pages; those that a search does not find are hidden."""

    chosen_changed = Signal(int)
    opened = Signal(int)  # pressed, or entered by key

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        readings: Sequence[Reading],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = -1
        self._group = _Cards(tr("Pages to read"), self._move)
        self._column = QVBoxLayout(self._group)
        inset(self._column, 0, 0, BAR_ROOM, 0)
        self._column.setSpacing(_GAP)
        self.cards = [_card(theme, studio, one) for one in readings]
        self.nothing = Label(theme, "", "body", 400, "ink2")
        self.nothing.hide()
        self._column.addWidget(self.nothing)
        for at, card in enumerate(self.cards):
            card.setAutoExclusive(True)
            card.clicked.connect(lambda _checked=False, index=at: self._open(index))
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._scroll = ScrollView(theme, self._group)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    @property
    def chosen(self) -> int:
        """The chosen card; -1 while there is none."""
        return self._chosen

    def choose(self, index: int) -> None:
        """Choose a card and bring it into view."""
        for at, card in enumerate(self.cards):
            card.setChecked(at == index)
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus
            )
        self._scroll.ensureWidgetVisible(self.cards[index], 0, self._theme.px(FADE))
        if index != self._chosen:
            self._chosen = index
            self.chosen_changed.emit(index)

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen card."""
        if 0 <= self._chosen < len(self.cards):
            self.cards[self._chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def show_found(self, found: Sequence[int], wanted: str) -> None:
        """Show these cards alone, or that there is none."""
        for at, card in enumerate(self.cards):
            card.setVisible(at in found)
        nothing = tr("No page has “{words}”. Try another word.", words=wanted)
        self.nothing.set_text(nothing)
        self.nothing.setVisible(not found)
        self._scroll.verticalScrollBar().setValue(0)

    def set_brief(self, *, brief: bool) -> None:
        """Say less on each card, where the list is narrow."""
        for card in self.cards:
            card.set_brief(brief=brief)

    def _open(self, index: int) -> None:
        self.choose(index)
        self.opened.emit(index)

    def _move(self, key: Qt.Key) -> None:
        shown = [at for at, card in enumerate(self.cards) if not card.isHidden()]
        if not shown:
            return
        if key in _ENDS:
            index = shown[_ENDS[key]]
        else:
            here = shown.index(self._chosen) if self._chosen in shown else 0
            index = shown[min(len(shown) - 1, max(0, here + _MOVES[key]))]
        self.choose(index)
        self.focus_chosen()


def _card(theme: Theme, studio: Studio, reading: Reading) -> LessonCard:
    minutes = reading.lesson.minutes
    length = trn("{n} minute", "{n} minutes", minutes)
    words = (reading.lesson.title, reading.lesson.lead, length)
    return LessonCard(theme, studio, reading.cover, words)
