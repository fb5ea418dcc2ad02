"""Histories to try the rules on: short words for days, sessions and answers."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import CheckIn, History, Morning, Screening
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.library import Library
from companion.place import assets_folder

START = date(2026, 11, 2)  # a Monday
CALM = Felt(2, 1, Furthest.THIGH, Tingling.USUAL)


@lru_cache(maxsize=1)
def all_exercises() -> Mapping[str, Exercise]:
    """The exercises of the program itself, by id."""
    library = Library(assets_folder() / "exercises")
    return {one.id: one for one in library.exercises()}


def day(number: int) -> date:
    """The day with a number; the first is 0."""
    return START + timedelta(days=number)


def at(number: int, hour: int = 9, minute: int = 0) -> datetime:
    """A moment of a day, in UTC."""
    return datetime.combine(day(number), time(hour, minute), UTC)


def a_check_in(number: int, felt: Felt = CALM, *yes: str) -> CheckIn:
    """The answers given before a session, at half past eight."""
    return CheckIn(at(number, 8, 30), day(number), felt, frozenset(yes))


def screened(number: int = 0, *yes: str) -> Screening:
    """The whole list, answered at eight."""
    return Screening(at(number, 8), day(number), frozenset(yes))


def a_session(
    number: int,
    ids: Sequence[str] = (),
    *,
    stopped: str = "",
    reasons: tuple[StopReason, ...] = (StopReason.PAIN_UP,),
    done: bool = True,
) -> SessionRecord:
    """A session at nine; ``stopped`` names the exercise that was stopped."""
    ids = ids or (stopped or "bridge",)
    plan = tuple(
        PlannedExercise(
            one,
            one,
            Level.L1,
            (Side.BOTH,),
            takes_turns=False,
            reps=(1,),
            hold_seconds=5,
            dose_words="once",
            planned_ms=10_000,
        )
        for one in ids
    )
    rep = [Rep(item, 1, 1, Side.BOTH) for item in range(len(ids))]
    reps = tuple(
        RepDone(one, at(number, 9, 5))
        for one, key in zip(rep, ids, strict=True)
        if done and key != stopped
    )
    stops = tuple(
        Stop(rep[list(ids).index(one)], "Lift", at(number, 9, 6), reasons)
        for one in (stopped,)
        if one
    )
    state = SessionState.STOPPED if stopped else SessionState.FINISHED
    return SessionRecord(
        f"s{number}",
        at(number),
        day(number),
        "UTC",
        state,
        Source.TIMED,
        plan,
        reps,
        stops,
        at(number, 9, 20),
        600_000,
    )


def good_days(*numbers: int, ids: Sequence[str] = ("bridge",)) -> History:
    """Sessions on these days, each with a check-in; the next morning is the same."""
    sessions = tuple(a_session(one, ids) for one in numbers)
    return History(
        sessions=sessions,
        check_ins=tuple(a_check_in(one) for one in numbers),
        mornings=tuple(morning(one + 1) for one in numbers),
        screenings=(screened(numbers[0] if numbers else 0),),
    )


def morning(number: int, felt: Felt = CALM) -> Morning:
    """How a morning was."""
    return Morning(day(number), felt)
