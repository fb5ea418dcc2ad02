"""Paints pages of marks: on a PDF, a printer or an image for the preview."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from companion.figure.paint import paint as paint_scene
from companion.printing.mark import (
    Box,
    Disc,
    Line,
    Painted,
    Pen,
    Picture,
    Shape,
    Told,
    Words,
)
from companion.printing.mark import Point as Spot
from companion.printing.sheet import Page
from companion.printing.tone import Tone
from companion.printing.typeface import UNITS_PER_MM, UNITS_PER_POINT, Typeface


def units(mm: float) -> int:
    """Millimetres in whole paper units."""
    return round(mm * UNITS_PER_MM)


def paint_page(painter: QPainter, page: Page, typeface: Typeface) -> None:
    """Paint one page; the painter's unit is the paper unit, 1440 to the inch."""
    brush = _Brush(painter, typeface)
    for mark in page.marks:
        if not isinstance(mark, Told):
            brush.put(mark)


class _Brush:
    """Puts marks down one by one."""

    def __init__(self, painter: QPainter, typeface: Typeface) -> None:
        self._painter = painter
        self._typeface = typeface

    def put(self, mark: Painted) -> None:
        """Paint one mark."""
        match mark:
            case Words():
                self._words(mark)
            case Line():
                self._line(mark)
            case Shape():
                self._shape(mark)
            case Box():
                self._box(mark)
            case Disc():
                self._disc(mark)
            case Picture(photo=None):
                self._picture(mark)
            case Picture():  # pragma: no branch - there is no other mark
                self._photo(mark)

    def _words(self, mark: Words) -> None:
        self._painter.setFont(self._typeface.font(mark.lettering))
        self._painter.setPen(QColor(mark.tone))
        self._painter.drawText(_point((mark.x, mark.y)), mark.text)

    def _line(self, mark: Line) -> None:
        self._painter.setPen(_pen(mark.pen, rounded=mark.round))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(_polygon(mark.points))

    def _shape(self, mark: Shape) -> None:
        self._fill(mark.fill)
        self._painter.drawPolygon(_polygon(mark.points))

    def _box(self, mark: Box) -> None:
        left, top = units(mark.x), units(mark.y)
        right, bottom = units(mark.x + mark.width), units(mark.y + mark.height)
        frame = QRectF(left, top, right - left, bottom - top)
        self._painter.setPen(_pen(mark.pen) if mark.pen else Qt.PenStyle.NoPen)
        self._painter.setBrush(
            QColor(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush
        )
        if mark.corner:
            corner = units(mark.corner)
            self._painter.drawRoundedRect(frame, corner, corner)
        else:
            self._painter.drawRect(frame)

    def _disc(self, mark: Disc) -> None:
        self._painter.setPen(_pen(mark.pen) if mark.pen else Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(mark.fill))
        radius = units(mark.radius)
        self._painter.drawEllipse(_point((mark.x, mark.y)), radius, radius)

    def _picture(self, mark: Picture) -> None:
        self._painter.save()
        self._painter.translate(units(mark.x), units(mark.y))
        if mark.clipped:
            frame = QRectF(0, 0, units(mark.width), units(mark.height))
            self._painter.setClipRect(frame)
        scale = mark.crop.mm_per_unit * UNITS_PER_MM
        self._painter.scale(scale, scale)
        self._painter.translate(-mark.crop.left, -mark.crop.top)
        paint_scene(self._painter, mark.draw())
        self._painter.restore()

    def _photo(self, mark: Picture) -> None:
        """Put a photo into the middle of its frame, as large as it goes."""
        image = QImage(str(mark.photo))
        if image.isNull():
            return  # its file has gone bad since: the words stand alone
        frame = QRectF(
            units(mark.x), units(mark.y), units(mark.width), units(mark.height)
        )
        wanted = QSizeF(image.size())
        wanted.scale(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRectF(QPointF(0, 0), wanted)
        spot.moveCenter(frame.center())
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(spot, image)

    def _fill(self, tone: Tone) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(tone))


def _point(spot: Spot) -> QPointF:
    return QPointF(units(spot[0]), units(spot[1]))


def _polygon(points: tuple[Spot, ...]) -> QPolygonF:
    return QPolygonF([_point(one) for one in points])


def _pen(pen: Pen, *, rounded: bool = False) -> QPen:
    width = round(pen.points * UNITS_PER_POINT)
    made = QPen(QColor(pen.tone), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap if rounded else Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(
        Qt.PenJoinStyle.RoundJoin if rounded else Qt.PenJoinStyle.MiterJoin
    )
    if pen.dash:
        # Qt counts dashes in widths of the pen.
        made.setDashPattern([length / pen.points for length in pen.dash])
    return made
