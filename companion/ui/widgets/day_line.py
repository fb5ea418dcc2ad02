"""A line to write a day in, with the two that are usual as buttons.

    line = DayLine(theme, clock, "When was it?", words)
    line.day;  line.changed

The buttons stand below the field, over what is said of it, where beside it they would
leave too little for the longest day.
``words.write`` turns a day into the text that ``words.read`` reads again.
"""

from collections.abc import Callable
from datetime import date, timedelta
from math import ceil

from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.fact import fact
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.text_line import TextLine

_LATE = 28  # a day with two figures that every month has
_PAD, _EDGE = 12, 6  # px beside the words of the field, and of border and cursor


@fact
class DayWords:
    """How days are read and written where the person lives; ``example`` is one."""

    read: Callable[[str, date], date | None]
    write: Callable[[date], str]
    example: str


class DayLine(TextLine):
    """A day, typed as one is used to, or today, or yesterday."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        label: str,
        words: DayWords,
        parent: QWidget | None = None,
    ) -> None:
        hint = tr("Such as {example}", example=words.example)
        super().__init__(theme, label, hint, 30, parent)
        self._clock = clock
        self._words = words
        self.today = Button(theme, tr("Today"), Kind.NEUTRAL)
        self.yesterday = Button(theme, tr("Yesterday"), Kind.NEUTRAL)
        self._usual = QWidget()
        row = QHBoxLayout(self._usual)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.row.spacing())
        for back, button in enumerate((self.today, self.yesterday)):
            row.addWidget(button)
            button.clicked.connect(lambda _=False, ago=back: self._choose(ago))
        self.row.addWidget(self._usual)
        theme.changed.connect(self._arrange)

    @property
    def day(self) -> date | None:
        """The day that is written; None when it is none."""
        return self._words.read(self.text, self._clock.now().date())

    def show_day(self, day: date) -> None:
        """Write a day."""
        self.set_text(self._words.write(day))

    def text_fits(self) -> bool:
        """Whether the field has room for any day."""
        return self.field.width() >= self._longest()

    def keeps_one_row(self, width: int) -> bool:
        """Whether so many px have room for the buttons beside any day."""
        beside = self._usual.sizeHint().width() + self.row.spacing()
        return width - beside >= self._longest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the place of the buttons."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.keeps_one_row(self.width())
        row = self.row if beside else self.column
        if row.indexOf(self._usual) < 0:
            row.insertWidget(row.indexOf(self.below) if not beside else 1, self._usual)

    def _longest(self) -> int:
        """Px of the longest day of a year with what is around it in the field."""
        year = self._clock.now().year
        days = (date(year, month, _LATE) for month in range(1, 13))
        metrics = QFontMetricsF(self._theme.font("body"))
        words = max(metrics.horizontalAdvance(self._words.write(day)) for day in days)
        return ceil(words) + 2 * (self._theme.px(_PAD) + _EDGE)

    def _choose(self, ago: int) -> None:
        self.show_day(self._clock.now().date() - timedelta(days=ago))
