"""How well every painted text stands out from what is behind it (WCAG 2.2, 1.4.3)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from companion.ui.paragraph import Paragraph
from companion.ui.widgets.scroll_view import ScrollFade

_LEFT = Qt.AlignmentFlag.AlignLeft
_LARGE_PX, _LARGE_BOLD_PX = 24, 18.66
_BOLD = 700
_AIR = 0.3


@dataclass(frozen=True)
class PaintedText:
    """A text as it was painted: where in the window, in which colour and type."""

    text: str
    area: QRectF
    color: QColor
    pixels: float
    weight: int
    widget: QWidget | None

    @property
    def least(self) -> float:
        """The contrast it needs: less where it is large."""
        bold = self.weight >= _BOLD and self.pixels >= _LARGE_BOLD_PX
        return 3.0 if bold or self.pixels >= _LARGE_PX else 4.5


def texts_of(window: QWidget) -> tuple[QImage, list[PaintedText]]:
    """The window without its words, and the words with their places."""
    found: list[PaintedText] = []
    # What lies over the words where a view ends is not behind them.
    edges = [one for one in window.findChildren(ScrollFade) if one.isVisible()]
    for edge in edges:
        edge.hide()
    with _words_left_out(found):
        ground = window.grab().toImage()
    for edge in edges:
        edge.show()
    return ground, [one for one in found if not _covered(one, window)]


def _covered(text: PaintedText, window: QWidget) -> bool:
    """Whether something else lies over it, such as what has popped up."""
    middle = text.area.center().toPoint()
    top, mine = window.childAt(middle), text.widget
    if top is None or mine is None or top is mine:
        return False
    return not (mine.isAncestorOf(top) or top.isAncestorOf(mine))


@contextmanager
def _words_left_out(found: list[PaintedText]) -> Iterator[None]:
    def note(
        paragraph: Paragraph,
        painter: QPainter,
        at: QPointF,
        color: QColor,
        align: Qt.AlignmentFlag = _LEFT,
        width: float = 0.0,
    ) -> None:
        shift = 0.0
        if align & Qt.AlignmentFlag.AlignHCenter:
            shift = (width - paragraph.width) / 2
        elif align & Qt.AlignmentFlag.AlignRight:
            shift = width - paragraph.width
        air = paragraph.step * _AIR  # above the capitals and below the last line
        own = QRectF(at.x() + shift, at.y(), paragraph.width, paragraph.height)
        own.adjust(0, air, 0, -air)
        device = painter.device()
        if isinstance(device, QWidget):  # a part may be behind the edge of a view
            own = own.intersected(QRectF(device.visibleRegion().boundingRect()))
        seen = painter.deviceTransform().mapRect(own)
        font = paragraph._layout.font()
        seen_color = QColor(color)
        seen_color.setAlphaF(seen_color.alphaF() * painter.opacity())
        found.append(
            PaintedText(
                paragraph._layout.text(),
                seen,
                seen_color,
                font.pixelSize(),
                int(font.weight()),
                device if isinstance(device, QWidget) else None,
            )
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Paragraph, "draw", note)
        yield


def worst_contrast(text: PaintedText, ground: QImage) -> float:
    """The least contrast of a text with the points behind it."""
    area = text.area.toAlignedRect().intersected(ground.rect())
    if area.width() < 2 or area.height() < 2:
        return 21.0  # not in view
    across = range(area.left(), area.right(), max(1, area.width() // 12))
    down = range(area.top(), area.bottom(), max(1, area.height() // 4))
    behind = {ground.pixel(x, y) for x in across for y in down}
    return min(contrast(text.color, QColor.fromRgb(one)) for one in behind)


def contrast(text: QColor, ground: QColor) -> float:
    """The ratio of two colours; a text that is not opaque is mixed first."""
    part = text.alphaF()
    mixed = [
        a * part + b * (1 - part)
        for a, b in zip(_parts(text), _parts(ground), strict=True)
    ]
    light, dark = sorted((_luminance(mixed), _luminance(_parts(ground))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _parts(color: QColor) -> list[float]:
    return [color.redF(), color.greenF(), color.blueF()]


def _luminance(parts: list[float]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
