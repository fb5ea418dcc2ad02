from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.focus_ring import WIDTH, FocusRing, ring_of
from companion.ui.widgets.scroll_view import ScrollView


def _two(theme: Theme, qtbot: QtBot) -> tuple[QWidget, Button, Button]:
    window = QWidget()
    row = QHBoxLayout(window)
    first, second = Button(theme, "First"), Button(theme, "Second")
    row.addWidget(first)
    row.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    second.setFocus()
    return window, first, second


def _around(ring: FocusRing, control: QWidget) -> bool:
    wanted = QRect(control.pos(), control.size()).adjusted(-5, -5, 5, 5)
    return ring.isVisible() and ring.geometry() == wanted


def test_tab_shows_the_ring_outside_the_control(theme: Theme, qtbot: QtBot) -> None:
    window, first, second = _two(theme, qtbot)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(window, theme)
    assert ring.control is first
    assert _around(ring, first)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert _around(ring, second)


def test_the_ring_stays_off_words_that_reach_to_the_sides(
    theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    back = FlushButton(theme, "All exercises", "arrow_left")
    other = Button(theme, "Other")
    row.addWidget(back)
    row.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    other.setFocus()
    back.setFocus(Qt.FocusReason.TabFocusReason)
    around = ring_of(window, theme).geometry()
    inside = around.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
    assert inside.left() <= back.x() - 6
    assert inside.right() >= back.geometry().right() + 6


def test_the_pointer_shows_no_ring(theme: Theme, qtbot: QtBot) -> None:
    window, first, _ = _two(theme, qtbot)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not ring_of(window, theme).isVisible()


def test_a_key_brings_the_ring_back(theme: Theme, qtbot: QtBot) -> None:
    window, first, _ = _two(theme, qtbot)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert _around(ring_of(window, theme), first)


def test_the_ring_follows_what_it_is_around(theme: Theme, qtbot: QtBot) -> None:
    window, first, second = _two(theme, qtbot)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    window.resize(500, 300)
    ring = ring_of(window, theme)
    qtbot.waitUntil(lambda: _around(ring, first))
    # Qt hands the focus on to the next control then.
    first.hide()
    assert ring.control is second
    assert _around(ring, second)


def test_there_is_one_ring_for_a_window(theme: Theme, qtbot: QtBot) -> None:
    window, _, _ = _two(theme, qtbot)
    assert ring_of(window, theme) is ring_of(window, theme)


def test_the_ring_goes_when_its_control_is_gone(theme: Theme, qtbot: QtBot) -> None:
    window, first, second = _two(theme, qtbot)
    second.setEnabled(False)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(window, theme)
    first.setParent(None)
    first.deleteLater()
    window.resize(420, 210)
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_a_scroll_area_clips_the_ring(theme: Theme, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [Button(theme, str(n)) for n in range(20)]
    for button in buttons:
        column.addWidget(button)
    view = ScrollView(theme, content)
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(view, theme)
    assert ring.mask().isEmpty()
    view.verticalScrollBar().setValue(buttons[1].y() + 20)
    assert not ring.mask().isEmpty()
    seen = ring.mask().boundingRect().translated(ring.pos())
    assert seen.top() == 0, "no arc above the view, of a control that is hidden there"
    assert ring.grab().toImage().size() == ring.size()
    view.verticalScrollBar().setValue(buttons[9].y())
    assert not ring.isVisible(), "what is out of view has no ring over something else"
    view.verticalScrollBar().setValue(0)
    assert ring.isVisible()


def test_a_view_in_a_view_clips_the_ring_as_both_do(theme: Theme, qtbot: QtBot) -> None:
    button, inner, outer = Button(theme, "Back"), QWidget(), QWidget()
    QVBoxLayout(inner).addWidget(button)
    within = ScrollView(theme, inner)
    within.setFixedHeight(300)
    column = QVBoxLayout(outer)
    column.addWidget(within)
    column.addSpacing(600)
    view = ScrollView(theme, outer)
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(view, theme)
    view.verticalScrollBar().setValue(0)
    view.verticalScrollBar().setValue(500)
    assert not ring.isVisible()
