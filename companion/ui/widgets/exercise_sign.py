"""How an exercise of a past day went: sign and word, side by side."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.domain.week import ExerciseDone
from companion.language import mark, tr
from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme

_SIGN, _GAP = 24, 8
_DONE, _STOPPED = mark("Done"), mark("Stopped")
_PART, _NOT = mark("Part done"), mark("Not done")
_FACES = {
    _DONE: ("done", "acc", "accInk"),
    _STOPPED: ("stop", "redInk", "redInk"),
    _PART: ("todo", "edge", "ink2"),
    _NOT: ("todo", "edge", "ink2"),
}


def _word(done: ExerciseDone) -> str:
    if done.stopped:
        return _STOPPED
    if done.done:
        return _DONE
    return _PART if done.reps_done else _NOT


class ExerciseSign(QLabel):
    """A disc, an octagon or a ring, and the word that says the same."""

    def __init__(
        self, theme: Theme, done: ExerciseDone, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr(_word(done)), parent)
        self._theme = theme
        self._face = _FACES[_word(done)]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._relayout)

    def sizeHint(self) -> QSize:
        """The same for every word, so that signs stand in a column."""
        words = max(self._paragraph(tr(word)).width for word in _FACES)
        width = self._theme.box(_SIGN) + self._theme.box(_GAP) + ceil(words)
        return QSize(width, max(self._theme.box(_SIGN), self._theme.line("caption")))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and word."""
        icon, tint, ink = self._face
        theme, painter = self._theme, painting(self)
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
