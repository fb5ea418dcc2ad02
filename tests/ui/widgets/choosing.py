"""What is chosen among, and a window for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

WORDS = ["None", "As usual", "New"]
FELT = ["More pain", "It spread down", "Tingling, numbness", "Weakness", "Other"]


def settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


LEFT = Qt.MouseButton.LeftButton


def hosted(qtbot: QtBot, group: QWidget, width: int) -> QWidget:
    """A window of a width with the group in it."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(group)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, 900)
    window.show()
    settle()
    return window
