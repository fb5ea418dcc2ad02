"""Today: the routine, and the ways into a session."""

from typing import TYPE_CHECKING

from companion.ui.leftover import Leftover
from companion.ui.pages.today import TodayPage

if TYPE_CHECKING:
    from companion.ui.room import Host


class TodayRoom:
    """The Today page, filled from the desk; begins sessions and settles old ones."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        crew = host.crew
        self.page = TodayPage(host.theme, host.studio, host.clock)
        self._leftover = Leftover(host.theme, host.frame, crew.desk, crew.scribe)
        page = self.page
        page.start_asked.connect(self._start)
        page.continue_asked.connect(self._leftover.go_on)
        page.keep_asked.connect(self._leftover.keep)
        page.discard_asked.connect(self._leftover.ask_discard)
        page.print_asked.connect(self.print_shown)
        self._leftover.taken_up.connect(host.play)
        self._leftover.settled.connect(self.enter)

    def enter(self) -> None:
        """Show the day as it stands now."""
        self.page.show_day(self._host.crew.desk.day())

    def print_shown(self) -> None:
        """Print today's routine."""
        self._host.crew.print_shop.today(self._host.frame)

    def start_by_remote(self) -> None:
        """What a presenter remote starts: what was interrupted, or what is next."""
        if self._host.crew.desk.day().unfinished is not None:
            self._leftover.go_on()
        else:
            self.page.start_next()

    def _start(self, first: int) -> None:
        player = self._host.crew.desk.new_session(first)
        if player is None:
            self.enter()
            return
        self._host.play(player)
