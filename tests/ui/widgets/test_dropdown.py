from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.setting_row import RowWords, SettingRow

# The offscreen screen cannot bring a list to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDS = RowWords("Country", "Whose number is shown.", "Back to the default")


@pytest.fixture
def dropdown(theme: Theme, qtbot: QtBot) -> Iterator[Dropdown]:
    made = Dropdown(theme, "Country", ["Same as the computer", "France", "Spain"])
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hidePopup()
    made.hide()


def _select(dropdown: Dropdown, row: int) -> None:
    """Select a row as the action of a list item does: the current one stays."""
    only = QItemSelectionModel.SelectionFlag.ClearAndSelect
    place = dropdown.model().index(row, 0)
    dropdown.view().selectionModel().select(place, only)
    QApplication.processEvents()


def test_a_row_that_a_screen_reader_selects_is_picked(
    qtbot: QtBot, dropdown: Dropdown
) -> None:
    dropdown.showPopup()
    with qtbot.waitSignal(dropdown.picked) as told:
        _select(dropdown, 2)
    assert told.args == [2]
    assert dropdown.currentText() == "Spain"
    assert not dropdown.view().isVisible()


def test_keys_in_the_open_list_pick_only_by_enter(
    qtbot: QtBot, dropdown: Dropdown
) -> None:
    dropdown.showPopup()
    with qtbot.assertNotEmitted(dropdown.picked):
        QTest.keyClick(dropdown.view(), Qt.Key.Key_Down)
        QApplication.processEvents()
    with qtbot.waitSignal(dropdown.picked) as told:
        QTest.keyClick(dropdown.view(), Qt.Key.Key_Return)
    assert told.args == [1]


def test_what_is_selected_in_a_closed_list_is_not_picked(
    qtbot: QtBot, dropdown: Dropdown
) -> None:
    with qtbot.assertNotEmitted(dropdown.picked):
        _select(dropdown, 1)


def test_a_row_of_the_settings_labels_it_for_screen_readers(
    theme: Theme, dropdown: Dropdown
) -> None:
    row = SettingRow(theme, WORDS, dropdown)
    read = QAccessible.queryAccessibleInterface(dropdown)
    label = QAccessible.RelationFlag.Label
    ((other, kind),) = read.relations(label)
    assert kind == label
    assert other.text(QAccessible.Text.Name) == "Country"
    dropdown.setParent(None)
    row.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_row_puts_it_below_words_that_would_be_a_narrow_column(
    theme: Theme, qtbot: QtBot, dropdown: Dropdown, scale: float
) -> None:
    theme.set_text_scale(scale)
    row = SettingRow(theme, WORDS, dropdown)
    qtbot.addWidget(row)
    row.show()
    beside = dropdown.sizeHint().width() + theme.px(180) + 200
    for width, below in ((beside, False), (beside - 200, True), (beside, False)):
        row.resize(width, row.heightForWidth(width))
        QApplication.processEvents()
        assert (dropdown.y() > row.help.mapTo(row, QPoint()).y()) == below
    dropdown.setParent(None)
