"""Small marks of a day: a pip for each exercise, and how often it was stopped."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from companion.ui.box import Box, snapped
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme

_GAP, _CLOSE_GAP = 5, 2


def paint_pips(
    painter: QPainter, theme: Theme, done: int, planned: int, area: QRectF
) -> None:
    """One capsule for each planned exercise, filled for each that was done."""
    gap = theme.px(_GAP)
    wide = (area.width() - gap * (planned - 1)) / max(1, planned)
    if wide < area.height():  # many: round, and closer together
        gap = theme.px(_CLOSE_GAP)
        wide = (area.width() - gap * (planned - 1)) / planned
    high = min(area.height(), wide)
    top = area.top() + (area.height() - high) / 2
    for index in range(planned):
        left = area.left() + index * (wide + gap)
        pip = snapped(painter, QRectF(left, top, wide, high))
        full = index < done
        # What is left to fill is seen on every ground by its border.
        line = None if full else theme.color("edge")
        fill = theme.color("acc" if full else "track")
        Box(fill, line, 1.0, pip.height() / 2).paint(painter, pip)


def chip_width(theme: Theme, stops: int) -> float:
    """Px of the capsule that :func:`paint_chip` paints."""
    font = theme.font("caption", 600, tabular=True)
    text = Paragraph(str(stops), font, theme.line("caption"))
    return text.width + theme.px(18) + 2 * theme.px(8) + theme.px(6)


def paint_chip(painter: QPainter, theme: Theme, stops: int, right_top: QPointF) -> None:
    """The stop sign and a number in a red capsule, by its top right corner."""
    font = theme.font("caption", 600, tabular=True)
    text = Paragraph(str(stops), font, theme.line("caption"))
    sign, pad, gap = theme.px(18), theme.px(8), theme.px(6)
    wide = chip_width(theme, stops)
    high = theme.px(28)
    capsule = QRectF(right_top.x() - wide, right_top.y(), wide, high)
    fill, line = theme.color("redSoft"), theme.color("redLine")
    Box(fill, line, 1.0, high / 2).paint(painter, capsule)
    middle = capsule.center().y()
    spot = QRectF(capsule.left() + pad, middle - sign / 2, sign, sign)
    theme.icons.paint(painter, "stop", "redInk", spot)
    at = QPointF(spot.right() + gap, middle - text.height / 2)
    text.draw(painter, at, theme.color("redInk"))
