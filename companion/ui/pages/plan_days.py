"""Which days of the week have a session, and how long it may take.

card = PlanDays(theme, first_weekday)
card.show_own(own_plan)
card.edited                    Signal(object): an edit of the own plan
"""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.own_plan import DAYS_A_WEEK, MINUTES, OwnPlan
from companion.language import capital, mark, tr
from companion.printing.calendar_words import DAYS, SHORT_DAYS
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills
from companion.ui.widgets.stepper import Stepper

_PAD = 20
_STEP = 5
REST_WORDS = mark("Strength has rest days: one to five session days a week.")
MOST_WORDS = mark("At most five days: muscles grow on the days between.")
LEAST_WORDS = mark("Keep at least one session day.")


class PlanDays(Card):
    """Seven pills, and a stepper for the minutes."""

    edited = Signal(object)

    def __init__(
        self, theme: Theme, first_weekday: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._own = OwnPlan()
        self._order = [(first_weekday + ahead) % 7 for ahead in range(7)]
        names = [capital(tr(SHORT_DAYS[one])) for one in self._order]
        self.days = Pills(theme, tr("Session days"), names, alike=True)
        for pill, weekday in zip(self.days.pills, self._order, strict=True):
            pill.setAccessibleName(tr(DAYS[weekday]))
        self.words = Label(theme, tr(REST_WORDS), "caption", 500, "ink2")
        less, more = tr("Five minutes less"), tr("Five minutes more")
        self.minutes = Stepper(theme, tr("At most"), less, more)
        self.minutes.set_flush()
        box = theme.box
        column = QVBoxLayout(self)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(12)
        column.addWidget(Label(theme, tr("Session days"), "lead", 700))
        for part in (self.days, self.words, self.minutes):
            column.addWidget(part)
        self.days.chosen_changed.connect(self._choose_days)
        self.minutes.less.connect(lambda: self._step(-_STEP))
        self.minutes.more.connect(lambda: self._step(_STEP))

    def show_own(self, own: OwnPlan) -> None:
        """Show the days and minutes of a plan."""
        self._own = own
        self._show_days()
        self._say(REST_WORDS, fault=False)
        self.minutes.show_value(
            tr("{n} min", n=own.minutes),
            less=own.minutes - _STEP >= MINUTES.least,
            more=own.minutes + _STEP <= MINUTES.most,
        )

    @Slot(object)
    def _choose_days(self, chosen: tuple[int, ...]) -> None:
        days = frozenset(self._order[index] for index in chosen)
        if not DAYS_A_WEEK.least <= len(days) <= DAYS_A_WEEK.most:
            self._show_days()
            self._say(MOST_WORDS if days else LEAST_WORDS, fault=True)
            return
        self.edited.emit(lambda own: replace(own, days=days))

    def _step(self, by: int) -> None:
        minutes = self._own.minutes + by
        self.edited.emit(lambda own: replace(own, minutes=minutes))

    def _show_days(self) -> None:
        held = [i for i, weekday in enumerate(self._order) if weekday in self._own.days]
        with QSignalBlocker(self.days):  # nothing was chosen
            self.days.choose(held)

    def _say(self, words: str, *, fault: bool) -> None:
        self.words.set_text(tr(words))
        self.words.set_role("ambInk" if fault else "ink2")
