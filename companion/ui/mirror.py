"""Right to left: a widget paints as if one read from the left, and is seen in a mirror.

    painter = painting(self)                    smooth, and mirrored where that is due
    item.setGeometry(visual(self, place))       a place in the mirror, and back again
    inset(layout, 24, 12, 16, 12)               start, top, end, bottom
    field.setAlignment(line_start(field))       where lines begin, whatever is typed
    key = plain_key(self, Qt.Key(event.key()))  Left and Right as they are meant
    change_words(["4", "3"])                    "4 → 3", the arrow as one reads
    in_order(f"{words} ({path})", str(path))    words first, whatever is in the path

Words (``Paragraph``) and icons turn back by themselves. Not mirrored at all are the
drawn figure, the body, charts with their axis of time, the way of a movement, rings and
paper: they show something that has no reading direction.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_ONWARDS = {False: " \u2192 ", True: " \u2190 "}
# Numbers alone would stand from left to right: this unseen letter turns their line.
_RIGHT_TO_LEFT_MARK = "\u200f"
# What is between these has an order of its own, whatever is around it.
_APART, _APART_END = "\u2068", "\u2069"
_SWAPPED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


def turned(widget: QWidget) -> bool:
    """Whether its language is read from the right."""
    return widget.layoutDirection() is _RIGHT_TO_LEFT


def painting(widget: QWidget) -> QPainter:
    """A smooth painter on a widget; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned(widget):
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)
    return painter


def is_mirrored(painter: QPainter) -> bool:
    """Whether what is painted now is seen in the mirror."""
    return painter.transform().m11() < 0


@contextmanager
def upright(painter: QPainter, left: float, width: float) -> Iterator[None]:
    """Paint as it is within a stretch (px) that keeps its place in the mirror."""
    painter.save()
    painter.translate(2 * left + width, 0)
    painter.scale(-1, 1)
    try:
        yield
    finally:
        painter.restore()


def visual(parent: QWidget | None, place: QRect) -> QRect:
    """Where a place of a widget is seen."""
    if parent is None or not turned(parent):
        return place
    left = parent.width() - place.x() - place.width()
    return QRect(left, place.y(), place.width(), place.height())


def inset(
    inside: "QLayout | QWidget", start: int, top: int, end: int, bottom: int
) -> None:
    """Give a layout its margins (px), of which ``start`` is where lines begin."""
    owner = inside if isinstance(inside, QWidget) else inside.parentWidget()
    way = (QGuiApplication if owner is None else owner).layoutDirection()
    if way is _RIGHT_TO_LEFT:
        start, end = end, start
    inside.setContentsMargins(start, top, end, bottom)


def line_start(widget: QWidget) -> Qt.AlignmentFlag:
    """The side lines begin at, for a field: Qt would go by the letters typed in it."""
    sides = Qt.AlignmentFlag
    side = sides.AlignRight if turned(widget) else sides.AlignLeft
    return side | sides.AlignAbsolute | sides.AlignVCenter


def change_words(stages: Sequence[str]) -> str:
    """What something was, and became: the arrow points the way that one reads.

    Of nothing that was told there is nothing to read.
    """
    from_right = QGuiApplication.layoutDirection() is _RIGHT_TO_LEFT
    words = _ONWARDS[from_right].join(stages)
    return f"{_RIGHT_TO_LEFT_MARK}{words}" if from_right and stages else words


def in_order(text: str, *foreign: str) -> str:
    """A text with parts that may be in other letters: a path, or a person's own words.

    Else such a part would turn the line it is in, and be torn in it.
    """
    if QGuiApplication.layoutDirection() is not _RIGHT_TO_LEFT:
        return text
    for part in foreign:
        text = text.replace(part, f"{_APART}{part}{_APART_END}")
    return f"{_RIGHT_TO_LEFT_MARK}{text}"


def plain_key(widget: QWidget, key: Qt.Key) -> Qt.Key:
    """The key as it would be pressed where one reads from the left."""
    return _SWAPPED.get(key, key) if turned(widget) else key
