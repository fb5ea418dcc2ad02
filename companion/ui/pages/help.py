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
from companion.ui.pages.country_choice import CountryChoice
from companion.ui.pages.help_cards import LaterCard, NowCard, NumberCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import FILLS
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.page_head import PageHead
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.way_back import WayBack

TITLE = mark("When to get help")
LEAD = mark("These signs are rare. If you have one, do not wait and do not exercise.")
_WIDEST, _PAD_WIDE = 1600, 32
_NOW_SHARE, _NUMBER_SHARE = 760, 336
_SIDE_BY_SIDE, _STACKED = 1000, 560  # content widths at 100 % text
_AIRY, _CLOSE = (24, 16), (12, 8)  # px above it, and between its parts
_NARROWLY = 36  # px that closer parts make up for
_LOWER_BESIDE = 720  # px at 100 % text
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
        self._arrange()

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
        title = Label(self._theme, tr(TITLE), "display", 700)
        lead = Label(self._theme, tr(LEAD), "lead", 400, "ink2")
        self._head = PageHead(self._theme, title, lead, self.print_button)
        self._head.put_before(self.back)
        self._column.addLayout(self._head)
        self._upper = QBoxLayout(direction.LeftToRight)
        self._upper.addWidget(self.now, _NOW_SHARE)
        self._upper.addWidget(self.number, _NUMBER_SHARE)
        self._lower = QBoxLayout(direction.LeftToRight)
        self._lower.addWidget(self.today, 1)
        self._lower.addWidget(self.soon, 1)
        for row in (self._upper, self._lower):
            row.setSpacing(16)
        self._column.addWidget(self.countries)
        self._column.addLayout(self._upper)
        self._column.addLayout(self._lower)
        self._column.addStretch(1)
        self._scroll = self._scrolling(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _scrolling(self, holder: QWidget) -> ScrollView:
        """No wider than is read well."""
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(0)
        self._row.addWidget(holder, FILLS)
        self._row.addStretch(1)
        return ScrollView(self._theme, content)

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
        beside = not wide and not stacked
        self.number.set_strip(self.width() - 2 * pad if beside else None)
        below = room < _LOWER_BESIDE
        self._lower.setDirection(down if below else direction.LeftToRight)
        self.countries.set_columns(1 if stacked else 3)
        self._head.set_stacked(stacked=stacked)
        self._set_air(pad, *_AIRY)
        if self._misses_narrowly():
            self._set_air(pad, *_CLOSE)

    def _set_air(self, pad: int, above: int, between: int) -> None:
        self._column.setContentsMargins(pad, above, pad, between)
        self._column.setSpacing(between)

    def _misses_narrowly(self) -> bool:
        """Whether it would have to be scrolled, and by next to nothing."""
        wide = min(self.width(), _WIDEST + 2 * _PAD_WIDE)
        beyond = self._column.totalHeightForWidth(wide) - self.height()
        return 0 < beyond <= _NARROWLY


def _words(tier: Tier) -> list[str]:
    return [tr(line.words) for line in HELP_LINES[tier]]
