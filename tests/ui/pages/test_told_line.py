import pytest
from pytestqt.qtbot import QtBot

from companion.ui.pages.told_line import ToldLine
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label


@pytest.mark.parametrize("captions", [(), ("Added by hand on 23 Nov",)])
def test_lines_told_are_as_far_apart_however_many_lines_their_words_take(
    theme: Theme, qtbot: QtBot, captions: tuple[str, ...]
) -> None:
    words = "In the morning: leg 3, back 1, furthest point thigh, and a good night"
    for width in (900, 360):
        line = ToldLine(theme, words, captions)
        qtbot.addWidget(line)
        line.resize(width, line.heightForWidth(width))
        line.show()
        labels = line.findChildren(Label)
        above = labels[0].geometry().top()
        below = line.height() - 1 - labels[-1].geometry().bottom()
        assert (labels[0].height() > theme.line("body")) is (width == 360)
        assert min(above, below) >= 10
        middle = labels[0].first_line()
        assert abs(middle - line.edit.geometry().center().y()) < 2
        line.hide()
