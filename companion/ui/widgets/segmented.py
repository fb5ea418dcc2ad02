"""A segmented choice: two to four short words in one bordered row.

Segmented(theme, "Tingling or numbness", ["None", "As usual", "New"])

``wraps``: words may break into lines where the page is narrow.
Nothing is chosen at first. ``chosen``, ``choose`` and ``chosen_changed`` are those of
``ChoiceGroup``.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.mirror import painting, visual
from companion.ui.paragraph import Paragraph, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.wrapping import balanced

RADIUS = 10
_INSET = 3
_PAD = 12
_TICK, _GAP = 18, 6
_NEAR, _AIR = 8, 6  # px beside, and at 100 % above, words on several lines
_DIVIDER = 12  # clear of the border, above and below


class Segment(Control):
    """One part of the row."""

    radius = RADIUS

    def __init__(
        self, theme: Theme, words: str, height: float, *, wraps: bool = False
    ) -> None:
        self._height = height
        self._wraps = wraps
        super().__init__(theme, words)
        high = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, high)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Room for the word, and the tick when there is space."""
        width = ceil(self._paragraph(600).width) + 2 * self.theme.box(_PAD)
        width = max(LEAST_TARGET, width) + self._beside()
        return QSize(width, self.theme.box(self._height))

    def whole_width(self) -> int:
        """Px with which the words and their tick stand on one line, if only just."""
        return ceil(self._paragraph(600).width) + self._beside() + 2 * _NEAR

    def _beside(self) -> int:
        return self.theme.box(_TICK) + self.theme.box(_GAP)

    def minimumSizeHint(self) -> QSize:
        """Room for the words, or for the longest of them where they may wrap."""
        width, pad = self._paragraph(600).width, self.theme.box(_PAD)
        if self._wraps:
            width, pad = widest_word(self.words, self.theme.font("body", 600)), _NEAR
        width = max(LEAST_TARGET, ceil(width) + 2 * pad)
        return QSize(width, self.theme.box(self._height))

    def heightForWidth(self, width: int) -> int:
        """As high as the words, with air above and below."""
        high = self._in_width(600, width).height + 2 * self.theme.box(_AIR)
        return max(self.theme.box(self._height), high)

    def text_fits(self) -> bool:
        """Whether the words are in view."""
        text = self._in_width(600, self.width())
        inside = text.width + 2 * _INSET <= self.width()
        return inside and text.height <= self.height() and not text.breaks_words

    def paint_control(self, painter: QPainter) -> None:
        """Paint the chosen part as a capsule inside the border."""
        theme, area = self.theme, QRectF(self.rect())
        inner = area.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        radius = RADIUS - _INSET + 1
        ink, weight = "ink", 500
        if self.isChecked():
            ink, weight = "accInk", 600
            fill, edge = theme.color("accSoft"), theme.color("acc")
            Box(fill, edge, theme.borders.chosen, radius).paint(painter, inner)
        elif self.isDown() or self.warmth:
            soft = theme.shade("surface", "accSoft", self.warmth)
            Box(theme.color("accSoftPressed") if self.isDown() else soft).paint(
                painter, inner
            )
        if not self.isEnabled():
            ink = "ink3"
        self._paint_word(painter, area, self._in_width(weight, self.width()), ink)

    def _paint_word(
        self, painter: QPainter, area: QRectF, text: Paragraph, ink: str
    ) -> None:
        tick, gap = self.theme.box(_TICK), self.theme.box(_GAP)
        ticked = (
            self.isChecked() and area.width() >= text.width + tick + gap + _NEAR * 2
        )
        left = area.center().x() - text.width / 2
        if ticked:
            left -= (tick + gap) / 2
            spot = QRectF(left, area.center().y() - tick / 2, tick, tick)
            self.theme.icons.paint(painter, "tick", ink, spot)
            left += tick + gap
        at = QPointF(left, area.center().y() - text.height / 2)
        middle = Qt.AlignmentFlag.AlignHCenter
        text.draw(painter, at, self.theme.color(ink), middle, text.width)

    def _in_width(self, weight: int, width: int) -> Paragraph:
        """The words on one line, or on several where they may and have to.

        A tick keeps its room, unless no word would fit beside it.
        """
        whole, theme = self._paragraph(weight), self.theme
        room = width - 2 * _NEAR - self._beside()
        if widest_word(self.words, theme.font("body", 600)) > room:
            room = width - 2 * _NEAR
        if not self._wraps or whole.width <= room:
            return whole
        font, line = theme.font("body", weight), theme.line("body")
        return balanced(self.words, font, line, room)

    def _paragraph(self, weight: int) -> Paragraph:
        theme = self.theme
        return Paragraph(self.words, theme.font("body", weight), theme.line("body"))


class Segmented(ChoiceGroup):
    """A row of parts with one border around the whole."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[str],
        height: float = 48,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(theme, name, parent)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._parts = [Segment(theme, words, height, wraps=wraps) for words in options]
        for part in self._parts:
            row.addWidget(part, 1)
        self.hold(self._parts)
        high = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, high)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.chosen_changed.connect(self.update)
        theme.changed.connect(self.update)
        theme.changed.connect(self._share)

    @property
    def whole_width(self) -> int:
        """Px with which all words and their ticks stand on one line, if only just."""
        return sum(part.whole_width() for part in self._parts)

    def _share(self) -> None:
        """Make all parts equally wide, unless one of them would be cramped so.

        Then there is as much air in each. Where there is no room for all even so, they
        stay equal if that is no higher.
        """
        needs, width = [part.whole_width() for part in self._parts], self.width()
        many, spare = len(needs), width - sum(needs)
        equal = [1] * many
        fits = width >= many * (max(needs) + 2 * _NEAR)
        if fits or (spare < 0 and self._high(equal) <= self._high(needs)):
            needs = equal
        elif spare > 0:
            needs = [need + spare // many for need in needs]
        for at, need in enumerate(needs):
            self._row.setStretch(at, need)
        self._row.activate()

    def _high(self, shares: Sequence[int]) -> int:
        """Px of the highest part where the width is shared out like this."""
        room, whole = self.width(), sum(shares)
        pairs = zip(self._parts, shares, strict=True)
        return max(part.heightForWidth(room * one // whole) for part, one in pairs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the border, and dividers between two parts that are not chosen."""
        painter = painting(self)
        theme, area = self.theme, QRectF(self.rect())
        edge, width = theme.color("edge"), theme.borders.control
        Box(theme.color("surface"), edge, width, RADIUS).paint(painter, area)
        painter.setPen(QPen(theme.color("line"), 1))
        for before, after in zip(self.cells, self.cells[1:], strict=False):
            if not (before.isChecked() or after.isChecked()):
                x = visual(self, after.geometry()).x() + 0.5
                painter.drawLine(QLineF(x, _DIVIDER, x, area.height() - _DIVIDER))
        painter.end()
