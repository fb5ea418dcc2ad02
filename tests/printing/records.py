"""A week of made-up sessions of the eight exercises."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.snapshot import plan_of
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep, timeline
from tests.printing.samples import plan_of_first

MONDAY = date(2026, 11, 16)


def the_plan(count: int = 6) -> tuple[PlannedExercise, ...]:
    """The plan of the first so many of the eight."""
    return plan_of(timeline(plan_of_first(count)))


def the_reps(count: int = 6) -> list[Rep]:
    """Every repetition of that plan, in order."""
    return [step.rep for step in timeline(plan_of_first(count)).steps if step.ends_rep]


def a_session(
    day: date = MONDAY,
    *,
    reps: Sequence[Rep] | None = None,
    stops: Sequence[tuple[Rep, tuple[StopReason, ...]]] = (),
    exercises: int = 6,
) -> SessionRecord:
    """A session of a day, whole unless ``reps`` says what was done."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    done = the_reps(exercises) if reps is None else list(reps)
    return SessionRecord(
        id=f"session-{day}",
        started=at,
        local_date=day,
        zone="Europe/London",
        state=SessionState.STOPPED if stops else SessionState.FINISHED,
        source=Source.TIMED,
        plan=the_plan(exercises),
        reps=tuple(RepDone(rep, at) for rep in done),
        stops=tuple(
            Stop(rep, "Hold", at, reasons, Furthest.CALF) for rep, reasons in stops
        ),
        ended=at + timedelta(minutes=19),
        active_ms=18 * 60_000,
    )
