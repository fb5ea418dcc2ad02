"""Opens the guide with what is on the page that is in view; F1.

While a session runs nothing lies over it: its own keys stand on its buttons.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QWidget

from companion.domain.glossary import Glossary, Term
from companion.domain.word_search import by_name
from companion.language import tr
from companion.ui.doors import HELP_PLACE, LEARN, PLACES
from companion.ui.key_words import PLACES as PLACE_WORDS

if TYPE_CHECKING:
    from companion.ui.pages.guide import Guide
    from companion.ui.window import MainWindow


class Guidance(QObject):
    """Shows the guide over a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.guide: Guide | None = None

    @Slot()
    def open(self) -> None:
        """Show the guide, unless a session is being followed."""
        if self._window.in_session or self.guide is not None:
            return
        # Seldom looked at; a start pays nothing for it.
        from companion.ui.pages.guide import Guide  # noqa: PLC0415 - as said

        window = self._window
        terms = terms_on(window, window.crew.reading_room().glossary)
        names = {one.key: tr(one.word) for one in (*PLACES, HELP_PLACE)}
        places = [
            (key, names[key], tr(told)) for key, told in PLACE_WORDS if key in names
        ]
        guide = self.guide = Guide(window.theme, terms, places, window)
        guide.lesson_asked.connect(self._read)
        guide.place_asked.connect(window.go_to)
        guide.finished.connect(self._forget)
        guide.open()

    @Slot(str)
    def _read(self, lesson: str) -> None:
        window = self._window
        window.go_to(LEARN)
        window.room(LEARN).open_lesson(lesson)

    @Slot()
    def _forget(self) -> None:
        self.guide = None


def terms_on(page: QWidget, glossary: Glossary) -> tuple[Term, ...]:
    """The clinical words that can be seen on a page, in the order of the alphabet."""
    said: list[str] = []
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page):
            said += [widget.accessibleName(), widget.accessibleDescription()]
            if isinstance(widget, QLabel):
                said.append(widget.text())
    found = [one.term for one in glossary.mentions("\n".join(said))]
    return tuple(sorted(found, key=lambda term: by_name(term.word)))
