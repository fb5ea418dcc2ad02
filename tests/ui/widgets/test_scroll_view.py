from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHoverEvent, QImage, QMouseEvent
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


def _bar(view: ScrollView) -> QScrollBar:
    """The one that is seen."""
    return next(one for one in view.findChildren(QScrollBar) if one.isVisible())


def _point_at(bar: QScrollBar, spot: QPointF) -> None:
    """What Qt tells a widget when the pointer comes."""
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(bar, QEnterEvent(spot, spot, spot))
    hover = QHoverEvent(QEvent.Type.HoverEnter, spot, spot, QPointF(-1, -1))
    QApplication.sendEvent(bar, hover)


def _picture(view: ScrollView) -> QImage:
    return view.grab(_bar(view).geometry()).toImage()


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("high", [201, 500, 3000])
def test_the_bar_looks_the_same_before_and_after_the_pointer_comes(
    theme: Theme, qtbot: QtBot, mode: str, scale: float, high: int
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    contents = QWidget(), QWidget()
    for one in contents:
        one.setMinimumHeight(high)
    plain, worn = (ScrollView(theme, one) for one in contents)
    for view in (plain, worn):
        qtbot.addWidget(view)
        view.resize(300, 200)
        view.show()
    QApplication.processEvents()
    _point_at(_bar(worn), QPointF(0, 0))
    _bar(worn).setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    assert not _bar(plain).styleSheet()
    assert _bar(worn).styleSheet() == theme.sheet

    last = plain.verticalScrollBar().maximum()
    for value in (0, 1, last // 3, last // 2, last - 1, last):
        for view in (plain, worn):
            view.verticalScrollBar().setValue(value)
        assert _picture(plain) == _picture(worn), value
    assert _picture(plain).pixelColor(5, 190) == theme.color("edge")
    for view in (plain, worn):
        view.hide()


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


def test_the_bar_is_drawn_by_a_finger_and_follows_the_theme(
    view: ScrollView, theme: Theme
) -> None:
    bar = _bar(view)
    for kind, y in (("Press", 20), ("Move", 90), ("Release", 90)):
        spot, left = QPointF(5, y), Qt.MouseButton.LeftButton
        event = QMouseEvent(
            QEvent.Type[f"MouseButton{kind}" if kind != "Move" else "MouseMove"],
            spot,
            bar.mapToGlobal(spot),
            left,
            Qt.MouseButton.NoButton if kind == "Release" else left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(bar, event)
    assert view.verticalScrollBar().value() > 100
    view.resize(300, 600)  # where nothing scrolls it is not seen
    QApplication.processEvents()
    theme.set_mode("dark")
    assert bar.styleSheet() == theme.sheet


def test_the_bar_warms_up_under_the_pointer(view: ScrollView, theme: Theme) -> None:
    assert _picture(view).pixelColor(5, 20) == theme.color("edge")
    _point_at(_bar(view), QPointF(5, 20))
    assert _picture(view).pixelColor(5, 20) == theme.color("ink2")
