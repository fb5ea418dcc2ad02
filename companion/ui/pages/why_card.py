"""One exercise of a plan: its picture, its dose, and why it is there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from companion.domain.extent import Extent
from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words, place_words
from companion.language import mark, tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

SMALLER = mark("Made smaller for you.")
_PICTURE, _SHAPE = 168, 116 / 168
_BESIDE_FROM = 380


class WhyCard(Card):
    """A picture at the left, words at the right; below each other where narrow."""

    def __init__(self, theme: Theme, studio: Studio, item: RoutineItem) -> None:
        super().__init__(theme)
        exercise = item.exercise
        self.setAccessibleName(exercise.name)
        self._picture = Picture(theme, studio, radius=8)
        look = Look(exercise, exercise.thumbnail, item.level, item.sides[0])
        self._picture.show_look(look)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        inset(self._row, 12, 12, 16, 12)
        self._row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, exercise.name, "lead", 700))
        dose = dose_words(exercise, item.dose)
        words.addWidget(Label(theme, dose, "body", 600, "accInk"))
        words.addWidget(Label(theme, place_words(exercise), "caption", 500, "ink2"))
        words.addSpacing(4)
        words.addWidget(Label(theme, exercise.purpose, "body", 400))
        if item.extent is not Extent.FULL:
            words.addWidget(Label(theme, tr(SMALLER), "body", 500, "ambInk"))
        words.addStretch(1)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture beside the words, or above them."""
        super().resizeEvent(event)
        self._arrange()

    def heightForWidth(self, width: int) -> int:
        """As it is arranged at that width."""
        self._turn(width)
        return super().heightForWidth(width)

    def _turn(self, width: int) -> None:
        direction = QBoxLayout.Direction
        beside = width >= self._theme.px(_BESIDE_FROM)
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )

    def _arrange(self) -> None:
        theme = self._theme
        self._turn(self.width())
        wide = theme.box(_PICTURE)
        self._picture.set_size(wide, round(wide * _SHAPE))
