"""The body from behind, with a row beside each place: how far down it reaches.

chart = BodyChart(theme, studio, "How far down does it reach?", rows)
chart.set_side(Side.LEFT)         the sore leg; the rows stand on its side
chart.note(4, "yesterday")        a word in a row

``rows`` are pairs of a place of ``body_map.PLACES`` (or none) and its words, from the
top down. ``chosen``, ``choose`` and ``chosen_changed`` are those of ``ChoiceGroup``.
Digits choose by number, the first row is 0.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.exercise import Side
from companion.figure.body_map import BodyMap
from companion.figure.paint import to_image
from companion.ui.theme import Theme
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.idle import Urgency, Work
from companion.ui.widgets.option_row import OptionRow
from companion.ui.widgets.studio import Studio, tone_of

_BETWEEN = 10
_LEAST_BODY = 132
_LEAST_HIGH = 360
_FADE = 64
_CLEAR = 8
_ELBOW = 72
_DOT, _DOT_EDGE, _DISC, _DISC_EDGE = 4.0, 1.75, 12.0, 3.0
_WAY, _CASING = 8.0, 13.0
_STRAIGHT = 3.0


class BodyChart(ChoiceGroup):
    """Option rows at like distances, each joined to the place that it names."""

    typed = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        name: str,
        rows: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._studio = studio
        self._side = Side.RIGHT
        self._places = [place for place, _ in rows]
        self._rows = [OptionRow(theme, words, self) for _, words in rows]
        self._pixmap: QPixmap | None = None
        self._waits = False
        self._map = self._new_map()
        self.hold(self._rows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.chosen_changed.connect(self.update)
        theme.changed.connect(self._start_afresh)
        studio.queue.drop_with(self, ("body", id(self)))

    def set_side(self, side: Side) -> None:
        """Show the left leg, or else the right one."""
        if side is not self._side:
            self._side = side
            self._start_afresh()

    def note(self, index: int, words: str) -> None:
        """Put a word at the right of a row; empty for none."""
        self._rows[index].set_note(words)
        self._start_afresh()  # the rows may have to be wider

    def minimumSizeHint(self) -> QSize:
        """Room for the rows and a body beside them."""
        row = self._rows[0].sizeHint()
        count = len(self._rows)
        high = count * row.height() + (count - 1) * _BETWEEN
        return QSize(self._row_width() + _LEAST_BODY, max(high, _LEAST_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, or move as in every group."""
        digit = event.text()
        if digit.isascii() and digit.isdigit() and int(digit) < len(self.cells):
            self._move(int(digit))
            self.typed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows at the new size."""
        super().resizeEvent(event)
        self._start_afresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        super().hideEvent(event)
        self._studio.queue.drop(("body", id(self)))
        self._waits = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the body, the way of the pain, and what joins rows and places."""
        if self._pixmap is None and not self._waits:
            self._load()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._body()
        if self._pixmap is not None:
            painter.drawPixmap(area.topLeft(), self._pixmap)
            self._paint_fade(painter, area)
        for index in range(len(self._rows)):
            self._paint_leader(painter, index)
        self._paint_way(painter)
        painter.end()

    def _body(self) -> QRect:
        """Where the body stands: on the other side of the rows."""
        width = self.width() - self._row_width()
        left = self._row_width() if self._side is Side.LEFT else 0
        return QRect(left, 0, max(1, width), max(1, self.height()))

    def _new_map(self) -> BodyMap:
        area = self._body()
        tone = tone_of(self.theme)
        return BodyMap(
            *(area.width(), area.height(), tone, self._side),
            person=self.theme.person,
        )

    def _row_width(self) -> int:
        return max(row.sizeHint().width() for row in self._rows)

    def _spot(self, place: str) -> QPointF:
        x, y = self._map.place(place)
        return QPointF(x, y) + QPointF(self._body().topLeft())

    def _place_rows(self) -> None:
        width = self._row_width()
        high = self._rows[0].sizeHint().height()
        left = 0 if self._side is Side.LEFT else self.width() - width
        for row, top in zip(self._rows, self._tops(high), strict=True):
            row.setGeometry(left, round(top), width, high)

    def _tops(self, high: int) -> list[float]:
        """The first and the last near their places, the others evenly between."""
        last = len(self._places) - 1
        least = last * (high + _BETWEEN)
        lowest = max(float(self.height() - high), float(least))
        ends = [
            self._spot(one).y() - high / 2 if one else 0.0
            for one in (self._places[0], self._places[-1])
        ]
        first = max(0.0, min(ends[0], lowest - least))
        step = (max(first + least, min(ends[1], lowest)) - first) / max(1, last)
        return [first + index * step for index in range(len(self._places))]

    def _start_afresh(self) -> None:
        self._studio.queue.drop(("body", id(self)))
        self._pixmap = None
        self._waits = False
        self._map = self._new_map()
        self._place_rows()
        self.updateGeometry()
        self.update()

    def _load(self) -> None:
        area, ratio = self._body(), self.devicePixelRatioF()
        left = self._side is Side.LEFT
        tone = tone_of(self.theme).value
        key = ("body", area.width(), area.height(), f"{ratio:g}", tone, int(left))
        self._pixmap = self._studio.stills.recall(key, ratio)
        if self._pixmap is None:
            self._waits = True
            work = self._drawing(key, area.size(), ratio)
            self._studio.queue.put(("body", id(self)), work, Urgency.NOW)

    def _drawing(self, key: tuple[object, ...], size: QSize, ratio: float) -> Work:
        def work() -> Iterator[None]:
            scene = self._map.scene()
            yield
            image: QImage = to_image([scene], size.width(), size.height(), ratio)
            self._studio.stills.keep(key, image)
            self._waits = False
            self.update()

        return work

    def _paint_fade(self, painter: QPainter, area: QRect) -> None:
        """It is a map, not a portrait: what is above the waist fades away."""
        ground = self.theme.color("surface")
        clear = QColor(ground)
        clear.setAlpha(0)
        top = area.top()
        gradient = QLinearGradient(QPointF(0, top), QPointF(0, top + _FADE))
        gradient.setColorAt(0, ground)
        gradient.setColorAt(1, clear)
        painter.fillRect(QRect(area.left(), top, area.width(), _FADE), gradient)

    def _paint_leader(self, painter: QPainter, index: int) -> None:
        place = self._places[index]
        if not place:
            return
        chosen = self.chosen == index
        way = self._leader(place, self._rows[index].geometry())
        wide = 2.5 if chosen else 1.25
        for role, width in (
            ("surface", wide + 2.5),
            ("acc" if chosen else "edge", wide),
        ):
            painter.setPen(QPen(self.theme.color(role), width))
            painter.drawPolyline(way)
        if not chosen:
            # Light on dark trousers in the dark, dark on white in the light.
            painter.setPen(QPen(self.theme.color("ink"), _DOT_EDGE))
            painter.setBrush(self.theme.color("surface"))
            painter.drawEllipse(self._spot(place), _DOT, _DOT)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _leader(self, place: str, row: QRect) -> QPolygonF:
        spot, middle = self._spot(place), row.center().y() + 0.5
        left = self._side is Side.LEFT
        end = row.right() + _CLEAR if left else row.left() - _CLEAR
        if abs(spot.y() - middle) <= _STRAIGHT:
            middle = spot.y()
        elbow = end + (_ELBOW if left else -_ELBOW) / 2
        # Never back over the place itself, as from a foot that stands far out.
        onward = spot.x() + (-_DISC if left else _DISC)
        elbow = max(end, min(elbow, onward)) if left else min(end, max(elbow, onward))
        points = [spot, QPointF(elbow, middle), QPointF(end, middle)]
        return QPolygonF(points)

    def _paint_way(self, painter: QPainter) -> None:
        """From the low back down to the chosen place."""
        place = self._places[self.chosen] if self.chosen is not None else ""
        if not place:
            return
        path = self._way(place)
        for role, width in (("surface", _CASING), ("amb", _WAY)):
            pen = QPen(self.theme.color(role), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        painter.setPen(QPen(self.theme.color("surface"), _DISC_EDGE))
        painter.setBrush(self.theme.color("acc"))
        painter.drawEllipse(self._spot(place), _DISC, _DISC)

    def _way(self, place: str) -> QPainterPath:
        ring, corner = self._map.line(place), QPointF(self._body().topLeft())
        path = QPainterPath(QPointF(ring[0], ring[1]) + corner)
        for x, y in zip(ring[2::2], ring[3::2], strict=True):
            path.lineTo(QPointF(x, y) + corner)
        return path
