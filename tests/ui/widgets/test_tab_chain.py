from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.tab_chain import chain


def test_what_is_made_later_is_come_to_where_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, last = QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(last)
    holder, inside = QWidget(), [QLineEdit(), QLineEdit()]
    row = QVBoxLayout(holder)
    for one in inside:
        row.addWidget(one)
    column.insertWidget(1, holder)
    chain(first, holder, last)
    window.show()
    window.activateWindow()
    first.setFocus()
    met = []
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.append(window.focusWidget())
    assert met == [*inside, last, first]
