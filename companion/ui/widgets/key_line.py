"""Keys as they stand on a keyboard, and what they do, in one line.

lines = [KeyLine(theme, one.keys, tr(one.words)) for one in keys]
align(theme, lines)         what they do begins right of the widest keys
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import key_name
from companion.ui.wrapping import settled

_PAD, _GAP, _RADIUS, _BESIDE = 8, 6, 6, 24


class KeyLine(QWidget):
    """Caps at the left, words at the right; the words wrap."""

    def __init__(
        self,
        theme: Theme,
        keys: Sequence[str],
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = [key_name(one) for one in keys]
        self._words = words
        self._column = 0
        self.setAccessibleName(f"{', '.join(self._keys)}: {words}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    @property
    def caps_width(self) -> int:
        """Px of the caps, side by side."""
        gaps = self._theme.box(_GAP) * max(0, len(self._keys) - 1)
        return gaps + sum(self._cap_width(self._cap(key)) for key in self._keys)

    def set_column(self, left: int) -> None:
        """Begin the words so many px from the caps' left edge."""
        self._column = left
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """As high as the caps or the words."""
        theme = self._theme
        return max(self._text(width).height, theme.line("body")) + theme.box(8)

    def sizeHint(self) -> QSize:
        """Wide enough for most lines."""
        width = self._theme.px(520)
        return QSize(width, self.heightForWidth(width))

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        text = self._text(self.width())
        return text.height <= self.height() and not text.breaks_words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint caps and words."""
        theme, painter = self._theme, painting(self)
        left, line = 0, theme.line("body")
        for key in self._keys:
            text = self._cap(key)
            wide = self._cap_width(text)
            cap = QRectF(left, theme.box(4), wide, line)
            fill, edge = theme.color("surface"), theme.color("edge")
            Box(fill, edge, theme.borders.control, _RADIUS).paint(painter, cap)
            at = QPointF(left, cap.center().y() - text.height / 2)
            center = Qt.AlignmentFlag.AlignHCenter
            text.draw(painter, at, theme.color("ink"), center, wide)
            left += wide + theme.box(_GAP)
        at = QPointF(self._column, theme.box(4))
        self._text(self.width()).draw(painter, at, theme.color("ink"))
        painter.end()

    def _cap_width(self, text: Paragraph) -> int:
        pads = 2 * self._theme.box(_PAD)
        return max(self._theme.line("body"), ceil(text.width) + pads)

    def _cap(self, key: str) -> Paragraph:
        theme = self._theme
        return Paragraph(key, theme.font("caption", 600), theme.line("caption"))

    def _text(self, width: int) -> Paragraph:
        theme = self._theme
        room = max(1, width - self._column)
        return settled(self._words, theme.font("body"), theme.line("body"), room)


def align(theme: Theme, lines: Sequence[KeyLine]) -> None:
    """Let the words of all begin in one column, right of the widest caps."""
    widest = max((one.caps_width for one in lines), default=0)
    for one in lines:
        one.set_column(widest + theme.box(_BESIDE))
