"""Pages and dialogs of the program, walked through in a made-up language."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.window import MainWindow
from tests.gallery.look import Look
from tests.gallery.tour import Tour


class Walk(Tour):
    """The tour of the gallery, without waiting for pictures."""

    def _settle(self, window: MainWindow) -> None:
        for _ in range(3):
            self._application.processEvents()
        window.grab()  # what is painted for the first time may be laid out anew
        for _ in range(3):
            self._application.processEvents()


def walk(
    application: QApplication, folder: Path, language: str
) -> Iterator[tuple[str, QWidget]]:
    """Every state of the gallery at 150 %, in a small window."""
    look = Look((1024, 680), "light", 1.5, language)
    yield from Walk(application, folder, look).shots()
