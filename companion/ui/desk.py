"""What the window asks for: the day, a session to play, a week, the sheets' data."""

# ruff: noqa: PLC0415 - what a start does not show, it does not wait for

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from companion.clock import Clock
from companion.domain.day import week_days, week_start
from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.outlook import Outlook
from companion.domain.programme import Programme
from companion.domain.record import PlannedExercise, SessionRecord
from companion.domain.routine import Routine
from companion.domain.timeline import timeline
from companion.domain.today import item_states, still_open
from companion.library import Library
from companion.store.setting import (
    READY_BY_HAND,
    SESSION_SCREEN,
    Settings,
)
from companion.store.writer import SessionWriter
from companion.ui.casebook import Casebook
from companion.ui.first_weekday import first_weekday
from companion.ui.pages.day import Day

if TYPE_CHECKING:
    from companion.domain.day_answer import DayAnswer
    from companion.domain.player import Player
    from companion.domain.week import WeekSummary

_WEEK = timedelta(days=6)
_NOON = time(12)  # long after getting up


@fact
class WeekPaper:
    """What the printed week is made from."""

    first: date
    plan: tuple[PlannedExercise, ...]
    records: tuple[SessionRecord, ...]
    answers: "Mapping[date, DayAnswer]"


class Desk:
    """Brings library, diary and plan together for one day at a time.

    ``day_name`` names a day in the person's language.
    """

    def __init__(
        self,
        casebook: Casebook,
        library: Library,
        sessions: SessionWriter,
        settings: Settings,
        clock: Clock,
        day_name: Callable[[date], str],
    ) -> None:
        self._casebook = casebook
        self._library = library
        self._sessions = sessions
        self._settings = settings
        self._clock = clock
        self._day_name = day_name

    @property
    def first_weekday(self) -> int:
        """The first day of the week; 0 is Monday."""
        return first_weekday(self._settings)

    @property
    def programme(self) -> Programme:
        """The days of the plan."""
        return self._casebook.programme()

    @property
    def expected(self) -> Programme:
        """The plan with the exercises of its next session day, today if it is one."""
        now, programme = self._clock.now(), self.programme
        if not programme.planned_on(now.date()):
            day = programme.next_planned(now.date())
            now = datetime.combine(day, _NOON, now.tzinfo)
        items = self._casebook.outlook(now).plan.items
        ids = tuple(one.exercise.id for one in items)
        return replace(programme, exercise_ids=ids)

    def routine(self) -> Routine:
        """Today as the rules allow it; empty when they close the day."""
        return self._routine_of(self._casebook.outlook(self._clock.now()))

    def day(self) -> Day:
        """Today: the routine, how it stands, and what was left unfinished."""
        now = self._clock.now()
        today, programme = now.date(), self.programme
        outlook = self._casebook.outlook(now)
        routine = self._routine_of(outlook)
        records = self._sessions.between(today, today)
        states = item_states(routine, records, outlook.left_out)
        left = still_open(routine, states)
        return Day(
            routine=routine,
            states=states,
            left=left,
            total_ms=timeline(left).total_ms if left.items else 0,
            planned=programme.planned_on(today),
            next_day=self._day_name(programme.next_planned(today)),
            unfinished=self._sessions.unfinished(),
            faults=outlook.faults,
            outlook=outlook,
        )

    def new_session(self, exercise_id: str = "") -> "Player | None":
        """A session from one exercise of today on; None when nothing is open.

        It begins with the next one when none is named, or when it is not for today.
        """
        from companion.domain.player import play

        outlook = self._casebook.outlook(self._clock.now())
        routine = self._routine_of(outlook)
        ids = [one.exercise.id for one in routine.items]
        first = ids.index(exercise_id) if exercise_id in ids else None
        records = self._sessions.between(routine.day, routine.day)
        states = item_states(routine, records, outlook.left_out)
        left = still_open(routine, states, first)
        if not left.items:
            return None
        return play(timeline(left)).wait_for_me(by_hand=self._by_hand())

    def interrupted(self, record: SessionRecord) -> "Player | None":
        """The session of a record where it left off; None when it cannot go on.

        As when the rules of today close something of what is left of it.
        """
        from companion.domain.amendment import amended_by_all
        from companion.domain.player import play
        from companion.domain.resumption import may_go_on
        from companion.domain.snapshot import routine_of

        known = self._casebook.exercises.get  # those of the person's own too
        routine = routine_of(record, known, record.local_date)
        if routine is None:
            return None
        changes = [made.change for made in record.changes]
        line = amended_by_all(timeline(routine), changes)
        done = tuple(one.rep for one in record.reps)
        player = play(line, done, record.active_ms)
        left = {step.rep.item for step in line.steps[player.index :]}
        now, today = self._clock.now(), self._today()
        outlook, records = self._casebook.outlook(now), self._sessions
        if not may_go_on(record, left, outlook, records.between(today, today)):
            return None
        return player.wait_for_me(by_hand=self._by_hand())

    def is_past(self, record: SessionRecord) -> bool:
        """Whether how it felt before a session says nothing of now."""
        from companion.domain.resumption import is_past

        return is_past(record, self._clock.now())

    def remember_by_hand(self, by_hand: bool) -> None:
        """Let waits of later sessions last until the person is ready, or not."""
        self._settings.set(READY_BY_HAND, by_hand)

    def session_screen(self) -> str:
        """The name of the screen that sessions fill; empty for none."""
        return self._settings.get(SESSION_SCREEN)

    def remember_screen(self, name: str) -> None:
        """Let later sessions fill this screen; empty for none."""
        self._settings.set(SESSION_SCREEN, name[: SESSION_SCREEN.most])

    def week(self, first: date) -> "WeekSummary":
        """The week that begins on a day, summed up."""
        from companion.domain.week import week

        records = self._sessions.between(first, first + _WEEK)
        since = self._sessions.first_day()
        return week(first, self._today(), records, self.expected, since)

    def week_paper(self, first: date) -> WeekPaper:
        """The week for the printed log: the plan's rows and what was done."""
        from companion.domain.day_answer import day_answers
        from companion.domain.retelling import retold_session
        from companion.ui.plan_rows import plan_rows

        plan = plan_rows(self._casebook, self._clock.now())
        done = self._sessions.between(first, first + _WEEK)
        known = self._casebook.exercises
        records = tuple(retold_session(one, known) for one in done)
        history = self._casebook.history(self._today())
        answers = day_answers(history, week_days(first))
        return WeekPaper(first, plan, records, answers)

    def first_day(self) -> date | None:
        """The day of the first session; None before it."""
        return self._sessions.first_day()

    def this_week(self) -> date:
        """The first day of the week that today is in."""
        return week_start(self._today(), self.first_weekday)

    def _by_hand(self) -> bool:
        return self._settings.get(READY_BY_HAND)

    def _today(self) -> date:
        return self._clock.now().date()

    def exercise(self, exercise_id: str) -> Exercise | None:
        """An exercise by its id; None when it cannot be used."""
        return self._known(exercise_id)

    def _known(self, exercise_id: str) -> Exercise | None:
        sound = self._library.sound(exercise_id)
        return self._library.exercise(exercise_id) if sound else None

    def _routine_of(self, outlook: Outlook) -> Routine:
        return Routine(outlook.day, outlook.plan.items)
