"""Pain over 4, 12 or 52 weeks: the chart, what may be said of it, and the table.

card = TrendCard(theme)
card.show_trend(spread)
card.span_chosen            Signal(int): weeks
card.table_asked            Signal(bool): charts as tables, or as charts again
"""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.chart.pain import pain_chart
from companion.chart.telling import change_words, pain_table, pain_telling
from companion.domain.trend import SPANS, Trend, moving_band
from companion.language import mark, tr, trn
from companion.printing.calendar_words import brief_among
from companion.ui.theme import Theme
from companion.ui.widgets.band_key import BandKey
from companion.ui.widgets.card import Card
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.word_table import WordTable

_PAD = 24
_CHART = (420, 240)
_APART = 24  # px from the title to the key beside it
_EMPTY = mark(
    "Before each session you are asked how leg and back feel. From your answers a line"
    " grows here, with the furthest point below it."
)


class TrendCard(Card):
    """The chart of pain; nothing in it claims more than it can."""

    span_chosen = Signal(int)
    table_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.setAccessibleName(tr("Pain, 0 to 10"))
        weeks = trn("{n} week", "{n} weeks", SPANS[0])
        names = (weeks, *(str(one) for one in SPANS[1:]))
        self.spans = Segmented(theme, tr("Weeks shown"), names, 44)
        for cell, span in zip(self.spans.cells[1:], SPANS[1:], strict=True):
            cell.setAccessibleName(trn("{n} week", "{n} weeks", span))
        self.key = BandKey(theme)
        kept = self.key.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the title beside it stays where it is
        self.key.setSizePolicy(kept)
        self.chart = ChartView(theme, _CHART)
        self.table = WordTable(theme)
        self._words = Label(theme, "", "body", 400, "ink2")
        self._empty = Label(theme, tr(_EMPTY), "body", 400, "ink2")
        self._told = False
        self._toggle = FlushButton(theme, "", at_end=True)
        self._as_table = False
        self._lay_out()
        self.spans.chosen_changed.connect(self._choose)
        self._toggle.clicked.connect(self._turn)
        self.set_table(shown=False)

    def show_trend(self, spread: Trend, weeks: int) -> None:
        """Show a trend over so many weeks."""
        with QSignalBlocker(self.spans):  # nobody chose
            self.spans.choose(SPANS.index(weeks))
        say_day = brief_among(spread.first, spread.last)
        telling = pain_telling(spread, say_day)
        band = moving_band(spread)
        self.chart.show_chart(lambda form: pain_chart(spread, band, form), telling)
        self.table.show_table(pain_table(spread, say_day))
        self._words.set_text(change_words(spread))
        self._told = any(one.leg is not None or one.stops for one in spread.points)
        self.set_table(shown=self._as_table)

    def set_table(self, *, shown: bool) -> None:
        """Show the numbers instead of the chart."""
        self._as_table = shown
        # Somebody who has told nothing yet sees a sentence, not an empty frame.
        self._empty.setVisible(not self._told)
        self._words.setVisible(self._told)
        self.chart.setVisible(self._told and not shown)
        self.key.setVisible(self._told and not shown)
        self.table.setVisible(self._told and shown)
        words = tr("Show as charts") if shown else tr("Show as tables")
        self._toggle.set_words(words)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the choice of weeks, and the toggle, below the words beside them."""
        direction = QBoxLayout.Direction
        way = direction.TopToBottom if narrow else direction.LeftToRight
        self._head.setDirection(way)
        self._foot.setDirection(way)
        self._place_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the place of the key."""
        super().resizeEvent(event)
        self._place_key()

    def _place_key(self) -> None:
        """Beside the title, or below it where title or key would break beside it."""
        direction, room = QBoxLayout.Direction, self.width() - 2 * _PAD
        if self._head.direction() is direction.LeftToRight:
            room -= self.spans.sizeHint().width() + self._head.spacing()
        needed = self._title.sizeHint().width() + _APART + self.key.sizeHint().width()
        beside = needed <= room
        way = direction.LeftToRight if beside else direction.TopToBottom
        self._title_row.setDirection(way)
        self._title_row.setSpacing(_APART if beside else 0)

    def _choose(self, index: int | None) -> None:
        if index is None:  # a second press takes no choice back here
            return
        self.span_chosen.emit(SPANS[index])

    def _turn(self) -> None:
        self.table_asked.emit(not self._as_table)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        theme, direction = self._theme, QBoxLayout.Direction
        self._head = QBoxLayout(direction.LeftToRight)
        self._head.setSpacing(16)
        self._title = Label(theme, tr("Pain, 0 to 10"), "lead", 700)
        self._title_row = QBoxLayout(direction.LeftToRight)
        self._title_row.addWidget(self._title, 0, middle)
        self._title_row.addWidget(self.key, 1, middle)
        self._head.addLayout(self._title_row, 1)
        self._head.addWidget(self.spans, 0, middle)
        self._foot = QBoxLayout(direction.LeftToRight)
        self._foot.setSpacing(12)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | middle)
        self._foot.addWidget(self._words, 1)  # as high as the row: on the toggle's line
        self._foot.addWidget(self._toggle, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 14, _PAD, 12)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self._empty, 1)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table, 1)
        column.addLayout(self._foot)
