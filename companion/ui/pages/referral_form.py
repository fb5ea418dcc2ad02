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
from companion.domain.admission import MOST_NAME, referral_fault
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.day_line import DayLine, DayWords
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.text_line import TextLine


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
        self._clock = clock
        self._aside: date | None = None
        hint = tr("Such as Ms Lind, physiotherapist")
        self.by = TextLine(theme, tr("Who asked for it?"), hint, MOST_NAME)
        self.on = DayLine(theme, clock, tr("On which day?"), words, below=True)
        self.keep = Button(theme, tr("Add to my plan"), Kind.PRIMARY, "plus")
        self.leave = Button(theme, tr("Cancel"), Kind.SECONDARY)
        self._lay_out()
        self.keep.clicked.connect(self._answer)
        self.leave.clicked.connect(self.left)
        for line in (self.by, self.on):
            line.entered.connect(self._answer)

    def open(self, aside: date | None) -> None:
        """Ask about one exercise, from the beginning."""
        self._aside = aside
        for line in (self.by, self.on):
            line.set_text("")
            line.set_fault("")
        self.show()
        self.by.take_focus()

    @Slot()
    def _answer(self) -> None:
        today = self._clock.now().date()
        by, on = self.by.text, self.on.day
        fault = referral_fault(by, on, today, self._aside)
        of_name = bool(fault) and bool(referral_fault(by, today, today))
        self.by.set_fault(fault if of_name else "")
        self.on.set_fault("" if of_name else fault)
        if fault:
            (self.by if of_name else self.on).take_focus()
            return
        self.answered.emit(by, on)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self.keep)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.by, self.on, buttons):
            column.addWidget(part)
