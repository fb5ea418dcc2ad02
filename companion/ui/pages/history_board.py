"""The parts of the History page, and how they are arranged for a width."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.language import tr
from companion.ui.pages.day_card import DayCard
from companion.ui.pages.history_header import HistoryHeader
from companion.ui.pages.trend_card import TrendCard
from companion.ui.pages.week_cards import BarsCard, StopsCard
from companion.ui.pages.week_strip import WeekStrip
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.control import FILLS
from companion.ui.widgets.notice import Notice

_MAIN, _SIDE = 752, 344
_WIDEST, _PAD_WIDE = 1600, 32
_SIDE_BY_SIDE, _STACKED = 1000, 560  # content widths at 100 % text
_HEAD_BESIDE = 1060


class HistoryBoard(QWidget):
    """Header, week, trend or open day, sessions a week and stops."""

    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = HistoryHeader(theme)
        self.undo = Button(theme, tr("Undo"), Kind.SECONDARY)
        self.undo.clicked.connect(self.undo_asked)
        self._undoable = ""  # what was done last, while it can be undone
        self._tables = False
        self._width = 0  # px, as it was arranged last
        self.done = Notice(theme, "", Tone.TEAL, "tick", self.undo)
        self.done.hide()
        self.strip = WeekStrip(theme)
        self.trend = TrendCard(theme)
        self.day = DayCard(theme)
        self.bars = BarsCard(theme)
        self.stops = StopsCard(theme)
        self._lay_out()

    def say_done(self, words: str) -> None:
        """Say what was just done, with the way to undo it."""
        self._undoable = words
        self.done.show_as(words, Tone.TEAL, "tick")
        self.undo.show()
        self.done.show()
        self.undo.setFocus(Qt.FocusReason.TabFocusReason)

    def tell(self, words: str, tone: Tone, icon: str) -> None:
        """Say how something goes that is not undone here, as the saving of a file.

        It may come late: what can still be undone is said with it.
        """
        whole = f"{self._undoable}\n{words}" if self._undoable else words
        self.done.show_as(whole, tone, icon)
        self.undo.setVisible(bool(self._undoable))
        self.done.show()

    def hide_done(self) -> None:
        """Say no more of what was done."""
        self._undoable = ""
        self.done.hide()

    def set_begun(self, *, begun: bool) -> None:
        """Somebody who has not begun sees one calm card, not empty charts."""
        self.bars.setVisible(begun)
        self.stops.setVisible(begun)
        self.header.set_actions(shown=begun)
        self._below.setStretch(1, _SIDE if begun else 0)
        self._column.setStretch(self._column.indexOf(self._below), 1 if begun else 0)
        self._column.setStretch(self._column.count() - 1, 0 if begun else 1)

    def show_day_card(self, *, shown: bool) -> None:
        """Show the day in the place of the trend."""
        self.trend.setVisible(not shown)
        self.day.setVisible(shown)
        self._share_side()

    def set_tables(self, shown: bool) -> None:
        """Show charts as tables, or as charts."""
        self._tables = shown
        self.trend.set_table(shown=shown)
        self.bars.set_table(shown=shown)
        if self._width:
            self.arrange(self._width)

    def arrange(self, width: int) -> None:
        """Give every part its place for a width (px) and the text size."""
        self._width = width
        room = width / self._theme.text_scale
        wide, stacked = room >= _SIDE_BY_SIDE, room < _STACKED
        direction = QBoxLayout.Direction
        down, across = direction.TopToBottom, direction.LeftToRight
        pad = 32 if wide else 16
        self._column.setContentsMargins(pad, 16, pad, 24)
        self.header.set_stacked(stacked=room < _HEAD_BESIDE, piled=stacked)
        if stacked:
            self._column.insertWidget(self._column.count() - 1, self.header.paper_ways)
        self._below.setDirection(across if wide else down)
        # Beside a table in its whole length a short card would leave a long hole.
        below = wide or stacked or self._tables
        self._side.setDirection(down if below else across)
        self._share_side()
        self.trend.set_narrow(narrow=stacked)
        self.day.set_narrow(narrow=stacked)

    def _share_side(self) -> None:
        """Let the small cards fill the width; beside a long day they stay small."""
        down = self._side.direction() is QBoxLayout.Direction.TopToBottom
        small = down and not self.day.isHidden()
        for place, grows in enumerate((not small, not small, small)):
            self._side.setStretch(place, int(grows))
        # Side by side they are as wide as each other, whatever words are on them.
        wants = QSizePolicy.Policy.Preferred if down else QSizePolicy.Policy.Ignored
        for card in (self.bars, self.stops):
            policy = card.sizePolicy()
            policy.setHorizontalPolicy(wants)
            card.setSizePolicy(policy)

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST + 2 * _PAD_WIDE)
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(16)
        self._side.addWidget(self.bars, 1)
        self._side.addWidget(self.stops, 1)
        self._side.addStretch(0)
        left = QVBoxLayout()
        left.addWidget(self.trend)
        left.addWidget(self.day)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(16)
        self._below.addLayout(left, _MAIN)
        self._below.addLayout(self._side, _SIDE)
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(16)
        for one in (self.header, self.done, self.strip):
            self._column.addWidget(one)
        self._column.addLayout(self._below, 1)
        self._column.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        # Content is never wider than this and stays at the rail.
        row.addWidget(holder, FILLS)
        row.addStretch(1)
