"""A chip: a short word with a tone. It cannot be pressed.

Chip(theme, "Stopped", Tone.RED, "stop")        28 high; height=32 is the other one
chip.set_most(400)                              px: what is wider becomes two lines
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
from companion.ui.wrapping import balanced

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
        self._most: int | None = None
        self._scale = 1.0
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

    def set_most(self, width: int) -> None:
        """Be no wider than so many px: words wrap."""
        self._most = width
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be larger in a large window, over the size of the text."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def text_fits(self) -> bool:
        """Whether the word is in view."""
        return self.width() >= self.sizeHint().width()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        text = self._paragraph()
        width = ceil(text.width) + self._around()
        low = 6 if text.line_count == 1 else _PAD
        high = max(self._theme.box(self._height * self._scale), text.height + low)
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
        radius = min(area.height(), theme.box(self._height * self._scale)) / 2
        box = Box(theme.color(fill), theme.color(line), hairline, radius)
        box.paint(painter, area)
        left = float(theme.box(_PAD * self._scale))
        if self._icon:
            size = theme.box(_ICON * self._scale)
            spot = QRectF(left, (area.height() - size) / 2, size, size)
            theme.icons.paint(painter, self._icon, ink, spot)
            left += size + theme.box(_GAP * self._scale)
        text = self._paragraph()
        at = QPointF(left, (area.height() - text.height) / 2)
        text.draw(painter, at, theme.color(ink))
        painter.end()

    def _paragraph(self) -> Paragraph:
        theme = self._theme
        size = "caption" if self._scale == 1 else theme.px(13 * self._scale)
        font = theme.font(size, 600, tabular=True)
        line = theme.line(size)
        if self._most is None:
            return Paragraph(self.text(), font, line)
        return balanced(self.text(), font, line, self._most - self._around())

    def _around(self) -> int:
        """Px beside the words."""
        icon = (
            self._theme.box(_ICON * self._scale) + self._theme.box(_GAP * self._scale)
            if self._icon
            else 0
        )
        return 2 * self._theme.box(_PAD * self._scale) + icon
