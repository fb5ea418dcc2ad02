"""How an exercise of a past day went: sign and word, side by side."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.domain.week import ExerciseDone
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme

_SIGN, _GAP = 24, 8
_FACES = {
    "Done": ("done", "acc", "accInk"),
    "Stopped": ("stop", "redInk", "redInk"),
    "Part done": ("todo", "edge", "ink2"),
    "Not done": ("todo", "edge", "ink2"),
}


def _word(done: ExerciseDone) -> str:
    if done.stopped:
        return "Stopped"
    if done.done:
        return "Done"
    return "Part done" if done.reps_done else "Not done"


class ExerciseSign(QLabel):
    """A disc, an octagon or a ring, and the word that says the same."""

    def __init__(
        self, theme: Theme, done: ExerciseDone, parent: QWidget | None = None
    ) -> None:
        super().__init__(_word(done), parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._relayout)

    def sizeHint(self) -> QSize:
        """The same for every word, so that signs stand in a column."""
        words = max(self._paragraph(word).width for word in _FACES)
        width = self._theme.box(_SIGN) + self._theme.box(_GAP) + ceil(words)
        return QSize(width, max(self._theme.box(_SIGN), self._theme.line("caption")))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and word."""
        icon, tint, ink = _FACES[self.text()]
        theme, painter = self._theme, QPainter(self)
        size, middle = theme.box(_SIGN), self.height() / 2
        theme.icons.paint(painter, icon, tint, QRectF(0, middle - size / 2, size, size))
        text = self._paragraph(self.text())
        at = QPointF(size + theme.box(_GAP), middle - text.height / 2)
        text.draw(painter, at, theme.color(ink))
        painter.end()

    def _paragraph(self, word: str) -> Paragraph:
        theme = self._theme
        return Paragraph(word, theme.font("caption", 600), theme.line("caption"))

    def _relayout(self) -> None:
        self.updateGeometry()
        self.update()
