"""The question before a session is finished early, in the size of the session."""

from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.theme import Theme
from companion.ui.widgets.dialog import Answers, Dialog


def finish_question(theme: Theme, page: QWidget) -> Dialog:
    """Asked in the middle of the page's window; to keep going is the safe answer."""
    title, kept = tr("Finish early?"), tr("What you have done is saved.")
    answers = Answers(tr("Keep going"), tr("Finish early"))
    larger = SessionTheme(theme, page)
    dialog = Dialog(larger, page.window(), title, kept, answers)
    larger.setParent(dialog)  # else each question would leave one to the page
    return dialog
