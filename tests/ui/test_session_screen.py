"""Tests of the screen that sessions fill."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

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


class Desk:
    """A computer to which screens are plugged in and out between two runs."""

    def __init__(self, folder: Path) -> None:
        self.memory = folder / "screen"
        self.memory.write_text("", encoding="utf-8")
        self._plan = folder / "screens.json"

    def run(self, screens: tuple[str, ...], *acts: str) -> list[str]:
        """What is filled after each act, with these screens side by side."""
        sizes = {"width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96}
        placed = [
            {"name": name, "x": 1280 * number, "y": 0, "dpr": 1, **sizes}
            for number, name in enumerate(screens)
        ]
        self._plan.write_text(json.dumps({"screens": placed}), encoding="utf-8")
        platform = f"offscreen:configfile={self._plan}"
        ended = subprocess.run(
            [sys.executable, "-m", "tests.ui.screen_child", str(self.memory), *acts],
            env=os.environ | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            text=True,
            check=True,
        )
        return ended.stdout.split()


def test_the_television_is_remembered_from_one_run_to_the_next(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    both = ("laptop", "television")
    assert desk.run(both, "move_on", "leave") == ["television", "window"]
    assert desk.run(both, "enter", "leave") == ["television", "window"]
    # It is unplugged for a while, and its place is kept.
    assert desk.run(("laptop",), "enter") == ["window"]
    assert desk.run(both, "enter", "move_on") == ["television", "laptop"]
    assert desk.run(both, "enter", "toggle", "enter") == ["laptop", "window", "window"]


def test_a_window_that_filled_its_desktop_does_so_again(
    window: QWidget, screen: SessionScreen
) -> None:
    window.showMaximized()
    screen.toggle()
    assert window.isFullScreen()
    screen.leave()
    assert window.isMaximized()


def test_a_window_that_was_full_before_a_session_is_so_after_it(
    window: QWidget, memory: Memory, screen: SessionScreen
) -> None:
    window.showFullScreen()
    screen.enter()
    screen.leave()
    assert window.isFullScreen()
    screen.toggle()
    assert not window.isFullScreen()
    assert memory.name == ""


def test_a_window_that_the_desktop_made_small_again_comes_back_where_it_is(
    window: QWidget, screen: SessionScreen
) -> None:
    screen.toggle()
    window.showNormal()
    screen.leave()
    window.resize(700, 500)
    screen.toggle()
    screen.leave()
    assert (window.width(), window.height()) == (700, 500)
