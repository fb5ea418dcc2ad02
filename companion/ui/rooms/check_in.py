"""Before a session: what was answered is kept, and decides what follows."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.felt import Felt
from companion.domain.gate import Start, start_gate
from companion.domain.history import CheckIn, FlareUp
from companion.language import tr
from companion.ui.doors import CHECK_IN, SCREENING, TODAY, or_help
from companion.ui.news_note import NewsNote
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.check_in_foot import Answers
from companion.ui.pages.check_in_form import Earlier

if TYPE_CHECKING:
    from companion.domain.outlook import Outlook
    from companion.ui.room import Host

_ONE_DAY = timedelta(days=1)


def ask_before_session(host: "Host", exercise_id: str = "") -> None:
    """Ask how it is, then begin a session, from one exercise of today on.

    Answers are kept under a date, so a date that looks wrong is asked about first.
    """
    host.room(CHECK_IN).first = exercise_id
    host.crew.when_sure(lambda: host.go_to(CHECK_IN))


class CheckInRoom:
    """The check-in page; ``first`` is the exercise that the session begins with."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.first = ""
        self.page = CheckInPage(host.theme, host.studio, host.clock)
        self._noted = NewsNote(host, self.page.watch)
        # Told again for each answer and each size, while the day is seen like this.
        self._seen: Outlook | None = None
        self._changes: dict[Felt, str] = {}
        self.page.foot.change = self._change
        self.page.answered.connect(self._go_on)
        self.page.alarmed.connect(self._raise_alarm)
        self.page.left.connect(lambda: host.go_to(TODAY))

    def enter(self) -> None:
        """Ask afresh, with the last answers as marks."""
        today = self._host.clock.now().date()
        person = self._host.crew.casebook.person(today)
        self._noted.begin()
        self.page.ask(person.side, self._earlier(today))

    def print_shown(self) -> None:
        """Nothing here is for paper."""

    def _earlier(self, today: date) -> Earlier | None:
        history = self._host.crew.casebook.history(today)
        told = [(one.day, 1, one.felt) for one in history.check_ins]
        told += [(one.day, 0, one.felt) for one in history.mornings]
        if not told:
            return None
        day, _, felt = max(told, key=lambda one: one[:2])
        words = {today: tr("earlier"), today - _ONE_DAY: tr("yesterday")}
        return Earlier(felt, words.get(day, tr("last time")))

    def _change(self, felt: Felt) -> str:
        """What the session would have other than the plan; worked out once."""
        now, casebook = self._host.clock.now(), self._host.crew.casebook
        seen = casebook.outlook(now)
        if seen is not self._seen:
            self._seen, self._changes = seen, {}
        if felt not in self._changes:
            self._changes[felt] = casebook.change(CheckIn(now, now.date(), felt))
        return self._changes[felt]

    def _go_on(self, told: Answers) -> None:
        """Keep the answers, and do what they allow; help waits for no date."""
        if told.felt is None:
            return
        host, now = self._host, self._host.clock.now()
        check_in = CheckIn(now, now.date(), told.felt, told.yes, told.unbearable)
        start = start_gate(check_in).start
        if start is Start.HELP:
            host.crew.teller.tell(check_in)
            host.go_to(or_help(SCREENING))
        else:
            host.crew.when_sure(partial(self._begin, check_in, start))

    def _begin(self, check_in: CheckIn, start: Start) -> None:
        self._host.crew.teller.tell(check_in)
        match start:
            case Start.REST:
                self._begin_calm_days()
            case _:
                self._begin_session()

    def _begin_session(self) -> None:
        player = self._host.crew.desk.new_session(self.first)
        if player is None:
            self._host.go_to(TODAY)
        else:
            self._host.play(player)

    def _begin_calm_days(self) -> None:
        """Pain of 8 or more: no session, the plan for flare-ups (3.2, 4)."""
        today = self._host.clock.now().date()
        if self._host.crew.casebook.history(today).flare_up(today) is None:
            self._host.crew.teller.tell(FlareUp(today))
        self._host.go_to(TODAY)

    def _raise_alarm(self, told: Answers) -> None:
        """Lead to help: a yes to one of the three questions has locked by now."""
        noted = self._noted.kept
        if told.felt is not None and told.yes and noted is not None:
            felt, yes = told.felt, told.yes
            check_in = CheckIn(noted.at, noted.day, felt, yes, told.unbearable)
            self._host.crew.teller.tell_at_once(check_in)
        self._host.go_to(or_help(SCREENING))
