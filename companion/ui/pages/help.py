"""When to get help: what calls for help now, today and in the next days.

    page = HelpPage(theme)
    page.show_numbers("gb")           the country's key in domain/emergency.py
    page.set_visit(visit=True)        with Back, when the stop card is waiting
    page.print_asked, page.back_asked, page.country_chosen (Signal(str))

Every sign that calls for help now is in view at 1280 x 800 without scrolling.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.emergency import COUNTRIES
from companion.domain.screening import HELP_LINES, Tier
from companion.language import mark, tr
from companion.ui.mirror import inset
from companion.ui.pages.country_choice import CountryChoice
from companion.ui.pages.help_cards import LaterCard, NowCard, NumberCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.way_back import WayBack

TITLE = mark("When to get help")
LEAD = mark("These signs are rare. If you have one, do not wait and do not exercise.")
_WIDEST, _PAD_WIDE = 1600, 32
_AIR, _LESS_AIR = (24, 16, 16), (12, 8, 10)  # px at head and foot, between cards
_NOW_SHARE, _NUMBER_SHARE = 760, 336
_SIDE_BY_SIDE, _STACKED = 1000, 560  # content widths at 100 % text
_KEYS = {Qt.Key.Key_PageDown: 0.9, Qt.Key.Key_PageUp: -0.9}


class HelpPage(Ground):
    """Red flags by urgency, and the number to call."""

    print_asked = Signal()
    back_asked = Signal()
    country_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(tr(TITLE))
        self.back = WayBack(theme, tr("Back|to where one was"))
        self.print_button = Button(theme, tr("Print this"), Kind.SECONDARY, "print")
        self.print_button.tell_key("Ctrl+P")
        self.now = NowCard(theme, _words(Tier.NOW))
        self.number = NumberCard(theme)
        self.countries = CountryChoice(theme)
        self.today = LaterCard(theme, _words(Tier.TODAY), icon="warning", amber=True)
        self.soon = LaterCard(theme, _words(Tier.SOON), icon="calendar", amber=False)
        self.back.hide()
        self.countries.hide()
        self._lay_out()
        self._connect()

    def show_numbers(self, country: str) -> None:
        """Show the numbers and words of a country."""
        numbers = COUNTRIES[country]
        self.now.show_numbers(numbers)
        self.number.show_numbers(numbers)
        self.countries.set_country(country)
        self.today.show_head(tr("Today: {call}|whom to ask", call=tr(numbers.today)))
        self.soon.show_head(
            tr("In the next days: {call}|whom to ask", call=tr(numbers.soon))
        )

    def set_visit(self, *, visit: bool) -> None:
        """Offer the way back to what is waiting, or none."""
        self.back.setVisible(visit)
        self._arrange()
        # Without the rail it stands in the middle, as all pages without it do.
        self._row.setStretch(0, int(visit))
        self._leave.setEnabled(visit)
        self.countries.hide()
        self._scroll.verticalScrollBar().setValue(0)
        if visit:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        direction = QBoxLayout.Direction
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST + 2 * _PAD_WIDE)
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(16)
        self._column.addLayout(self._header())
        self._upper = QBoxLayout(direction.LeftToRight)
        self._upper.addWidget(self.now, _NOW_SHARE)
        self._upper.addWidget(self.number, _NUMBER_SHARE)
        self._lower = QBoxLayout(direction.LeftToRight)
        self._lower.addWidget(self.today, 1)
        self._lower.addWidget(self.soon, 1)
        for row in (self._upper, self._lower):
            row.setSpacing(16)
        self._choice = QVBoxLayout()
        self._choice.addWidget(self.countries)
        self._column.addLayout(self._choice)
        self._column.addLayout(self._upper)
        self._column.addLayout(self._lower)
        self._column.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(0)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        self._row = row
        self._scroll = ScrollView(self._theme, content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _header(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._theme, tr(TITLE), "display", 700))
        words.addWidget(Label(self._theme, tr(LEAD), "lead", 400, "ink2"))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(16)
        self._levels = [QVBoxLayout() for _ in range(3)]
        before, middle, after = self._levels
        before.addWidget(self.back)
        middle.addLayout(words)
        after.addWidget(self.print_button)
        for level in self._levels:
            level.addStretch(1)
            self._head.addLayout(level, int(level is middle))
        return self._head

    def _level_head(self, *, stacked: bool) -> None:
        """Stand the buttons level with the first line of the title."""
        line = self._theme.line("display")
        back, print_ = (
            one.sizeHint().height() for one in (self.back, self.print_button)
        )
        highest = max(line, print_, 0 if self.back.isHidden() else back)
        for level, high in zip(self._levels, (back, line, print_), strict=True):
            above = 0 if stacked else max(0, (highest - high) // 2)
            level.setContentsMargins(0, above, 0, 0)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_asked)
        self.back.clicked.connect(self.back_asked)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._leave.activated.connect(self.back_asked)
        self._leave.setEnabled(False)
        for key, part in _KEYS.items():
            turn = QShortcut(QKeySequence(key), self)
            turn.activated.connect(lambda part=part: self._turn(part))
        self.number.change_asked.connect(self._open_countries)
        self.countries.country_chosen.connect(self._choose)
        self.countries.closed.connect(self._close_countries)
        self._theme.changed.connect(self._arrange)

    @Slot()
    def _open_countries(self) -> None:
        self.countries.show()
        self._scroll.verticalScrollBar().setValue(0)
        self.countries.take_focus()

    @Slot()
    def _close_countries(self) -> None:
        self.countries.hide()
        self.number.change.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _choose(self, country: str) -> None:
        self.show_numbers(country)
        self.country_chosen.emit(country)

    def _turn(self, part: float) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * part))

    def _arrange(self) -> None:
        """Side by side, the number as a strip, or all in one column."""
        room = self.width() / self._theme.text_scale
        wide, stacked = room >= _SIDE_BY_SIDE, room < _STACKED
        direction = QBoxLayout.Direction
        pad = 32 if wide else 16
        down = direction.TopToBottom
        # The number first, where it does not stand beside the list.
        above = direction.BottomToTop
        self._upper.setDirection(direction.LeftToRight if wide else above)
        self.number.set_strip(strip=not wide and not stacked)
        self._lower.setDirection(down if stacked else direction.LeftToRight)
        self._head.setDirection(down if stacked else direction.LeftToRight)
        self.countries.set_columns(1 if stacked else 3)
        self._level_head(stacked=stacked)
        before = not (self.back.isHidden() or stacked)
        out = self.back.hang(pad) if before else 0
        for row in (self._choice, self._upper, self._lower):
            inset(row, out, 0, 0, 0)
        self._find_air(pad, out)

    def _find_air(self, pad: int, out: int) -> None:
        """A little less of it where a page would be scrolled by a finger's width."""
        wide = min(self.width() - STRIP, _WIDEST + 2 * _PAD_WIDE)
        for top, foot, apart in (_AIR, _LESS_AIR, _AIR):
            for row in (self._upper, self._lower, self._column):
                row.setSpacing(apart)
            inset(self._column, pad - out, top, pad, foot)
            self._column.invalidate()
            if self._column.heightForWidth(wide) <= self.height():
                return


def _words(tier: Tier) -> list[str]:
    return [tr(line.words) for line in HELP_LINES[tier]]
