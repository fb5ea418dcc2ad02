"""Where the window stands: where it was left, or as the screen has room for it."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QWidget

from companion.sealed_file import SealedFile

# What a desktop puts around a window, more or less: px beside and above it.
_FRAME = QSize(16, 40)


class WindowPlace:
    """Of one window, kept in a file; ``take`` it before the window is first shown."""

    def __init__(self, window: QWidget, file: SealedFile) -> None:
        self._window = window
        self._file = file
        self._kept: bytes | None = None

    def take(self) -> None:
        """Stand where the window was left; the first time, nothing lies off the screen.

        Qt brings a window back that was left on a screen which is no longer there.
        """
        found = self._file.read()
        if isinstance(found, bytes) and self._window.restoreGeometry(QByteArray(found)):
            self._kept = found
            whole = Qt.WindowState.WindowFullScreen  # a session was shown so
            self._window.setWindowState(self._window.windowState() & ~whole)
            return
        size = self._window.size()
        self._window.resize(within_screen(self._window, size.width(), size.height()))

    def keep(self) -> None:
        """Remember where it stands, if it has been seen at all."""
        if self._window.windowHandle() is None:
            return
        now = bytes(self._window.saveGeometry().data())
        if now != self._kept:
            self._file.write(now)
            self._kept = now


def bring_up(window: QWidget) -> None:
    """Show a window in front of all others, as large as it was, where one may."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """A size in px for a window, or as much of it as its screen has room for."""
    return QSize(width, height).boundedTo(window.screen().availableSize() - _FRAME)
