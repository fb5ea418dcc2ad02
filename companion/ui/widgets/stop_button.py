"""STOP: one fixed red place. It acts when it is pressed, not when it is let go.

    stop = StopButton(theme)
    stop.pressed.connect(...)        mouse, touch, Space, Enter, screen reader

It is never disabled. The page binds Esc. 432 x 112 at 100 %, never under 320 x 96;
its words shrink to fit where the column is narrow. Where two lines make
them much larger they stand on two, with Esc under the sign.
"""

from math import ceil

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
_WORTH_TWO_LINES = 1.15  # times as large letters: for less they stay on one
_PAD_OF_TWO, _STEP_OF_TWO = 14, 1.05  # no letter of the first line hangs
_OVER_SIGN = 7  # px that the key may be wider than the sign over it
_AIR_OF_TWO = 0.1  # of the height, over the first line and under the second
_KEY_APART, _KEY_CAPITALS = 0.07, 0.73  # of the height; of the key's size


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

    @property
    def letters_px(self) -> int:
        """How large its words are just now."""
        return self._fitted()[0]

    def text_fits(self) -> bool:
        """Whether the words and the sign stand inside."""
        text = self._fitted()[1]
        two = text.line_count > 1
        pad = self._pad(_PAD_OF_TWO if two else _PAD)
        beside = self._beside_two() if two else self._beside()
        wide = text.width + beside + 2 * pad <= self.width() + 0.5
        return wide and text.height <= self.height() and not text.breaks_words

    def paint_control(self, painter: QPainter) -> None:
        """Paint it in one of two reds: at rest, and under the pointer or pressed."""
        theme, area = self.theme, QRectF(self.rect())
        warm = 1.0 if self.isDown() else self.warmth
        white = theme.color("onRed")
        fill = theme.shade("red", "redHover", warm)
        Box(fill, white, theme.borders.stop, self.radius).paint(painter, area)
        text = self._fitted()[1]
        two = text.line_count > 1
        sign, high = self._sign_px(), area.height()
        key_px = self._key_px(two=two)
        beside = self._beside_two() if two else self._beside()
        left = area.center().x() - (text.width + beside) / 2
        # Beside two lines sign and key are one block, in the middle as they are.
        block = sign + high * _KEY_APART + key_px * _KEY_CAPITALS
        middle = (high - block + sign) / 2 if two else high * _WORD_AT
        across = left + (beside - _GAP - sign) / 2
        spot = QRectF(across, middle - sign / 2, sign, sign)
        theme.icons.paint(painter, "stop", "onRed", spot)
        middle = area.center().y() if two else middle
        at = QPointF(left + beside, middle - text.height / 2)
        text.draw(painter, at, white)
        if two:
            under = QRectF(left, 0, beside - _GAP, high)
            foot = (high + block - key_px * _KEY_CAPITALS) / 2
            self._paint_key(painter, under, foot, key_px)
        else:
            self._paint_key(painter, area, high * _KEY_AT, key_px)

    def _key_px(self, *, two: bool) -> float:
        """It grows with the text, as far as there is room under the sign."""
        least = max(15.0, self.height() * _KEY)
        wished = least * (1 + (self.theme.text_scale - 1) / 2)
        room = self._sign_px() + _OVER_SIGN if two else self.width()
        wide = self._key_at(wished).width
        return max(least, wished * min(1.0, room / wide))

    def _key_at(self, px: float) -> Paragraph:
        return Paragraph(tr("Esc|a key"), self.theme.font(px, 600), round(px * 1.3))

    def _paint_key(
        self, painter: QPainter, across: QRectF, middle: float, px: float
    ) -> None:
        key = self._key_at(px)
        at = QPointF(across.left(), middle - key.height / 2)
        white = self.theme.color("onRed")
        center = Qt.AlignmentFlag.AlignHCenter
        key.draw(painter, at, white, center, across.width())

    def _pad(self, least: int) -> float:
        """Px beside the words: more where the button is larger."""
        return least * max(1.0, self.height() / _HIGH)

    def _sign_px(self) -> int:
        return round(min(self.height(), _HIGH * 2) * _SIGN)

    def _beside(self) -> int:
        return self._sign_px() + _GAP

    def _beside_two(self) -> int:
        """Beside two lines the key stands there too: it may be wider than the sign."""
        key = self._key_at(self._key_px(two=True))
        return max(self._sign_px(), ceil(key.width)) + _GAP

    def _fitted(self) -> tuple[int, Paragraph]:
        """The words as large as the button's size and the text scale let them be."""
        grown = max(self.theme.text_scale, self.height() / _HIGH)
        wished = _WORD_PX * grown
        px = int(min(wished, self.height() * 0.36))
        room = self.width() - self._beside() - 2 * self._pad(_PAD)
        text = self._words_at(px)
        while text.width > room and px > _LEAST_WORD_PX:
            px -= 1
            text = self._words_at(px)
        two = self._on_two_lines(wished)
        one_fits = text.width <= room
        return (px, text) if one_fits and two[0] < _WORTH_TWO_LINES * px else two

    def _on_two_lines(self, wished: float) -> tuple[int, Paragraph]:
        """The word first that matters most, if there is a colon after it."""
        words = self.words.replace(": ", ":\n", 1)
        line = self.height() * (0.5 - _AIR_OF_TWO)
        px = int(min(wished, line / _STEP_OF_TWO))
        room = self.width() - self._beside_two() - 2 * self._pad(_PAD_OF_TWO)

        def at(px: int) -> Paragraph:
            font, step = self.theme.font(px, 700), round(px * _STEP_OF_TWO)
            return Paragraph(words, font, step, room)

        text = at(px)
        while px > _LEAST_WORD_PX and (text.line_count > 2 or text.breaks_words):
            px -= 1
            text = at(px)
        return px, text

    def _words_at(self, px: int) -> Paragraph:
        return Paragraph(self.words, self.theme.font(px, 700), round(px * 1.2))
