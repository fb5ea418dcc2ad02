"""What follows the stop card: rest, rate again, and what comes of it.

place = StopPlace(host, scribe)
place.begin(stop, exercise_name)     rest first; the session is over and saved
place.over, place.alarmed, place.help_asked
place.go_on_asked                    with the exercises that are left
"""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from companion.domain.after_stop import Next, after_stop
from companion.domain.felt import Felt
from companion.domain.history import AfterRest
from companion.domain.next_time import WHY, next_time_words
from companion.language import tr
from companion.ui.news_note import NewsNote
from companion.ui.pages.check_in_form import Earlier
from companion.ui.pages.rate_page import RatePage
from companion.ui.pages.rest_page import RestPage
from companion.ui.pages.stop_result import StopResult

if TYPE_CHECKING:
    from companion.domain.history import History
    from companion.domain.record import SessionRecord
    from companion.domain.stop import Stop
    from companion.ui.room import Host

BREATHING = "diaphragmatic-breathing"


class StopPlace(QStackedWidget):
    """Three pages one after the other; answers are kept as they are given."""

    over = Signal()
    alarmed = Signal()
    help_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, host: "Host") -> None:
        super().__init__()
        self._host = host
        self._session_id = ""
        self._stop: Stop | None = None
        theme, clock, studio = host.theme, host.clock, host.studio
        self.rest = RestPage(theme, clock, studio)
        self.rate = RatePage(theme, studio, clock)
        self._noted = NewsNote(host, self.rate.watch)
        self.result = StopResult(theme)
        for page in (self.rest, self.rate, self.result):
            self.addWidget(page)
        self.rest.rate_asked.connect(self._ask)
        self.rest.finish_asked.connect(self.over)
        self.rest.help_asked.connect(self.help_asked)
        self.rate.rated.connect(self._keep)
        self.rate.left.connect(self._leave)
        self.result.finish_asked.connect(self.over)
        self.result.go_on_asked.connect(self.go_on_asked)

    def begin(self, session_id: str, stop: "Stop") -> None:
        """Rest after a stop of a session."""
        self._session_id, self._stop = session_id, stop
        exercises = self._host.crew.casebook.exercises
        if BREATHING not in exercises:
            self._ask()
            return
        self.setCurrentWidget(self.rest)
        self.rest.begin(exercises[BREATHING])

    @property
    def _today(self) -> date:
        return self._host.clock.now().date()

    @property
    def _history(self) -> "History":
        return self._host.crew.casebook.history(self._today)

    def _record(self) -> "SessionRecord | None":
        those = [o for o in self._history.sessions if o.id == self._session_id]
        return those[0] if those else None

    def _before(self) -> Felt | None:
        record = self._record()
        return self._history.baseline(record) if record is not None else None

    @Slot()
    def _ask(self) -> None:
        before = self._before()
        side = self._host.crew.casebook.person(self._today).side
        earlier = Earlier(before, tr("at start")) if before is not None else None
        why = tr("Compared with the start of the session, it says what comes next.")
        self.setCurrentWidget(self.rate)
        self._noted.begin()
        self.rate.ask(tr("How is it now?"), why, side, earlier)

    @Slot()
    def _leave(self) -> None:
        """Not now; what was said to be new is never taken back by it."""
        if self.rate.watch.anything:
            self.alarmed.emit()
        else:
            self.over.emit()

    @Slot(object)
    def _keep(self, felt: Felt) -> None:
        """Keep the answer and say what follows from it."""
        crew = self._host.crew
        now = self._host.clock.now()
        crew.teller.tell_at_once(AfterRest(self._session_id, now, felt))
        if self._stop is None:
            self.over.emit()
            return
        found = after_stop(self._stop, self._before(), felt)
        if found is Next.SCREEN:
            self.alarmed.emit()
            return
        may = found is Next.MAY_GO_ON and crew.desk.new_session() is not None
        self.setCurrentWidget(self.result)
        self.result.show_next(found, self._lines(found), may_go_on=may)

    def _lines(self, found: Next) -> list[str]:
        record, stop = self._record(), self._stop
        lines = []
        if record is not None and stop is not None:
            planned = record.plan[stop.rep.item]
            exercises = self._host.crew.casebook.exercises
            lines = [
                tr("{exercise} is closed for today.", exercise=planned.name),
                next_time_words(
                    planned.exercise_id, self._history, exercises, self._today
                ),
                tr(WHY),
            ]
        if found is Next.FINISH:
            lines.append(
                tr("You are asked again in two hours, this evening and tomorrow.")
            )
        return lines
