"""The program in the corner of the screen, where the desktop has such a place.

    tray = Tray(window, icon, words, wanted)
    tray.here               whether there is such a place now; it may come and go
    tray.follow()           after ``wanted`` may have changed

While it is wanted and there, closing the window only hides it; Quit ends the program.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from companion.domain.fact import fact


@fact
class TrayWords:
    """What stands in the menu, and what the icon says of itself."""

    open: str
    quit: str
    tip: str


class Tray(QObject):
    """An icon with a menu, and the window that comes back from it."""

    opened = Signal()
    put_away = Signal()  # the window is hidden now, and the program goes on
    quit_asked = Signal()

    def __init__(
        self,
        window: QWidget,
        icon: QIcon,
        words: TrayWords,
        wanted: Callable[[], bool],
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._available = available
        self._quitting = False
        self.menu = QMenu(window)
        self.menu.addAction(words.open, self._open)
        self.menu.addAction(words.quit, self._quit)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip(words.tip)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._press)
        window.installEventFilter(self)
        self.follow()

    @property
    def here(self) -> bool:
        """Whether the desktop has a place for it now."""
        return self._available()

    def follow(self) -> None:
        """Be there, or not, as is wanted now."""
        self.icon.setVisible(self._wanted() and self.here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let closing the window only hide it, while there is a way back."""
        closing = watched is self._window and event.type() is QEvent.Type.Close
        if closing and self._keeps():
            event.ignore()
            self._window.hide()
            self.put_away.emit()
            return True
        return super().eventFilter(watched, event)

    def _keeps(self) -> bool:
        self.follow()
        return self.icon.isVisible() and not self._quitting

    @Slot()
    def stay(self) -> None:
        """Be there for a window that was to be closed for good, and was not."""
        self._quitting = False

    @Slot()
    def _open(self) -> None:
        self.opened.emit()

    @Slot()
    def _quit(self) -> None:
        self._quitting = True
        self.quit_asked.emit()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._open()


def end(window: QWidget) -> None:
    """Close a window for good, and the program with its last one.

    Not when it stays, to ask about something first.
    """
    if window.close():
        QApplication.quit()
