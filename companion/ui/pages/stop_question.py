"""What is asked after a clap or a shout: was it for pain, or for nothing?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.dialog import Answers, Dialog

TITLE = "Stop for pain, or go on?"
TEXT = "There was a loud sound, so the session is paused."
ANSWERS = Answers("Go on", "Stop for pain")


class StopQuestion(Dialog):
    """Esc means stop here as everywhere in a session; a press beside means nothing."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, TITLE, TEXT, ANSWERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops; nothing goes on to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.accept()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only an answer closes it."""
        event.accept()
