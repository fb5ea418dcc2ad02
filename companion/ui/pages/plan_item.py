"""One exercise of the plan: its row, and, open, all that can be changed about it.

item = PlanItem(theme, studio, clock, entry)
item.show_entry(entry, own)
item.edited                    Signal(object): an edit of the own plan
item.opened                    Signal(bool); item.look_asked: see it large
"""

from datetime import timedelta

from PySide6.QtCore import QLineF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.own_exercise import is_own
from companion.domain.own_plan import MOST_NOTE, OwnPlan
from companion.domain.plan_edit import removed, rested, with_note
from companion.domain.plan_view import Entry
from companion.language import tr
from companion.ui.mirror import in_order
from companion.ui.pages.dose_editor import DoseEditor
from companion.ui.pages.place_words import asked_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label
from companion.ui.widgets.plan_row import PlanRow
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.text_line import TextLine

_PAD = 20
_REST_DAYS = 7


class PlanItem(Card):
    """A card that opens below its row."""

    edited = Signal(object)
    opened = Signal(bool)
    look_asked = Signal()
    easier_asked = Signal()
    shifted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        entry: Entry,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._studio = studio
        self._clock = clock
        self.entry = entry
        self.row = PlanRow(theme, studio, entry.item)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)
        self.body: PlanBody | None = None
        self.row.toggled.connect(self._open)
        self.row.moved.connect(self.shifted)

    def show_entry(self, entry: Entry, own: OwnPlan) -> None:
        """Show the same exercise as it stands now."""
        self.entry = entry
        self.row.show_note(_note(entry, own))
        if self.body is not None:
            self.body.show_entry(entry, own)

    def open_with(self, own: OwnPlan) -> None:
        """Open it; its parts are made then."""
        if self.body is None:
            self.body = PlanBody(self._theme, self._clock)
            self.body.edited.connect(self.edited)
            self.body.look_asked.connect(self.look_asked)
            self.body.easier_asked.connect(self.easier_asked)
            self.body.shifted.connect(self.shifted)
            self._column.addWidget(self.body)
        self.body.show_entry(self.entry, own)
        self.body.show()
        self.row.setChecked(True)

    def shut(self) -> None:
        """Show the row alone."""
        self.row.setChecked(False)
        if self.body is not None:
            self.body.hide()

    @Slot(bool)
    def _open(self, checked: bool) -> None:
        self.opened.emit(checked)


class PlanBody(QWidget):
    """Dose, note, and what else can be done with one exercise."""

    edited = Signal(object)
    look_asked = Signal()
    easier_asked = Signal()
    shifted = Signal(int)

    def __init__(
        self, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._id = ""
        self.asked = Label(theme, "", "body", 600)
        self.dose = DoseEditor(theme, clock)
        hint = tr("Such as: towel under the knees")
        self.note = TextLine(theme, tr("Your own note"), hint, MOST_NOTE)
        self.earlier = Button(theme, tr("Earlier"), Kind.SECONDARY, "chevron_up")
        self.later = Button(theme, tr("Later"), Kind.SECONDARY, "chevron_down")
        self.easier = Button(theme, tr("One step easier"), Kind.SECONDARY)
        self.look = Button(theme, tr("Look at it"), Kind.SECONDARY, "exercises")
        self.rest = Button(theme, tr("Let it rest a week"), Kind.SECONDARY, "clock")
        self.out = Button(theme, tr("Take it out"), Kind.SECONDARY, "minus")
        self._lay_out()
        self._connect()

    def show_entry(self, entry: Entry, own: OwnPlan) -> None:
        """Show what is chosen for an exercise."""
        self._id = entry.exercise.id
        words = asked_words(entry)
        self.asked.set_text(words)
        self.asked.setVisible(bool(words))
        self.dose.show_entry(entry, own)
        # An own dose has its steppers; at the foot there is nothing easier.
        above = entry.standing.index > 0 and self._id not in own.doses
        self.easier.setVisible(above)
        if not self.note.field.hasFocus():
            self.note.set_text(own.notes.get(self._id, ""))

    def _lay_out(self) -> None:
        box = self._theme.box
        buttons = QWidget()
        flow = Flow(buttons)
        parts = (self.earlier, self.later, self.easier, self.look, self.rest, self.out)
        for one in parts:
            one.set_height(44)
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(box(_PAD), box(14), box(_PAD), box(_PAD))
        column.setSpacing(16)
        for part in (self.asked, self.dose, self.note, buttons):
            column.addWidget(part)

    def _connect(self) -> None:
        self.dose.edited.connect(self.edited)
        self.note.field.editingFinished.connect(self._keep_note)
        self.look.clicked.connect(self.look_asked)
        self.easier.clicked.connect(self.easier_asked)
        self.earlier.clicked.connect(lambda: self.shifted.emit(-1))
        self.later.clicked.connect(lambda: self.shifted.emit(1))
        self.out.clicked.connect(self._take_out)
        self.rest.clicked.connect(self._let_rest)

    @Slot()
    def _keep_note(self) -> None:
        key, words = self._id, self.note.text
        self.edited.emit(lambda own: with_note(own, key, words))

    @Slot()
    def _take_out(self) -> None:
        key = self._id
        self.edited.emit(lambda own: removed(own, key))

    @Slot()
    def _let_rest(self) -> None:
        key = self._id
        until = self._clock.now().date() + timedelta(days=_REST_DAYS)
        self.edited.emit(lambda own: rested(own, key, until))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline under the row."""
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1, Qt.PenStyle.SolidLine))
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
        painter.end()


def _note(entry: Entry, own: OwnPlan) -> str:
    """What a row says besides: whose dose, whose exercise, the person's own words."""
    key = entry.exercise.id
    said = []
    if is_own(key):
        said.append(tr("Your own exercise"))
    if key in own.doses:
        prescribed = own.doses[key].prescribed
        said.append(tr("Dose set for you") if prescribed else tr("Your own dose"))
    if key not in own.notes:
        return " · ".join(said)
    return in_order(" · ".join((*said, own.notes[key])), own.notes[key])
