"""Goals: what is told is kept, what is due is asked."""

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.goal import GlobalChange, Goal, Rating
from companion.store.setting import INVITE_FROM
from companion.ui.doors import GOALS, HELP
from companion.ui.goal_book import GoalBook
from companion.ui.pages.goals import GoalsPage

if TYPE_CHECKING:
    from companion.ui.room import Host


class GoalsRoom:
    """The goals page, filled from the diary."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self._book = GoalBook(host)
        self.page = GoalsPage(host.theme, host.clock)
        keep = host.crew.when_sure
        self.page.told.connect(lambda facts: keep(partial(self._tell, facts)))
        self.page.left.connect(host.go_back)
        self.page.help_asked.connect(lambda: host.visit(HELP))

    def enter(self) -> None:
        """Show the activities, and ask what is due."""
        self.page.show_goals(self._book.goals(), self._book.due())

    @property
    def unsaved(self) -> bool:
        """Whether anything is written or rated that is not saved."""
        return self.page.changed

    def resume(self) -> None:
        """Show it again."""
        self._host.go_to(GOALS)

    def let_go(self) -> None:
        """Show nothing of it any more."""
        self.page.clear()

    def print_shown(self) -> None:
        """Nothing here is for paper."""

    def _tell(self, facts: tuple[Goal | Rating | GlobalChange, ...]) -> None:
        for one in facts:
            self._host.crew.teller.tell(one)
        self._host.crew.settings.reset(INVITE_FROM)  # what is due next is another day
        self.enter()
