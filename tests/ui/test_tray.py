"""The tray: a way back to the window, and its menu."""

import pytest
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from companion.ui.tray import Tray, TrayWords, end
from companion.ui.window_place import bring_up

# What the offscreen desktop has not: a stack of windows, and a tray.
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|propagateSizeHints)",
    r"No such signal QPlatformNativeInterface::systemTrayWindowChanged",
    r"QSystemTrayIcon::setVisible: No Icon set",
)


WORDS = TrayWords("Open", "Quit", "Companion")


class Corner:
    """Whether there is a place for a tray, and whether it is wanted."""

    def __init__(self) -> None:
        self.here = True
        self.wanted = True


@pytest.fixture
def corner() -> Corner:
    return Corner()


@pytest.fixture
def tray(qtbot: QtBot, corner: Corner) -> Tray:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return Tray(window, QIcon(), WORDS, lambda: corner.wanted, lambda: corner.here)


def _close(tray: Tray) -> bool:
    """Whether closing the window is let happen."""
    event = QCloseEvent()
    QApplication.sendEvent(tray._window, event)
    return event.isAccepted()


def test_closing_only_hides_the_window_while_there_is_a_way_back(
    tray: Tray, corner: Corner, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The offscreen desktop has no tray, so its icon is never really in view.
    monkeypatch.setattr(tray.icon, "isVisible", lambda: corner.wanted and corner.here)
    assert not _close(tray)
    assert not tray._window.isVisible()
    corner.here = False
    assert _close(tray)
    corner.here, corner.wanted = True, False
    assert _close(tray)


def test_quit_ends_it_in_earnest(
    tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray.icon, "isVisible", lambda: True)
    with qtbot.waitSignal(tray.quit_asked):
        tray.menu.actions()[1].trigger()
    assert _close(tray)
    tray.stay()
    assert not _close(tray), "a form was not to be let go of: it stays in the corner"


def test_a_press_opens_the_window_and_its_menu_does_too(
    tray: Tray, qtbot: QtBot
) -> None:
    reasons = QSystemTrayIcon.ActivationReason
    with qtbot.waitSignal(tray.opened):
        tray.icon.activated.emit(reasons.Trigger)
    with qtbot.assertNotEmitted(tray.opened):
        tray.icon.activated.emit(reasons.Context)
    with qtbot.waitSignal(tray.opened):
        tray.menu.actions()[0].trigger()


def test_a_tray_that_is_not_there_is_known(tray: Tray, corner: Corner) -> None:
    assert tray.here
    corner.here = False
    assert not tray.here


def test_a_window_comes_back_from_being_small(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_up(window)
    assert window.isVisible()
    assert not window.isMinimized()
    window.showMaximized()
    window.showMinimized()
    bring_up(window)
    assert not window.isMinimized()
    assert window.isMaximized(), "as large as it was"


def test_the_end_closes_the_window_and_the_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    end(window)
    assert not window.isVisible()
    assert ended
