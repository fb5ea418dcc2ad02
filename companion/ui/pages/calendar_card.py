"""The calendar to jump by: one month, the way to others, and back to this week.

    card = CalendarCard(theme, month_of, first_weekday)
    card.show_day(day, today)
    card.day_chosen              Signal(date)

``month_of`` gives what a month holds, by its first day.
"""

from collections.abc import Callable
from datetime import date
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.month import Month, MonthDay, month_of, next_month
from companion.language import capital, tr, trn
from companion.printing.calendar_words import SHORT_DAYS, long_date, month_name
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.month_grid import MonthGrid

_CLEAR = 8  # px more from the month to an arrow than between controls


class CalendarCard(QWidget):
    """A month with arrows; the future cannot be chosen."""

    day_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        months: Callable[[date], Month],
        first_weekday: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months = months
        self._names = [SHORT_DAYS[(first_weekday + n) % 7] for n in range(7)]
        self._first = date.min
        self._today = date.min
        self._before = IconButton(theme, "chevron_left", tr("Previous month"), 44)
        self._after = IconButton(theme, "chevron_right", tr("Next month"), 44)
        self._title = Label(theme, "", "lead", 700)
        self._now = Button(theme, tr("Go to this week"), Kind.SECONDARY, "today")
        self.grid = MonthGrid(theme)
        self._lay_out()
        self._connect()

    def show_day(self, day: date, today: date) -> None:
        """Show the month of a day, and let the keys begin there."""
        self._today = today
        self._show(month_of(day))
        self.grid.take_focus(day)

    def _show(self, first: date) -> None:
        self._first = first
        title = _title(first)
        self._title.set_text(title)
        self._title.setMinimumWidth(self._widest(first.year))
        self.grid.setAccessibleName(title)
        names = [capital(tr(name)) for name in self._names]
        self.grid.show_month(self._months(first), names, self._spoken, self._today)
        if next_month(first) > self._today and self._after.hasFocus():
            self._before.setFocus(Qt.FocusReason.TabFocusReason)
        self._after.setEnabled(next_month(first) <= self._today)

    def _spoken(self, day: MonthDay) -> str:
        words = [long_date(day.day)]
        if day.day == self._today:
            words.insert(0, tr("Today"))
        if day.sessions:
            words.append(trn("{n} session", "{n} sessions", day.sessions))
        if day.stops:
            words.append(trn("{n} stop", "{n} stops", day.stops))
        return ", ".join(words)

    def _go(self, by: int) -> None:
        first = next_month(self._first, by)
        if first <= self._today:
            self._show(first)

    def _widest(self, year: int) -> int:
        """Px for the longest month of a year on one line, clear of both arrows."""
        metrics = QFontMetricsF(self._theme.font("lead", 700))
        names = [_title(date(year, month, 1)) for month in range(1, 13)]
        return ceil(max(map(metrics.horizontalAdvance, names))) + 2 * _CLEAR

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._title.setAlignment(middle | Qt.AlignmentFlag.AlignHCenter)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._before, 0, middle)
        head.addWidget(self._title, 1, middle)
        head.addWidget(self._after, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addWidget(self._now)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self._go(-1))
        self._after.clicked.connect(lambda: self._go(1))
        self._now.clicked.connect(lambda: self.day_chosen.emit(self._today))
        self.grid.day_chosen.connect(self.day_chosen)
        self.grid.month_asked.connect(self._go)


def _title(first: date) -> str:
    month = tr("{month} {year}", month=month_name(first), year=first.year)
    return capital(month)
