"""Brings what the diary's writer says from its thread to the window's."""

from PySide6.QtCore import QObject, Signal

from companion.store.errors import DiaryError


class DiaryEar(QObject):
    """A witness of the writer; its signals arrive on the window's own thread."""

    all_saved = Signal()
    failed_to_write = Signal(str)  # one message for the person
    wrote_again = Signal()
    no_copy = Signal(str)  # one message for the person
    noticed = Signal(str)  # for the person to know: of the computer, or of a file
    went_wrong = Signal(object)  # an error of ours

    def saved(self, waiting: int) -> None:
        """Everything told so far is on disk."""
        if not waiting:
            self.all_saved.emit()

    def failed(self, error: DiaryError) -> None:
        """The disk refuses."""
        self.failed_to_write.emit(str(error))

    def recovered(self) -> None:
        """The disk takes what it is told again."""
        self.wrote_again.emit()

    def copy_failed(self, words: str) -> None:
        """No copy of the diary could be made today."""
        self.no_copy.emit(words)

    def refused(self, error: Exception) -> None:
        """We asked for something impossible."""
        self.went_wrong.emit(error)
