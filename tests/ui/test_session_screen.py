"""Tests of the screen that sessions fill."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.session_screen import SessionScreen


class Memory:
    """Remembers a name, as the settings do."""

    def __init__(self) -> None:
        self.name = ""

    def recall(self) -> str:
        return self.name

    def remember(self, name: str) -> None:
        self.name = name


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 480)
    window.show()
    yield window
    window.close()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def screen(window: QWidget, memory: Memory) -> SessionScreen:
    return SessionScreen(window, memory.recall, memory.remember)


def test_what_was_filled_once_is_filled_again(
    window: QWidget, memory: Memory, screen: SessionScreen
) -> None:
    screen.toggle()
    assert window.isFullScreen()
    assert memory.name
    screen.leave()
    assert not window.isFullScreen()
    assert (window.width(), window.height()) == (640, 480)
    screen.enter()
    assert window.isFullScreen()


def test_toggling_back_forgets_it(
    window: QWidget, memory: Memory, screen: SessionScreen
) -> None:
    screen.toggle()
    screen.toggle()
    assert memory.name == ""
    screen.enter()
    screen.leave()
    assert not window.isFullScreen()


def test_a_screen_that_is_not_plugged_in_is_not_waited_for(
    window: QWidget, memory: Memory, screen: SessionScreen
) -> None:
    memory.name = "a television that is in another house"
    screen.enter()
    assert not window.isFullScreen()
    assert memory.name


def test_moving_on_goes_round_all_screens(
    window: QWidget, memory: Memory, screen: SessionScreen
) -> None:
    for _ in QGuiApplication.screens():
        screen.move_on()
        assert window.isFullScreen()
    assert memory.name
