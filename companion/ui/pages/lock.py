"""The locked state: what to do now, and how the lock is opened. It replaces Today.

page = LockPage(theme, clock, day_words())
page.show_alarm(alarm, lines, "gb")      lines: what was answered with yes
page.show_words("Say: ...")              on the phone
page.cleared      Signal(str, date): a clinician has looked at it
page.print_asked, page.country_chosen
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.alarm_words import LEAD, TITLES
from companion.domain.emergency import COUNTRIES
from companion.domain.lock import Alarm
from companion.domain.screening import Tier
from companion.language import mark, tr
from companion.ui.pages.clearance import ClearanceForm
from companion.ui.pages.country_choice import CountryChoice
from companion.ui.pages.help_cards import NumberCard
from companion.ui.pages.lock_card import LockCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import FILLS
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.page_head import PageHead
from companion.ui.widgets.scroll_view import ScrollView

NUMBER, NUMBER_WORSE = mark("Emergency number"), mark("If it gets worse")
_WIDEST, _PAD_WIDE = 1600, 32
_ACTION_SHARE, _NUMBER_SHARE = 720, 360
_SIDE_BY_SIDE, _STACKED = 1000, 560  # widths at 100 % text


class LockPage(Ground):
    """Shown instead of today's routine while an answer locks the exercises."""

    print_asked = Signal()
    country_chosen = Signal(str)
    cleared = Signal(str, object)

    def __init__(
        self, theme: Theme, clock: Clock, days: DayWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[Alarm, tuple[str, ...]] | None = None
        self.title = Label(theme, "", "display", 700)
        self._lead = Label(theme, tr(LEAD), "lead", 400, "ink2")
        self.print_button = Button(theme, tr("Print this"), Kind.SECONDARY, "print")
        self.action = LockCard(theme)
        self.number = NumberCard(theme)
        self.countries = CountryChoice(theme)
        self.clearance = ClearanceForm(theme, clock, days)
        self.countries.hide()
        self._lay_out()
        self.print_button.clicked.connect(self.print_asked)
        self.number.change_asked.connect(self._open_countries)
        self.countries.country_chosen.connect(self._choose)
        self.countries.closed.connect(self.countries.hide)
        self.clearance.cleared.connect(self.cleared)
        theme.changed.connect(self._arrange)

    def show_alarm(self, alarm: Alarm, lines: Sequence[str], country: str) -> None:
        """Say what to do about an alarm, with the numbers of a country."""
        self._shown = (alarm, tuple(lines))
        numbers = COUNTRIES[country]
        self.title.set_text(tr(TITLES[alarm.tier]))
        self.setAccessibleName(tr(TITLES[alarm.tier]))
        self.action.show_tier(alarm.tier, lines, numbers)
        self.number.show_numbers(numbers)
        now = alarm.tier is Tier.NOW
        self.number.title.set_text(tr(NUMBER if now else NUMBER_WORSE))
        self.number.set_say(shown=now)
        self.countries.set_country(country)
        self.clearance.show_alarm(alarm)
        self._arrange()
        self._view.verticalScrollBar().setValue(0)

    def show_words(self, words: str) -> None:
        """Say what to say to whoever answers the emergency number."""
        self.number.say.set_text(words)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        direction = QBoxLayout.Direction
        self._head = PageHead(self._theme, self.title, self._lead, self.print_button)
        self._cards = QBoxLayout(direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addWidget(self.action, _ACTION_SHARE)
        self._cards.addWidget(self.number, _NUMBER_SHARE)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST + 2 * _PAD_WIDE)
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(16)
        self._column.addLayout(self._head)
        self._column.addWidget(self.countries)
        self._column.addLayout(self._cards)
        self._column.addWidget(self.clearance)
        self._column.addStretch(1)
        self._view = self._scrolling(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)

    def _scrolling(self, holder: QWidget) -> ScrollView:
        """Left aligned, and no wider than is read well."""
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder, FILLS)
        row.addStretch(1)
        return ScrollView(self._theme, content)

    def _open_countries(self) -> None:
        self.countries.show()
        self._view.verticalScrollBar().setValue(0)
        self.countries.take_focus()

    def _choose(self, country: str) -> None:
        if self._shown is not None:
            self.show_alarm(*self._shown, country)
        self.country_chosen.emit(country)

    def _arrange(self) -> None:
        """Side by side, the number as a strip, or all in one column."""
        room = self.width() / self._theme.text_scale
        wide, stacked = room >= _SIDE_BY_SIDE, room < _STACKED
        direction = QBoxLayout.Direction
        down = direction.TopToBottom
        pad = 32 if wide else 16
        self._column.setContentsMargins(pad, 24, pad, 24)
        self._cards.setDirection(direction.LeftToRight if wide else down)
        beside = not wide and not stacked
        self.number.set_strip(self.width() - 2 * pad if beside else None)
        self._head.set_stacked(stacked=stacked)
        self.clearance.set_beside(beside=not stacked)
        self.countries.set_columns(1 if stacked else 3)
