"""Plan files that come to the window: dropped on it, or named at a start.

While a session runs, and while something is answered before or after it, they wait:
nothing may come between, least of all over the list of red flags or a lock just met.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from companion.store.doormat import taken
from companion.ui.doors import ASKING, LOCK, PLAN
from companion.ui.widgets.file_drop import FileDrop

if TYPE_CHECKING:
    from companion.ui.window import MainWindow

SUFFIX = ".companion-plan"


class Letterbox(QObject):
    """Shows each plan in the Plan room, before anything of it counts."""

    def __init__(self, window: "MainWindow", folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._waiting: Path | None = None
        self._drop = FileDrop(window, SUFFIX)
        self._drop.dropped.connect(self.bring)
        window.came.connect(self._look)

    @Slot(object)
    def bring(self, path: Path) -> None:
        """Show the plan of a file; after what one is in the middle of."""
        if self._window.in_session or self._window.here in ASKING:
            self._waiting = path
            return
        self._window.go_to(PLAN)
        self._window.room(PLAN).door.open(path)

    @Slot()
    def collect(self) -> None:
        """Bring what a second start has left."""
        path = taken(self._folder)
        if path is not None:
            self.bring(path)

    @Slot()
    def _look(self) -> None:
        """A session comes home by way of Today, and may lead on in the same moment."""
        if self._waiting is not None:
            QTimer.singleShot(0, self, self._bring_waiting)

    @Slot()
    def _bring_waiting(self) -> None:
        if self._waiting is not None and self._window.here != LOCK:
            path, self._waiting = self._waiting, None
            self.bring(path)
