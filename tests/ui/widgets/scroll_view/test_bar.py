"""The bar of a view that scrolls."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHoverEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import ScrollView


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
