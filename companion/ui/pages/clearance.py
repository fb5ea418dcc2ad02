"""A clinician has looked at it: who, when, and that exercise was allowed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.lock import Alarm
from companion.domain.sign_off import DAY_BEFORE, Since
from companion.language import mark, tr
from companion.ui.pages.sign_off_fields import SignOffFields
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_row import TickRows
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.label import Label

HEAD = mark("Has a clinician looked at it?")
LEAD = mark(
    "Exercises open again when a doctor, nurse or physiotherapist has looked at these"
    " signs and has said that you may exercise."
)
CONFIRM = mark("They looked at these signs and said that I may exercise")
UNCONFIRMED = mark("Tick this only if they said so.")


class ClearanceForm(Card):
    """Closed at first: a head and one button; opened, three things to fill in."""

    cleared = Signal(str, object)  # by whom, on which day

    def __init__(
        self, theme: Theme, clock: Clock, days: DayWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._alarm: Alarm | None = None
        self.open = Button(theme, tr("Yes, I was seen"), Kind.SECONDARY)
        hint = tr("A name, or for example “GP practice”")
        self.fields = SignOffFields(theme, clock, days, (tr("Who was it?"), hint))
        self.who, self.when = self.fields.who, self.fields.when
        self.confirm = TickRows(theme, tr(HEAD), [(tr(CONFIRM), "")])
        self.said = Label(theme, "", "body", 600, "ambInk")
        self.unlock = Button(theme, tr("Unlock exercises"), Kind.PRIMARY)
        self.cancel = Button(theme, tr("Not yet"), Kind.QUIET)
        self._lay_out()
        self.open.clicked.connect(self._unfold)
        self.cancel.clicked.connect(self.fold)
        self.unlock.clicked.connect(self._try)
        self.confirm.chosen_changed.connect(lambda _chosen: self.said.hide())
        self.fold()

    def show_alarm(self, alarm: Alarm) -> None:
        """Ask about another alarm, with nothing filled in."""
        if alarm != self._alarm:
            self._alarm = alarm
            self.fields.clear()
            self.confirm.choose(())
            self.fold()

    def fold(self) -> None:
        """Show the head alone."""
        had = self._body.isVisible()
        self._body.hide()
        self.open.show()
        if had:
            self.open.setFocus(Qt.FocusReason.TabFocusReason)

    def set_beside(self, *, beside: bool) -> None:
        """Put the words and what is pressed beside each other."""
        direction = QBoxLayout.Direction
        way = direction.LeftToRight if beside else direction.TopToBottom
        for row in (self._head, self._foot):
            row.setDirection(way)

    def _lay_out(self) -> None:
        theme, direction = self._theme, QBoxLayout.Direction
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(theme, tr(HEAD), "lead", 700))
        words.addWidget(Label(theme, tr(LEAD), "body", 400, "ink2"))
        self._head = QBoxLayout(direction.LeftToRight)
        self._head.setSpacing(24)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self._body = self._make_body()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._head)
        column.addWidget(self._body)

    def _make_body(self) -> QWidget:
        direction = QBoxLayout.Direction
        self._foot = QBoxLayout(direction.LeftToRight)
        self._foot.setSpacing(16)
        self._foot.addWidget(self.unlock)
        self._foot.addWidget(self.cancel)
        self._foot.addStretch(1)
        self.said.hide()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        inside.addWidget(self.fields)
        inside.addWidget(self.confirm)
        inside.addWidget(self.said)
        inside.addLayout(self._foot)
        return body

    def _unfold(self) -> None:
        self._body.show()
        self.open.hide()
        self.who.take_focus()

    def _try(self) -> None:
        """Announce it when nothing is missing; else say what is, where it is."""
        alarm, unsure = self._alarm, not self.confirm.chosen
        since = None if alarm is None else Since(alarm.day, DAY_BEFORE)
        signed = self.fields.checked(since)
        self.said.set_text(tr(UNCONFIRMED) if unsure else "")
        self.said.setVisible(unsure)
        if signed is None:
            return
        if unsure:
            self.confirm.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.cleared.emit(signed.by, signed.on)
