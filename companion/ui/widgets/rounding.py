"""Round corners: the outline, and pictures that have lost their corners.

A picture that is painted through a clip with round corners is filled span by span,
on several threads, whenever it is painted; one that has no corners is just copied.
"""

from math import copysign

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from companion.domain.fact import fact


@fact
class Corners:
    """The radius (px) of both upper and of both lower corners."""

    top: float
    bottom: float

    def touched_by(self, part: QRectF, whole: QRectF) -> bool:
        """Whether a part of the whole may lie in one of its round corners."""
        return any(
            part.intersects(square)
            for square in (
                QRectF(whole.left(), whole.top(), self.top, self.top),
                QRectF(whole.right() - self.top, whole.top(), self.top, self.top),
                QRectF(
                    whole.left(), whole.bottom() - self.bottom, self.bottom, self.bottom
                ),
                QRectF(
                    whole.right() - self.bottom,
                    whole.bottom() - self.bottom,
                    self.bottom,
                    self.bottom,
                ),
            )
        )


def rounded(box: QRectF, corners: Corners) -> QPainterPath:
    """The outline of a box with round corners."""
    top, bottom = corners.top, corners.bottom
    path = QPainterPath(QPointF(box.left(), box.top() + top))
    for radius, corner, angle in (
        (top, box.topLeft(), 180),
        (top, box.topRight(), 90),
        (bottom, box.bottomRight(), 0),
        (bottom, box.bottomLeft(), 270),
    ):
        turn = QRectF(0, 0, 2 * radius, 2 * radius)
        turn.moveCenter(
            QPointF(
                corner.x() + copysign(radius, box.center().x() - corner.x()),
                corner.y() + copysign(radius, box.center().y() - corner.y()),
            )
        )
        if radius:
            path.arcTo(turn, angle, -90)
        else:
            path.lineTo(corner)  # Qt draws no arc without a size
    path.closeSubpath()
    return path


def without_corners(picture: QImage, corners: Corners, inset: float = 0.0) -> QImage:
    """The picture, clear outside of round corners that lie ``inset`` px inside it."""
    made = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    whole = QRectF(0, 0, *made.deviceIndependentSize().toTuple())
    outside = rounded(whole.adjusted(inset, inset, -inset, -inset), corners)
    outside.addRect(whole)  # what both cover is not outside
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillPath(outside, Qt.GlobalColor.black)
    painter.end()
    return made
