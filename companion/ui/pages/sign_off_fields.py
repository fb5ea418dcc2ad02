"""Who said it, and on which day: two fields, each with what is wrong said below it.

fields = SignOffFields(theme, clock, days, ("Who?", "Such as Ms Lind"))
fields.checked(since)      the name and day, or None: then what is wrong is gone to
fields.entered             Enter was pressed in one of them
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.sign_off import LONGEST_NAME, SignedOff, SignOff, Since, faults
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.day_line import DayLine, DayWords
from companion.ui.widgets.text_line import TextLine

_BESIDE_FROM = 640  # px at 100 % text
_APART = 24


class SignOffFields(QWidget):
    """Beside each other where there is room, also for the two usual days in a row."""

    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        days: DayWords,
        who: tuple[str, str],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._days = days
        question, hint = who
        self.who = TextLine(theme, question, hint, LONGEST_NAME)
        self.when = DayLine(theme, clock, tr("On which day?"), days)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for field in (self.who, self.when):
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.changed.connect(lambda _text, one=field: one.set_fault(""))
            field.entered.connect(self.entered)
        self._arrange()

    def clear(self) -> None:
        """Ask afresh, with nothing filled in and nothing wrong."""
        for field in (self.who, self.when):
            field.set_text("")
            field.set_fault("")

    def checked(self, since: Since | None = None) -> SignedOff | None:
        """What is written; None when something is wrong: it is said, and gone to.

        Nothing before the day ``since`` will do.
        """
        sign_off = SignOff(self.who.text, self.when.day)
        today, example = self._clock.now().date(), self._days.example
        name, day = faults(sign_off, today, example, since)
        self.who.set_fault(name)
        self.when.set_fault(day)
        if name:
            self.who.take_focus()
        elif day:
            self.when.take_focus()
        elif sign_off.on is not None:
            return SignedOff(sign_off.by.strip(), sign_off.on)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        wide = (self.width() - _APART) // 2
        beside = self.width() >= self._theme.px(_BESIDE_FROM)
        beside = beside and self.when.keeps_one_row(wide)
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        self._row.setSpacing(_APART if beside else 12)
        # Beside each other the fields are level, though one label has more lines.
        labels = [field.label for field in (self.who, self.when)]
        high = max(one.heightForWidth(wide) for one in labels) if beside else 0
        for one in labels:
            one.setMinimumHeight(high)
