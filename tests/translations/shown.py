"""Every text that a window shows or tells a screen reader, at a moment."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from companion.ui.paragraph import Paragraph

_LEFT = Qt.AlignmentFlag.AlignLeft


@contextmanager
def painted() -> Iterator[set[str]]:
    """The texts that our own widgets paint meanwhile: all of them are paragraphs."""
    found: set[str] = set()
    draw = Paragraph.draw

    def listen(
        paragraph: Paragraph,
        painter: QPainter,
        at: QPointF,
        color: QColor,
        align: Qt.AlignmentFlag = _LEFT,
        width: float = 0.0,
    ) -> None:
        found.add(paragraph._layout.text())
        draw(paragraph, painter, at, color, align, width)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Paragraph, "draw", listen)
        yield found


def told_by(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What the widgets in view say: words, names, descriptions, tips."""
    for one in (window, *window.findChildren(QWidget)):
        if not one.isVisibleTo(window) and one is not window:
            continue
        texts = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        texts.append(one.windowTitle())
        if isinstance(one, QLabel | QAbstractButton):
            texts.append(one.text())
        if isinstance(one, QLineEdit):
            texts.append(one.placeholderText())
        for text in texts:
            if text:
                yield one, text
