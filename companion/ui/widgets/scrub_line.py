"""The way of one repetition as a line with a knob: shows it, and can be moved along.

To a screen reader it is a slider from 0 to 100. While the figure moves, its value goes
from key pose to key pose, since each change is read out. As with every player, the way
of the movement runs from left to right in all languages.
"""

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from companion.language import tr
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.focus_ring import BY_KEYBOARD, leave_ring, ring_of
from companion.ui.widgets.rep_path import KeyPoint

_LINE = 4
_DOT = 5
_KNOB = 9
_KNOB_RING = 3
_WORD_GAP = 10
_BETWEEN_WORDS = 8  # px at 100 %: two words are not read as one phrase
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0}
_WHOLE = 100


class ScrubLine(QAbstractSlider):
    """Key poses are dots with their words; arrows step from one to the next."""

    scrubbed = Signal(float)  # where a person moved the knob, 0 to 1
    radius = 10.0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._points: tuple[KeyPoint, ...] = ()
        self._position = 0.0
        self._told = False
        self.setAccessibleName(tr("Place in the movement"))
        self.setRange(0, _WHOLE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._take_value)
        theme.changed.connect(self.relayout)

    def set_points(self, points: tuple[KeyPoint, ...]) -> None:
        """Show another repetition's key poses."""
        self._points = points
        self.relayout()

    def set_position(self, position: float) -> None:
        """Move the knob, as the figure moves."""
        if position != self._position:
            self._position = position
            word = self._nearest().word if self._points else ""
            if word != self.accessibleDescription():
                self.setAccessibleDescription(word)
                self._tell()
            self.update()

    def relayout(self) -> None:
        """Measure and paint again, after the words or the theme changed."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Line and words."""
        return QSize(self.theme.px(260), self.theme.box(44))

    def minimumSizeHint(self) -> QSize:
        """Room for the words of both ends."""
        return QSize(self.theme.px(140), self.theme.box(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the way gone, the dots, the words and the knob."""
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._line_y()
        start, end = self._ends()
        knob = start + self._position * (end - start)
        pen = QPen(theme.color("track"), theme.box(_LINE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(start, y), QPointF(end, y))
        pen.setColor(theme.color("acc"))
        painter.setPen(pen)
        painter.drawLine(QPointF(start, y), QPointF(knob, y))
        for point in self._points:
            self._paint_dot(painter, point, QPointF(self._x(point), y))
        self._paint_words(painter)
        reach = theme.box(_KNOB) - _KNOB_RING / 2
        painter.setPen(QPen(theme.color("acc"), _KNOB_RING))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(QPointF(knob, y), reach, reach)
        painter.end()

    def _paint_dot(self, painter: QPainter, point: KeyPoint, at: QPointF) -> None:
        theme = self.theme
        gone = point.position <= self._position
        reach = theme.box(_DOT) - 1
        painter.setPen(QPen(theme.color("acc" if gone else "edge"), 2))
        painter.setBrush(theme.color("acc" if gone else "surface"))
        painter.drawEllipse(at, reach, reach)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self.theme
        top = self._line_y() + theme.box(_WORD_GAP)
        for point, left in self._worded(self.width()):
            self._word(point).draw(painter, QPointF(left, top), theme.color("ink2"))

    def _word(self, point: KeyPoint) -> Paragraph:
        theme = self.theme
        font = theme.font("caption", 500)
        return Paragraph(point.word, font, theme.line("caption"))

    def words_in(self, width: int) -> int:
        """How many key poses have room for their words in a width (px)."""
        return len(self._worded(width))

    def _worded(self, width: int) -> list[tuple[KeyPoint, float]]:
        """The key poses whose words have room, and where each begins (px).

        The ends come first, then a hold, then the ways there and back.
        """
        apart = self.theme.px(_BETWEEN_WORDS)
        taken: list[tuple[KeyPoint, float, float]] = []
        for point in sorted(self._points, key=_rank):
            wide = self._word(point).width
            left = self._x(point, width) - wide / 2
            left = min(max(0.0, left), width - wide)
            if all(left + wide + apart <= a or b + apart <= left for _, a, b in taken):
                taken.append((point, left, left + wide))
        return [(point, left) for point, left, _ in taken]

    def _line_y(self) -> float:
        high = self.theme.box(_KNOB) + self.theme.box(_WORD_GAP)
        whole = high + self.theme.line("caption")
        return (self.height() - whole) / 2 + self.theme.box(_KNOB)

    def _ends(self, width: int | None = None) -> tuple[float, float]:
        pad = float(self.theme.box(_KNOB) + 6)
        return pad, (self.width() if width is None else width) - pad

    def _x(self, point: KeyPoint, width: int | None = None) -> float:
        start, end = self._ends(width)
        return start + point.position * (end - start)

    def _nearest(self) -> KeyPoint:
        return min(self._points, key=lambda p: abs(p.position - self._position))

    def _scrub_to(self, event: QMouseEvent) -> None:
        start, end = self._ends()
        part = (event.position().x() - start) / max(1.0, end - start)
        self._scrub(min(1.0, max(0.0, part)))

    def _scrub(self, position: float) -> None:
        self.set_position(position)
        self._tell()
        self.scrubbed.emit(position)

    def _tell(self) -> None:
        """Let screen readers have the place as a number."""
        self._told = True
        self.setValue(round(self._position * _WHOLE))
        self._told = False

    @Slot(int)
    def _take_value(self, value: int) -> None:
        """Go where a screen reader's user has set the slider."""
        if not self._told:
            self._scrub(value / _WHOLE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when focus came by keyboard."""
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD:
            ring_of(self.window(), self.theme).embrace(self, self.radius)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        leave_ring(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._scrub_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is pressed."""
        if self.isSliderDown():
            self._scrub_to(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the figure be where it was brought."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step to the next key pose, or to an end; other keys are for others."""
        key = Qt.Key(event.key())
        if key in _ENDS:
            self._scrub(_ENDS[key])
        elif key in _STEPS and self._points:
            self._scrub(self._next(_STEPS[key]))
        else:
            event.ignore()
            return
        ring_of(self.window(), self.theme).embrace(self, self.radius)

    def _next(self, step: int) -> float:
        places = [p.position for p in self._points]
        here = self._position
        if step > 0:
            return min((p for p in places if p > here + 0.001), default=here)
        return max((p for p in places if p < here - 0.001), default=here)


def _rank(point: KeyPoint) -> tuple[bool, bool]:
    """Words that are kept come before those that go where room is short."""
    return not point.main, 0 < point.position < 1
