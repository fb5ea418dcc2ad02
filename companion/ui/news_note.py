"""Keeps what is new the moment it is said; what is put right in time is taken back.

note = NewsNote(host, page.watch)
note.begin()                  it is asked another time: what was said before stays
note.kept                     the list that was begun by it, if any
"""

from typing import TYPE_CHECKING

from companion.domain.history import Screening
from companion.domain.lock import MICRO_SCREEN, told_ahead

if TYPE_CHECKING:
    from companion.ui.pages.news_watch import NewsWatch
    from companion.ui.room import Host


class NewsNote:
    """Locks, or has the list asked, though the window is closed or the date doubted."""

    def __init__(self, host: "Host", watch: "NewsWatch") -> None:
        self._host = host
        self._kept: tuple[str, Screening] | None = None  # with its id in the diary
        watch.noted.connect(self._note)

    @property
    def kept(self) -> Screening | None:
        """What was kept of what is said now."""
        return None if self._kept is None else self._kept[1]

    def begin(self) -> None:
        """What was said until now can be put right no longer."""
        self._kept = None

    def _note(self, yes: frozenset[str], new_tingling: bool) -> None:
        teller, now = self._host.crew.teller, self._host.clock.now()
        before, self._kept = self._kept, None
        if yes or new_tingling:
            signs = [one.signs for one in MICRO_SCREEN if one.key in yes]
            told = frozenset[str]().union(*signs)
            history = self._host.crew.casebook.history(now.date())
            ahead = told_ahead(history, now)
            noted = Screening(now, now.date(), told, whole=False, after=ahead)
            self._kept = teller.tell_at_once(noted), noted
        if before is not None:
            teller.take_back(before[0])
