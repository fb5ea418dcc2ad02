"""The pages of Learn as a list of cards; those that a search does not find hide."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from companion.language import mark, tr, trn
from companion.ui.pages.reading import Reading
from companion.ui.theme import Theme
from companion.ui.widgets.group import CardList
from companion.ui.widgets.label import Label
from companion.ui.widgets.lesson_card import LessonCard
from companion.ui.widgets.studio import Studio

NOTHING = mark("No page has “{words}”. Try another word, or read one of these.")


class LessonList(CardList):
    """A card for each page."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        readings: Sequence[Reading],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Pages to read"), parent)
        self.cards = [_card(theme, studio, one) for one in readings]
        self.nothing = Label(theme, "", "body", 400, "ink2")
        self.nothing.hide()
        self._column.insertWidget(0, self.nothing)
        self.hold(self.cards)

    def show_found(self, found: Sequence[int], wanted: str) -> None:
        """Show these cards alone; if there is none, say so and offer all."""
        self.hold_chosen(on=not wanted)  # what was found begins at its top
        for at, card in enumerate(self.cards):
            card.setVisible(at in found or not found)
        nothing = tr(NOTHING, words=wanted)
        self.nothing.set_text(nothing)
        self.nothing.setVisible(not found)
        self._scroll.verticalScrollBar().setValue(0)

    def set_brief(self, *, brief: bool) -> None:
        """Say less on each card, where the list is narrow."""
        for card in self.cards:
            card.set_brief(brief=brief)


def _card(theme: Theme, studio: Studio, reading: Reading) -> LessonCard:
    minutes = reading.lesson.minutes
    length = trn("{n} minute", "{n} minutes", minutes)
    words = (reading.lesson.title, reading.lesson.lead, length)
    return LessonCard(theme, studio, reading.cover, words)
