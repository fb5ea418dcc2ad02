"""The seven days of a week side by side, or one below the other in large text."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from companion.domain.week import WeekSummary
from companion.language import tr
from companion.ui.pages.week_words import day_spoken
from companion.ui.theme import Theme
from companion.ui.widgets.day_column import LEAST_WIDE, DayColumn
from companion.ui.widgets.group import Group

_DAYS = 7
_GAP = 8


class WeekStrip(Group):
    """Seven days; the one that is open is marked."""

    day_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Days of the week"))
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._columns = [DayColumn(theme, self) for _ in range(_DAYS)]
        for index, column in enumerate(self._columns):
            self._row.addWidget(column, 1)
            column.clicked.connect(
                lambda _checked=False, at=index: self.day_asked.emit(at)
            )
        # Rows with much to say are higher: the layout reckons it.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._arrange)

    def show_week(self, week: WeekSummary) -> None:
        """Show the days of a week."""
        pain = any(day.leg_pain.before is not None for day in week.days)
        for column, day in zip(self._columns, week.days, strict=True):
            column.show_day(day, day_spoken(day))
            column.set_tall(tall=pain)

    def set_chosen(self, index: int) -> None:
        """Mark the day that is open; -1 for none."""
        for at, column in enumerate(self._columns):
            column.set_chosen(chosen=at == index)

    def take_focus(self, index: int) -> None:
        """Let the keys be at a day."""
        self._columns[index].setFocus(Qt.FocusReason.TabFocusReason)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one day: the days lie below each other then."""
        return QSize(self._theme.px(LEAST_WIDE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie down or stand up."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = _DAYS * self._theme.px(LEAST_WIDE) + (_DAYS - 1) * _GAP
        lying = self.width() < needed
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.TopToBottom if lying else direction.LeftToRight
        )
        for column in self._columns:
            column.set_lying(lying=lying)
