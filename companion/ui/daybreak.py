"""Shows Today afresh when one comes back to the window on another day.

A window may stay open for weeks. What it showed last would be the day before: done,
closed or resting, whatever this one is.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from companion.ui.doors import TODAY

if TYPE_CHECKING:
    from companion.ui.window import MainWindow

_COMING = {QEvent.Type.WindowActivate, QEvent.Type.Enter, QEvent.Type.Show}


class Daybreak(QObject):
    """Looks at the date when the window is come to; costs nothing in between."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._day = window.clock.now().date()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only Today is of a day; all else is read when one goes there."""
        if event.type() in _COMING and watched is self._window:
            day = self._window.clock.now().date()
            if day != self._day:
                self._day = day
                if self._window.today.isVisible():
                    self._window.go_to(TODAY)
        return False
