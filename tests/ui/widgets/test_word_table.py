import pytest
from PySide6.QtCore import QCoreApplication, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.chart.telling import Table
from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.word_table import WordTable

HEADS = ("Semana desde", "Sesiones", "Previstas")
ROWS = (("16 nov", "2", "3"), ("9 nov", "3", "3"))


@pytest.mark.parametrize("width", [262, 300, 344, 700])
def test_no_head_is_cut(theme: Theme, qtbot: QtBot, width: int) -> None:
    table = WordTable(theme)
    qtbot.addWidget(table)
    table.resize(width, 240)
    table.show()
    table.show_table(Table("Sessions", HEADS, ROWS))
    assert table.text_fits()
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    table.hide()


def test_too_narrow_for_all_it_scrolls_aside_and_cuts_nothing(
    theme: Theme, qtbot: QtBot
) -> None:
    table = WordTable(theme)
    qtbot.addWidget(table)
    table.resize(120, 240)
    table.show()
    table.show_table(Table("Sessions", HEADS, ROWS))
    assert table.text_fits()
    assert table.horizontalHeader().length() > table.viewport().width()
    QCoreApplication.processEvents()
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(700, 240)
    QCoreApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    table.hide()


def test_heads_break_between_words_where_there_is_no_room(
    theme: Theme, qtbot: QtBot
) -> None:
    table = WordTable(theme)
    qtbot.addWidget(table)
    table.show()
    table.show_table(Table("Sessions", HEADS, ROWS))
    header = table.horizontalHeader()
    table.resize(700, 240)
    one = header.height()
    table.resize(220, 240)
    assert table.text_fits()
    assert header.height() >= one + theme.line("caption")
    table.resize(700, 240)
    assert header.height() == one
    table.hide()


def test_a_cell_of_the_table_before_is_no_cell_of_the_next(
    theme: Theme, qtbot: QtBot
) -> None:
    table = WordTable(theme)
    qtbot.addWidget(table)
    model, across = table.model(), Qt.Orientation.Horizontal
    for _ in range(3):
        table.show_table(Table("Sessions", HEADS, ROWS))
        assert [model.headerData(at, across) for at in range(3)] == list(HEADS)
        assert [model.index(1, at).data() for at in range(3)] == list(ROWS[1])
        before = QPersistentModelIndex(model.index(1, 2))
        table.show_table(Table("Nothing yet", ("Week",), ()))
        assert (model.rowCount(), model.columnCount()) == (0, 1)
        assert not before.isValid()
        assert before.data() is None


def test_columns_come_closer_and_words_smaller_before_it_scrolls_aside(
    theme: Theme, qtbot: QtBot
) -> None:
    table = WordTable(theme)
    qtbot.addWidget(table)
    table.show()
    table.resize(700, 240)
    table.show_table(Table("Sessions", HEADS, ROWS))
    usual = table.font().pixelSize()
    widths = {}
    for width in range(260, 160, -2):
        table.resize(width, 240)
        assert table.text_fits()
        assert (table.font().pixelSize() < usual) <= (table._side < theme.px(7))
        if table.horizontalHeader().length() <= table.viewport().width():
            widths[table._side, table.font().pixelSize()] = width
    assert len(widths) == 3
    table.resize(300, 240)
    assert (table._side, table.font().pixelSize()) == (theme.px(7), usual)
    table.hide()


@pytest.mark.parametrize("count", [1, 3, 9])
def test_its_height_is_that_of_whole_rows(
    theme: Theme, qtbot: QtBot, count: int
) -> None:
    table = WordTable(theme)
    qtbot.addWidget(table)
    table.show_table(Table("Sessions", HEADS, ROWS[:1] * count))
    table.resize(500, table.sizeHint().height())
    table.show()
    assert table.sizeHint().height() == table.height()
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() == count * row
    table.hide()


def test_a_whole_table_has_all_its_rows_and_the_page_follows_the_keys(
    theme: Theme, qtbot: QtBot
) -> None:
    content = QWidget()
    table = WordTable(theme)
    QVBoxLayout(content).addWidget(table)
    page = ScrollView(theme, content)
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    table.show_table(Table("Sessions", HEADS, ROWS[:1] * 30))
    for _ in range(3):  # from the table to its page
        QCoreApplication.processEvents()
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() >= 30 * row
    assert table.verticalScrollBar().maximum() == 0
    bar = page.verticalScrollBar()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    assert bar.value() == 0
    for _ in range(20):
        QTest.keyClick(table, Qt.Key.Key_Down)
    cell = table.visualRect(table.currentIndex())
    at = table.viewport().mapTo(page.viewport(), cell.topLeft()).y()
    assert bar.value() > 0
    assert 0 < at < page.viewport().height() - row
    table.hide()
