"""Qt for the tools beside the tests (gallery, bench, reports), as the program is."""

from PySide6.QtWidgets import QApplication

from companion.ui.tidying import Tidying


def tidy_application(name: str = "") -> QApplication:
    """An application whose waste is collected on the window's thread alone.

    A thread of the program's that happened to collect it destroyed a part of a window
    while the window destroyed another, and each waited for the other for ever.
    """
    application = QApplication([name])
    Tidying(application)
    return application
