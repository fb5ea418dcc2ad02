"""A card that asks one thing: head, a line why, the control, and what there is to say.

card = FormCard(theme, "Which side is sore?", "The easier side goes first.")
card.add(control)
card.say([("Choose a side.", True)])       True: it has to be put right
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.mirror import inset, painting
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label

_SIGN, _GAP = 22, 10


class RemarkLine(QWidget):
    """A sentence with its sign: amber and a triangle, or quiet and an i."""

    def __init__(self, theme: Theme, words: str, *, wrong: bool) -> None:
        super().__init__()
        self._theme = theme
        self._wrong = wrong
        ink, weight = ("ambInk", 600) if wrong else ("ink2", 500)
        self.label = Label(theme, words, "body", weight, ink)
        column = QVBoxLayout(self)
        inset(column, theme.box(_SIGN) + _GAP, 0, 0, 0)
        column.addWidget(self.label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign before the first line."""
        theme, size = self._theme, self._theme.box(_SIGN)
        painter = painting(self)
        top = (theme.line("body") - size) / 2
        icon, ink = ("warning", "ambInk") if self._wrong else ("info", "accInk")
        theme.icons.paint(painter, icon, ink, QRectF(0, top, size, size))
        painter.end()


class FormCard(Card):
    """One question of a form."""

    def __init__(
        self, theme: Theme, head: str, lead: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(head)
        self.remarks: list[RemarkLine] = []
        self._said: list[tuple[str, bool]] = []
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(24, 20, 24, 22)
        self._inside.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.head = Label(theme, head, "lead", 700)
        words.addWidget(self.head)
        if lead:
            words.addWidget(Label(theme, lead, "body", 400, "ink2"))
        self._inside.addLayout(words)
        self._filled = 0  # with air at its foot, where it may be higher than it needs

    def fill_from_top(self) -> None:
        """Keep the air at the foot, as beside a higher card."""
        self._inside.addStretch(1)
        self._filled = 1

    def add(self, control: QWidget) -> None:
        """Put a control below what is there."""
        at = self._inside.count() - len(self.remarks) - self._filled
        self._inside.insertWidget(at, control)

    def say(self, remarks: Sequence[tuple[str, bool]]) -> None:
        """Say these things below the control; none takes them away."""
        if list(remarks) == self._said:
            return
        self._said = list(remarks)
        for old in self.remarks:
            old.hide()
            old.deleteLater()
        self.remarks = [RemarkLine(self._theme, w, wrong=wrong) for w, wrong in remarks]
        for one in self.remarks:
            at = self._inside.count() - self._filled
            self._inside.insertWidget(at, one, 0, Qt.AlignmentFlag.AlignTop)
        described = " ".join(words for words, _ in remarks)
        self.setAccessibleDescription(described)
