"""Each rule of the place of texts finds the fault that it is there for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from tests.gallery.canon import CANONS
from tests.gallery.geometry import Survey, kept, table
from tests.gallery.sheet import Sheet
from tests.gallery.tape import record

STEP = 24
Line = tuple[str, float, float]  # words, left, top
BOX = (0.0, 0.0, 300.0, 90.0)


class Painted(QWidget):
    """Paints a box, and lines where it is told to."""

    def __init__(self, theme: Theme, *lines: Line) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.resize(300, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painting(self)
        painter.fillRect(QRectF(*BOX), QColor("white"))
        for words, left, top in self._lines:
            text = Paragraph(words, self._theme.font("body"), STEP)
            text.draw(painter, QPointF(left, top), QColor("black"))
        painter.end()


class OffCentre(Button):
    """A button whose words stand too low and too far to one side."""

    def _paint_group(
        self, painter: QPainter, area: QRectF, middle: float, ink: str
    ) -> None:
        super()._paint_group(painter, area.translated(6, 0), middle + 5, ink)


class Lid(QWidget):
    """Something opaque over the words of a sibling."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.end()


def _faults(window: QWidget) -> set[str]:
    sheet = Sheet.of(record(window))
    return {one.name for one in CANONS if any(one.of(sheet))}


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([("One line", 20, 20), ("Two lines", 20, 50)], set()),
        ([("One line", 20, 20), ("Two lines", 22, 28)], {"free"}),
        ([("One line", 20, 20), ("Two", 100, 22)], {"line"}),
        ([("One line", 20, 20), ("Two", 100, 20)], set()),
        ([("One line", 20, 20), ("Two lines", 23, 44)], {"edge"}),
        ([("One line", 1, 20)], {"air"}),
        ([("One line", 270, 20)], {"whole"}),
        ([("One line", 20, 78)], {"whole"}),
    ],
)
def test_a_planted_fault_is_found_by_its_rule(
    theme: Theme, qtbot: QtBot, lines: list[Line], told: set[str]
) -> None:
    window = Painted(theme, *lines)
    qtbot.addWidget(window)
    window.show()
    assert told <= _faults(window)
    assert _faults(window) <= told | ({"air"} if told else set())
    window.hide()


def test_words_of_a_button_stand_in_its_middle(theme: Theme, qtbot: QtBot) -> None:
    kinds: dict[type[Button], set[str]] = {Button: set(), OffCentre: {"middle"}}
    for kind, told in kinds.items():
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(300, 90)
        button = kind(theme, "Print today")
        button.setParent(window)
        button.setGeometry(20, 20, 200, 48)
        window.show()
        assert _faults(window) == told
        window.hide()


def test_what_lies_over_words_is_found(theme: Theme, qtbot: QtBot) -> None:
    window = Painted(theme, ("One line", 20, 20))
    qtbot.addWidget(window)
    lid = Lid(window)
    lid.setGeometry(50, 10, 100, 60)
    window.show()
    assert "whole" in _faults(window)
    lid.setGeometry(0, 0, 300, 90)  # what nobody sees is not judged
    assert _faults(window) == set()
    window.hide()


@pytest.mark.parametrize("mode", ["light", "contrast"])  # a fade, and a hairline
def test_the_end_of_a_view_that_scrolls_cuts_nothing(
    theme: Theme, qtbot: QtBot, mode: str
) -> None:
    theme.set_mode(mode)
    content = QWidget()
    lines = QVBoxLayout(content)
    for number in range(20):
        lines.addWidget(Label(theme, f"Line {number}"))
    view = ScrollView(theme, content)
    qtbot.addWidget(view)
    view.show()
    view.resize(200, 101)
    assert _faults(view) == set()
    for high in range(95, 120):
        view.resize(200, high)
        assert "whole" not in _faults(view), high
    view.hide()


def test_what_was_found_is_kept_and_told(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    window = Painted(theme, ("One line", 20, 20), ("Two lines", 23, 44))
    qtbot.addWidget(window)
    window.show()
    survey = Survey("1024x680-light-100")
    survey.add("some-page", window)
    survey.keep(tmp_path)
    told = table(kept(tmp_path))
    assert "1 looks, 1 views, 2 runs of text, 1 faults" in told
    assert "- edge: 1024x680-light-100 some-page: Painted 'One line' stands 3.0" in told
    window.hide()
