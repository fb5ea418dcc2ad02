"""The guide that F1 opens: the keys here, the words of this page, and the places.

guide = Guide(theme, terms, places, parent=window)
guide.lesson_asked          Signal(str): a page of Learn about a word
guide.place_asked           Signal(str)
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.glossary import Term
from companion.language import tr
from companion.ui.key_words import EVERYWHERE, IN_SESSION, KeyWords
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.key_line import KeyLine, align
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView

_SIZE, _LEAST = (820, 640), (480, 400)
PlaceWords = tuple[str, str, str]  # key, name, what one finds there


class Guide(QDialog):
    """Looked at, and closed by Esc or F1."""

    lesson_asked = Signal(str)
    place_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        terms: Sequence[Term],
        places: Sequence[PlaceWords],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Keys and words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self.close_button = Button(theme, tr("Close"), Kind.PRIMARY)
        self.close_button.clicked.connect(self.reject)
        self.more: list[Button] = []
        self._keys: list[KeyLine] = []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        self._add_words(column, terms)
        self._add_keys(column, tr("Keys"), EVERYWHERE)
        self._add_keys(column, tr("Keys in a session"), IN_SESSION)
        self._add_places(column, places)
        column.addStretch(1)
        theme.changed.connect(self._align_keys)
        self._align_keys()
        self._lay_out(content)
        QShortcut(QKeySequence("F1"), self, self.reject)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the calm ground of every page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        painter.end()

    def _lay_out(self, content: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 0)
        title = Label(self._theme, tr("Keys and words"), "title", 700)
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(ScrollView(self._theme, content), 1)

    def _card(self, column: QVBoxLayout, head: str) -> QVBoxLayout:
        column.addWidget(Label(self._theme, head, "lead", 700))
        card = Card(self._theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(8)
        column.addWidget(card)
        return inside

    def _add_words(self, column: QVBoxLayout, terms: Sequence[Term]) -> None:
        inside = self._card(column, tr("Words on this page"))
        if not terms:
            none = tr("There is no clinical word on this page.")
            inside.addWidget(Label(self._theme, none, "body", 400, "ink2"))
        for term in terms:
            row = QHBoxLayout()
            row.setSpacing(12)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(self._theme, term.heading, "body", 600))
            words.addWidget(Label(self._theme, term.meaning, "body", 400, "ink2"))
            row.addLayout(words, 1)
            if term.lesson is not None:
                row.addWidget(self._more(term, term.lesson))
            inside.addLayout(row)

    def _more(self, term: Term, lesson: str) -> Button:
        name = tr("Read more about {word}", word=term.word)
        button = FlushButton(
            self._theme, tr("Read more"), "learn", name=name, at_end=True
        )
        button.clicked.connect(lambda: self._ask_lesson(lesson))
        self.more.append(button)
        return button

    def _add_keys(
        self, column: QVBoxLayout, head: str, keys: Sequence[KeyWords]
    ) -> None:
        inside = self._card(column, head)
        inside.setSpacing(0)
        for one in keys:
            line = KeyLine(self._theme, one.keys, tr(one.words))
            inside.addWidget(line)
            self._keys.append(line)

    def _add_places(self, column: QVBoxLayout, places: Sequence[PlaceWords]) -> None:
        inside = self._card(column, tr("Places"))
        for key, name, told in places:
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(self._theme, name, "body", 600))
            words.addWidget(Label(self._theme, told, "body", 400, "ink2"))
            row.addLayout(words, 1)
            spoken = tr("Go to {place}", place=name)
            go = FlushButton(self._theme, tr("Go there"), name=spoken, at_end=True)
            go.clicked.connect(lambda _on=False, key=key: self._ask_place(key))
            row.addWidget(go)
            inside.addLayout(row)

    @Slot()
    def _align_keys(self) -> None:
        align(self._theme, self._keys)

    def _ask_lesson(self, lesson: str) -> None:
        self.reject()
        self.lesson_asked.emit(lesson)

    def _ask_place(self, key: str) -> None:
        self.reject()
        self.place_asked.emit(key)
