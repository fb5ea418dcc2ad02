"""What Today invites to, beside what the rules ask; loaded when there may be any."""

from datetime import date
from typing import TYPE_CHECKING

from companion.store.draft import Drafts
from companion.store.setting import INVITE_FROM
from companion.ui.doors import GOALS, WELCOME
from companion.ui.goal_book import GoalBook
from companion.ui.pages.today_invites import (
    NOT_TODAY,
    SETUP,
    goal_line,
    put_off_until,
    setup_line,
)

if TYPE_CHECKING:
    from companion.ui.pages.day import Day
    from companion.ui.pages.today_line import Line
    from companion.ui.room import Host


class Invites:
    """Makes the lines, and follows them.

    The next day that may invite is kept, so that a start before it reads nothing.
    """

    def __init__(self, host: "Host") -> None:
        self._host = host
        self._drafts = Drafts(host.crew.settings)
        self._book = GoalBook(host)

    def lines(self, day: "Day") -> "tuple[Line, ...]":
        """At most one: nobody is asked for two things that can wait."""
        if not self._host.crew.casebook.knows_person():
            step = self._drafts.first_run().step
            return (setup_line(step.number, len(type(step))),)
        seen = day.outlook
        if seen is None or seen.plan.closed is not None or seen.flare is not None:
            return ()
        due = self._book.due()
        if not due:
            self._wait_until(self._book.next_due())
            return ()
        return (goal_line(due),)

    def follow(self, key: str, answer: str) -> bool:
        """Go where a line leads, or put it off; whether Today is to be shown again."""
        if key == SETUP:
            self._host.go_to(WELCOME)
        elif answer == NOT_TODAY:
            today = self._host.clock.now().date()
            self._wait_until(put_off_until(self._book.due(), today))
            return True
        else:
            self._host.go_to(GOALS)
        return False

    def _wait_until(self, day: date) -> None:
        self._host.crew.settings.set(INVITE_FROM, day.isoformat())
