"""Today: the routine, the ways into a session, and what is asked of the day."""

# ruff: noqa: PLC0415 - what most days do not need is loaded when they do

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.rule import RuleKey
from companion.store.setting import INVITE_FROM
from companion.ui.doors import ABOUT, HELP, PLAN, RATE, SCREENING, TODAY
from companion.ui.leftover import Leftover
from companion.ui.pages.today import TodayPage
from companion.ui.widgets.idle import Urgency

if TYPE_CHECKING:
    from companion.domain.history import NotTodayReason
    from companion.ui.day_answers import DayAnswers
    from companion.ui.invites import Invites
    from companion.ui.pages.day import Day
    from companion.ui.pages.today_line import Line
    from companion.ui.room import Host


# Of all that is invited to; a day further ahead was kept while the clock was wrong.
_LONGEST_WAIT = timedelta(days=28)
FIGURE = "walking"  # lends the drawn person of a closed day
_INSTEAD: dict[RuleKey, str] = {
    RuleKey.START_REST: HELP,
    RuleKey.CONSENT: ABOUT,
}


class TodayRoom:
    """The Today page, filled from the desk; begins sessions and settles old ones."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        crew = host.crew
        self._shown: tuple[str, ...] = ()  # the exercises, as the page numbers them
        self._answers: DayAnswers | None = None
        self._invites: Invites | None = None
        self.page = TodayPage(host.theme, host.studio, host.clock)
        self._leftover = Leftover(
            host.theme, host.frame, crew.desk, crew.scribe, crew.when_sure
        )
        page = self.page
        page.figure = lambda: crew.casebook.exercises.get(FIGURE)
        page.start_asked.connect(self._start)
        page.continue_asked.connect(self._leftover.go_on)
        page.keep_asked.connect(self._leftover.keep)
        page.discard_asked.connect(self._leftover.ask_discard)
        page.print_asked.connect(self.print_shown)
        page.answered.connect(self._answer)
        page.closed_deed_asked.connect(self._do_instead)
        page.plan_asked.connect(lambda: host.go_to(PLAN))
        page.flare_asked.connect(self._ask_about_flare)
        page.not_today_asked.connect(self._ask_about_today)
        self._leftover.taken_up.connect(host.play)
        self._leftover.settled.connect(self.enter)
        self._leftover.asked_again.connect(self._ask_before_session)

    @property
    def answers(self) -> "DayAnswers":
        """Takes what is answered here; made with the first answer."""
        if self._answers is None:
            from companion.ui.day_answers import DayAnswers

            self._answers = DayAnswers(self._host)
        return self._answers

    @property
    def invites(self) -> "Invites":
        """Lines for what can wait; made when there may be any."""
        if self._invites is None:
            from companion.ui.invites import Invites

            self._invites = Invites(self._host)
        return self._invites

    def enter(self) -> None:
        """Show the day as it stands now."""
        day = self._host.crew.desk.day()
        self._shown = _ids(day)
        self.page.show_day(day, self._lines(day))
        ahead = partial(self._host.crew.casebook.work_ahead, self._host.clock.now())
        self._host.studio.queue.put("forecast", ahead, Urgency.LATER)

    def print_shown(self) -> None:
        """Print today's routine."""
        self._host.crew.print_shop.today(self._host.frame)

    def start_by_remote(self) -> None:
        """What a presenter remote starts: what was interrupted, or what is next."""
        if self._host.crew.desk.day().unfinished is not None:
            self._leftover.go_on()
        else:
            self.page.start_next()

    def _lines(self, day: "Day") -> "tuple[Line, ...]":
        """What is asked at the top; a day that asks nothing loads nothing for it."""
        where = self._answers is not None and self._answers.asked.where
        asks = where or (day.outlook is not None and day.outlook.speaks)
        if not asks:
            return self._invited(day)
        from companion.ui.pages.today_asks import MOST, Asked, lines_of

        asked = Asked() if self._answers is None else self._answers.asked
        lines = lines_of(day, self._host.clock.now(), asked)
        return lines if len(lines) == MOST else (*lines, *self._invited(day))

    def _invited(self, day: "Day") -> "tuple[Line, ...]":
        """What can wait; a day that invites to nothing loads nothing for it."""
        crew = self._host.crew
        if crew.casebook.knows_person():
            today = self._host.clock.now().date()
            latest = today + _LONGEST_WAIT
            chosen = crew.settings.get(INVITE_FROM)
            early = today.isoformat() < chosen <= latest.isoformat()
            if early or crew.desk.first_day() is None:
                return ()
        return self.invites.lines(day)

    def _start(self, first: int) -> None:
        """Ask how it is, then begin; what has to come before that comes first."""
        day = self._host.crew.desk.day()
        items = day.routine.items
        seen = day.outlook
        closed = seen.plan.closed if seen is not None else None
        asked = closed in {RuleKey.LOCK, RuleKey.LIST_DUE}
        if day.startable is None and not asked:
            self.enter()
            return
        # The answers may bring others before the one that is next until then; and by
        # the number on a page of yesterday another one would be meant.
        known = first < len(items) and self._shown == _ids(day)
        chosen = known and first != day.next_item
        self._ask_before_session(items[first].exercise.id if chosen else "")

    def _ask_before_session(self, exercise_id: str) -> None:
        from companion.ui.rooms.check_in import ask_before_session

        ask_before_session(self._host, exercise_id)

    def _answer(self, key: str, answer: str) -> None:
        """Keep what was answered, or go where it leads."""
        if answer == "rate" or (key, answer) == ("morning", "worse"):
            self._rate(about_morning=answer == "worse")
        elif answer == "help" or (key, answer) == ("walk", "no"):
            self._host.go_to(HELP)
            self._host.crew.when_sure(partial(self.answers.take, key, answer))
        elif self._invites is not None and key in {"setup", "goals"}:
            if self._invites.follow(key, answer):
                self.enter()
        elif answer == "helps":
            from companion.ui.pages.flare_advice import flare_advice

            flare_advice(self._host.theme, self._host.frame).ask()
        else:
            self._host.crew.when_sure(partial(self._keep, key, answer))

    def _keep(self, key: str, answer: str) -> None:
        if self.answers.take(key, answer):
            self.enter()

    def _rate(self, *, about_morning: bool) -> None:
        """Ask for numbers: again after a stop, or because the morning is worse."""
        room = self._host.room(RATE)
        room.about_morning = about_morning
        self._host.crew.when_sure(partial(self._host.go_to, RATE))

    def _do_instead(self, rule: RuleKey) -> None:
        """What the card of a closed day leads to."""
        if rule is RuleKey.START_NEW:
            self._ask_before_session("")
        else:
            self._host.go_to(_INSTEAD.get(rule, SCREENING))

    def _ask_about_flare(self) -> None:
        from companion.ui.pages.flare_advice import flare_question

        dialog = flare_question(self._host.theme, self._host.frame)
        when_sure = self._host.crew.when_sure
        dialog.accepted.connect(lambda: when_sure(self._begin_flare))
        dialog.ask()

    def _begin_flare(self) -> None:
        self.answers.begin_flare()
        self._host.go_to(TODAY)

    def _ask_about_today(self, index: int) -> None:
        from companion.ui.pages.not_today_dialog import NotTodayDialog

        items = self._host.crew.desk.routine().items
        if index >= len(items):
            return
        exercise = items[index].exercise
        dialog = NotTodayDialog(self._host.theme, self._host.frame, exercise.name)

        def put_off(reason: "NotTodayReason", whole: bool) -> None:
            self.answers.put_off(reason, "" if whole else exercise.id)
            self.enter()

        when_sure = self._host.crew.when_sure
        dialog.chosen.connect(lambda *said: when_sure(partial(put_off, *said)))
        dialog.ask()


def _ids(day: "Day") -> tuple[str, ...]:
    return tuple(one.exercise.id for one in day.routine.items)
