"""For a while a language read from the right, and how alike pictures are in it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QApplication, QWidget

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@contextmanager
def read_backwards(application: QApplication) -> Iterator[None]:
    """For a while, a language that is read from the right."""
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def picture_of(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def is_mirror(one: QImage, other: QImage) -> bool:
    return one.transformed(QTransform().scale(-1, 1)) == other


def unlike(one: QImage, other: QImage) -> float:
    """The share of points that look different."""
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    apart = [
        point
        for point in points
        if abs(
            one.pixelColor(*point).lightness() - other.pixelColor(*point).lightness()
        )
        > 24
    ]
    return len(apart) / len(points)


def dark_place(picture: QImage) -> QRect:
    """The smallest place that holds all dark points."""
    wide, high = picture.width(), picture.height()
    points = [
        QPoint(x, y)
        for x in range(wide)
        for y in range(high)
        if picture.pixelColor(x, y).lightness() < 128
    ]
    return QRect(
        QPoint(min(p.x() for p in points), min(p.y() for p in points)),
        QPoint(max(p.x() for p in points), max(p.y() for p in points)),
    )
