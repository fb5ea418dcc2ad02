"""Who asked for an exercise, and when: asked before anything that needs a professional.

form = ReferralForm(theme, clock, day_words)
form.open(aside)                    aside: the day it was set aside, if it was
form.answered                       Signal(str, object): name, day
form.left                           Signal()
"""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.sign_off import DAY_BEFORE_STOP, Since
from companion.language import tr
from companion.ui.pages.sign_off_fields import SignOffFields
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.flow import Flow


class ReferralForm(QWidget):
    """Two lines and two buttons; what is wrong is said under the line it is in."""

    answered = Signal(str, object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        words: DayWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._since: Since | None = None
        asked = tr("Who asked for it?"), tr("Such as “Ms Lind, physiotherapist”")
        self.fields = SignOffFields(theme, clock, words, asked)
        self.who, self.when = self.fields.who, self.fields.when
        self.keep = Button(theme, tr("Add to my plan"), Kind.PRIMARY)
        self.leave = Button(theme, tr("Cancel"), Kind.SECONDARY)
        self._lay_out()
        self.keep.clicked.connect(self._answer)
        self.leave.clicked.connect(self.left)
        self.fields.entered.connect(self._answer)

    def open(self, aside: date | None) -> None:
        """Ask about one exercise, from the beginning."""
        self._since = None if aside is None else Since(aside, DAY_BEFORE_STOP)
        self.fields.clear()
        self.show()
        self.who.take_focus()

    @Slot()
    def _answer(self) -> None:
        asked = self.fields.checked(self._since)
        if asked is not None:
            self.answered.emit(asked.by, asked.on)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = Flow(buttons, fills=True)
        flow.addWidget(self.keep)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.fields, buttons):
            column.addWidget(part)
