"""What a person does to a session, and the states that it may be in by then."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.timeline import StepKind
from tests.ui.pages.session_stand import Stand

SMALL = (1024, 680)
KINDS = [
    StepKind.GET_READY,
    StepKind.OUT,
    StepKind.HOLD,
    StepKind.BACK,
    StepKind.REST_BETWEEN_SETS,
    StepKind.CHANGE_SIDE,
]


def press(on: Stand, key: Qt.Key) -> None:
    on.window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or on.window, key)


def red_place(on: Stand) -> QRect:
    return on.page.controls.stop.geometry()


def ring(on: Stand) -> QImage:
    return on.page.tower.ring.grab().toImage()


def press_stop(on: Stand) -> None:
    QTest.mousePress(on.page.controls.stop, Qt.MouseButton.LeftButton)


def press_escape(on: Stand) -> None:
    QTest.keyPress(on.window, Qt.Key.Key_Escape)


def click_by_screen_reader(on: Stand) -> None:
    on.page.controls.stop.click()


def as_is(on: Stand) -> None:
    del on


def paused(on: Stand) -> None:
    on.page.toggle()


def counting_in(on: Stand) -> None:
    on.page.toggle()
    on.page.toggle()
    on.pass_ms(1000)


def paused_by_a_gap(on: Stand) -> None:
    on.clock.suspend(60_000)
    on.page.beat()
