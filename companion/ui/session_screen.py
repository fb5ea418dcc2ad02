"""Where sessions fill the screen: remembered, so that the television stays chosen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


class SessionScreen:
    """Full screen for sessions, on the screen where it last was.

    ``recall`` gives the name of that screen, "" for none; ``remember`` keeps it.
    """

    def __init__(
        self,
        window: QWidget,
        recall: Callable[[], str],
        remember: Callable[[str], None],
    ) -> None:
        self._window = window
        self._recall = recall
        self._remember = remember
        self._home: QRect | None = None
        self._filled_its_screen = False

    def enter(self) -> None:
        """Fill the remembered screen, if there is one and it is plugged in."""
        wanted = self._recall()
        found = [one for one in QGuiApplication.screens() if _name(one) == wanted]
        if wanted and found and not self._window.isFullScreen():
            self._fill(found[0])

    def toggle(self, *, session: bool = True) -> None:
        """Fill the screen the window is on, or stop filling it.

        Which one is remembered of a ``session`` alone.
        """
        window = self._window
        if not session:
            (window.showNormal if window.isFullScreen() else window.showFullScreen)()
        elif window.isFullScreen():
            self._come_back()
            self._remember("")
        else:
            self._fill(self._window.screen())
            self._remember(_name(self._window.screen()))

    def move_on(self) -> None:
        """Fill the next screen and remember it."""
        screens = QGuiApplication.screens()
        here = screens.index(self._window.screen())
        other = screens[(here + 1) % len(screens)]
        self._fill(other)
        self._remember(_name(other))

    def leave(self) -> None:
        """Be a window again, where it was; or full, where it was before a session."""
        if self._home is not None and self._window.isFullScreen():
            self._come_back()
        self._home = None

    def _come_back(self) -> None:
        self._window.showNormal()
        if self._home is not None:
            self._window.setGeometry(self._home)
            self._home = None
        if self._filled_its_screen:
            self._window.showMaximized()
            self._filled_its_screen = False

    def _fill(self, screen: QScreen) -> None:
        if self._home is None:
            self._filled_its_screen = self._window.isMaximized()
            self._home = self._window.normalGeometry()
        if self._window.screen() is not screen:
            self._window.showNormal()
            self._window.setScreen(screen)
            self._window.setGeometry(screen.availableGeometry())
        self._window.showFullScreen()


def _name(screen: QScreen) -> str:
    """What the system calls it; some have no word for their only one."""
    return screen.name() or "only"
