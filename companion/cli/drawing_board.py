"""Qt without a window, for verbs that draw or print."""

import os

from PySide6.QtGui import QGuiApplication


def application(kind: type[QGuiApplication] = QGuiApplication) -> QGuiApplication:
    """The Qt application that fonts and pages need; keep it while they are used.

    It asks for no display, even when it is of the kind that has windows.
    """
    # Qt allows no second application; a test brings its own.
    existing = QGuiApplication.instance()
    if isinstance(existing, kind):
        return existing
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return kind([])
