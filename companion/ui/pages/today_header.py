"""The head of the Today page: the date, what kind of day it is, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.domain.rule import RuleKey
from companion.language import capital, tr
from companion.printing.calendar_words import long_day
from companion.ui.pages.day import Day
from companion.ui.pages.day_words import day_words
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.label import Label

_BESIDE = 15  # px from the title to the line beside it
_ASIDE = 16  # px from the words to the buttons
_FEW = 2  # lines beside a block of buttons on two rows
# Nothing may be begun, not even calm days, before these are settled.
_BUTTON = 56
_HIGH = 66  # px of the row at least that buttons stand in
_NO_FLARE = frozenset({RuleKey.LOCK, RuleKey.LIST_DUE, RuleKey.START_NEW})


class TodayHeader(QWidget):
    """Date, title and one line; at the right Print today and Start session."""

    start_asked = Signal()
    print_asked = Signal()
    flare_asked = Signal()
    not_today_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide, self._narrow, self._compact = False, False, False
        self._below, self._across = False, False
        self._stood: tuple[object, ...] = ()
        self._date = Label(theme, "", "body", 500, "ink2")
        self._title = Label(theme, "", "title", 700)
        self._summary = Label(theme, "", "body", 500, "ink2")
        self._not_today = Button(theme, tr("Not today"), Kind.QUIET)
        flare = tr("I have a flare-up")
        self._flare = Button(theme, flare, Kind.QUIET, "flare", flare)
        paper = tr("Print today")
        self._print = Button(theme, paper, Kind.SECONDARY, "print", paper)
        self._start = Button(theme, tr("Start session"), Kind.PRIMARY, "play")
        self._print.tell_key("Ctrl+P")
        self._start.tell_key("Ctrl+Return")
        self._all = (self._not_today, self._flare, self._print, self._start)
        for button in self._all:
            button.setParent(self)  # shown before it has a place, it would be a window
            button.set_height(_BUTTON)
        self._words = QVBoxLayout()
        self._line = QHBoxLayout()
        self._buttons = QGridLayout()
        self._lay_out()
        self.setMinimumHeight(_HIGH)
        self._flare.clicked.connect(self.flare_asked)
        self._not_today.clicked.connect(self.not_today_asked)
        self._print.clicked.connect(self.print_asked)
        self._start.clicked.connect(self.start_asked)

    def show_day(self, day: Day) -> None:
        """Say what kind of day it is."""
        when = day.routine.day
        self._date.set_text(capital(long_day(when)))
        title, summary = day_words(day)
        self._title.set_text(title)
        self._summary.set_text(summary)
        self._summary.setVisible(bool(summary))  # an empty line would be a gap
        some = bool(day.routine.items)
        self._print.setVisible(some)
        self._start.setVisible(day.startable is not None)
        # One thing is asked for at a time: an unfinished session comes first.
        asked = day.planned and day.next_item is not None and day.unfinished is None
        seen = day.outlook
        # Nor is anybody led on after a stop who has not said that it is over.
        asked = asked and not (seen is not None and (seen.put_off or seen.asks_again))
        flaring = seen is not None and seen.flare is not None
        closed = seen.plan.closed if seen is not None else None
        self._flare.setVisible(not flaring and closed not in _NO_FLARE)
        # By itself it stands at the margin, where words without a box look lost.
        self._flare.set_kind(Kind.QUIET if some else Kind.SECONDARY)
        put_off = seen is not None and seen.put_off
        left = some and day.next_item is not None and not put_off
        self._not_today.setVisible(left)
        self._start.set_kind(Kind.PRIMARY if asked else Kind.SECONDARY)
        self._place_parts()

    def set_shape(self, shape: Shape) -> None:
        """Arrange it for a wide, a compact or a narrow page."""
        wide = shape is Shape.WIDE
        self._wide = wide
        self._compact = shape is Shape.COMPACT
        size = "caption" if self._compact else "body"
        self._date.set_size(size, 500)
        self._summary.set_size(size, 500)
        narrow = shape is Shape.NARROW
        self._buttons.setSpacing(16 if wide else 8)
        # Below each other they are equally wide.
        wants = QSizePolicy.Policy.Expanding if narrow else QSizePolicy.Policy.Fixed
        for button in self._all:
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(wants)
            button.setSizePolicy(policy)
        self._narrow = narrow
        self._print.set_words(tr("Print") if narrow else tr("Print today"))
        self._flare.set_words(tr("I have a flare-up") if wide else tr("Flare-up"))
        self._place_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put line and buttons beside the title, or below it without the room."""
        super().resizeEvent(event)
        self._place_parts()

    def _place_parts(self) -> None:
        """The buttons stand beside the words where no title has to break for them."""
        title, date = self._title.sizeHint().width(), self._date.sizeHint().width()
        room = self.width() - max(title, date) - _ASIDE
        narrow = self._narrow
        buttons = self._block_width() if narrow else self._buttons_width(self._all)
        below = room < buttons
        # Beside the words a block too wide would make the page wider, which then has
        # room for it below, is as wide as before, and so on without an end.
        piled = narrow and buttons > self.width()
        rows = self._piled_rows() if piled else self._rows()
        across = not below and self._is_column(self.width() - buttons - _ASIDE)
        stood = (rows, below, across)
        if stood != self._stood:
            self._stood, self._below = stood, below
            self._stand_buttons(rows)
            self._stand_summary(across=across)
        beside = 0 if below else self._above_buttons()
        self._buttons.setContentsMargins(0, beside, 0, 0)
        self._place_line()

    def _above_buttons(self) -> int:
        """Px above one row of buttons that ends where the title does."""
        words = self._date.sizeHint().height() + self._title.sizeHint().height()
        high = self._theme.box(_BUTTON) if not self._narrow else words
        return max(0, max(words, _HIGH) - high)

    def _is_column(self, room: int) -> bool:
        """Whether the line would be short lines beside the buttons, in so many px."""
        if self._summary.isHidden() or room <= 0:
            return False
        most = _FEW if self._narrow else 1
        size = "caption" if self._compact else "body"
        above = self._summary.contentsMargins().top()
        high = self._summary.heightForWidth(room) - above
        return high > most * self._theme.line(size)

    def _stand_summary(self, *, across: bool) -> None:
        """Put the line below all, as wide as the page, or with the title."""
        if across:
            self._line.removeWidget(self._summary)
            self._whole.addWidget(self._summary, 1, 0, 1, 2)
        else:
            self._whole.removeWidget(self._summary)
            self._line.addWidget(self._summary, 1)
        self._across = across

    def _small(self) -> tuple[Button, ...]:
        """What may be done beside starting, as far as it may be."""
        every = (self._print, self._flare, self._not_today)
        return tuple(one for one in every if not one.isHidden())

    def _rows(self) -> tuple[tuple[Button, ...], ...]:
        """All in one row, Start last; or below Start where it is narrow."""
        return ((self._start,), self._small()) if self._narrow else (self._all,)

    def _piled_rows(self) -> tuple[tuple[Button, ...], ...]:
        """Two in a row at most, for words too long for three."""
        every = (self._start, *self._small())
        there = tuple(one for one in every if not one.isHidden())
        return there[:2], there[2:]

    def _buttons_width(self, buttons: Sequence[Button]) -> int:
        wides = [one.sizeHint().width() for one in buttons if not one.isHidden()]
        return sum(wides) + self._buttons.horizontalSpacing() * max(0, len(wides) - 1)

    def _block_width(self) -> int:
        """Columns of a grid that Start spans; a hidden Start asks for none."""
        return max(self._buttons_width(row) for row in self._rows())

    def _stand_buttons(self, rows: Sequence[Sequence[Button]]) -> None:
        most = max(len(row) for row in rows)
        for at, row in enumerate(rows):
            for column, button in enumerate(row):
                # A row is of one height; those below the first are less high.
                button.set_height(44 if self._narrow and at > 0 else _BUTTON)
                last = column == len(row) - 1
                wide = most - column if last else 1
                self._buttons.addWidget(button, at, column, 1, wide)
        self._whole.removeItem(self._buttons)
        bottom = Qt.AlignmentFlag.AlignBottom
        if self._below and self._narrow:
            self._whole.addLayout(self._buttons, 1, 0, 1, 2)
        elif self._below:
            first = bottom | Qt.AlignmentFlag.AlignLeft
            self._whole.addLayout(self._buttons, 1, 0, 1, 2, first)
        else:
            # Whether there is a line below the title or not, they stand where they are.
            self._whole.addLayout(self._buttons, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._whole.setVerticalSpacing(8 if self._below or self._narrow else 0)

    def _place_line(self) -> None:
        wanted = self._title.sizeHint().width() + self._summary.sizeHint().width()
        taken = 0 if self._below else self._buttons.sizeHint().width() + _ASIDE
        room = self.width() - taken
        beside = self._wide and not self._across and wanted + _BESIDE <= room
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight
            if beside
            else QBoxLayout.Direction.TopToBottom
        )
        self._line.setSpacing(_BESIDE if beside else 0)
        # Beside the title, the line stands on the title's base line.
        self._summary.setContentsMargins(0, self._theme.px(11) if beside else 0, 0, 0)

    def _lay_out(self) -> None:
        self._words.setSpacing(0)
        self._line.addWidget(self._title)
        self._line.addWidget(self._summary, 1)
        self._words.addWidget(self._date)
        self._words.addLayout(self._line)
        # Aligned to the top instead, a layout would not grow with lines that wrap.
        self._words.addStretch(1)
        whole = self._whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(_ASIDE)
        whole.addLayout(self._words, 0, 0)
        self._stand_buttons((self._all,))
        whole.setColumnStretch(0, 1)
