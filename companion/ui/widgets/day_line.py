"""A line to write a day in, with the two that are usual as buttons.

    line = DayLine(theme, clock, "When was it?", read)     read: text -> date or None
    line.day;  line.changed

``below=True`` puts the buttons under the field; ``write`` turns a day into the text
that ``read`` reads again.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.fact import fact
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.text_line import TextLine


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
        *,
        below: bool = False,
    ) -> None:
        hint = tr("Such as {example}", example=words.example)
        super().__init__(theme, label, hint, 30, parent)
        self._clock = clock
        self._words = words
        self.today = Button(theme, tr("Today"), Kind.NEUTRAL)
        self.yesterday = Button(theme, tr("Yesterday"), Kind.NEUTRAL)
        row = self._row_below() if below else self.row
        for back, button in enumerate((self.today, self.yesterday)):
            row.addWidget(button)
            button.clicked.connect(lambda _=False, ago=back: self._choose(ago))

    @property
    def day(self) -> date | None:
        """The day that is written; None when it is none."""
        return self._words.read(self.text, self._clock.now().date())

    def show_day(self, day: date) -> None:
        """Write a day."""
        self.set_text(self._words.write(day))

    def _row_below(self) -> QHBoxLayout:
        """A row of its own for the buttons, where the field needs the whole width."""
        row = QHBoxLayout()
        row.setSpacing(8)
        column = self.layout()
        if isinstance(column, QBoxLayout):
            column.insertLayout(column.indexOf(self.row) + 1, row)
        return row

    def _choose(self, ago: int) -> None:
        self.show_day(self._clock.now().date() - timedelta(days=ago))
