"""What the Exercises page looks for: a search line, and a card of filters below it.

filters = ExerciseFilters(theme)
filters.show_things(("mat", "strap"))       what the exercises need
filters.changed                             Signal(object): a Wish
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.domain.exercise import Category, Level, Position
from companion.domain.exercise_search import Wish
from companion.domain.exercise_words import (
    CATEGORY_WORDS,
    POSITION_WORDS,
    SPINE_KINDS,
)
from companion.language import mark, tr, trn
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pill, Pills
from companion.ui.widgets.search_line import SearchLine
from companion.ui.widgets.tab_chain import chain

_PAD = 20
_MOST_HEADING = 240
_NEED = mark("What you need")


class _Part(QWidget):
    """A heading and its pills, beside it or below it."""

    def __init__(self, theme: Theme, heading: str, options: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.pills = Pills(theme, heading, options)
        self.heading = Label(theme, heading, "body", 600)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.heading)
        self._row.addWidget(self.pills, 1)

    def stand(self, beside: int) -> None:
        """Give the heading so many px before the pills; with none it is above them."""
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        self._row.setSpacing(16 if beside else 8)
        high = self.pills.pills[0].sizeHint().height() if self.pills.pills else 0
        self.heading.setMinimumHeight(high if beside else 0)
        self.heading.setMinimumWidth(beside)
        self.heading.setMaximumWidth(beside or NO_LIMIT)
        top = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        self._row.setAlignment(self.heading, top)


class ExerciseFilters(QWidget):
    """The line is always there; the card opens below it when it is asked for."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._things: tuple[str, ...] = ()
        self._stacked = False
        self.search = SearchLine(theme, tr("Find an exercise"))
        self.in_plan = Pill(theme, tr("In my plan"))
        self.more = Button(theme, tr("Filters"), Kind.SECONDARY, "filter")
        self.more.setCheckable(True)
        self.clear = FlushButton(theme, tr("Clear filters"), "close")
        for one in (self.more, self.clear):
            one.set_height(44)
        self.card = Card(theme)
        self.parts = self._made_parts()
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def wish(self) -> Wish:
        """What is looked for now."""
        position, purpose, thing, spine, level = self.parts
        return Wish(
            self.search.text,
            frozenset(tuple(Position)[i] for i in position.pills.chosen),
            frozenset(self._things[i] for i in thing.pills.chosen),
            frozenset(tuple(Category)[i] for i in purpose.pills.chosen),
            frozenset(tuple(Level)[i] for i in level.pills.chosen),
            frozenset((True, False)[i] for i in spine.pills.chosen),
            self.in_plan.isChecked(),
        )

    def show_things(self, things: tuple[str, ...]) -> None:
        """Offer these things to choose from; a choice among others is lost."""
        if things == self._things:
            return
        self._things = things
        old, self.parts[2] = self.parts[2], self._part(_NEED, _capitals(things))
        self._inner.replaceWidget(old, self.parts[2])
        old.hide()
        old.deleteLater()
        chain(*self.parts)
        self._stand()

    def forget(self) -> None:
        """Look for everything again."""
        self.search.field.clear()
        self._clear()

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the buttons below the search line, or beside it; so the pills."""
        direction = QBoxLayout.Direction
        self._line.setDirection(
            direction.TopToBottom if stacked else direction.LeftToRight
        )
        self._stacked = stacked
        self._stand()

    def insert_below_line(self, widget: QWidget) -> None:
        """Put something between the line and the card that opens."""
        self._whole.insertWidget(1, widget)

    def _stand(self) -> None:
        wide = max(part.heading.sizeHint().width() for part in self.parts)
        beside = min(wide, self._theme.px(_MOST_HEADING))
        for part in self.parts:
            part.stand(0 if self._stacked else beside)
        self._inner.setSpacing(20 if self._stacked else 12)

    def _made_parts(self) -> list[_Part]:
        rows: tuple[tuple[str, list[str]], ...] = (
            (mark("Position"), [tr(POSITION_WORDS[one]) for one in Position]),
            (mark("What it is for"), [tr(CATEGORY_WORDS[one]) for one in Category]),
            (_NEED, []),
            (mark("Your back"), [tr(one) for one in SPINE_KINDS]),
            (mark("Where you are"), [tr("Level {n}", n=int(one)) for one in Level]),
        )
        return [self._part(heading, options) for heading, options in rows]

    def _part(self, heading: str, options: Sequence[str]) -> _Part:
        made = _Part(self._theme, tr(heading), options)
        made.pills.chosen_changed.connect(self._tell)
        return made

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = Flow(buttons, gap=12)
        for one in (self.in_plan, self.more, self.clear):
            flow.addWidget(one)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(12)
        # In line with the first row of the buttons, should there be two.
        buttons.setContentsMargins(0, 2, 0, 2)
        self._line.addWidget(self.search, 1, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(buttons, 1, Qt.AlignmentFlag.AlignTop)
        self._inner = QVBoxLayout(self.card)
        self._inner.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD)
        for part in self.parts:
            self._inner.addWidget(part)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(12)
        self._whole.addLayout(self._line)
        self._whole.addWidget(self.card)
        self._stand()
        self.card.hide()

    def _connect(self) -> None:
        self.search.changed.connect(self._tell)
        self.in_plan.toggled.connect(self._tell)
        self.more.toggled.connect(self.card.setVisible)
        self.clear.clicked.connect(self._clear)

    @Slot()
    def _tell(self) -> None:
        self._show_state()
        self.changed.emit(self.wish)

    @Slot()
    def _clear(self) -> None:
        had_focus = self.clear.hasFocus()
        self.in_plan.setChecked(False)
        for part in self.parts:
            part.pills.choose(())
        if had_focus:
            self.more.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_state(self) -> None:
        """How many filters are at work, those behind the button."""
        wish = self.wish
        hidden = replace(wish, in_plan=False).parts
        words = trn("{n} filter", "{n} filters", hidden) if hidden else tr("Filters")
        self.more.set_words(words)
        self.clear.setVisible(wish.parts > 0)


def _capitals(words: Sequence[str]) -> list[str]:
    return [one[:1].upper() + one[1:] for one in words]
