"""A month as a grid of days to press, with what was done on each.

    grid = MonthGrid(theme)
    grid.show_month(month, names, spoken, today)
    grid.day_chosen            Signal(date)
    grid.month_asked           Signal(int): so many months on, below 0 back

Arrows go by days and weeks, into the next month too; Page Up and Page Down by months.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.domain.month import Month, MonthDay
from companion.ui.box import Box
from companion.ui.mirror import plain_key
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.widgets.group import Group
from companion.ui.widgets.label import Label

_SIDE, _DOT, _GAP = 46, 7, 4
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayCell(Control):
    """One day: its number, a disc for a session, the stop sign for a stop."""

    radius = 10.0

    def __init__(self, theme: Theme, day: MonthDay, *, today: bool) -> None:
        self.day = day
        self._today = today
        super().__init__(theme, str(day.day.day))

    def minimumSizeHint(self) -> QSize:
        """A little more than a fingertip."""
        side = max(LEAST_TARGET, self.theme.box(_SIDE))
        return QSize(side, side)

    def text_fits(self) -> bool:
        """Whether the number and its marks stand inside."""
        text = self._number()
        return text.width <= self.width() and text.height <= self.height()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the day."""
        theme, area = self.theme, QRectF(self.rect())
        soft = theme.shade("surface", "accSoft", 1 if self.isDown() else self.warmth)
        fill = soft if self.isDown() or self.warmth else None
        edge = theme.color("acc") if self._today else None
        Box(fill, edge, theme.borders.chosen, self.radius).paint(painter, area)
        # As high with a mark as without: the numbers of a week stand on one line.
        text, lift = self._number(), theme.box(_DOT) * 0.75
        ink = "ink" if self.day.inside and self.isEnabled() else "ink3"
        at = QPointF(0, area.center().y() - text.height / 2 - lift)
        center = Qt.AlignmentFlag.AlignHCenter
        text.draw(painter, at, theme.color(ink), center, area.width())
        self._paint_marks(painter, area, at.y() + text.height)

    def _paint_marks(self, painter: QPainter, area: QRectF, top: float) -> None:
        theme, size = self.theme, self.theme.box(_DOT)
        wide = [size] * min(1, self.day.sessions) + [2 * size] * min(1, self.day.stops)
        left = area.center().x() - (sum(wide) + _GAP * (len(wide) - 1)) / 2
        if self.day.sessions:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("acc"))
            painter.drawEllipse(QRectF(left, top, size, size))
            left += size + _GAP
        if self.day.stops:
            spot = QRectF(left, top - size / 2, 2 * size, 2 * size)
            theme.icons.paint(painter, "stop", "redInk", spot)

    def _number(self) -> Paragraph:
        theme, weight = self.theme, 700 if self._today else 500
        font = theme.font("body", weight, tabular=True)
        return Paragraph(self.words, font, theme.line("body"))


class MonthGrid(Group):
    """Weeks below each other; days yet to come cannot be pressed."""

    day_chosen = Signal(object)
    month_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._wanted: date | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.cells: list[DayCell] = []

    def show_month(
        self,
        month: Month,
        names: Sequence[str],
        spoken: Callable[[MonthDay], str],
        today: date,
    ) -> None:
        """Show a month; ``names`` are those of its first week's days."""
        self._clear()
        for column, name in enumerate(names):
            label = Label(self._theme, name, "caption", 600, "ink2")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(label, 0, column)
            label.show()  # now, not with the next event: what holds it asks its size
        for row, week in enumerate(month.weeks, start=1):
            for column, day in enumerate(week):
                cell = self._cell(day, spoken(day), today)
                self._grid.addWidget(cell, row, column)
                cell.show()  # now, not with the next event: it may take the keys

    def take_focus(self, day: date) -> None:
        """Let the keys begin at a day, or as near to it as this month has it."""
        ready = [one for one in self.cells if one.isEnabled()]
        if ready:
            self._go_to(min(ready, key=lambda one: abs(one.day.day - day)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days, weeks and months."""
        focused = self.focusWidget()
        if not isinstance(focused, DayCell):
            event.ignore()
            return
        key = plain_key(self, Qt.Key(event.key()))
        if key in _MONTHS:
            self._wanted = focused.day.day + timedelta(days=30 * _MONTHS[key])
            self.month_asked.emit(_MONTHS[key])
        elif key in _STEPS:
            self._step(focused.day.day + timedelta(days=_STEPS[key]))
        else:
            event.ignore()
            return
        if self._wanted is not None:
            self.take_focus(self._wanted)
            self._wanted = None

    def _step(self, day: date) -> None:
        """Go to a day; into the month beside this one if it is not of this one."""
        cell = next((one for one in self.cells if one.day.day == day), None)
        if cell is not None and cell.day.inside:
            if cell.isEnabled():
                self._go_to(cell)
            return
        inside = [one.day.day for one in self.cells if one.day.inside]
        self._wanted = day
        self.month_asked.emit(-1 if day < inside[0] else 1)

    def _go_to(self, cell: DayCell) -> None:
        """Give a cell the keys; Tab stops at it alone, not at every day."""
        policy = Qt.FocusPolicy
        for one in self.cells:
            one.setFocusPolicy(policy.StrongFocus if one is cell else policy.ClickFocus)
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _cell(self, day: MonthDay, spoken: str, today: date) -> DayCell:
        cell = DayCell(self._theme, day, today=day.day == today)
        cell.setAccessibleName(spoken)
        cell.setEnabled(day.day <= today)
        cell.clicked.connect(lambda: self.day_chosen.emit(day.day))
        self.cells.append(cell)
        return cell

    def _clear(self) -> None:
        self.cells = []
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
