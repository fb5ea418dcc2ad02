"""The stage of the exercise panel: the moving figure with its name and dose."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.exercise import Side
from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words
from companion.figure.illustration import Overlays
from companion.ui.theme import Theme
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.label import Label
from companion.ui.widgets.reel import Framing
from companion.ui.widgets.studio import Studio

_FRAMING = Framing(free_left=0.22, margin_x=0.04, margin_y=0.06)
_WORDS_PART = 0.46


class ExerciseStage(FigureView):
    """A figure view with the words that may lie on it: name and dose, top left."""

    appeared = Signal()
    vanished = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, studio, _FRAMING, (11, 0), parent)
        self._name = Label(theme, "", "title", 700)
        self._dose = Label(theme, "", "body", 500, "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.box(23), theme.box(16), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._dose)
        column.addStretch(1)
        self.set_overlays(Overlays(spine=True, glow=True, arrow=True))

    def show_item(self, item: RoutineItem, side: Side) -> None:
        """Show an exercise, done with one side."""
        self._name.set_text(item.exercise.name)
        self._dose.set_text(dose_words(item.exercise, item.dose))
        self.set_exercise(item.exercise, item.level, side)

    def set_spine(self, shown: bool) -> None:  # noqa: FBT001 - a signal's value
        """Show or hide the spine line."""
        self.set_overlays(Overlays(spine=shown, glow=True, arrow=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words at the left."""
        room = round(self.width() * _WORDS_PART)
        self._name.setMaximumWidth(room)
        self._dose.setMaximumWidth(room)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it can be seen."""
        super().showEvent(event)
        self.appeared.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody sees it any more."""
        super().hideEvent(event)
        self.vanished.emit()
