"""STOP: one fixed red place. It acts when it is pressed, not when it is let go.

    stop = StopButton(theme)
    stop.pressed.connect(...)        mouse, touch, Space, Enter, screen reader

It is never disabled. The page binds Esc. 432 x 112 at 100 %, never under 320 x 96;
its words shrink to fit where the column is narrow or the text large.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.language import mark, tr
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control

WORDS = mark("STOP: pain / tingling")
NAME = mark("Stop: pain or tingling")
_WIDE, _HIGH = 432, 112
_LEAST_WIDE, _LEAST_HIGH = 320, 96
_WORD_PX, _LEAST_WORD_PX = 30, 20
_SIGN, _GAP, _PAD = 40 / 112, 14, 20
_WORD_AT, _KEY_AT, _KEY = 0.40, 0.71, 15 / 112


class StopButton(Control):
    """The red button of the session."""

    radius = 16.0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr(WORDS), tr(NAME), parent)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding
        )

    def sizeHint(self) -> QSize:
        """432 x 112."""
        return QSize(_WIDE, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Large enough to hit without looking."""
        return QSize(_LEAST_WIDE, _LEAST_HIGH)

    def text_fits(self) -> bool:
        """Whether the words and the sign stand inside."""
        text = self._fitted()
        return text.width + self._beside() + 2 * _PAD <= self.width() + 0.5

    def paint_control(self, painter: QPainter) -> None:
        """Paint it in one of two reds: at rest, and under the pointer or pressed."""
        theme, area = self.theme, QRectF(self.rect())
        warm = 1.0 if self.isDown() else self.warmth
        white = theme.color("onRed")
        fill = theme.shade("red", "redHover", warm)
        Box(fill, white, theme.borders.stop, self.radius).paint(painter, area)
        text = self._fitted()
        sign = self._sign_px()
        left = area.center().x() - (text.width + self._beside()) / 2
        middle = area.height() * _WORD_AT
        spot = QRectF(left, middle - sign / 2, sign, sign)
        theme.icons.paint(painter, "stop", "onRed", spot)
        at = QPointF(left + self._beside(), middle - text.height / 2)
        text.draw(painter, at, white)
        self._paint_key(painter, area)

    def _paint_key(self, painter: QPainter, area: QRectF) -> None:
        px = max(15.0, area.height() * _KEY)
        key = Paragraph(tr("Esc|a key"), self.theme.font(px, 600), round(px * 1.3))
        at = QPointF(0, area.height() * _KEY_AT - key.height / 2)
        white = self.theme.color("onRed")
        center = Qt.AlignmentFlag.AlignHCenter
        key.draw(painter, at, white, center, area.width())

    def _sign_px(self) -> int:
        return round(min(self.height(), _HIGH * 2) * _SIGN)

    def _beside(self) -> int:
        return self._sign_px() + _GAP

    def _fitted(self) -> Paragraph:
        """The words as large as the button's size and the text scale let them be."""
        grown = max(self.theme.text_scale, self.height() / _HIGH)
        px = int(min(_WORD_PX * grown, self.height() * 0.36))
        room = self.width() - self._beside() - 2 * _PAD
        text = self._words_at(px)
        while text.width > room and px > _LEAST_WORD_PX:
            px -= 1
            text = self._words_at(px)
        return text

    def _words_at(self, px: int) -> Paragraph:
        return Paragraph(self.words, self.theme.font(px, 700), round(px * 1.2))
