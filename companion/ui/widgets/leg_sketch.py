"""The legs from behind with the way of the pain: what a choice of words means.

sketch = LegSketch(theme, studio)
sketch.show_place("calf", Side.LEFT)      none for nothing
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from companion.domain.exercise import Side
from companion.figure.body_map import BOTTOM, TOP, BodyMap
from companion.figure.paint import to_image
from companion.ui.theme import Theme
from companion.ui.widgets.idle import Urgency, Work
from companion.ui.widgets.studio import Studio, tone_of

_WIDE, _HIGH = 76, 104
_BELOW = 5  # of it for the disc at the foot, which would be cut
_HIPS = 1.02  # metres: what is above is left out
_WAY, _CASING, _DISC, _EDGE = 2.5, 4.5, 4.0, 1.2  # leg and shoe are seen behind


class LegSketch(QWidget):
    """It repeats what is chosen beside it, so a screen reader passes it by."""

    def __init__(self, theme: Theme, studio: Studio) -> None:
        super().__init__()
        self._theme = theme
        self._studio = studio
        self._place = ""
        self._side = Side.RIGHT
        self._grown = 1.0
        self._pixmap: QPixmap | None = None
        self._waits = False
        self._fit()
        theme.changed.connect(self._start_afresh)
        queue, key = studio.queue, ("legs", id(self))
        self.destroyed.connect(lambda: queue.drop(key))

    def show_place(self, place: str, side: Side) -> None:
        """Show the way down to a place of ``body_map.PLACES``, or none."""
        sore = Side.LEFT if side is Side.LEFT else Side.RIGHT
        if sore is not self._side:
            self._side = sore
            self._start_afresh()
        self._place = place
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be so much larger, over the size of the text."""
        if scale != self._grown:
            self._grown = scale
            self._start_afresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        super().hideEvent(event)
        self._studio.queue.drop(("legs", id(self)))
        self._waits = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the legs when they are drawn, and the way."""
        if self._pixmap is None and not self._waits:
            self._load()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._above())
        if self._pixmap is not None:
            painter.drawPixmap(0, 0, self._pixmap)
        if self._place:
            self._paint_way(painter)
        painter.end()

    def _whole_height(self) -> float:
        return self._legs_height() * (TOP - BOTTOM) / (_HIPS - BOTTOM)

    def _legs_height(self) -> float:
        return self.height() - _BELOW * self._scale()

    def _scale(self) -> float:
        """It grows with the text, as what is chosen beside it does."""
        return self._theme.box(_HIGH * self._grown) / _HIGH

    def _fit(self) -> None:
        wide, high = _WIDE * self._grown, _HIGH * self._grown
        self.setFixedSize(self._theme.box(wide), self._theme.box(high))

    def _above(self) -> float:
        """Px of the body that lie above the sketch."""
        return self._whole_height() - self._legs_height()

    def _map(self) -> BodyMap:
        tone = tone_of(self._theme)
        return BodyMap(self.width(), self._whole_height(), tone, self._side)

    def _start_afresh(self) -> None:
        self._studio.queue.drop(("legs", id(self)))
        self._pixmap = None
        self._waits = False
        self._fit()
        self.update()

    def _load(self) -> None:
        ratio = self.devicePixelRatioF()
        left = self._side is Side.LEFT
        tone = tone_of(self._theme).value
        key = ("legs", self.width(), self.height(), f"{ratio:g}", tone, int(left))
        self._pixmap = self._studio.stills.recall(key, ratio)
        if self._pixmap is None:
            self._waits = True
            work = self._drawing(key, ratio)
            self._studio.queue.put(("legs", id(self)), work, Urgency.SOON)

    def _drawing(self, key: tuple[object, ...], ratio: float) -> Work:
        def work() -> Iterator[None]:
            scene = self._map().scene()
            yield
            image = to_image([scene], self.width(), round(self._whole_height()), ratio)
            self._studio.stills.keep(key, image)
            self._waits = False
            self.update()

        return work

    def _paint_way(self, painter: QPainter) -> None:
        legs = self._map()
        ring = legs.line(self._place)
        path = QPainterPath(QPointF(ring[0], ring[1]))
        for x, y in zip(ring[2::2], ring[3::2], strict=True):
            path.lineTo(QPointF(x, y))
        scale = self._scale()
        for role, width in (("surface", _CASING), ("amb", _WAY)):
            pen = QPen(self._theme.color(role), width * scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(path, pen)
        painter.setPen(QPen(self._theme.color("surface"), _EDGE))
        painter.setBrush(self._theme.color("acc"))
        disc = _DISC * scale
        painter.drawEllipse(QPointF(*legs.place(self._place)), disc, disc)
