"""Takes one file that is dropped on a window, if its name ends as wished.

drop = FileDrop(window, ".companion-plan")
drop.dropped            Signal(object): the Path
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Watches one widget; whatever else is dragged over it goes on as before."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget, suffix: str) -> None:
        super().__init__(widget)
        self._suffix = suffix
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let a fitting file in, and announce it when it is let go."""
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._take(event)
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if self._file(event.mimeData()) is None:
            return False
        event.acceptProposedAction()
        return True

    def _take(self, event: QDropEvent) -> bool:
        path = self._file(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        self.dropped.emit(path)
        return True

    def _file(self, data: QMimeData) -> Path | None:
        """The only file, if it is a local one of the right name."""
        urls = data.urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() == self._suffix else None
