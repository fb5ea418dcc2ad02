"""The question before a session is finished early, in the size of the session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.pages.stop_question import beside_on
from companion.ui.theme import Theme
from companion.ui.widgets.dialog import Answers, Dialog


class FinishQuestion(Dialog):
    """Asked in the middle of the page's window; to keep going is the safe answer.

    Esc means stop here as everywhere in a session, and so does a press on Stop, which
    is seen through the veil: who is in pain must not go on by it.
    """

    stop_asked = Signal()

    def __init__(self, theme: Theme, page: QWidget, stop: QWidget) -> None:
        title, kept = tr("Finish early?"), tr("What you have done is saved.")
        answers = Answers(tr("Keep going"), tr("Finish early"))
        larger = SessionTheme(theme, page)
        super().__init__(larger, page.window(), title, kept, answers)
        larger.setParent(self)  # else each question would leave one to the page
        self._stop = stop

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops; nothing goes on to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self._ask_stop()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on Stop stops; one elsewhere beside the card closes it."""
        if beside_on(self, self._stop, event):
            self._ask_stop()
            event.accept()
            return
        super().mousePressEvent(event)

    def _ask_stop(self) -> None:
        """First of all; then it closes, and goes on with nothing."""
        self.stop_asked.emit()
        self.reject()
