"""What shows an own exercise: a photo, or the drawing of an exercise like it.

card = OwnPicture(theme, studio)
card.show_exercises(exercises)           whose drawings can be lent
card.show_choice(own)                    what is shown now
card.drawing_chosen                      Signal(str): an exercise id
card.photo_asked, photo_removed
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.own_exercise import OwnExercise, as_exercise
from companion.domain.routine import RoutineItem, sides_of
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.card_grid import CardGrid
from companion.ui.widgets.exercise_card import ExerciseCard
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_PAD = 20
_SHAPE = 0.58
_HIGHEST_PICTURE = 330
_LEAST_CARD = 172  # at 200 % two beside each other, so that no name is broken


class OwnPicture(Card):
    """The picture, and three ways to another one.

    The ``drawings`` to choose from are a card of their own: they need more room.
    """

    drawing_chosen = Signal(str)
    opened = Signal(bool)  # the drawings to choose from
    photo_asked = Signal()
    photo_removed = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._studio = studio
        self._exercises: tuple[Exercise, ...] = ()
        self.picture = Picture(theme, studio, 10)
        self.words = Label(theme, "", "caption", 500, "ink2")
        self.fault = Label(theme, "", "body", 600, "ambInk")
        self.draw = Button(theme, tr("Choose a drawing"), Kind.SECONDARY)
        self.draw.setCheckable(True)
        self.photo = Button(theme, tr("Use a photo"), Kind.SECONDARY, "photo")
        away = tr("Take the photo away")
        self.away = Button(theme, away, Kind.SECONDARY, "close")
        self.grid = CardGrid(theme, tr("Drawings"), _LEAST_CARD)
        self.drawings = Card(theme)
        self._lay_out()
        self.draw.toggled.connect(self._open)
        self.photo.clicked.connect(self.photo_asked)
        self.away.clicked.connect(self.photo_removed)
        self.grid.opened.connect(self._choose)

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Offer the drawings of these."""
        self._exercises = tuple(exercises)

    def show_choice(self, own: OwnExercise) -> None:
        """Show the photo, or the drawing that was chosen."""
        base = next((o for o in self._exercises if o.id == own.drawn_as), None)
        if base is None:
            return
        shown = as_exercise(own, base)
        side = sides_of(base.sides, Side.BOTH)[0]
        self.picture.show_look(Look(shown, shown.thumbnail, Level.L1, side))
        self.picture.setAccessibleName(tr("Picture: {name}", name=base.name))
        name = base.name
        drawn = tr("Drawn like: {name}.", name=name)
        photo = tr("Your photo. You lie, kneel or stand as in: {name}.", name=name)
        self.words.set_text(photo if own.photo else drawn)
        self.away.setVisible(bool(own.photo))
        self.say_fault("")

    def say_fault(self, words: str) -> None:
        """Say why a photo is not used; empty for nothing."""
        self.fault.set_text(words)
        self.fault.setVisible(bool(words))

    @Slot(bool)
    def _open(self, opened: bool) -> None:
        if opened and not self.grid.cards:
            cards = [
                ExerciseCard(self._theme, self._studio, _item(one))
                for one in self._exercises
            ]
            self.grid.set_cards(cards)
        self.drawings.setVisible(opened)
        self.opened.emit(opened)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.draw.setChecked(False)
        self.draw.setFocus(Qt.FocusReason.TabFocusReason)
        self.drawing_chosen.emit(self._exercises[index].id)

    def _lay_out(self) -> None:
        box = self._theme.box
        buttons = QWidget()
        flow = Flow(buttons, fills=True)
        for one in (self.photo, self.draw, self.away):
            one.set_height(44)
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(10)
        column.addWidget(Label(self._theme, tr("Picture"), "lead", 700))
        for part in (self.picture, self.words, self.fault, buttons):
            column.addWidget(part)
        column.addStretch(1)
        self.fault.hide()
        inside = QVBoxLayout(self.drawings)
        inside.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        inside.setSpacing(10)
        inside.addWidget(Label(self._theme, tr("Drawings"), "lead", 700))
        inside.addWidget(self.grid)
        self.drawings.hide()

    def minimumSizeHint(self) -> QSize:
        """No width of its own: the picture shrinks with the card."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take the width, within reason."""
        super().resizeEvent(event)
        wide = self.width() - 2 * self._theme.box(_PAD)
        most = self._theme.box(_HIGHEST_PICTURE)
        self.picture.set_size(wide, min(round(wide * _SHAPE), most))


def _item(one: Exercise) -> RoutineItem:
    sides = sides_of(one.sides, Side.BOTH)
    return RoutineItem(one, Level.L1, one.dose(Level.L1), sides)
