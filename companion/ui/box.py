"""A rounded box: fill and border, crisp at every scale factor."""

from math import ceil, floor

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from companion.domain.fact import fact

_DASH_PX = 4.0
_NEARLY = 0.01  # of a device pixel: what arithmetic leaves over


def snapped(painter: QPainter, rect: QRectF) -> QRectF:
    """The rectangle with its edges on whole device pixels, never larger."""
    to_device = painter.deviceTransform()
    device = to_device.mapRect(rect)
    left, top = ceil(device.left() - _NEARLY), ceil(device.top() - _NEARLY)
    right, bottom = floor(device.right() + _NEARLY), floor(device.bottom() + _NEARLY)
    whole = QRectF(left, top, right - left, bottom - top)
    return to_device.inverted()[0].mapRect(whole)


def pen_width(painter: QPainter, width: float) -> float:
    """A pen width in whole or half device pixels, never thinner than one."""
    ratio = abs(painter.deviceTransform().m11()) or 1.0
    return max(1.0, round(width * ratio * 2) / 2 if width > 1 else 1.0) / ratio


@fact
class Box:
    """How a box looks; ``width`` and ``radius`` are px, no colour means none."""

    fill: QColor | None = None
    edge: QColor | None = None
    width: float = 0.0
    radius: float = 12.0
    dashed: bool = False

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint it with the border inside the rectangle."""
        outer = snapped(painter, rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.fill or Qt.BrushStyle.NoBrush)
        half = 0.0
        if self.edge is not None and self.width > 0:
            width = pen_width(painter, self.width)
            pen = QPen(self.edge, width)
            if self.dashed:
                pen.setDashPattern([_DASH_PX / width, _DASH_PX / width])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            half = width / 2
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        radius = max(0.0, min(self.radius, outer.height() / 2) - half)
        painter.drawRoundedRect(
            outer.adjusted(half, half, -half, -half), radius, radius
        )
        painter.restore()
