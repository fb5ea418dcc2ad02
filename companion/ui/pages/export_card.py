"""In which form the record is to leave: for whom each form is, and a button for it.

card = ExportCard(theme)
card.chosen                 Signal(Form)
"""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.label import Label

_WIDE = 380
_APART = 12  # px more to the button of another form than to its own words


class Form(Enum):
    """A form of the record, and the end of its file's name."""

    PDF = "pdf"
    CSV = "csv"
    FHIR = "json"
    EVERYTHING = "companion.json"


_WORDS = {
    Form.PDF: (
        mark("To read and to print (PDF)"),
        mark("Every session, with what was done, felt and stopped."),
    ),
    Form.CSV: (
        mark("For a spreadsheet (CSV)"),
        mark("One line for each exercise of a session."),
    ),
    Form.FHIR: (
        mark("For a clinic’s computer (FHIR)"),
        mark("Sessions, pain and stops in the form that clinics exchange. No name."),
    ),
    Form.EVERYTHING: (
        mark("For this program on another computer"),
        mark("All that the diary holds, to be brought in there."),
    ),
}


class ExportCard(QWidget):
    """Four forms, each with the words for it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Form, Button] = {}
        self._told: dict[Form, Label] = {}
        self.setMaximumWidth(theme.px(_WIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(theme, tr("Export the record"), "lead", 700))
        for form, (name, about) in _WORDS.items():
            button = Button(theme, tr(name), Kind.SECONDARY)
            button.setAccessibleDescription(tr(about))
            button.clicked.connect(lambda _=False, one=form: self.chosen.emit(one))
            self.buttons[form] = button
            column.addSpacing(_APART)
            column.addWidget(button)
            self._told[form] = Label(theme, tr(about), "caption", 400, "ink2")
            column.addWidget(self._told[form])

    def warn(self, words: str) -> None:
        """Say before it is chosen what would not be in the file of everything."""
        about = tr(_WORDS[Form.EVERYTHING][1])
        told = f"{about}\n{words}" if words else about
        self._told[Form.EVERYTHING].set_text(told)
        self.buttons[Form.EVERYTHING].setAccessibleDescription(told)
