"""One row of several, such as a furthest point of the check-in.

row = OptionRow(theme, "Thigh", parent)
row.set_note("yesterday")         a word at the right
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control

_WIDE, _HIGH = 192, 52
_PAD, _TICK = 16, 20
_BETWEEN = 8


class OptionRow(Control):
    """One row: its words, then a tick when chosen or else its note."""

    radius = 10.0

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        self._note = ""
        super().__init__(theme, words, None, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_note(self, note: str) -> None:
        """Show a word at the right, such as ``yesterday``; empty for none."""
        self._note = note
        self.setAccessibleDescription(note)
        self.relayout()

    def sizeHint(self) -> QSize:
        """192 x 52, wider for longer words."""
        return self.minimumSizeHint().expandedTo(QSize(self.theme.box(_WIDE), 0))

    def minimumSizeHint(self) -> QSize:
        """Room for the words and what stands at the right."""
        right = max(self._note_paragraph().width, self.theme.box(_TICK))
        words = ceil(self._paragraph(600).width + right)
        width = words + 2 * self.theme.box(_PAD) + _BETWEEN
        return QSize(width, self.theme.box(_HIGH))

    def text_fits(self) -> bool:
        """Whether the words are in view."""
        return self.minimumSizeHint().width() <= self.width()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the row."""
        theme, area = self.theme, QRectF(self.rect())
        chosen = self.isChecked()
        fill = theme.shade("surface", "accSoft", self.warmth)
        edge, width = theme.color("edge"), theme.borders.control
        if chosen:
            fill, width = theme.color("accSoft"), theme.borders.chosen
            edge = theme.color("acc")
        if self.isDown():
            fill = theme.color("accSoftPressed")
        Box(fill, edge, width, self.radius).paint(painter, area)
        ink = "accInk" if chosen else "ink"
        text = self._paragraph(600 if chosen else 500)
        pad, middle = theme.box(_PAD), area.center().y()
        at = QPointF(pad, middle - text.height / 2)
        text.draw(painter, at, theme.color(ink))
        if chosen:
            tick = theme.box(_TICK)
            spot = QRectF(area.right() - pad - tick, middle - tick / 2, tick, tick)
            theme.icons.paint(painter, "tick", "accInk", spot)
            return
        note = self._note_paragraph()
        at = QPointF(0, middle - note.height / 2)
        right = Qt.AlignmentFlag.AlignRight
        note.draw(painter, at, theme.color("ink2"), right, area.width() - pad)

    def _paragraph(self, weight: int) -> Paragraph:
        theme = self.theme
        return Paragraph(self.words, theme.font("body", weight), theme.line("body"))

    def _note_paragraph(self) -> Paragraph:
        font = self.theme.font("caption", 500)
        return Paragraph(self._note, font, self.theme.line("caption"))
