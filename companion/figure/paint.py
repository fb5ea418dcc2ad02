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
    QPolygonF,
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
    Shape,
    is_opaque,
)
from companion.figure.svg import svg_text
from companion.figure.thin import thinned

PDF_UNITS_PER_INCH = 1440
POINTS_PER_PIXEL = 0.75
PDF_TOLERANCE = 1.2  # of the 1440 units of an inch


def paint(painter: QPainter, scene: Scene) -> None:
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
        for shape in scene.shapes:
            _paint_shape(painter, shape)
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


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    if isinstance(shape, Fill):
        painter.setBrush(_brush(shape.brush))
        painter.drawPath(_path(shape.rings))
    elif isinstance(shape, Line):
        _paint_line(painter, shape)
    else:
        _paint_blur(painter, shape)


def _path(rings: tuple[Ring, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in rings:
        path.moveTo(ring[0], ring[1])
        # Drawn through map: a picture has some ten thousand points.
        for _ in map(path.lineTo, ring[2::2], ring[3::2]):
            pass
        path.closeSubpath()
    return path


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


def _points(ring: Ring) -> list[QPointF]:
    flat = iter(ring)
    return [QPointF(x, y) for x, y in zip(flat, flat, strict=True)]


def _paint_line(painter: QPainter, line: Line) -> None:
    painter.setPen(_pen(line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line.closed:
        painter.drawPolygon(QPolygonF(_points(line.points)))
    else:
        painter.drawPolyline(QPolygonF(_points(line.points)))
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_blur(painter: QPainter, blur: Blur) -> None:
    """Paint fills small, then bring them up smoothly in two steps."""
    rings = [ring for fill in blur.fills for ring in fill.rings]
    if not rings:
        return
    pad = 2.5 * blur.spread
    left = min(min(ring[::2]) for ring in rings) - pad
    top = min(min(ring[1::2]) for ring in rings) - pad
    right = max(max(ring[::2]) for ring in rings) + pad
    bottom = max(max(ring[1::2]) for ring in rings) + pad
    small = max(1.0, blur.spread / 1.6)
    width = math.ceil((right - left) / small)
    height = math.ceil((bottom - top) / small)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setPen(Qt.PenStyle.NoPen)
    inner.scale(1 / small, 1 / small)
    inner.translate(-left, -top)
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for fill in blur.fills:
        _paint_shape(inner, fill)
    inner.end()
    target = QRectF(left, top, width * small, height * small)
    painter.drawImage(target, _smoothed(image))


def _smoothed(image: QImage) -> QImage:
    """Blurred by going down to half and up to twice the size, smoothly."""
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    width, height = image.width(), image.height()
    half = image.scaled(max(1, width // 2), max(1, height // 2), keep, smooth)
    return half.scaled(width * 2, height * 2, keep, smooth)


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
            points = transform.map(QPolygonF(_points(shape.points)))
            flat = tuple(round(v) for p in points.toList() for v in (p.x(), p.y()))
            _paint_line(painter, shape._replace(points=flat, width=shape.width * unit))


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
