"""What is asked after a clap or a shout, in the size of the session: was it pain?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from companion.language import mark, tr
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.theme import Theme
from companion.ui.widgets.dialog import Answers, Dialog

TITLE = mark("Stop for pain, or go on?")
TEXT = mark("There was a loud sound, so the session is paused.")


class StopQuestion(Dialog):
    """Esc means stop here as everywhere in a session, and so does a press on Stop.

    Stop is seen through the veil; a press elsewhere beside the card means nothing.
    """

    def __init__(self, theme: Theme, page: QWidget, stop: QWidget) -> None:
        answers = Answers(tr("Go on"), tr("Stop for pain"))
        larger = SessionTheme(theme, page)
        super().__init__(larger, page.window(), tr(TITLE), tr(TEXT), answers)
        larger.setParent(self)  # else each question would leave one to the page
        self._stop = stop

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops; nothing goes on to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.accept()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only an answer closes it, or Stop."""
        if beside_on(self, self._stop, event):
            self.accept()
        event.accept()


def beside_on(dialog: Dialog, stop: QWidget, event: QMouseEvent) -> bool:
    """Whether a press beside the card of a dialog is one on the button behind it."""
    at = event.position().toPoint()
    behind = stop.mapFrom(dialog.window(), dialog.mapTo(dialog.window(), at))
    return stop.rect().contains(behind) and not dialog.sheet.geometry().contains(at)
