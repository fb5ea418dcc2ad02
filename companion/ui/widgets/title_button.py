"""A page's title that opens a choice: large words and a small arrow after them."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control

_ARROW, _GAP = 24, 8
PAD = 8  # of both ends; what stands below it is to be indented as much


class TitleButton(Control):
    """Words without a border, as those of a title."""

    radius = 10.0

    def __init__(
        self, theme: Theme, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words, None, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Words, gap and arrow."""
        theme = self.theme
        wide = ceil(self._text().width) + theme.box(_GAP) + theme.box(_ARROW)
        return QSize(wide + 2 * PAD, max(LEAST_TARGET, theme.line("title")))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def text_fits(self) -> bool:
        """Whether all words are in view."""
        return self.sizeHint().width() <= self.width()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the words and the arrow."""
        theme, area = self.theme, QRectF(self.rect())
        if self.isDown() or self.warmth:
            soft = theme.shade("ground", "accSoft", 1 if self.isDown() else self.warmth)
            Box(soft, None, 0, self.radius).paint(painter, area)
        text, middle = self._text(), area.center().y()
        at = QPointF(PAD, middle - text.height / 2)
        text.draw(painter, at, theme.color("ink"))
        size, left = theme.box(_ARROW), PAD + text.width + theme.box(_GAP)
        spot = QRectF(left, middle - size / 2, size, size)
        theme.icons.paint(painter, "chevron_down", "accInk", spot)

    def _text(self) -> Paragraph:
        theme = self.theme
        return Paragraph(self.words, theme.font("title", 700), theme.line("title"))
