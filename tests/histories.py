"""Histories to try the rules on: short words for days, sessions and answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from typing import Any

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import (
    AfterCheck,
    AfterRest,
    CheckIn,
    History,
    Morning,
    Screening,
)
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
    plan = tuple(_planned(one) for one in ids)
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


def _planned(identifier: str) -> PlannedExercise:
    return PlannedExercise(
        identifier,
        identifier,
        Level.L1,
        (Side.BOTH,),
        takes_turns=False,
        reps=(1,),
        hold_seconds=5,
        dose_words="once",
        planned_ms=10_000,
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


@dataclass(frozen=True)
class Story:
    """Weeks of somebody's diary, as it may well have been."""

    sessions: tuple[SessionRecord, ...]
    check_ins: tuple[CheckIn, ...]
    mornings: tuple[Morning, ...]
    after_checks: tuple[AfterCheck, ...]
    after_rests: tuple[AfterRest, ...]


def a_story(
    weeks: int,
    last: date,
    plan: Sequence[PlannedExercise],
    days: frozenset[int] = frozenset({0, 2, 4}),
) -> Story:
    """So many weeks up to a day: pain that falls with ups and downs, a flare, stops."""
    dice = Random(weeks)
    first = last - timedelta(days=7 * weeks - 1)
    story: list[list[Any]] = [[], [], [], [], []]
    for number in range(7 * weeks):
        on = first + timedelta(days=number)
        leg = _pain(number / (7 * weeks), dice)
        if on.weekday() not in days or dice.random() < 0.12:
            if dice.random() < 0.6:
                story[2].append(Morning(on, _felt(leg, dice)))
            continue
        _sitting(story, on, _felt(leg, dice), plan, dice)
    return Story(*(tuple(part) for part in story))


def _pain(way: float, dice: Random) -> int:
    flare = 2.5 * max(0.0, 1 - abs(way - 0.55) * 12)
    return max(0, min(10, round(6.2 - 3.6 * way + flare + dice.choice((-1, 0, 0, 1)))))


def _felt(leg: int, dice: Random) -> Felt:
    back = max(0, leg - dice.choice((1, 2, 2, 3)))
    far = min(5, max(0, leg + dice.choice((-1, 0, 0))))
    return Felt(leg, back, tuple(Furthest)[far], Tingling.USUAL)


def _sitting(
    story: list[list[Any]],
    on: date,
    felt: Felt,
    plan: Sequence[PlannedExercise],
    dice: Random,
) -> None:
    nine = datetime.combine(on, time(8, dice.randrange(60)), UTC)
    places = [
        Rep(item, set_number, number, side)
        for item, one in enumerate(plan)
        for set_number, number, side in one.order
    ]
    stopped = dice.random() < 0.12
    done = (
        places[: dice.randrange(len(places) // 2, len(places))] if stopped else places
    )
    minutes = round(len(done) * 11 / 60)
    stops: tuple[Stop, ...] = ()
    if stopped:
        reason = dice.choice((StopReason.SPREAD_DOWN, StopReason.PAIN_UP))
        where = dice.choice((Furthest.CALF, Furthest.THIGH))
        end = nine + timedelta(minutes=minutes)
        stops = (Stop(places[len(done)], "Lift", end, (reason,), where, felt.leg),)
    record = SessionRecord(
        f"story-{on}",
        nine,
        on,
        "Europe/Paris",
        SessionState.STOPPED if stopped else SessionState.FINISHED,
        Source.TIMED,
        tuple(plan),
        tuple(RepDone(r, nine + timedelta(seconds=11 * n)) for n, r in enumerate(done)),
        stops,
        nine + timedelta(minutes=minutes),
        minutes * 60_000,
    )
    story[0].append(record)
    _tell(story, record, felt, dice)


def _tell(
    story: list[list[Any]], record: SessionRecord, felt: Felt, dice: Random
) -> None:
    """What is said before a session, in the rest after a stop, and after it."""
    change = 1 if record.stops else dice.choice((-1, -1, 0))
    after = replace(felt, leg=max(0, min(10, felt.leg + change)))
    for stop in record.stops:
        rested = stop.at + timedelta(minutes=5)
        story[4].append(AfterRest(record.id, rested, felt))
    before = record.started - timedelta(minutes=2)
    story[1].append(CheckIn(before, record.local_date, felt))
    story[3].append(AfterCheck(record.id, dice.randrange(2, 6), after))
