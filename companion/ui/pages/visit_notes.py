"""Notes and questions for the visit, kept with a day: read, written, taken back.

    notes = VisitNotes(theme)
    notes.show_notes(accounts)      each of a VisitNote
    notes.told                      Signal(str, bool): the words, if it is a question
    notes.edit_asked                Signal(object): an Account
    notes.taken_back                Signal(object): an Account

They are collected on the appointment sheet.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.domain.account import Account
from companion.domain.history import LONGEST_NOTE
from companion.language import tr
from companion.ui.pages.told_line import ToldLine
from companion.ui.pages.told_words import captions, told_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.group import Group
from companion.ui.widgets.label import Label
from companion.ui.widgets.text_line import TextLine


class VisitNotes(Group):
    """What was noted, and a line to note more."""

    told = Signal(str, bool)
    edit_asked = Signal(object)
    taken_back = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("For your next visit"), parent)
        self._theme = theme
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.field = TextLine(
            theme,
            tr("Something to tell or to ask"),
            tr("It is kept with this day, and shown on the appointment sheet."),
            LONGEST_NOTE,
        )
        self.note = Button(theme, tr("Add as a note"), Kind.SECONDARY, "plus")
        self.question = Button(theme, tr("Add as a question"), Kind.SECONDARY, "plus")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        for button in (self.note, self.question):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, tr("For your next visit"), "body", 700))
        column.addLayout(self._lines)
        column.addWidget(self.field)
        column.addLayout(self._buttons)
        self.note.clicked.connect(lambda: self._tell(question=False))
        self.question.clicked.connect(lambda: self._tell(question=True))
        self.field.entered.connect(lambda: self._tell(question=False))

    def show_notes(self, accounts: Sequence[Account]) -> None:
        """List what was noted; what is being written stays."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in accounts:
            self._lines.addWidget(self._line(one))

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Its parts from above to below."""
        items = (self._lines.itemAt(n) for n in range(self._lines.count()))
        lines = [item.widget() for item in items if item is not None]
        there = [one for one in lines if one is not None]
        return (*there, self.field, self.note, self.question)

    def clear_field(self) -> None:
        """Begin with an empty line, as for another day and when the note is kept."""
        self.field.set_text("")
        self.field.set_fault("")

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below each other."""
        direction = QBoxLayout.Direction
        way = direction.TopToBottom if narrow else direction.LeftToRight
        self._buttons.setDirection(way)

    def _tell(self, *, question: bool) -> None:
        text = self.field.text
        if not text:
            self.field.set_fault(tr("Write something first."))
            self.field.take_focus()
            return
        self.field.set_fault("")
        self.told.emit(text, question)

    def _line(self, account: Account) -> QWidget:
        line = ToldLine(self._theme, told_words(account, {}), captions(account))
        line.edit_asked.connect(lambda: self.edit_asked.emit(account))
        line.taken_back.connect(lambda: self.taken_back.emit(account))
        return line
