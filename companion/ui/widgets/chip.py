"""A chip: a short word with a tone. It cannot be pressed.

Chip(theme, "Stopped", Tone.RED, "stop")        28 high; height=32 is the other one
"""

from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme

_PAD = 12
_ICON = 16
_GAP = 6


class Tone(Enum):
    """Fill, border and words of a chip or notice."""

    NEUTRAL = ("sunken", "line", "ink2")
    TEAL = ("accSoft", "accLine", "accInk")
    AMBER = ("ambSoft", "ambLine", "ambInk")
    RED = ("redSoft", "redLine", "redInk")


class Chip(QLabel):
    """A word in a soft capsule."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        height: int = 28,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self._icon = icon
        self._height = height
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_as(self, text: str, tone: Tone, icon: str | None = None) -> None:
        """Say something else in another tone."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def text_fits(self) -> bool:
        """Whether the word is in view."""
        return self.width() >= self.sizeHint().width()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        width = ceil(self._paragraph().width) + 2 * self._theme.box(_PAD)
        if self._icon:
            width += self._theme.box(_ICON) + self._theme.box(_GAP)
        high = max(self._theme.box(self._height), self._theme.line("caption") + 6)
        return QSize(width, high)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint capsule, icon and word."""
        theme = self._theme
        fill, line, ink = self._tone.value
        painter = painting(self)
        area = QRectF(self.rect())
        hairline = 1.0
        box = Box(theme.color(fill), theme.color(line), hairline, area.height() / 2)
        box.paint(painter, area)
        left = float(theme.box(_PAD))
        if self._icon:
            size = theme.box(_ICON)
            spot = QRectF(left, (area.height() - size) / 2, size, size)
            theme.icons.paint(painter, self._icon, ink, spot)
            left += size + theme.box(_GAP)
        text = self._paragraph()
        at = QPointF(left, (area.height() - text.height) / 2)
        text.draw(painter, at, theme.color(ink))
        painter.end()

    def _paragraph(self) -> Paragraph:
        theme = self._theme
        font = theme.font("caption", 600, tabular=True)
        return Paragraph(self.text(), font, theme.line("caption"))
