"""Two small cards of the plan: who it is for, and the clinic's plan as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.person import Person
from companion.domain.person_words import CONDITIONS, PRECAUTIONS
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label

_PAD = 20


class PersonCard(Card):
    """What the plan is made for, and the way to change it."""

    about_asked = Signal()
    goals_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.goals = Button(theme, tr("What you want to do again"), Kind.SECONDARY)
        self.goals.set_height(44)
        self.cause = Label(theme, "", "body", 500)
        self.more = Label(theme, "", "body", 400, "ink2")
        self.change = Button(theme, tr("About you"), Kind.SECONDARY, "person")
        self.change.set_height(44)
        column = _column(theme, self, tr("Made for you"))
        for part in (self.cause, self.more):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.change)
        column.addWidget(self.goals)
        self.goals.clicked.connect(self.goals_asked)
        self.change.clicked.connect(self.about_asked)

    def show_person(self, person: Person) -> None:
        """Say what was told."""
        cause = CONDITIONS[person.condition]
        self.cause.set_text(tr(cause.name))
        told = [PRECAUTIONS[one] for one in PRECAUTIONS if one in person.precautions]
        self.more.set_text(" · ".join(tr(one.name) for one in told))
        self.more.setVisible(bool(told))


class ClinicCard(Card):
    """A plan that a clinic has written, in and out."""

    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.bring_in = Button(theme, tr("Open a plan"), Kind.SECONDARY, "import")
        self.write_out = Button(theme, tr("Save my plan"), Kind.SECONDARY, "export")
        words = tr(
            "A plan of your clinic comes as a file. You see it before it counts."
        )
        column = _column(theme, self, tr("From your clinic"))
        column.addWidget(Label(theme, words, "body", 400, "ink2"))
        column.addSpacing(4)
        buttons = QWidget()
        flow = Flow(buttons, fills=True)
        for one in (self.bring_in, self.write_out):
            one.set_height(44)
            flow.addWidget(one)
        column.addWidget(buttons)
        self.bring_in.clicked.connect(self.import_asked)
        self.write_out.clicked.connect(self.export_asked)


def _column(theme: Theme, card: Card, heading: str) -> QVBoxLayout:
    box = theme.box
    column = QVBoxLayout(card)
    column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
    column.setSpacing(8)
    column.addWidget(Label(theme, heading, "lead", 700))
    return column
