"""The 0 to 10 scale, for pain.

    Scale(theme, clock, "Leg pain now")
    scale.value, scale.set_value(5), scale.value_changed   (None: not answered)
    scale.mark(4, "yesterday")                             the earlier answer, as a word

Digits type the value, 1 and then 0 within 0.6 s is 10; arrows move it. Where eleven
cells of 44 px do not fit in a row there are two rows, 0 to 5 and 6 to 10.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.clock import Clock
from companion.language import tr
from companion.ui.box import Box
from companion.ui.mirror import painting, visual
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.widgets.scale_plan import (
    COUNT,
    GAP,
    LEAST_GAP,
    SPLIT,
    Measures,
    ScalePlan,
    plan,
)

HIGHEST = 10
TEN_WITHIN_MS = 600
_CELL, _HIGH_CELL = 48, 60
_NUMBER, _BELOW = 20, 13  # px of the words at 100 %
_TRIANGLE = 6
_BESIDE = 12  # px left and right of a number together, at least


class ScaleCell(Control):
    """One number."""

    radius = 10.0
    grown = 1.0  # how much larger its number is than in a small window

    def least_width(self) -> int:
        """Px that the number needs, a fingertip at least."""
        return max(LEAST_TARGET, ceil(self._paragraph(700).width) + _BESIDE)

    def text_fits(self) -> bool:
        """Whether the number is in view."""
        return self._paragraph(700).width <= self.width()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the number, on teal when it is chosen."""
        theme, area = self.theme, QRectF(self.rect())
        ink, weight = "ink", 500
        if self.isChecked():
            ink, weight = "onAcc", 700
            fill = theme.shade("acc", "accHover", self.warmth)
            Box(fill, None, 0, self.radius).paint(painter, area)
        else:
            fill = theme.shade("surface", "accSoft", self.warmth)
            if self.isDown():
                fill = theme.color("accSoftPressed")
            edge, width = theme.color("edge"), theme.borders.control
            Box(fill, edge, width, self.radius).paint(painter, area)
        text = self._paragraph(weight)
        at = QPointF(0, area.center().y() - text.height / 2)
        center = Qt.AlignmentFlag.AlignHCenter
        text.draw(painter, at, theme.color(ink), center, area.width())

    def _paragraph(self, weight: int) -> Paragraph:
        theme = self.theme
        size = "lead" if self.grown == 1 else theme.px(_NUMBER * self.grown)
        font = theme.font(size, weight, tabular=True)
        return Paragraph(self.words, font, theme.line(size))


class Scale(ChoiceGroup):
    """Eleven numbers, words for both ends, and a mark for the earlier answer."""

    value_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        name: str,
        ends: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._clock = clock
        self._ends = ends or (
            tr("None|of pain, the 0 of 10"),
            tr("Worst you can imagine"),
        )
        self._one_typed_ms: int | None = None
        self._mark: tuple[int, str] | None = None
        self._cell = _CELL
        self._below: str | int = "caption"
        self._numbers = [ScaleCell(theme, str(n), None, self) for n in range(COUNT)]
        self.hold(self._numbers)
        for end, words in zip((0, HIGHEST), self._ends, strict=True):
            self.cells[end].setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chosen_changed.connect(self.value_changed)
        theme.changed.connect(self._relayout)

    @property
    def value(self) -> int | None:
        """The number chosen, or None."""
        return self.chosen

    def set_value(self, value: int | None) -> None:
        """Choose a number, or none."""
        self.choose(value)

    def mark(self, value: int | None, word: str = "yesterday") -> None:
        """Show an earlier answer as a word under its cell; None takes it away."""
        for cell in self.cells[1:HIGHEST]:
            cell.setAccessibleDescription("")
        self._mark = None if value is None else (value, word)
        if value is not None and value not in {0, HIGHEST}:
            self.cells[value].setAccessibleDescription(word)
        self._relayout()

    def set_roomy(self, *, roomy: bool) -> None:
        """Make the cells higher, where a large window has room for it."""
        cell = _HIGH_CELL if roomy else _CELL
        if cell != self._cell:
            self._cell = cell
            self._relayout()

    def set_scale(self, scale: float) -> None:
        """Grow its words in a large window."""
        self._below = "caption" if scale == 1 else self.theme.px(_BELOW * scale)
        for cell in self._numbers:
            cell.grown = scale
            cell.update()
        self._relayout()

    def minimumSizeHint(self) -> QSize:
        """Two rows of the smallest cells."""
        width = SPLIT * self._measures().cell_width + (SPLIT - 1) * LEAST_GAP
        return QSize(width, self.theme.box(self._cell))

    def sizeHint(self) -> QSize:
        """One row."""
        width = COUNT * self._measures().cell_width + HIGHEST * GAP
        return QSize(width, self._plan(max(width, self.width())).height)

    def heightForWidth(self, width: int) -> int:
        """One row of cells or two, and the words below."""
        return self._plan(width).height

    def text_fits(self) -> bool:
        """Whether the words below stand inside."""
        inside = self._plan(self.width()).height <= self.height()
        return inside and all(self._words(w).width <= self.width() for w in self._ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cells."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a digit, or move as in every group."""
        digit = event.text()
        if digit.isascii() and digit.isdigit():
            self._type(int(digit))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what stands below the cells."""
        painter = painting(self)
        color = self.theme.color("ink3")
        plan_ = self._plan(self.width())
        for words, at in zip(self._ends, (plan_.low, plan_.high), strict=True):
            self._words(words).draw(painter, QPointF(*at), color)
        if self._mark is not None and plan_.mark is not None:
            value, word = self._mark
            self._words(word, 500).draw(painter, QPointF(*plan_.mark), color)
            x, y, width, height = plan_.cells[value]
            self._paint_triangle(painter, x + width / 2, y + height + 5.0)
        painter.end()

    def _paint_triangle(self, painter: QPainter, middle: float, top: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("ink3"))
        foot = top + _TRIANGLE
        corners = [
            QPointF(middle, top),
            QPointF(middle + _TRIANGLE - 1, foot),
            QPointF(middle - _TRIANGLE + 1, foot),
        ]
        painter.drawPolygon(QPolygonF(corners))

    def _place(self) -> None:
        places = self._plan(self.width()).cells
        for cell, place in zip(self.cells, places, strict=True):
            cell.setGeometry(visual(self, QRect(*place)))
        self.setMaximumHeight(self._plan(self.width()).height)

    def _relayout(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()

    def _plan(self, width: int) -> ScalePlan:
        return plan(width, self._measures())

    def _measures(self) -> Measures:
        mark = None
        if self._mark is not None:
            value, word = self._mark
            mark = (value, self._words(word, 500).width)
        low, high = (self._words(words).width for words in self._ends)
        return Measures(
            cell_width=max(cell.least_width() for cell in self._numbers),
            cell_height=self.theme.box(self._cell),
            line=self.theme.line(self._below),
            low=low,
            high=high,
            mark=mark,
        )

    def _words(self, words: str, weight: int = 400) -> Paragraph:
        font = self.theme.font(self._below, weight)
        return Paragraph(words, font, self.theme.line(self._below))

    def _type(self, digit: int) -> None:
        now = self._clock.monotonic_ms()
        typed = self._one_typed_ms
        ten = digit == 0 and typed is not None and now - typed <= TEN_WITHIN_MS
        self._one_typed_ms = now if digit == 1 else None
        self._move(HIGHEST if ten else digit)
