"""Qt without a window, for verbs that draw or print."""

import os

from PySide6.QtGui import QGuiApplication


def application() -> QGuiApplication:
    """The Qt application that fonts and pages need; keep it while they are used.

    It opens no window and asks for no display.
    """
    # Qt allows no second application; a test brings its own.
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])
