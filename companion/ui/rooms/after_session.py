"""After a session: what was done, and what the person says of it."""

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.history import AfterCheck
from companion.domain.wording import minutes_of
from companion.language import tr
from companion.ui.doors import TODAY
from companion.ui.pages.after_session import AfterPage, Told
from companion.ui.pages.check_in_form import Earlier

if TYPE_CHECKING:
    from companion.domain.record import SessionRecord
    from companion.ui.room import Host


class AfterRoom:
    """The page after a session, about the last one of today."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self._session_id = ""
        self._kept: AfterCheck | None = None
        self.page = AfterPage(host.theme, host.studio, host.clock)
        self.page.told.connect(self._keep)
        self.page.hidden.connect(self.leave)

    def enter(self) -> None:
        """Say what was done in the last session; what was said of one before stays."""
        self.leave()
        today = self._host.clock.now().date()
        casebook = self._host.crew.casebook
        history = casebook.history(today)
        if not history.sessions:
            return
        record = max(history.sessions, key=lambda one: one.started)
        before = history.baseline(record)
        self._session_id = record.id
        earlier = Earlier(before, tr("at start")) if before is not None else None
        self.page.show_done(done_words(record), casebook.person(today).side, earlier)

    def print_shown(self) -> None:
        """Nothing here is for paper."""

    def leave(self) -> None:
        """Keep what was answered, whichever way one goes: Done is not the only one."""
        check = self._check(self.page.answers)
        if check not in (self._check(Told()), self._kept):
            self._tell(check)

    def _keep(self, told: Told) -> None:
        """Keep what was said, if anything was, once the date is sure."""
        if told == Told():
            self._host.go_to(TODAY)
            return
        self._host.crew.when_sure(partial(self._finish, self._check(told)))

    def _finish(self, check: AfterCheck) -> None:
        self._tell(check)
        self._host.go_to(TODAY)

    def _check(self, told: Told) -> AfterCheck:
        return AfterCheck(self._session_id, told.effort, told.felt, told.note)

    def _tell(self, check: AfterCheck) -> None:
        self._kept = check
        self._host.crew.teller.tell(check)


def done_words(record: "SessionRecord") -> str:
    """``You did 8 of 8 exercises in 14 min.``."""
    return tr(
        "You did {done} of {planned} exercises in {minutes} min.",
        done=record.exercises_done,
        planned=len(record.plan),
        minutes=minutes_of(record.active_ms),
    )
