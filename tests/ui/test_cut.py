"""What the search for cut words finds, and what it lets be."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from tests.translations.room import cut

Line = tuple[
    str, float, float, float
]  # words, left, top, the width they are wrapped to
WIDE, STEP = 1_000.0, 24
BOTH = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


class Painted(QWidget):
    """Paints lines where it is told to."""

    def __init__(self, theme: Theme, *lines: Line) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.resize(200, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painting(self)
        for words, left, top, width in self._lines:
            text = Paragraph(words, self._theme.font("body"), STEP, width)
            text.draw(painter, QPointF(left, top), QColor("black"))
        painter.end()


@pytest.mark.parametrize("way", BOTH)
@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([("One", 4, 4, WIDE), ("Two", 4, 30, WIDE)], []),
        ([("One", 4, 4, WIDE), ("Two", 6, 12, WIDE)], ["'One' lies over 'Two'"]),
        ([("One", 190, 4, WIDE)], ["'One' reaches over the edge"]),
        ([("One", 4, 44, WIDE)], ["'One' reaches over the edge"]),
        ([("Tingling", 4, 4, 40)], ["'Tingling' breaks a word"]),
    ],
)
def test_painted_words_are_looked_at_where_they_are(
    theme: Theme,
    qtbot: QtBot,
    way: Qt.LayoutDirection,
    lines: list[Line],
    told: list[str],
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(220, 80)
    page = Painted(theme, *lines)
    page.setParent(window)
    page.setLayoutDirection(way)
    window.show()
    assert cut(window) == {f"Painted: {one}" for one in told}
    window.hide()


def test_a_widget_that_says_so_itself_is_believed(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = Label(theme, "Tingling or numbness", parent=window)
    label.resize(60, STEP)
    window.show()
    assert "Label: Tingling or numbness" in cut(window)
    window.hide()
