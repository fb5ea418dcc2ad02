"""The pace ring: how much of the phase is left, and the seconds of it in figures.

ring = PaceRing(theme)
ring.show_pace(Mood.MOVE, 0.62, "2")
"""

from dataclasses import dataclass
from enum import StrEnum
from math import cos, hypot, radians, sin

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.ui.theme import Theme

STROKE = 0.062  # of the diameter
COUNT_SIZE = 0.55
_DASHES = 54
_DASH_SHARE = 0.6
_INSET = 2
_AIR, _WIDE_AIR = 0.9, 2.0  # of the stroke, between it and the corners of the count
_MINUTES = 4  # figures and a colon
_WHOLE_ABOVE = 20.0  # degrees: a jump is painted whole


class Mood(StrEnum):
    """What kind of time it is."""

    MOVE = "move"
    HOLD = "hold"
    REST = "rest"
    WAIT = "wait"  # get ready, change side, counting in
    PAUSED = "paused"
    DONE = "done"


_ARC_ROLES = {
    Mood.MOVE: "acc",
    Mood.HOLD: "acc",
    Mood.REST: "ink2",
    Mood.WAIT: "ambMark",
    Mood.PAUSED: "ink3",
    Mood.DONE: "acc",
}


@dataclass(frozen=True, slots=True)
class _Circle:
    """The circle that the middle of the stroke follows."""

    middle: QPointF
    radius: float
    stroke: float

    @property
    def box(self) -> QRectF:
        r = self.radius
        return QRectF(self.middle.x() - r, self.middle.y() - r, 2 * r, 2 * r)

    def at(self, degrees: float) -> QPointF:
        """The point so far clockwise from the top."""
        angle = radians(degrees)
        away = QPointF(sin(angle), -cos(angle)) * self.radius
        return self.middle + away


class PaceRing(QWidget):
    """A ring that empties with the phase; repaints only the end that moved."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mood = Mood.WAIT
        self._left = 1.0
        self._count = ""
        self._figures: tuple[tuple[str, int], QPainterPath] | None = None
        self.setAccessibleName(tr("Seconds left"))
        theme.changed.connect(self._forget)

    @property
    def mood(self) -> Mood:
        """What kind of time is shown."""
        return self._mood

    @property
    def count(self) -> str:
        """The figures in the middle."""
        return self._count

    @property
    def left(self) -> float:
        """How much is left, from 1 to 0."""
        return self._left

    def show_pace(self, mood: Mood, left: float, count: str) -> None:
        """Show so much left (1 to 0) of a time of some kind, and its seconds."""
        before = self._left
        still = self._theme.less_motion and (mood, count) == (self._mood, self._count)
        if still and left:
            return  # it steps with the seconds
        self._left = min(1.0, max(0.0, left))
        if mood is not self._mood or count != self._count:
            self._mood, self._count = mood, count
            self.setAccessibleDescription(count)
            self.update()
        elif self._left != before:
            self._update_between(before * 360, self._left * 360)

    def sizeHint(self) -> QSize:
        """As large as the pictures have it."""
        return QSize(312, 312)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, arc and what stands in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = self._circle()
        painter.setPen(QPen(self._theme.color("track"), circle.stroke))
        painter.drawEllipse(circle.box)
        self._paint_arc(painter, circle)
        match self._mood:
            case Mood.PAUSED:
                self._paint_bars(painter, circle)
            case Mood.DONE:
                self._paint_tick(painter, circle)
            case _:
                painter.fillPath(self._figure_path(), self._theme.color("ink"))
        painter.end()

    def _paint_arc(self, painter: QPainter, circle: _Circle) -> None:
        color = self._theme.color(_ARC_ROLES[self._mood])
        span = 360.0 if self._mood is Mood.DONE else self._left * 360
        if self._mood is Mood.WAIT:
            _paint_dashes(painter, circle, span, color)
            return
        if span <= 0:
            return
        pen = QPen(color, circle.stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if span >= 360:
            painter.drawEllipse(circle.box)
        else:
            painter.drawArc(circle.box, 90 * 16, -round(span * 16))
        if self._mood is Mood.MOVE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface"))
            size = circle.stroke * 0.28
            painter.drawEllipse(circle.at(span), size, size)
        elif self._mood is Mood.HOLD:
            inner = circle.stroke * 1.15
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accLine"), circle.stroke * 0.16))
            painter.drawEllipse(circle.box.adjusted(inner, inner, -inner, -inner))

    def _paint_bars(self, painter: QPainter, circle: _Circle) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        height = circle.radius * 0.72
        width = height * 0.26
        for side in (-1, 1):
            x = circle.middle.x() + side * width - width / 2
            bar = QRectF(x, circle.middle.y() - height / 2, width, height)
            painter.drawRoundedRect(bar, width * 0.3, width * 0.3)

    def _paint_tick(self, painter: QPainter, circle: _Circle) -> None:
        pen = QPen(self._theme.color("accInk"), circle.stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        r = circle.radius
        points = [(-0.36, 0.02), (-0.1, 0.28), (0.38, -0.26)]
        painter.drawPolyline([circle.middle + QPointF(x * r, y * r) for x, y in points])

    def _circle(self) -> _Circle:
        diameter = min(self.width(), self.height()) - 2 * _INSET
        stroke = diameter * STROKE
        middle = QPointF(self.width() / 2, self.height() / 2)
        return _Circle(middle, (diameter - stroke) / 2, stroke)

    def _figure_path(self) -> QPainterPath:
        """The outlines of the figures: drawn often, shaped once a second."""
        key = (self._count, min(self.width(), self.height()))
        if self._figures is None or self._figures[0] != key:
            self._figures = (key, self._shape_figures())
        return self._figures[1]

    def _shape_figures(self) -> QPainterPath:
        """Seconds stand in the middle by what is seen; minutes change in place."""
        circle = self._circle()
        font = self._font(self._count_size(circle))
        metrics = QFontMetricsF(font)
        baseline = round(circle.middle.y() + metrics.capHeight() / 2)
        path = QPainterPath()
        path.addText(QPointF(0, baseline), font, self._count)
        middle = path.boundingRect().center().x()
        if self._is_long:
            middle = metrics.horizontalAdvance(self._count) / 2
        return path.translated(circle.middle.x() - middle, 0)

    @property
    def _is_long(self) -> bool:
        return len(self._count) >= _MINUTES

    def _font(self, size: float) -> QFont:
        """A "12" of figures of one width would be read as a 1 and a 2."""
        return self._theme.font(size, 700, tabular=self._is_long)

    def _count_size(self, circle: _Circle) -> float:
        """The largest size whose corners stay inside the ring."""
        diameter = 2 * circle.radius + circle.stroke
        size = diameter * COUNT_SIZE
        metrics = QFontMetricsF(self._font(size))
        corner = hypot(metrics.horizontalAdvance(self._count), metrics.capHeight()) / 2
        air = _WIDE_AIR if self._is_long else _AIR
        room = circle.radius - circle.stroke * air
        return size * min(1.0, room / corner) if corner else size

    def _update_between(self, before: float, after: float) -> None:
        if abs(before - after) > _WHOLE_ABOVE:
            self.update()
            return
        circle = self._circle()
        ends = QRectF(circle.at(before), circle.at(after)).normalized()
        pad = circle.stroke
        self.update(_whole_pixels(ends.adjusted(-pad, -pad, pad, pad)))

    def _forget(self) -> None:
        self._figures = None
        self.update()


def _paint_dashes(
    painter: QPainter, circle: _Circle, span: float, color: QColor
) -> None:
    pen = QPen(color, circle.stroke)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    period = 360 / _DASHES
    for number in range(_DASHES):
        start = number * period
        length = min(period * _DASH_SHARE, span - start)
        if length <= 0:
            break
        painter.drawArc(
            circle.box, round((90 - start) * 16), -max(1, round(length * 16))
        )


def _whole_pixels(box: QRectF) -> QRect:
    return box.toAlignedRect()
