"""Asked again after a stop, or on a morning that is worse: how is it now?"""

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.felt import Felt, Tingling
from companion.domain.history import AfterRest, Morning
from companion.language import tr
from companion.ui.doors import SCREENING, TODAY, or_help
from companion.ui.news_note import NewsNote
from companion.ui.pages.check_in_form import Earlier
from companion.ui.pages.rate_page import RatePage
from companion.ui.pages.today_asks import MORNING_ENDS

if TYPE_CHECKING:
    from companion.ui.room import Host


class RateRoom:
    """The four answers; about the stop of today, or about this morning."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.about_morning = False
        self._stopped = ""
        self.page = RatePage(host.theme, host.studio, host.clock)
        self._noted = NewsNote(host, self.page.watch)
        self.page.rated.connect(self._take)
        self.page.left.connect(self._leave)

    def enter(self) -> None:
        """Ask, with how it was before as marks."""
        now = self._host.clock.now()
        casebook = self._host.crew.casebook
        history = casebook.history(now.date())
        seen = casebook.outlook(now)
        about = [
            one
            for one in history.sessions
            if (one.local_date < now.date() if self.about_morning else one.stops)
        ]
        before = history.baseline(about[-1]) if about else None
        earlier = Earlier(before, tr("at start")) if before is not None else None
        early = now.hour < MORNING_ENDS
        today = tr("How is it this morning?") if early else tr("How is it today?")
        title = today if self.about_morning else tr("How is it now?")
        why = tr("Compared with the start of the session, it says what comes next.")
        self._stopped = seen.stopped
        self._noted.begin()
        self.page.ask(title, why, casebook.person(now.date()).side, earlier)

    def print_shown(self) -> None:
        """Nothing here is for paper."""

    def _leave(self) -> None:
        """Not now; what was said to be new is never taken back by it."""
        new = self.page.watch.anything
        self._host.go_to(or_help(SCREENING) if new else TODAY)

    def _take(self, felt: Felt) -> None:
        """Keep it once the date is sure; what leads to help waits for no date."""
        if felt.tingling is Tingling.NEW:
            self._keep(felt)
        else:
            self._host.crew.when_sure(partial(self._keep, felt))

    def _keep(self, felt: Felt) -> None:
        now, teller = self._host.clock.now(), self._host.crew.teller
        if self.about_morning:
            teller.tell(Morning(now.date(), felt))
        else:
            teller.tell(AfterRest(self._stopped, now, felt))
        new = felt.tingling is Tingling.NEW
        self._host.go_to(or_help(SCREENING) if new else TODAY)
