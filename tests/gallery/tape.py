"""Everything that a window paints, noted in its order: runs of text, and shapes.

    tape = record(window)
    for run in tape.runs: ...      every run of text, where and how it was painted

A paint device takes what is painted instead of pixels. So nothing is asked of the
widgets: what is noted is what is seen, whoever painted it, Qt's own widgets too.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPixmap,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

# What Qt's own drawing takes.
Point = QPointF | QPoint | QPainterPath.Element
Rect = QRectF | QRect
Picture = QPixmap | QImage

_OPAQUE = 255
_DPI, _METRES = 96, 0.2646
_NEXT = 0.6  # of the letters: what a space, another font or writing leaves in a line
_TO_THE_LEFT, _END = "\u202e", "\u202c"  # around what is written from the right
_SAME, _HAIR = 0.1, 1.0


@dataclass(eq=False)
class Run:
    """Words painted on one line, in px of the window.

    ``ink`` is what the letters cover, ``seen`` what of that is let through by the clip;
    ``left`` and ``right`` are the ends of their advance, whatever the letters leave.
    """

    text: str
    widget: QWidget
    left: float
    right: float
    baseline: float
    ink: QRectF
    seen: QRectF
    font: QFont
    order: int

    @property
    def pixels(self) -> float:
        """How large the letters are."""
        return self.font.pixelSize()

    @property
    def advance(self) -> QRectF:
        """From end to end across, as high as the letters."""
        return QRectF(
            self.left, self.ink.y(), self.right - self.left, self.ink.height()
        )

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.text!r}"


@dataclass(frozen=True, eq=False)
class Fill:
    """A shape that was painted: with what is behind it covered, or not.

    ``area`` is what the clip lets through of the ``whole`` of it.
    """

    area: QRectF
    whole: QRectF
    widget: QWidget
    order: int
    opaque: bool
    edged: bool
    picture: bool


@dataclass
class Tape:
    """All that was painted of a window."""

    window: QWidget
    runs: list[Run] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)

    def covered(self, run: Run, place: QRectF) -> bool:
        """Whether something opaque was painted over a part of a run."""
        return any(
            fill.opaque and fill.order > run.order and fill.area.contains(place)
            for fill in self.fills
        )


class _Engine(QPaintEngine):
    """Notes what comes; it draws nothing."""

    def __init__(self, tape: Tape) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._tape = tape
        self._order = 0

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Nothing: the painter is asked when something comes."""

    def drawTextItem(self, at: Point, item: QTextItem) -> None:
        painter = self.painter()
        widget, words = painter.device(), item.text()
        if not isinstance(widget, QWidget) or not words.strip():
            return
        self._order += 1
        font, start = item.font(), _point(at)
        to_window = painter.deviceTransform()
        turned = bool(item.renderFlags() & QTextItem.RenderFlag.RightToLeft)
        shaped = f"{_TO_THE_LEFT}{words}{_END}" if turned else words
        ink = to_window.mapRect(_ink(shaped, font).translated(start))
        ends = to_window.mapRect(QRectF(0.0, 0.0, item.width(), 1.0).translated(start))
        before, after = _air(words, font)[:: -1 if turned else 1]
        left, right = ends.left() + before, ends.right() - after
        run = Run(
            *(words.strip(), widget, left, right, ends.top(), ink),
            *(self._let_through(painter, ink), font, self._order),
        )
        if not _joined(self._tape.runs, run):
            self._tape.runs.append(run)

    def _let_through(self, painter: QPainter, area: QRectF) -> QRectF:
        """What of an area is painted, for all clips."""
        around = area.toAlignedRect()
        seen = self.systemClip().intersected(around)
        if painter.hasClipping():
            to_window = painter.deviceTransform()
            own = to_window.map(painter.clipPath()).boundingRect()
            seen = seen.intersected(own.toAlignedRect())
        shown = QRectF(seen.boundingRect())
        return shown.intersected(area)

    def _fill(
        self, area: QRectF, *, picture: bool = False, clear: bool = False
    ) -> None:
        painter = self.painter()
        widget = painter.device()
        if not isinstance(widget, QWidget):
            return
        self._order += 1
        place = painter.deviceTransform().mapRect(area)
        brush, pen = painter.brush(), painter.pen()
        edged = not picture and pen.style() is not Qt.PenStyle.NoPen
        covers = (picture and not clear) or (not picture and _covers(brush))
        opaque = covers and painter.opacity() >= 1.0
        shown = QRectF(
            self.systemClip().intersected(place.toAlignedRect()).boundingRect()
        ).intersected(place)
        if shown.isEmpty() or not (
            picture or edged or brush.style() is not Qt.BrushStyle.NoBrush
        ):
            return
        self._tape.fills.append(
            Fill(shown, place, widget, self._order, opaque, edged, picture)
        )

    def drawPath(self, path: QPainterPath) -> None:
        self._fill(path.boundingRect())

    def drawRects(self, rects: Iterable[Rect]) -> None:
        for rect in rects:
            self._fill(QRectF(rect))

    def drawEllipse(self, rect: Rect) -> None:
        self._fill(QRectF(rect))

    def drawLines(self, _lines: object) -> None:
        pass

    def drawPoints(self, _points: object) -> None:
        pass

    def drawPolygon(self, _points: object, _mode: object) -> None:
        pass

    def drawPixmap(self, rect: Rect, pixmap: Picture, _source: object) -> None:
        self._fill(QRectF(rect), picture=True, clear=pixmap.hasAlphaChannel())

    def drawTiledPixmap(self, rect: Rect, pixmap: Picture, _from: object) -> None:
        self._fill(QRectF(rect), picture=True, clear=pixmap.hasAlphaChannel())

    def drawImage(
        self, rect: Rect, image: QImage, _source: object, _flags: object = None
    ) -> None:
        self._fill(QRectF(rect), picture=True, clear=image.hasAlphaChannel())


class _Device(QPaintDevice):
    """As large as a window, and of a px a px."""

    def __init__(self, window: QWidget, engine: _Engine) -> None:
        super().__init__()
        self._engine = engine
        asked = QPaintDevice.PaintDeviceMetric
        wide, high = window.width(), window.height()
        self._metrics = {
            asked.PdmWidth: wide,
            asked.PdmHeight: high,
            asked.PdmWidthMM: round(wide * _METRES),
            asked.PdmHeightMM: round(high * _METRES),
            asked.PdmNumColors: 2**24,
            asked.PdmDepth: 32,
            asked.PdmDpiX: _DPI,
            asked.PdmDpiY: _DPI,
            asked.PdmPhysicalDpiX: _DPI,
            asked.PdmPhysicalDpiY: _DPI,
            asked.PdmDevicePixelRatio: 1,
            asked.PdmDevicePixelRatioScaled: 0x10000,
        }

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(asked, 0)


def record(window: QWidget) -> Tape:
    """Have a window paint itself once, and note it."""
    tape = Tape(window)
    device = _Device(window, _Engine(tape))
    window.render(device)
    return tape


def _point(at: Point) -> QPointF:
    return QPointF(at.x, at.y) if isinstance(at, QPainterPath.Element) else QPointF(at)


def _covers(brush: QBrush) -> bool:
    solid = brush.style() is Qt.BrushStyle.SolidPattern
    return solid and brush.color().alpha() == _OPAQUE


def _joined(runs: list[Run], new: Run) -> bool:
    """Add a run to the one before it, if it is more of the same line."""
    if not runs:
        return False
    last = runs[-1]
    gap = max(new.left - last.right, last.left - new.right)
    beside = -_HAIR < gap < _NEXT * new.pixels
    if last.widget is not new.widget or last.font != new.font or not beside:
        return False
    if abs(last.baseline - new.baseline) > _SAME:
        return False
    last.text += f" {new.text}" if gap > _HAIR else new.text
    last.left, last.right = min(last.left, new.left), max(last.right, new.right)
    last.ink, last.seen = last.ink.united(new.ink), last.seen.united(new.seen)
    return True


@lru_cache(maxsize=5_000)
def _ink(words: str, font: QFont) -> QRectF:
    outline = QPainterPath()  # the metrics' own rectangle is of whole px, and too large
    outline.addText(QPointF(), font, words)
    return outline.boundingRect()


@lru_cache(maxsize=5_000)
def _air(words: str, font: QFont) -> tuple[float, float]:
    """Px of the spaces before the first letter, and after the last."""
    metrics = QFontMetricsF(font)
    before = words[: len(words) - len(words.lstrip())]
    after = words[len(words.rstrip()) :]
    return metrics.horizontalAdvance(before), metrics.horizontalAdvance(after)
