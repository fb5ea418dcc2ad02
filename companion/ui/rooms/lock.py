"""The locked state in the place of Today, until a clinician has looked at it."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.alarm_words import alarm_lines, words_to_say
from companion.domain.history import Clearance
from companion.domain.lock import locked_by
from companion.ui.day_words import day_words
from companion.ui.doors import TODAY
from companion.ui.pages.lock import LockPage

if TYPE_CHECKING:
    from companion.ui.room import Host


class LockRoom:
    """The lock page, filled with what was answered."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.page = LockPage(host.theme, host.clock, day_words())
        self.page.print_asked.connect(self.print_shown)
        self.page.country_chosen.connect(host.crew.print_shop.choose_country)
        self.page.cleared.connect(self._clear)

    def enter(self) -> None:
        """Show the most urgent alarm that is not cleared."""
        host, today = self._host, self._host.clock.now().date()
        history = host.crew.casebook.history(today)
        alarm = locked_by(history)
        if alarm is not None:
            lines = alarm_lines(history, alarm)
            self.page.show_alarm(alarm, lines, host.crew.print_shop.country())
            self.page.show_words(words_to_say(history, alarm))

    def print_shown(self) -> None:
        """Print the emergency sheet."""
        self._host.crew.print_shop.help(self._host.frame)

    def _clear(self, by: str, on: date) -> None:
        """Keep who has looked at it and when, once the date is sure."""
        self._host.crew.when_sure(partial(self._keep, by, on))

    def _keep(self, by: str, on: date) -> None:
        """Then see what is open again."""
        host, now = self._host, self._host.clock.now()
        alarm = locked_by(host.crew.casebook.history(now.date()))
        about = alarm.at if alarm is not None else None
        host.crew.teller.tell(Clearance(now, on, by, about))
        host.go_to(TODAY)
