"""A view that scrolls."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import ScrollView


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[ScrollView]:
    content = QWidget()
    content.setMinimumHeight(500)
    made = ScrollView(theme, content)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    QApplication.processEvents()
    yield made
    made.hide()
