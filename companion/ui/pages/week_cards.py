"""The two small cards of the History page: sessions a week, and this week's stops."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.week import StopMark
from companion.language import tr
from companion.ui.pages.week_words import stop_detail, stop_head
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label
from companion.ui.widgets.week_bars import WeekBars, WeekCount

_PAD = 20


class _PlanKey(QWidget):
    """The dash that means the plan, and its word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(
            Label(theme, tr("plan|sessions a week, in a chart"), "caption", 500, "ink2")
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dash."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("ink2"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QLineF(2, middle, 15, middle))
        painter.end()


class BarsCard(Card):
    """Sessions a week against the plan."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._bars = WeekBars(theme)
        self._key = _PlanKey(theme)
        head = QHBoxLayout()
        head.addWidget(Label(theme, tr("Sessions a week"), "lead", 700), 1)
        head.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 16, _PAD, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._bars, 1)

    def show_weeks(self, weeks: Sequence[WeekCount], start: str, end: str) -> None:
        """Show these weeks, oldest first."""
        self._bars.show_weeks(weeks, start, end)
        self._key.setVisible(any(week.planned for week in weeks))


class _StopLine(QWidget):
    """One stop: where it was, and what was felt."""

    def __init__(self, theme: Theme, mark: StopMark) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.box(24) + 12, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, stop_head(mark), "body", 600))
        column.addWidget(Label(theme, stop_detail(mark), "body", 400, "ink2"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign beside the first line."""
        painter = QPainter(self)
        size = self._theme.box(24)
        down = (self._theme.line("body") - size) / 2
        spot = QRectF(0, down, size, size)
        self._theme.icons.paint(painter, "stop", "redInk", spot)
        painter.end()


class StopsCard(Card):
    """The stops of the week that is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._head = Label(theme, "", "lead", 700)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 16, _PAD, 16)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addLayout(self._lines)
        column.addStretch(1)

    def show_stops(self, stops: Sequence[StopMark], *, this_week: bool) -> None:
        """List these stops."""
        self._head.set_text(
            tr("Stops this week") if this_week else tr("Stops that week")
        )
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for stop in stops:
            self._lines.addWidget(_StopLine(self._theme, stop))
        if not stops:
            none = Label(self._theme, tr("None.|no stops"), "body", 400, "ink2")
            self._lines.addWidget(none)
