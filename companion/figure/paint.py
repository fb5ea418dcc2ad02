"""Puts a scene on a surface: screen, image, PDF or SVG; the one place with Qt."""

import math
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPageLayout,
    QPageSize,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QRadialGradient,
    QTransform,
)

from companion.figure.scene import (
    Blur,
    Brush,
    Fill,
    Line,
    Linear,
    Ring,
    Scene,
    is_opaque,
)
from companion.figure.svg import svg_text
from companion.figure.thin import thinned

OPAQUE = 0xFF
PDF_UNITS_PER_INCH = 1440
POINTS_PER_PIXEL = 0.75
PDF_TOLERANCE = 1.2  # of the 1440 units of an inch


class Tracings:
    """Outlines as Qt has them, kept from one picture to the next.

    A drawing gives the very same outline again where nothing has moved.
    """

    def __init__(self) -> None:
        self._now: dict[int, tuple[Ring, QPainterPath]] = {}
        self._before: dict[int, tuple[Ring, QPainterPath]] = {}

    def path(self, ring: Ring) -> QPainterPath:
        """One outline, to be filled."""
        key = id(ring)  # which is its own for as long as it is kept here
        found = self._now.get(key) or self._before.get(key)
        if found is None:
            found = (ring, _path((ring,)))
        self._now[key] = found
        return found[1]

    def turn(self) -> None:
        """The next picture begins: what this one did not need is forgotten."""
        self._before, self._now = self._now, {}


def paint(painter: QPainter, scene: Scene, tracings: Tracings | None = None) -> None:
    """Paint a scene with its top left corner at the painter's origin.

    The painter's pen, brush and transform are left as they were.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
        _paint_rounded(painter, scene)
    else:
        kept = tracings or Tracings()
        for shape in scene.shapes:
            if isinstance(shape, Fill):
                _paint_fill(painter, shape, kept)
            elif isinstance(shape, Line):
                _paint_line(painter, shape)
            else:
                _paint_blur(painter, shape)
    painter.restore()


def to_image(
    scenes: Iterable[Scene], width: int, height: int, ratio: float = 1.0
) -> QImage:
    """Scenes over each other on a transparent image.

    ``width`` and ``height`` are in device-independent pixels; scenes of another
    size are scaled to fill it.
    """
    size = (math.ceil(width * ratio), math.ceil(height * ratio))
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    for scene in scenes:
        painter.setTransform(
            QTransform.fromScale(size[0] / scene.width, size[1] / scene.height)
        )
        paint(painter, scene)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def save_svg(path: Path, scenes: Iterable[Scene]) -> None:
    """Write flat scenes as one SVG file, whole or not at all.

    Raises ``ValueError`` for a soft scene and ``OSError`` when it cannot be written.
    """
    scene = _flat(scenes)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    file.write(QByteArray(svg_text(scene).encode()))
    if not file.commit():
        raise OSError(file.errorString())


def save_pdf(path: Path, scenes: Iterable[Scene]) -> None:
    """Write flat scenes as a PDF page of their size, whole or not at all.

    Raises ``ValueError`` for a soft scene and ``OSError`` when it cannot be written.
    """
    scene = _flat(scenes)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QPdfWriter(file)
    writer.setResolution(PDF_UNITS_PER_INCH)
    size = QSizeF(scene.width * POINTS_PER_PIXEL, scene.height * POINTS_PER_PIXEL)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
    writer.setPageMargins(QPageLayout().margins())
    painter = QPainter(writer)
    units = PDF_UNITS_PER_INCH / 72 * POINTS_PER_PIXEL
    painter.scale(units, units)
    paint(painter, scene)
    painter.end()
    if not file.commit():
        raise OSError(file.errorString())


def _flat(scenes: Iterable[Scene]) -> Scene:
    first, *others = scenes
    for other in others:
        first = first.under(other)
    if not is_opaque(first):
        message = "only the flat, opaque drawing goes to a vector file"
        raise ValueError(message)
    return first


def _paint_fill(painter: QPainter, fill: Fill, tracings: Tracings) -> None:
    painter.setBrush(_brush(fill.brush))
    if isinstance(fill.brush, int) and fill.brush >> 24 == OPAQUE:
        # The same picture in half the time: what Qt does for an edge grows with the
        # number of other edges in its row.
        for ring in fill.rings:
            painter.drawPath(tracings.path(ring))
    else:
        painter.drawPath(_path(fill.rings))


def _path(rings: tuple[Ring, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in rings:
        _trace(path, ring)
    return path


def _trace(path: QPainterPath, ring: Ring) -> None:
    """Go along an outline; what is filled needs no closing."""
    path.moveTo(ring[0], ring[1])
    # Drawn through map: a picture has some thousand points.
    for _ in map(path.lineTo, ring[2::2], ring[3::2]):
        pass


def _brush(brush: Brush) -> QBrush | QColor:
    if isinstance(brush, int):
        return QColor.fromRgba(brush)
    gradient: QGradient
    if isinstance(brush, Linear):
        gradient = QLinearGradient(QPointF(*brush.start), QPointF(*brush.end))
    else:
        gradient = QRadialGradient(0.0, 0.0, 1.0)
    for at, color in brush.stops:
        gradient.setColorAt(at, QColor.fromRgba(color))
    made = QBrush(gradient)
    if not isinstance(brush, Linear):
        made.setTransform(QTransform(*brush.matrix))
    return made


def _pen(line: Line) -> QPen:
    cap = Qt.PenCapStyle.FlatCap if line.dashes else Qt.PenCapStyle.RoundCap
    pen = QPen(QColor.fromRgba(line.color), line.width)
    pen.setCapStyle(cap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.dashes:
        pen.setDashPattern(list(line.dashes))
    return pen


def _paint_line(painter: QPainter, line: Line) -> None:
    path = QPainterPath()
    _trace(path, line.points)
    if line.closed:
        path.closeSubpath()
    painter.setPen(_pen(line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_blur(painter: QPainter, blur: Blur) -> None:
    """Paint fills small, then bring them up smoothly in two steps."""
    paths = [_path(fill.rings) for fill in blur.fills]
    box = QRectF()
    for path in paths:
        box = box.united(path.controlPointRect())
    if box.isEmpty():
        return
    pad = 2.5 * blur.spread
    box.adjust(-pad, -pad, pad, pad)
    small = 2 * max(1.0, blur.spread / 1.6)
    width, height = math.ceil(box.width() / small), math.ceil(box.height() / small)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setPen(Qt.PenStyle.NoPen)
    inner.scale(1 / small, 1 / small)
    inner.translate(-box.topLeft())
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for fill, path in zip(blur.fills, paths, strict=True):
        inner.setBrush(_brush(fill.brush))
        inner.drawPath(path)
    inner.end()
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    target = QRectF(box.topLeft(), QSizeF(width * small, height * small))
    painter.drawImage(target, image.scaled(width * 2, height * 2, keep, smooth))


def _paint_rounded(painter: QPainter, scene: Scene) -> None:
    """Paint solid fills in whole device units; fractions make a PDF large."""
    transform = painter.transform()
    unit = math.hypot(transform.m11(), transform.m12())
    painter.resetTransform()
    for shape in scene.shapes:
        if isinstance(shape, Fill):
            painter.setBrush(_brush(shape.brush))
            painter.drawPath(_rounded_path(shape.rings, transform))
        elif isinstance(shape, Line):
            flat = _mapped(shape.points, transform)
            _paint_line(painter, shape._replace(points=flat, width=shape.width * unit))


def _mapped(ring: Ring, by: QTransform) -> Ring:
    """An outline in whole device units."""
    found: list[float] = []
    for x, y in zip(ring[::2], ring[1::2], strict=True):
        found.append(round(by.m11() * x + by.m21() * y + by.dx()))
        found.append(round(by.m12() * x + by.m22() * y + by.dy()))
    return tuple(found)


def _rounded_path(rings: tuple[Ring, ...], transform: QTransform) -> QPainterPath:
    """One merged outline in whole units, without doubles."""
    path = transform.map(_path(rings))
    if len(rings) > 1:
        path = path.simplified()
    rounded = QPainterPath()
    for polygon in path.toSubpathPolygons():
        whole = [round(v) for p in polygon.toList() for v in (p.x(), p.y())]
        first, *others = thinned(whole, PDF_TOLERANCE)
        rounded.moveTo(*first)
        for point in others:
            rounded.lineTo(*point)
        rounded.closeSubpath()
    if len(rings) == 1:
        rounded.setFillRule(Qt.FillRule.WindingFill)
    return rounded
