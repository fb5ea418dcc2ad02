"""A week of the diary in numbers, for the History page and the printed week."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from companion.domain.day import week_days
from companion.domain.fact import fact
from companion.domain.programme import Programme
from companion.domain.record import PlannedExercise, SessionRecord, session_days
from companion.domain.stop import Stop
from companion.domain.wording import minutes_of


class When(StrEnum):
    """Where a day lies, seen from today."""

    PAST = "past"
    TODAY = "today"
    FUTURE = "future"


class DayPlan(StrEnum):
    """What the plan says of a day."""

    SESSION = "session"
    REST = "rest"
    NONE = "none"  # before there was a plan: nobody missed anything
    PUT_OFF = "put_off"  # the person said so, and missed nothing either


@fact
class ExerciseDone:
    """One exercise of a day: the most of it that one session finished."""

    exercise_id: str
    name: str
    reps_done: int
    reps_planned: int
    stopped: bool

    @property
    def done(self) -> bool:
        """Whether every planned repetition was finished."""
        return self.reps_done >= self.reps_planned

    @property
    def fraction(self) -> float:
        """How much of it was finished, from 0 to 1."""
        return min(1.0, self.reps_done / max(1, self.reps_planned))


@fact
class StopMark:
    """A stop, with the exercise it was in, and the session and day it belongs to.

    ``settled`` says whether the rest after it brought it back; None: nobody said.
    """

    session_id: str
    day: date
    exercise: PlannedExercise
    stop: Stop
    settled: bool | None = None


@fact
class PainChange:
    """Leg pain (0 to 10) before and after the day's exercises, where it was told."""

    before: int | None = None
    after: int | None = None


@fact
class DaySummary:
    """One day: what was done of what was planned. ``active_ms`` leaves pauses out."""

    day: date
    when: When
    plan: DayPlan
    sessions: int
    exercises: tuple[ExerciseDone, ...]
    exercises_planned: int
    active_ms: int
    stops: tuple[StopMark, ...]
    leg_pain: PainChange = PainChange()

    @property
    def exercises_done(self) -> int:
        """Exercises of which every planned repetition was finished."""
        return sum(1 for one in self.exercises if one.done)

    @property
    def minutes(self) -> int:
        """Active time in whole minutes."""
        return minutes_of(self.active_ms)


@fact
class WeekSummary:
    """Seven days, and their sums as a person would add them up."""

    days: tuple[DaySummary, ...]

    @property
    def sessions_done(self) -> int:
        """Sessions in which something was done, on planned days and on others."""
        return sum(day.sessions for day in self.days)

    @property
    def sessions_planned(self) -> int:
        """Days of the week that the plan has a session for."""
        return sum(1 for day in self.days if day.plan is DayPlan.SESSION)

    @property
    def exercises_done(self) -> int:
        """Exercises finished, day by day."""
        return sum(day.exercises_done for day in self.days)

    @property
    def minutes(self) -> int:
        """The minutes of the days added up, so that the columns agree with it."""
        return sum(day.minutes for day in self.days)

    @property
    def stops(self) -> tuple[StopMark, ...]:
        """Every stop of the week, in order."""
        return tuple(mark for day in self.days for mark in day.stops)


def week(
    first: date,
    today: date,
    records: Sequence[SessionRecord],
    programme: Programme,
    since: date | None = None,
    pains: Mapping[date, PainChange] | None = None,
) -> WeekSummary:
    """The week from ``first``; records of other days are left out.

    ``since`` is the first day with a plan, None when nothing is known of the past;
    ``pains`` is what was told of leg pain, by day.
    A session in which nothing was done and nothing stopped does not count.
    """
    held = [record for record in records if record.reps or record.stops]
    held.sort(key=lambda one: one.when)
    return WeekSummary(
        tuple(
            _summary(
                day,
                today,
                [record for record in held if record.local_date == day],
                programme,
                plan_on(day, today, programme, since),
                (pains or {}).get(day, PainChange()),
            )
            for day in week_days(first)
        )
    )


def with_put_off(week: WeekSummary, days: Collection[date]) -> WeekSummary:
    """The week with these days put off: without a session nothing was planned."""
    return WeekSummary(
        tuple(
            _put_off(one)
            if one.day in days and one.plan is DayPlan.SESSION and not one.sessions
            else one
            for one in week.days
        )
    )


def _put_off(day: DaySummary) -> DaySummary:
    return replace(day, plan=DayPlan.PUT_OFF, exercises_planned=0)


def plan_on(
    day: date, today: date, programme: Programme, since: date | None
) -> DayPlan:
    """What the plan says of a day; ``since`` is the first day with a plan."""
    if day < min(today, since or today):
        return DayPlan.NONE
    return DayPlan.SESSION if programme.planned_on(day) else DayPlan.REST


def _summary(
    day: date,
    today: date,
    records: Sequence[SessionRecord],
    programme: Programme,
    plan: DayPlan,
    leg_pain: PainChange,
) -> DaySummary:
    exercises = exercises_of(records)
    wanted = {one.exercise_id for one in exercises}
    # The past is as its records say; only what is still to come is the plan's.
    if plan is DayPlan.SESSION and (day >= today or not records):
        wanted |= set(programme.exercise_ids)
    return DaySummary(
        day=day,
        when=_when(day, today),
        plan=plan,
        sessions=len(session_days((day, len(one.stops)) for one in records)),
        exercises=exercises,
        exercises_planned=len(wanted),
        active_ms=sum(record.active_ms for record in records),
        stops=stops_of(records),
        leg_pain=leg_pain,
    )


def _when(day: date, today: date) -> When:
    if day == today:
        return When.TODAY
    return When.PAST if day < today else When.FUTURE


def exercises_of(records: Sequence[SessionRecord]) -> tuple[ExerciseDone, ...]:
    """What was done of each exercise of these sessions.

    Each exercise once, in the order first met, as its best session left it.
    """
    best: dict[str, ExerciseDone] = {}
    for record in records:
        stopped = {stop.rep.item for stop in record.stops}
        for item, planned in enumerate(record.plan):
            now = ExerciseDone(
                planned.exercise_id,
                planned.name,
                record.reps_done(item),
                planned.reps_planned,
                item in stopped,
            )
            before = best.get(planned.exercise_id, now)
            best[planned.exercise_id] = _better(before, now)
    return tuple(best.values())


def _better(before: ExerciseDone, now: ExerciseDone) -> ExerciseDone:
    winner = now if now.fraction > before.fraction else before
    return ExerciseDone(
        winner.exercise_id,
        winner.name,
        winner.reps_done,
        winner.reps_planned,
        before.stopped or now.stopped,
    )


def stops_of(records: Sequence[SessionRecord]) -> tuple[StopMark, ...]:
    """Every stop of these sessions, in order."""
    return tuple(_stops(records))


def _stops(records: Sequence[SessionRecord]) -> Iterator[StopMark]:
    for record in records:
        for stop in record.stops:
            exercise = record.plan[stop.rep.item]
            yield StopMark(record.id, record.local_date, exercise, stop)
