"""What can be changed in the menu of a session."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.change import ChangeKind, SkipReason
from companion.domain.exercise import Side
from companion.domain.player import State
from companion.domain.timeline import StepKind
from companion.ui.pages.session_offer import offers, skips
from companion.ui.widgets.control import Control
from tests.ui.pages.session_changed import changes, stands, turned
from tests.ui.pages.session_deeds import press
from tests.ui.pages.session_stand import Stand, a_line, stand


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bridge", "clamshell", "supine-march")) as on:
        yield on


def open_changes(on: Stand) -> None:
    QTest.mouseClick(on.page.top.menu, Qt.MouseButton.LeftButton)
    QTest.mouseClick(on.page.menu.change, Qt.MouseButton.LeftButton)


def test_a_set_is_dropped_from_the_menu(on: Stand) -> None:
    on.go_to(StepKind.REST_BETWEEN_SETS)
    open_changes(on)
    QTest.mouseClick(turned(on, "Drop this set"), Qt.MouseButton.LeftButton)
    assert on.player.step.kind is StepKind.GET_READY
    assert on.player.step.rep.item == 1
    assert not on.page.menu.isVisible()
    assert changes(on)[0].kind is ChangeKind.SET_DROPPED


def test_an_exercise_is_moved_later(on: Stand) -> None:
    open_changes(on)
    QTest.mouseClick(turned(on, "Do this exercise later"), Qt.MouseButton.LeftButton)
    assert on.page.top.title.text() == "Clamshell"
    assert on.page.top.count.text() == "Exercise 1 of 3"
    assert on.player.timeline.order == (1, 0, 2)


def test_a_side_is_left_out(on: Stand) -> None:
    while on.player.step.rep.item == 0:
        press(on, Qt.Key.Key_PageDown)
    open_changes(on)
    QTest.mouseClick(turned(on, "Leave out the left side"), Qt.MouseButton.LeftButton)
    sides = {s.rep.side for s in on.player.timeline.steps if s.rep.item == 1}
    assert sides == {Side.RIGHT}
    assert on.player.step.rep.side is Side.RIGHT


def test_an_exercise_is_skipped_with_a_reason_by_keyboard(on: Stand) -> None:
    on.page.top.menu.setFocus(Qt.FocusReason.TabFocusReason)
    press(on, Qt.Key.Key_Return)
    press(on, Qt.Key.Key_Tab)
    press(on, Qt.Key.Key_Return)
    skip = turned(on, "Skip this exercise")
    while not skip.hasFocus():
        press(on, Qt.Key.Key_Tab)
    press(on, Qt.Key.Key_Return)
    assert turned(on, "I am tired").hasFocus()
    press(on, Qt.Key.Key_Return)
    assert on.page.top.title.text() == "Clamshell"
    assert on.page.top.count.text() == "Exercise 1 of 2"
    (change,) = changes(on)
    assert (change.kind, change.word) == (ChangeKind.SKIPPED, SkipReason.TIRED)


def test_skipping_the_last_exercise_tells_so_before_the_end(on: Stand) -> None:
    for _ in range(3):
        on.page._change(skips(on.player)[0].change)
    assert stands(on, State.FINISHED)
    assert on.names[-2:] == ["changed", "finished"]


def test_only_what_is_possible_is_offered(on: Stand) -> None:
    def words() -> list[str]:
        return [offer.words for offer in offers(on.player)]

    assert words() == ["Drop this set", "Do this exercise later"]
    while on.player.step.rep.item < 2:
        press(on, Qt.Key.Key_PageDown)
    assert words() == [
        *("Leave out the right side", "Leave out the left side"),
        "Drop this set",
    ]


def test_every_page_of_the_menu_keeps_away_from_stop(on: Stand) -> None:
    on.resize(1024, 680)
    on.theme.set_text_scale(2.0)
    stop = on.page.controls.stop.geometry().adjusted(-16, -16, 16, 16)
    open_changes(on)
    pages = [on.page.menu.geometry()]
    turned(on, "Skip this exercise").click()
    pages.append(on.page.menu.geometry())
    on.page.menu.hide()
    on.page.top.menu.click()
    on.page.menu.other_screen.show()  # as with a second screen
    on.page.menu._fit()
    pages.append(on.page.menu.geometry())
    on.page.menu.pace.click()
    pages.append(on.page.menu.geometry())
    for place in pages:
        assert on.page.rect().contains(place)
        assert not stop.intersects(place)
    for one in on.page.menu.findChildren(Control):
        if one.isVisible():
            inside = QRect(one.mapTo(on.page, QPoint(0, 0)), one.size())
            assert on.page.menu.geometry().contains(inside)


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_menu_grows_with_the_window(on: Stand, text_scale: float) -> None:
    on.theme.set_text_scale(text_scale)
    heights = []
    for size in ((1280, 800), (1920, 1200)):
        on.resize(*size)
        on.page.top.menu.click()
        QApplication.processEvents()
        menu = on.page.menu
        heights.append(menu.finish_early.height())
        assert menu.change.text_fits()
        assert menu.height() >= menu.sizeHint().height()
        assert on.page.rect().contains(menu.geometry())
        menu.hide()
    assert heights[1] == pytest.approx(1.5 * heights[0], abs=1)
