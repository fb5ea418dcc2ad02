"""Something that can be done, with what it does: a row of a card with its button.

row = ActionRow(theme, "Back up now", "Makes a copy.", button)
row.set_stacked(stacked=True)
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label


class ActionRow(QWidget):
    """Words at the left, the button at the right, a hairline above."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        told: str,
        button: Button,
        *,
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = first
        self.button = button
        self.label = Label(theme, label, "body", 600)
        self.told = Label(theme, told, "caption", 400, "ink2")
        self.told.setMinimumWidth(80)  # a folder's name has no space to wrap at
        button.setAccessibleDescription(told)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addWidget(self.told)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(24, 12, 24, 12)
        self._box.addLayout(words, 1)
        self._box.addWidget(button)
        self.set_stacked(stacked=False)

    def set_told(self, words: str) -> None:
        """Say something else of it, such as how it went."""
        self.told.set_text(words)
        self.button.setAccessibleDescription(words)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the button below the words."""
        directions = QBoxLayout.Direction
        self._box.setDirection(
            directions.TopToBottom if stacked else directions.LeftToRight
        )
        self._box.setSpacing(8 if stacked else 16)
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight
        self._box.setAlignment(self.button, side | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        if self._first:
            return
        painter = QPainter(self)
        width = self._theme.borders.hairline
        painter.fillRect(QRectF(0, 0, self.width(), width), self._theme.color("line"))
        painter.end()
