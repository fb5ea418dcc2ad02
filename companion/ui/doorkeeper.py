"""Comes to the front when the program is started a second time."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtWidgets import QWidget

from companion.store.doorbell import ACTIVATION, Doorbell
from companion.ui.window_place import bring_up


class Doorkeeper(QObject):
    """Listens at the bell of a data folder, for a window; ``came``: it was rung."""

    came = Signal()

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._bell: Doorbell | None = None
        with suppress(OSError):  # then a second start says that this one is open
            self._bell = Doorbell(folder)
            self._ear = QSocketNotifier(
                self._bell.descriptor, QSocketNotifier.Type.Read, self
            )
            self._ear.activated.connect(self._come)

    def close(self) -> None:
        """Listen no more."""
        if self._bell is not None:
            self._ear.setEnabled(False)
            self._bell.close()
            self._bell = None

    @Slot()
    def _come(self) -> None:
        if self._bell is None:
            return
        for token in self._bell.answer():
            if token:
                os.environ[ACTIVATION] = token  # Qt reads it there
            bring_up(self._window)
            self.came.emit()
