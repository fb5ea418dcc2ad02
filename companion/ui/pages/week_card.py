"""The days of the week for exercise, and how much time there is."""

from PySide6.QtCore import Signal

from companion.language import capital, mark, tr
from companion.printing.calendar_words import DAYS
from companion.ui.theme import Theme
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills
from companion.ui.widgets.segmented import Segmented

HEAD = mark("Which days, and how much time?")
LEAD = mark(
    "Three to five days a week for strength. Walking and breathing are for every day."
)
TIME = mark("Time for a session")
CHOICES = (10, 15, 20, 25)
_WEEK = 7


class WeekCard(FormCard):
    """Seven pills from the first day of the week on, and four lengths."""

    changed = Signal()

    def __init__(self, theme: Theme, first_weekday: int) -> None:
        super().__init__(theme, tr(HEAD), tr(LEAD))
        self._order = [(first_weekday + step) % _WEEK for step in range(_WEEK)]
        self.days_choice = Pills(
            theme, tr(HEAD), [capital(tr(DAYS[one])) for one in self._order]
        )
        words = [tr("{n} min", n=one) for one in CHOICES]
        self.time_choice = Segmented(theme, tr(TIME), words)
        self._minutes = CHOICES[-1]
        self.add(self.days_choice)
        self.add(Label(theme, tr(TIME), "body", 600))
        self.add(self.time_choice)
        self.days_choice.chosen_changed.connect(lambda _chosen: self.changed.emit())
        self.time_choice.chosen_changed.connect(self._take_time)

    @property
    def days(self) -> frozenset[int]:
        """The chosen days; Monday is 0."""
        return frozenset(self._order[index] for index in self.days_choice.chosen)

    @property
    def minutes(self) -> int:
        """The chosen time, or the one that was there before."""
        return self._minutes

    def show_week(self, days: frozenset[int], minutes: int) -> None:
        """Show these days and this time."""
        chosen = [at for at, one in enumerate(self._order) if one in days]
        self.days_choice.choose(chosen)
        self.time_choice.choose(CHOICES.index(minutes) if minutes in CHOICES else None)
        self._minutes = minutes

    def _take_time(self, index: int | None) -> None:
        if index is not None:
            self._minutes = CHOICES[index]
            self.changed.emit()
