"""The two small cards of the History page: sessions a week, and this week's stops."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.chart.bars import bar_chart
from companion.chart.telling import bars_table, bars_telling
from companion.domain.trend import WeekCount
from companion.domain.week import StopMark
from companion.language import tr
from companion.printing.calendar_words import brief_among, brief_date
from companion.ui.mirror import inset, painting
from companion.ui.pages.week_words import stop_detail, stop_head
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.word_table import WordTable

_PAD = 24  # as the large card has, which these stand under where it is narrow
_SIGN, _GAP = 20, 9  # px at 100 %, as the buttons below a stop have them
_CHART = (200, 92)


class _PlanKey(QWidget):
    """The dash that means the plan, and its word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.addWidget(
            Label(theme, tr("plan|sessions a week, in a chart"), "caption", 500, "ink2")
        )
        theme.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dash."""
        painter = painting(self)
        px = self._theme.px
        pen = QPen(self._theme.color("ink2"), 2.5 * self._theme.text_scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QLineF(px(2), middle, px(15), middle))
        painter.end()

    def _measure(self) -> None:
        inset(self._row, self._theme.px(24), 0, 0, 0)


class BarsCard(Card):
    """Sessions a week against the plan."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.chart = ChartView(theme, _CHART)
        self.table = WordTable(theme)
        self._key = _PlanKey(theme)
        self._planned = self._as_table = False
        head = QHBoxLayout()
        head.addWidget(Label(theme, tr("Sessions a week"), "lead", 700), 1)
        head.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 14, _PAD, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table, 1)
        self.set_table(shown=False)

    def show_weeks(self, weeks: Sequence[WeekCount], *, newest: bool) -> None:
        """Show these weeks, oldest first; the last is this week if it is the newest."""
        say_day = brief_among(weeks[0].first, weeks[-1].first) if weeks else brief_date
        self.chart.show_chart(
            lambda form: bar_chart(weeks, form, newest=newest),
            bars_telling(weeks, say_day),
        )
        # No day comes twice within a year, and a narrow table has no room for years.
        self.table.show_table(bars_table(weeks, brief_date))
        self._planned = any(week.planned for week in weeks)
        self.set_table(shown=self._as_table)

    def set_table(self, *, shown: bool) -> None:
        """Show the numbers instead of the chart."""
        self._as_table = shown
        self._key.setVisible(self._planned and not shown)
        self.chart.setVisible(not shown)
        self.table.setVisible(shown)


class _StopLine(QWidget):
    """One stop: where it was, and what was felt."""

    def __init__(self, theme: Theme, mark: StopMark) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        inset(column, theme.box(_SIGN) + theme.box(_GAP), 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, stop_head(mark), "body", 600))
        column.addWidget(Label(theme, stop_detail(mark), "body", 400, "ink2"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign beside the first line."""
        painter = painting(self)
        size = self._theme.box(_SIGN)
        down = (self._theme.line("body") - size) / 2
        spot = QRectF(0, down, size, size)
        self._theme.icons.paint(painter, "stop", "redInk", spot)
        painter.end()


class StopsCard(Card):
    """The stops of the week that is shown, and the way to add what was done."""

    add_asked = Signal()
    paper_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._head = Label(theme, "", "lead", 700)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        add = FlushButton(theme, tr("Add what you did"), "plus")
        paper = FlushButton(theme, tr("Type in a paper week"), "page")
        add.clicked.connect(self.add_asked)
        paper.clicked.connect(self.paper_asked)
        column = QVBoxLayout(self)
        inset(column, _PAD, 14, _PAD, 8)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addSpacing(8)
        column.addLayout(self._lines)
        for button in (add, paper):
            button.set_height(44)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_stops(self, stops: Sequence[StopMark], *, this_week: bool) -> None:
        """List these stops."""
        head = tr("Stops this week") if this_week else tr("Stops that week")
        self._head.set_text(head)
        self.setAccessibleName(head)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for mark in stops:
            self._lines.addWidget(_StopLine(self._theme, mark))
        if not stops:
            none = Label(self._theme, tr("None.|no stops"), "body", 400, "ink2")
            self._lines.addWidget(none)
