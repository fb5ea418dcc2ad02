"""Who chooses files as a test says."""

from PySide6.QtWidgets import QWidget

from companion.ui.rooms.data_desk import FileChoice


class Files(FileChoice):
    """Chooses what a test says."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.suggested = ""

    def save(self, parent: QWidget, suggested: str) -> str:
        assert parent.isWindow()
        self.suggested = suggested
        return self.path

    def open(self, parent: QWidget) -> str:
        assert parent.isWindow()
        return self.path
