"""The tour of the gallery, one state after the other, for who reads it over the bus.

Run as ``python -m tests.accessibility.tour_child FOLDER``. Writes the name of a state
once it is shown and has the keyboard; answers the bus until a line comes back; goes on.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from companion.ui.interpreter import Interpreter
from tests.application import tidy_application
from tests.gallery.look import Look
from tests.translations.walk import Walk

PROGRAM = "companion tour"  # as it is called on the bus
LOOK = Look((1024, 680), "light", 1.0)
_PATIENCE_MS = 60_000


def _come_to_the_front(widget: QWidget) -> None:
    """Show what the tour only makes, such as a dialog with a window of its own."""
    window = widget.window()
    window.show()
    window.activateWindow()
    if not QTest.qWaitForWindowActive(window, _PATIENCE_MS):
        sys.exit(f"{window.windowTitle()} never had the keyboard")


def main(folder: Path) -> None:
    """Show everything there is to be read."""
    application = tidy_application(PROGRAM)
    Interpreter.install()
    loop = QEventLoop()
    heard = QSocketNotifier(0, QSocketNotifier.Type.Read)
    heard.activated.connect(loop.quit)
    for state, widget in Walk(application, folder, LOOK).shots():
        _come_to_the_front(widget)
        os.write(1, f"{state}\n".encode())
        loop.exec()
        if not os.read(0, 1):
            break  # nobody reads any more


if __name__ == "__main__":
    main(Path(sys.argv[1]))
