"""The first run as it is found or was left, and what is typed in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import House
from companion.domain.screening import Tier, signs
from companion.store.diary import read_diary
from companion.ui.doors import SCREENING, WELCOME
from companion.ui.pages.sign_check import SignCheckPage
from companion.ui.rooms.screening import ScreeningRoom
from companion.ui.rooms.welcome import WelcomeRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press

MOST_TABS = 90


@contextmanager
def new_program(
    qapp: QApplication, folder: Path, clock: FakeClock | None = None
) -> Iterator[tuple[House, MainWindow]]:
    """The program as it is found the first time, or where it was left."""
    with at_home(qapp, folder, clock, screened=False) as house:
        window = window_of(house)
        window.activateWindow()
        settle(qapp)
        yield house, window


def settle(qapp: QApplication) -> None:
    for _ in range(4):
        qapp.processEvents()


def type_key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None, "the keys go nowhere"
    QTest.keyClick(focus, key)
    for _ in range(2):
        QApplication.processEvents()


def tab_to(name: str) -> QWidget:
    """Press Tab until something with a name has the focus."""
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName() == name:
            return focus
        type_key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {name}")


def answer_all(key: Qt.Key = Qt.Key.Key_N, but: int = 0) -> None:
    """Answer the whole list, but its first ones, by one key, going on by Enter."""
    for tier in Tier:
        for _ in signs(tier)[but:]:
            type_key(key)
        type_key(Qt.Key.Key_Return)
        but = 0


def welcome_room(window: MainWindow) -> WelcomeRoom:
    room = window.room(WELCOME)
    assert isinstance(room, WelcomeRoom)
    return room


def sign_page(window: MainWindow) -> SignCheckPage:
    room = window.room(SCREENING)
    assert isinstance(room, ScreeningRoom)
    return room.check


def past_welcome(window: MainWindow) -> None:
    """Say that one is old enough, and go on to the list."""
    press(welcome_room(window).what, "Yes")
    press(welcome_room(window).what, "Continue")


def told_in(folder: Path, kind: type[object]) -> list[object]:
    with read_diary(folder / "data", FakeClock(MONDAY)) as diary:
        return [one.fact for one in diary.told.all(kind)]
