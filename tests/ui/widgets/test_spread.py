"""A list and a page: side by side, or one at a time."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.search_line import SearchLine
from companion.ui.widgets.spread import Spread


@pytest.mark.parametrize("width", [900, 1200, 1900])
def test_no_part_is_wider_than_it_can_use(qtbot: QtBot, width: int) -> None:
    owner, beside, page = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(owner)
    spread = Spread(owner, QHBoxLayout(), beside, page)
    spread.row.setContentsMargins(0, 0, 0, 0)
    owner.resize(width, 400)
    owner.show()
    spread.share(264, 800, gap=24)
    qtbot.waitUntil(lambda: page.x() == 264 + 24)
    assert page.width() == pytest.approx(min(800, width - 288), abs=2)
    beside.hide()
    spread.fill(gap=16)
    qtbot.waitUntil(lambda: page.width() >= min(1600, width) - 2)
    assert page.width() <= 1600


def test_a_search_is_at_least_as_wide_as_its_words(theme: Theme, qtbot: QtBot) -> None:
    line = SearchLine(theme, "Find one of a great many things")
    qtbot.addWidget(line)
    words = line.minimumSizeHint().width()
    line.hold_width(10)
    assert (line.minimumWidth(), line.maximumWidth()) == (words, words)
    line.hold_width(words + 100, widest=1600)
    assert (line.minimumWidth(), line.maximumWidth()) == (words + 100, 1600)


def test_a_list_and_its_page_are_no_wider_than_a_page_may_be(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    spread = Spread(owner, QHBoxLayout(), QWidget(), QWidget())
    spread.share(804, 1224, gap=24)
    assert spread.holder.maximumWidth() == 1600
