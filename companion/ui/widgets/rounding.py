"""A rectangle with round corners above, below, or both."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath


def rounded(box: QRectF, top: float, bottom: float) -> QPainterPath:
    """The outline with one radius for the upper and one for the lower corners."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box.adjusted(0, 0, 0, -bottom), top, top)
    path.addRoundedRect(box.adjusted(0, top, 0, 0), bottom, bottom)
    return path
