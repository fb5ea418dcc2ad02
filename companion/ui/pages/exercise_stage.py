"""The stage of the exercise panel: the moving figure with its name and dose."""

from math import ceil

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.exercise import Exercise, Side
from companion.domain.fact import altered
from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words
from companion.figure.overlays import Overlays
from companion.figure.vantage import vantage
from companion.ui.mirror import turned, visual
from companion.ui.paragraph import Paragraph, unbroken, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.card import VEIL_X, VEIL_Y, Veil
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.label import Label
from companion.ui.widgets.shot import Framing
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.turn_button import TurnButton
from companion.ui.widgets.turntable import Turntable

_PAD, _PAD_TOP = 23, 16
_AFTER_WORDS = VEIL_X + 4
_LEAST_BELOW = 8  # px from the words to the foot of the stage
# The words take this part of the stage at most; the figure has the rest. A long word,
# or too many lines for a low stage, take more.
_WORDS_PARTS = (0.38, 0.46, 0.54, 0.62)
_MARGIN_X, _MARGIN_Y = 0.035, 0.06


class StageWords(Veil):
    """Name and dose of the exercise."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._name = Label(theme, "", "title", 700)
        self._dose = Label(theme, "", "body", 500, "ink2")
        self._note = Label(theme, "", "body", 600, "accInk")
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(VEIL_X, VEIL_Y, VEIL_X, VEIL_Y)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._dose)
        column.addWidget(self._note)

    def show_item(self, item: RoutineItem) -> None:
        """Name an exercise."""
        self._name.set_text(item.exercise.name)
        self._dose.set_text(unbroken(dose_words(item.exercise, item.dose)))
        self._note.set_text(item.note)
        self._note.setVisible(bool(item.note))

    def wrapped_width(self, room: int) -> int:
        """Px of the longest line when wrapped to a width."""
        theme = self._theme
        looks = (
            (self._name, "title", 700),
            (self._dose, "body", 500),
            (self._note, "body", 600),
        )
        lines = (
            Paragraph(label.text(), theme.font(size, weight), theme.line(size), room)
            for label, size, weight in looks
        )
        return ceil(max(one.width for one in lines))

    def fit(self, room: int, high: int) -> bool:
        """Whether no word breaks in a width, nor a line is below a height (px)."""
        theme = self._theme
        looks = ((self._name, "title", 700), (self._dose, "body", 500))
        longest = max(
            widest_word(label.text(), theme.font(size, weight))
            for label, size, weight in looks
        )
        return longest <= room and self.heightForWidth(room + 2 * VEIL_X) <= high


class ExerciseStage(FigureView):
    """A figure view with the words that may lie on it, at the top, where lines begin.

    The figure is turned by dragging it, or with the button in the corner.
    """

    appeared = Signal()
    vanished = Signal()

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, studio, None, (11, 0), parent)
        self._words: StageWords | None = None
        self._shown: tuple[Exercise, Side] | None = None
        self._turntable = Turntable(self)
        self._turn_button = TurnButton(theme, self)
        self._turn_button.stepped.connect(self._turntable.step)
        self._turn_button.clicked.connect(self._turntable.swing)
        self._turntable.turned.connect(self._turn)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.set_overlays(Overlays(spine=True, glow=True, arrow=True))
        theme.changed.connect(self._make_room)

    def hold_words(self, words: StageWords | None) -> None:
        """Let the words lie on the stage; without any, the figure has all of it."""
        self._words = words
        if words is not None:
            words.setParent(self)
            words.show()
        self._make_room()

    def least_height(self, width: int) -> int:
        """Px that the words need at least on a stage of a width, with air around."""
        if self._words is None:
            return 0
        room = round(width * _WORDS_PARTS[-1]) - self._theme.box(_PAD)
        return 2 * self._words_top() + self._words.heightForWidth(room + 2 * VEIL_X)

    def show_item(self, item: RoutineItem, side: Side) -> None:
        """Show an exercise, done with one side, from where one sees it best."""
        shown = (item.exercise, side)
        if shown != self._shown:
            self._shown = shown
            self._turntable.set_limits(*vantage(*shown))
        self.set_exercise(item.exercise, item.level, side)
        self._make_room()

    def set_spine(self, shown: bool) -> None:
        """Show or hide the spine line."""
        self.set_overlays(Overlays(spine=shown, glow=True, arrow=True))

    def _make_room(self) -> None:
        """Place the words, and the figure beside them."""
        free = 0.0
        box = self._theme.box
        side = self._turn_button.sizeHint().width()
        corner, left = side + box(8), box(8)
        if self._words is not None and self.width() > 0:
            top = self._words_top()
            room = self._words_room(self.height() - top - _LEAST_BELOW)
            width = self._words.wrapped_width(room)
            veiled = min(room, width) + 2 * VEIL_X
            height = self._words.heightForWidth(veiled)
            start = box(_PAD) - VEIL_X
            self._words.setGeometry(visual(self, QRect(start, top, veiled, height)))
            if top + height > self.height() - corner:
                left = self.width() - corner
            free = (box(_PAD) + width + box(_AFTER_WORDS)) / self.width()
        # Under the words the corner is free of the figure, if they leave it room.
        place = QRect(left, self.height() - corner, side, side)
        self._turn_button.move(visual(self, place).topLeft())
        beside = corner / max(1, self.width())
        free = round(max(free, beside) if left < corner else free, 3)
        # In the far corner it has room of its own too: a shoe may be there.
        far = 0.0 if left < corner else round(beside, 3)
        sides = (far, free) if turned(self) else (free, far)
        framing = Framing(sides[0], _MARGIN_X, _MARGIN_Y, free_right=sides[1])
        self.set_framing(altered(framing, turn=self._turntable.degrees))

    def _words_top(self) -> int:
        return self._theme.box(_PAD_TOP) - VEIL_Y

    def _words_room(self, high: int) -> int:
        """Px that the words may be wide: little, unless they need more."""
        words, pad = self._words, self._theme.box(_PAD)
        rooms = [round(self.width() * part) - pad for part in _WORDS_PARTS]
        fitting = (one for one in rooms if words is not None and words.fit(one, high))
        return next(fitting, rooms[-1])

    @Slot(float)
    def _turn(self, degrees: float) -> None:
        self._turn_button.show_turn(degrees)
        self._make_room()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the figure."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._turntable.take(event.position().x() / max(1, self.width()))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it with the pointer."""
        self._turntable.drag(event.position().x() / max(1, self.width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._turntable.let_go()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Look from the usual side again."""
        self._turntable.reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words anew."""
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it can be seen."""
        super().showEvent(event)
        self.appeared.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody sees it any more."""
        super().hideEvent(event)
        self.vanished.emit()
