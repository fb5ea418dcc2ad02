"""Weeks of the diary that the tests of History are made of."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from companion.domain.exercise import Level, Side
from companion.domain.programme import first_programme
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.domain.week import WeekSummary, week

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 16)
SINCE = date(2026, 9, 28)
_NAMES = (
    ("bridge", "Bridge"),
    ("bird-dog", "Bird dog"),
    ("side-bridge-knees", "Side bridge from the knees"),
    ("clamshell", "Clamshell"),
    ("sit-to-stand", "Sit to stand"),
    ("abdominal-brace", "Abdominal brace"),
)
_PLAN = tuple(
    PlannedExercise(
        exercise_id=identifier,
        name=name,
        level=Level.L1,
        sides=(Side.BOTH,),
        takes_turns=False,
        reps=(8, 8),
        hold_seconds=5,
        dose_words="2 sets of 8, hold 5 s",
        planned_ms=180_000,
    )
    for identifier, name in _NAMES
)
PROGRAMME = replace(first_programme(), days=frozenset({0, 2, 3, 5, 6}))


def a_stop(day: date, item: int) -> Stop:
    """It spread down to the calf, 5 of 10, in the second set."""
    at = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    rep = Rep(item, 2, 3, Side.BOTH)
    return Stop(rep, "Hold", at, (StopReason.SPREAD_DOWN,), Furthest.CALF, 5)


def a_session(day: date, done: int = 6, *, stopped: bool = False) -> SessionRecord:
    """A session with so many exercises done; the next one stopped, if asked."""
    at = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    reps = [
        RepDone(Rep(item, set_number, number, Side.BOTH), at)
        for item in range(done)
        for set_number in (1, 2)
        for number in range(1, 9)
    ]
    return SessionRecord(
        id=f"session-{day}",
        started=at,
        local_date=day,
        zone="UTC",
        state=SessionState.STOPPED if stopped else SessionState.FINISHED,
        source=Source.TIMED,
        plan=_PLAN,
        reps=tuple(reps),
        stops=(a_stop(day, done),) if stopped else (),
        ended=at,
        active_ms=19 * 60_000,
    )


def some_weeks() -> list[SessionRecord]:
    """Four sessions this week, one stopped, and some in the weeks before."""
    this = [a_session(MONDAY), a_session(MONDAY + timedelta(days=2))]
    this.append(a_session(MONDAY + timedelta(days=3), 4, stopped=True))
    this.append(a_session(MONDAY + timedelta(days=5)))
    before = [
        a_session(SINCE + timedelta(days=7 * number + day))
        for number, count in enumerate((3, 4, 2, 4, 5, 4, 5))
        for day in range(count)
    ]
    return [*before, *this]


def weeks_of(
    records: list[SessionRecord], since: date | None = SINCE, today: date = SUNDAY
) -> Callable[[date], WeekSummary]:
    """What the History page asks: the week from a day."""

    def week_of(first: date) -> WeekSummary:
        return week(first, today, records, PROGRAMME, since)

    return week_of
