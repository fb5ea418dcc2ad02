"""The fades of a view that scrolls, and what stands clear of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import FADE, End, ScrollFade, ScrollView


def test_it_fades_where_there_is_more(view: ScrollView) -> None:
    assert view.fades


def test_it_does_not_fade_at_the_end(view: ScrollView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not view.fades


def fades_above(view: ScrollView) -> bool:
    """Whether something was scrolled away above."""
    return view._head is not None and not view._head.isHidden()


def test_it_fades_above_once_something_was_scrolled_away(view: ScrollView) -> None:
    bar = view.verticalScrollBar()
    seen = []
    for value in (0, 1, bar.maximum(), 0):
        bar.setValue(value)
        seen.append((fades_above(view), view.fades))
    assert seen == [(False, True), (True, True), (True, False), (False, True)]


def test_what_fits_neither_fades_nor_scrolls(view: ScrollView) -> None:
    view.verticalScrollBar().setValue(100)
    view.resize(300, 600)
    QApplication.processEvents()
    assert not view.fades
    assert not fades_above(view)


def _column(view: ScrollView) -> list[str]:
    """The colours from top to foot, off the bar."""
    image = view.grab().toImage()
    return [image.pixelColor(40, y).name() for y in range(image.height())]


def test_both_fades_follow_the_theme_and_are_a_plain_line_in_high_contrast(
    theme: Theme, qtbot: QtBot
) -> None:
    content = QWidget()
    content.setStyleSheet("background: #808080")
    content.setMinimumHeight(500)
    view = ScrollView(theme, content)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    QApplication.processEvents()
    view.verticalScrollBar().setValue(100)
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        ground, seen = theme.color("ground"), _column(view)
        for nearest in (QColor(seen[0]), QColor(seen[-1])):
            assert abs(nearest.lightness() - ground.lightness()) < 10
        assert seen[17] == seen[100] == seen[170] == "#808080"
        assert seen[10] != "#808080"
    theme.set_mode("contrast")
    line, seen = theme.color("line").name(), _column(view)
    wide = round(theme.borders.hairline)
    assert seen[:wide] == seen[-wide:] == [line] * wide
    assert set(seen[wide:-wide]) == {"#808080"}
    theme.set_mode("light")
    theme.set_text_scale(2.0)  # and they grow with the text
    assert _column(view)[24] != "#808080"
    view.hide()


def test_a_fade_is_nothing_to_press_to_come_to_or_to_be_read(view: ScrollView) -> None:
    view.verticalScrollBar().setValue(100)
    fades = view.findChildren(ScrollFade)
    assert len(fades) == 2
    for fade in fades:
        assert fade.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert fade.focusPolicy() is Qt.FocusPolicy.NoFocus
    told = QAccessible.queryAccessibleInterface(view)
    read = [told.child(at).object() for at in range(told.childCount())]
    assert not set(fades) & set(read)


def test_the_content_keeps_its_width_whether_it_scrolls_or_not(
    view: ScrollView,
) -> None:
    content = view.widget()
    assert content is not None
    scrolling = content.width()
    view.resize(300, 600)
    QApplication.processEvents()
    assert content.width() == scrolling == 300


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


def test_what_is_come_to_going_up_stands_clear_of_the_fade_above(
    view: ScrollView, theme: Theme
) -> None:
    button = QPushButton("a", view.widget())
    button.setGeometry(10, 150, 80, 44)
    button.show()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.reveal(button)
    assert button.geometry().top() - bar.value() == theme.px(End.HEAD.value)


def test_what_is_higher_than_the_view_is_shown_from_where_it_is(
    view: ScrollView,
) -> None:
    tall = QPushButton("a", view.widget())
    tall.setGeometry(10, 100, 80, 300)
    tall.show()
    bar = view.verticalScrollBar()
    bar.setValue(110)
    view.reveal(tall)
    before = bar.value()
    view.reveal(tall)
    assert bar.value() == before


def test_the_fade_above_leaves_round_corners_free_too(
    theme: Theme, qtbot: QtBot
) -> None:
    content = QWidget()
    content.setMinimumHeight(500)
    view = ScrollView(theme, content, "acc")
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    QApplication.processEvents()
    view.set_round_head(12)  # before it is there, and after
    view.verticalScrollBar().setValue(100)
    rounded = view.grab().toImage()
    view.set_round_head(0)
    square = view.grab().toImage()
    assert square.pixel(150, 0) == rounded.pixel(150, 0)
    for corner in ((0, 0), (299, 0)):
        assert square.pixel(*corner) != rounded.pixel(*corner)
    view.set_round_head(12)
    theme.set_mode("contrast")  # and so does its line
    line = theme.color("line")
    assert view.grab().toImage().pixelColor(150, 0) == line
    assert view.grab().toImage().pixelColor(5, 0) != line
    view.hide()


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
