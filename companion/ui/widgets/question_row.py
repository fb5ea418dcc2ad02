"""A question with No and Yes beside it, or below where the row is narrow.

    row = QuestionRow(theme, "Is one calf swollen, hot or red?")
    row.answer                     True, False, or None: nothing is answered at first
    row.answered                   carries it; row.moved carries -1 or 1

Y and N answer (the letters of the person's language), Up and Down go to the rows
before and after, left and right choose, Backspace takes the answer back.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.widgets.segmented import Segmented

NO, YES = 0, 1
_BESIDE_FROM = 460  # px at 100 % text: a small window at 200 % has them beside
_ROOMY_FROM = 560
_CHOICE = 184
_DOWN = 10
_BESIDE_GAP, _LEAST_GAP, _BELOW_GAP = 24, 16, 8


class YesNo(Segmented):
    """No and Yes; up and down are left to the rows."""

    typed = Signal(bool)
    moved = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, [tr("No"), tr("Yes")])
        for cell in self.cells:
            cell.pressed_by_enter = False  # it goes on, and must not answer "no"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by letter, go up and down, else as in every group."""
        letter = event.text().casefold()
        letters = (tr("n|key for No"), tr("y|key for Yes"))
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif letter and letter in letters:
            self._move(letters.index(letter))  # the ring goes along
            self.typed.emit(letter == letters[YES])
        else:
            super().keyPressEvent(event)


class QuestionRow(QWidget):
    """One question of a list."""

    answered = Signal(object)
    typed = Signal()
    moved = Signal(int)

    def __init__(
        self, theme: Theme, question: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.label = Label(theme, question, "lead", 500)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.choice = YesNo(theme, question)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choice.chosen_changed.connect(self._announce)
        self.choice.typed.connect(lambda _yes: self.typed.emit())
        self.choice.moved.connect(self.moved)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def answer(self) -> bool | None:
        """Yes, no, or not answered."""
        chosen = self.choice.chosen
        return None if chosen is None else chosen == YES

    def set_answer(self, yes: bool | None) -> None:
        """Show an answer that was given before."""
        self.choice.choose(None if yes is None else int(yes))

    def take_focus(self) -> None:
        """Let the keys answer this question, with the ring to show it."""
        cell = self.choice.cells[self.choice.chosen or 0]
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    def set_close(self, *, close: bool) -> None:
        """Be set smaller, where each line counts."""
        size, weight = ("body", 600) if close else ("lead", 500)
        self.label.set_size(size, weight)

    def minimumSizeHint(self) -> QSize:
        """No wider than its longest word or the choice."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice beside the question, or below it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._theme
        beside = self.width() >= theme.px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        self._row.setContentsMargins(0, theme.box(_DOWN), 0, theme.box(_DOWN))
        roomy = self.width() >= theme.px(_ROOMY_FROM)
        gap = _BESIDE_GAP if roomy else _LEAST_GAP
        self._row.setSpacing(gap if beside else _BELOW_GAP)
        self.choice.setFixedWidth(theme.box(_CHOICE))

    def _announce(self, _chosen: object) -> None:
        self.answered.emit(self.answer)
