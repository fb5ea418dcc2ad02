"""Words that are cut or lie over each other, as they are painted."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from companion.ui.paragraph import Paragraph
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView

_LEFT = Qt.AlignmentFlag.AlignLeft
_AIR = 0.2  # of a line: above its capitals, and below its letters
_HAIR = 1.5  # px that letters may reach over an edge, or into each other's line
Painted = dict[QWidget, list[tuple[str, QRectF, bool]]]


def cut(window: QWidget) -> set[str]:
    """What is in view and whose words do not fit, by its own word or as painted."""
    found = set()
    for one in window.findChildren(QWidget):
        fits = getattr(one, "text_fits", None)
        if fits is not None and one.isVisible() and not fits():
            words = one.text() if isinstance(one, Label) else one.accessibleName()
            found.add(f"{type(one).__name__}: {words}")
    with _watched() as painted:
        window.grab()
    for widget, texts in painted.items():
        kind = type(widget).__name__
        found |= {f"{kind}: {fault}" for fault in _faults(widget, texts)}
    return found


def _faults(widget: QWidget, texts: list[tuple[str, QRectF, bool]]) -> Iterator[str]:
    whole = QRectF(widget.rect()).adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR)
    for text, area, broken in texts:
        if broken:
            yield f"{text!r} breaks a word"
        if not whole.contains(area):
            yield f"{text!r} reaches over the edge"
    for (one, here, _), (other, there, _) in combinations(texts, 2):
        both = here.intersected(there)
        if both.width() > _HAIR and both.height() > _HAIR:
            yield f"{one!r} lies over {other!r}"


@contextmanager
def _watched() -> Iterator[Painted]:
    """Every paragraph that is painted meanwhile: on what, where, and if it is cut."""
    found: Painted = {}
    draw = Paragraph.draw

    def watch(
        paragraph: Paragraph,
        painter: QPainter,
        at: QPointF,
        color: QColor,
        align: Qt.AlignmentFlag = _LEFT,
        width: float = 0.0,
    ) -> None:
        device = painter.device()
        if isinstance(device, QWidget) and paragraph.width:
            shift = 0.0
            if align & Qt.AlignmentFlag.AlignHCenter:
                shift = (width - paragraph.width) / 2
            elif align & Qt.AlignmentFlag.AlignRight:
                shift = width - paragraph.width
            left, air = at.x() + shift, paragraph.step * _AIR
            own = QRectF(left, at.y(), paragraph.width, paragraph.height)
            area = painter.transform().mapRect(own.adjusted(0, air, 0, -air))
            told = (paragraph._layout.text(), area, paragraph.breaks_words)
            found.setdefault(device, []).append(told)
        draw(paragraph, painter, at, color, align, width)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Paragraph, "draw", watch)
        yield found


def empty_below(window: QWidget) -> Iterator[str]:
    """What scrolls on after its last line."""
    for view in window.findChildren(ScrollView):
        content = view.widget()
        if content is None or not (view.isVisible() and content.hasHeightForWidth()):
            continue
        wanted = content.heightForWidth(content.width())
        if content.height() > max(wanted, view.viewport().height()):
            yield f"{type(content).__name__} is {content.height()} high, not {wanted}"
