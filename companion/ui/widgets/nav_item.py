"""An entry of a list that leads on: icon, title, and the one that is open marked.

item = NavItem(theme, "Sound and voice", "sound")
item.set_current(current=True); item.clicked
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.language import tr
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.wrapping import settled

_HIGH, _ICON, _PAD, _GAP = 48, 22, 14, 12


class NavItem(Control):
    """One line; its words wrap and it grows."""

    radius = 10.0

    def __init__(
        self, theme: Theme, words: str, icon: str, parent: QWidget | None = None
    ) -> None:
        self._icon = icon
        self._current = False
        self._card = False
        super().__init__(theme, words, None, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_current(self, *, current: bool) -> None:
        """Mark it as the one that is open."""
        self._current = current
        self.setAccessibleDescription(tr("shown now") if current else "")
        self.update()

    def set_card(self, *, card: bool) -> None:
        """Stand on a card of its own, where the list fills the page."""
        self._card = card
        self.update()

    def sizeHint(self) -> QSize:
        """The words on one line."""
        font = self.theme.font("body", 600)  # as it is while it is open
        words = Paragraph(self.words, font, self.theme.line("body")).width
        width = ceil(words) + 1 + self._left() + self.theme.box(_PAD)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As low as one line."""
        high = max(LEAST_TARGET, self.theme.box(_HIGH))
        return QSize(self._left() + self.theme.px(80), high)

    def heightForWidth(self, width: int) -> int:
        """As high as its words."""
        words = self._words(width).height + 2 * self.theme.box(10)
        return max(LEAST_TARGET, self.theme.box(_HIGH), words)

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        words = self._words(self.width())
        return words.height <= self.height() and not words.breaks_words

    def paint_control(self, painter: QPainter) -> None:
        """Paint the ground of the open one, the icon and the words."""
        theme, area = self.theme, QRectF(self.rect())
        box = self._box()
        if box is not None:
            box.paint(painter, area)
        ink = "accInk" if self._current else "ink"
        size = theme.box(_ICON)
        spot = QRectF(theme.box(_PAD), area.center().y() - size / 2, size, size)
        mark = "accInk" if self._current else "ink2"
        theme.icons.paint(painter, self._icon, mark, spot)
        words = self._words(self.width())
        at = QPointF(self._left(), area.center().y() - words.height / 2)
        words.draw(painter, at, theme.color(ink))

    def _box(self) -> Box | None:
        theme = self.theme
        if self._current and not self._card:
            edge = theme.color("acc") if theme.tokens.flat else None
            return Box(theme.color("accSoft"), edge, theme.borders.control, self.radius)
        if self._card:
            fill = theme.shade("surface", "accSoft", self.warmth)
            edge = theme.color("edge")
            return Box(fill, edge, theme.borders.control, self.radius)
        if self.warmth or self.isDown():
            return Box(theme.shade("ground", "accSoft", max(0.6, self.warmth)))
        return None

    def _left(self) -> int:
        box = self.theme.box
        return box(_PAD) + box(_ICON) + box(_GAP)

    def _words(self, width: int) -> Paragraph:
        theme = self.theme
        room = max(1, width - self._left() - theme.box(_PAD))
        weight = 600 if self._current else 500
        return settled(self.words, theme.font("body", weight), theme.line("body"), room)
