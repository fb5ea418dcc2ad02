"""The menu of a session, and the question whether to finish early."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.player import State
from companion.domain.timeline import StepKind
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.widgets.dialog import Dialog
from tests.ui.pages.session_deeds import press
from tests.ui.pages.session_stand import Stand, a_line, stand

# In whatever order they run: a stand makes widgets.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bird-dog", "hamstring-stretch-strap")) as on:
        yield on


def test_finishing_early_asks_once_and_keeps_still_meanwhile(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    ask_to_finish(on)
    assert not on.page.ticking
    dialog = the_dialog(on)
    QTest.mouseClick(dialog.asked, Qt.MouseButton.LeftButton)
    assert on.player.state is State.ENDED_EARLY
    assert on.names[-2:] == ["paused", "ended_early"]
    assert not on.page.ticking


def test_keeping_going_counts_in_again(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    ask_to_finish(on)
    QTest.mouseClick(the_dialog(on).safe, Qt.MouseButton.LeftButton)
    assert on.player.state is State.COUNTING_IN


def test_keeping_going_when_paused_stays_paused(on: Stand) -> None:
    on.page.toggle()
    ask_to_finish(on)
    QTest.mouseClick(the_dialog(on).safe, Qt.MouseButton.LeftButton)
    assert on.player.state is State.PAUSED


def ask_to_finish(on: Stand) -> None:
    QTest.mouseClick(on.page.top.menu, Qt.MouseButton.LeftButton)
    QTest.mouseClick(on.page.menu.finish_early, Qt.MouseButton.LeftButton)


def test_a_question_that_was_answered_leaves_nothing_with_the_page(on: Stand) -> None:
    before = len(on.page.findChildren(SessionTheme))
    for _ in range(2):
        ask_to_finish(on)
        the_dialog(on).reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(on.window.findChildren(SessionTheme)) == before


def the_dialog(on: Stand) -> Dialog:
    (dialog,) = on.window.findChildren(Dialog)
    return dialog


def test_with_the_menu_open_escape_still_stops(on: Stand) -> None:
    on.page.top.menu.click()
    assert on.page.menu.isVisible()
    press(on, Qt.Key.Key_Escape)
    assert on.player.state is State.STOPPED


def test_the_menu_closes_again_and_offers_the_full_screen(on: Stand) -> None:
    asked: list[bool] = []
    on.page.full_screen_asked.connect(lambda: asked.append(True))
    on.page.top.menu.click()
    on.page.top.menu.click()
    assert not on.page.menu.isVisible()
    on.page.top.menu.click()
    on.page.menu.full_screen.click()
    assert asked == [True]
    assert not on.page.menu.isVisible()


def test_a_press_anywhere_else_closes_the_menu(on: Stand) -> None:
    for elsewhere in (on.page, on.page.controls.pause):
        on.page.top.menu.click()
        assert on.page.menu.isVisible()
        QTest.mouseClick(elsewhere, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
        assert not on.page.menu.isVisible()


def test_the_menu_can_be_reached_and_used_by_keyboard(on: Stand) -> None:
    on.page.top.menu.setFocus(Qt.FocusReason.TabFocusReason)
    press(on, Qt.Key.Key_Return)
    assert on.page.menu.finish_early.hasFocus()
    press(on, Qt.Key.Key_Return)
    assert the_dialog(on).isVisible()
    press(on, Qt.Key.Key_Return)
    assert on.player.state is State.COUNTING_IN


@pytest.mark.parametrize("by_key", [True, False])
def test_while_it_is_asked_whether_to_finish_stop_still_stops(
    on: Stand, by_key: bool
) -> None:
    ask_to_finish(on)
    dialog, told = the_dialog(on), len(on.facts)
    if by_key:
        press(on, Qt.Key.Key_Escape)
    else:
        at = on.page.controls.stop.mapTo(on.window, QPoint(20, 60))
        QTest.mousePress(dialog, Qt.MouseButton.LeftButton, pos=at)
    assert on.player.state is State.STOPPED
    assert [name for name, _ in on.facts[told:]] == ["stopped"]
    assert not dialog.isVisible()


def test_a_press_beside_the_question_whether_to_finish_keeps_going(on: Stand) -> None:
    ask_to_finish(on)
    QTest.mousePress(the_dialog(on), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert on.player.state is State.COUNTING_IN


def test_a_question_that_nobody_answers_goes_with_the_session(on: Stand) -> None:
    ask_to_finish(on)
    dialog = the_dialog(on)
    on.clock.pass_ms(3 * 3_600_000)
    on.page.look()
    assert on.facts[-1][0] == "forgotten"
    assert not dialog.isVisible()
