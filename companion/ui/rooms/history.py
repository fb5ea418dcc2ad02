"""What was done, week by week."""

from datetime import date
from typing import TYPE_CHECKING

from companion.ui.doors import TODAY
from companion.ui.pages.history import HistoryPage

if TYPE_CHECKING:
    from companion.ui.room import Host


class HistoryRoom:
    """The history page, filled from the desk."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        desk = host.crew.desk
        self.page = HistoryPage(host.theme, host.clock, desk.week, desk.first_weekday)
        self.page.print_asked.connect(self._print_week)
        self.page.today_asked.connect(lambda: host.go_to(TODAY))

    def enter(self) -> None:
        """Show the week again, with what has been done since."""
        self.page.refresh()

    def print_shown(self) -> None:
        """Print this week."""
        self._print_week(self._host.crew.desk.this_week())

    def _print_week(self, first: date) -> None:
        self._host.crew.print_shop.week(self._host.frame, first)
