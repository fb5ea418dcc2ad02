"""Today: the routine, the ways into a session, and what is asked of the day."""

# ruff: noqa: PLC0415 - what most days do not need is loaded when they do

from functools import partial
from typing import TYPE_CHECKING, cast

from companion.domain.rule import RuleKey
from companion.ui.doors import HELP, PLAN, RATE, SCREENING, TODAY, or_help
from companion.ui.leftover import Leftover
from companion.ui.pages.today import TodayPage
from companion.ui.widgets.idle import Urgency

if TYPE_CHECKING:
    from companion.domain.history import NotTodayReason
    from companion.ui.day_answers import DayAnswers
    from companion.ui.pages.day import Day
    from companion.ui.pages.today_line import Line
    from companion.ui.room import Host
    from companion.ui.rooms.rate import RateRoom


class TodayRoom:
    """The Today page, filled from the desk; begins sessions and settles old ones."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        crew = host.crew
        self._answers: DayAnswers | None = None
        self.page = TodayPage(host.theme, host.studio, host.clock)
        self._leftover = Leftover(host.theme, host.frame, crew.desk, crew.scribe)
        page = self.page
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

    @property
    def answers(self) -> "DayAnswers":
        """Takes what is answered here; made with the first answer."""
        if self._answers is None:
            from companion.ui.day_answers import DayAnswers

            self._answers = DayAnswers(self._host)
        return self._answers

    def enter(self) -> None:
        """Show the day as it stands now."""
        day = self._host.crew.desk.day()
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
        if not (where or (day.outlook is not None and day.outlook.speaks)):
            return ()
        from companion.ui.pages.today_asks import lines_of

        return lines_of(day, self._host.clock.now(), self.answers.asked)

    def _start(self, first: int) -> None:
        routine = self._host.crew.desk.routine()
        if not routine.items:
            self.enter()
            return
        chosen = routine.items[first] if first < len(routine.items) else None
        self._ask_before_session(chosen.exercise.id if chosen is not None else "")

    def _ask_before_session(self, exercise_id: str) -> None:
        from companion.ui.rooms.check_in import ask_before_session

        ask_before_session(self._host, exercise_id)

    def _answer(self, key: str, answer: str) -> None:
        """Keep what was answered, or go where it leads."""
        if answer == "rate" or (key, answer) == ("morning", "worse"):
            self._rate(about_morning=answer == "worse")
        elif answer == "help" or (key, answer) == ("walk", "no"):
            self.answers.take(key, answer)
            self._host.go_to(HELP)
        elif answer == "helps":
            from companion.ui.pages.flare_advice import flare_advice

            flare_advice(self._host.theme, self._host.frame).ask()
        elif self.answers.take(key, answer):
            self.enter()

    def _rate(self, *, about_morning: bool) -> None:
        """Ask for numbers: again after a stop, or because the morning is worse."""
        room = cast("RateRoom", self._host.room(RATE))
        room.about_morning = about_morning
        self._host.go_to(RATE)

    def _do_instead(self, rule: RuleKey) -> None:
        """What the card of a closed day leads to."""
        if rule is RuleKey.START_NEW:
            self._ask_before_session("")
        elif rule is RuleKey.START_REST:
            self._host.go_to(HELP)
        else:
            self._host.go_to(or_help(SCREENING))

    def _ask_about_flare(self) -> None:
        from companion.ui.pages.flare_advice import flare_question

        dialog = flare_question(self._host.theme, self._host.frame)
        dialog.accepted.connect(self._begin_flare)
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

        def put_off(reason: "NotTodayReason", whole: bool) -> None:  # noqa: FBT001 - of a signal
            self.answers.put_off(reason, "" if whole else exercise.id)
            self.enter()

        dialog.chosen.connect(put_off)
        dialog.ask()
