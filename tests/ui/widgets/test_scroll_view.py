from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import FADE, ScrollView


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


def test_it_fades_where_there_is_more(view: ScrollView) -> None:
    assert view.fades


def test_it_does_not_fade_at_the_end(view: ScrollView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not view.fades


def test_what_fits_neither_fades_nor_scrolls(view: ScrollView) -> None:
    view.resize(300, 600)
    QApplication.processEvents()
    assert not view.fades


def test_the_content_keeps_its_width_whether_it_scrolls_or_not(
    view: ScrollView,
) -> None:
    content = view.widget()
    assert content is not None
    scrolling = content.width()
    view.resize(300, 600)
    QApplication.processEvents()
    assert content.width() == scrolling == 300


def test_the_bar_wears_the_theme_once_it_is_seen(
    view: ScrollView, theme: Theme
) -> None:
    bar = next(
        one
        for one in view.findChildren(QScrollBar)
        if one is not view.verticalScrollBar() and one.isVisible()
    )
    assert bar.styleSheet() == theme.sheet
    theme.set_mode("dark")
    assert bar.styleSheet() == theme.sheet
    view.resize(300, 600)  # where nothing scrolls it is not seen
    QApplication.processEvents()
    theme.set_mode("light")
    view.resize(300, 200)
    QApplication.processEvents()
    assert bar.styleSheet() == theme.sheet


def test_what_the_keyboard_comes_to_stands_clear_of_the_fade(
    view: ScrollView, theme: Theme
) -> None:
    """It lies wholly in view before, but under the fade."""
    first, last = (QPushButton(name, view.widget()) for name in ("a", "b"))
    for button, top in ((first, 10), (last, 150)):
        button.setGeometry(10, top, 80, 44)
        button.show()
    view.activateWindow()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert view.focusWidget() is last
    shown = view.verticalScrollBar().value()
    assert shown > 0
    assert last.geometry().bottom() - shown <= view.height() - theme.px(FADE)
    QTest.keyClick(last, Qt.Key.Key_Backtab)
    assert view.verticalScrollBar().value() <= first.geometry().top()


def test_at_the_end_nothing_is_scrolled_for_a_fade_that_is_not_there(
    view: ScrollView,
) -> None:
    button = QPushButton("a", view.widget())
    button.setGeometry(10, 450, 80, 44)
    button.show()
    view.reveal(button)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.reveal(button)
    assert bar.value() == bar.maximum()


def test_the_fade_leaves_the_round_corners_of_a_card_free(
    theme: Theme, qtbot: QtBot
) -> None:
    content = QWidget()
    content.setMinimumHeight(500)
    made = ScrollView(theme, content, "acc")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    QApplication.processEvents()
    square = made.grab().toImage()
    made.set_round_foot(12)
    rounded = made.grab().toImage()
    corners, middle = ((0, 199), (299, 199)), (150, 199)
    assert square.pixel(*middle) == rounded.pixel(*middle)
    for corner in corners:
        assert square.pixel(*corner) != rounded.pixel(*corner)
    made.hide()
