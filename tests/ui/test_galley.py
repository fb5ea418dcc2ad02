import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme


def test_the_hook_is_asked_for_once_for_all_who_paint_the_words(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QFont] = []

    def metrics(font: QFont) -> QFontMetricsF:
        asked.append(font)
        return QFontMetricsF(font)

    monkeypatch.setattr("companion.ui.galley.QFontMetricsF", metrics)
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for _ in range(3):  # as by a label that was resized, and back again
        words = Paragraph("jeder Monat,\njede Woche", theme.font("body"), 22)
        words.draw(painter, QPointF(20, 0), QColor("black"))
    painter.end()
    assert len(asked) == 1
