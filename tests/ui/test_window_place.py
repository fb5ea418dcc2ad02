"""The window stands where it was left, and never partly off the screen at first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.sealed_file import SealedFile
from companion.ui.window_place import WindowPlace


@pytest.fixture
def room(qapp: QGuiApplication) -> QRect:
    return qapp.primaryScreen().availableGeometry()


@pytest.fixture
def file(tmp_path: Path) -> SealedFile:
    return SealedFile(tmp_path / "cache" / "window", 1000)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    made.close()


def _left(qtbot: QtBot, file: SealedFile, box: QRect, *, whole: bool = False) -> None:
    """Let a window be left at a place."""
    window = QWidget()
    qtbot.addWidget(window)
    place = WindowPlace(window, file)
    place.take()
    window.show()
    window.setGeometry(box)
    if whole:
        window.showFullScreen()
    window.close()
    place.keep()


def test_a_window_that_fits_keeps_its_size(
    window: QWidget, file: SealedFile, room: QRect
) -> None:
    window.resize(room.width() - 100, room.height() - 100)
    WindowPlace(window, file).take()
    assert not window.isMaximized()
    assert (window.width(), window.height()) == (
        room.width() - 100,
        room.height() - 100,
    )


def test_a_window_too_large_for_the_screen_becomes_smaller(
    window: QWidget, file: SealedFile, room: QRect
) -> None:
    window.resize(300, room.height() - 10)
    WindowPlace(window, file).take()
    assert window.width() == 300
    assert room.height() - 60 < window.height() < room.height() - 30


def test_it_stands_where_it_was_left(
    qtbot: QtBot, window: QWidget, file: SealedFile
) -> None:
    box = QRect(30, 40, 320, 240)
    _left(qtbot, file, box)
    WindowPlace(window, file).take()
    window.show()
    assert window.geometry() == box


def test_a_session_that_filled_the_screen_is_not_brought_back(
    qtbot: QtBot, window: QWidget, file: SealedFile
) -> None:
    box = QRect(30, 40, 320, 240)
    _left(qtbot, file, box, whole=True)
    WindowPlace(window, file).take()
    window.show()
    assert not window.isFullScreen()
    assert window.geometry() == box


def test_what_nobody_has_seen_is_not_remembered(
    window: QWidget, file: SealedFile, tmp_path: Path
) -> None:
    place = WindowPlace(window, file)
    place.take()
    place.keep()
    assert not list(tmp_path.iterdir())


def test_a_window_that_was_not_moved_is_not_written_again(
    qtbot: QtBot, window: QWidget, file: SealedFile, tmp_path: Path
) -> None:
    _left(qtbot, file, QRect(30, 40, 320, 240))
    written = tmp_path / "cache" / "window"
    before = written.stat().st_mtime_ns
    place = WindowPlace(window, file)
    place.take()
    window.show()
    window.close()
    place.keep()
    assert written.stat().st_mtime_ns == before


def test_a_damaged_file_is_as_good_as_none(window: QWidget, file: SealedFile) -> None:
    file.write(b"no place at all")
    window.resize(320, 240)
    WindowPlace(window, file).take()
    assert (window.width(), window.height()) == (320, 240)
