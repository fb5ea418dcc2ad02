"""Ten years of daily use: 3,650 sessions, 25,550 exercises, 511,000 repetitions.

Written in one transaction, as a person could not; each day also has what was told.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from companion.domain.exercise import Level, Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import CheckIn, Morning
from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest
from companion.domain.timeline import Rep
from companion.store.diary import open_diary
from companion.store.exchange import Contents, Entry
from companion.store.telling import Telling, entry_of
from tests.fakes import FakeClock

DAYS = 3_650
LAST = date(2026, 11, 22)
FIRST = LAST - timedelta(days=DAYS - 1)
_SETS, _REPS = 2, 10
NAMES = ("bridge", "clamshell", "bird-dog", "heel-slide", "side-plank", "step", "squat")
_FELT = Felt(3, 1, Furthest.THIGH, Tingling.USUAL)


def _plan() -> tuple[PlannedExercise, ...]:
    return tuple(
        PlannedExercise(
            exercise_id=name,
            name=name.capitalize(),
            level=Level.L1,
            sides=(Side.BOTH,),
            takes_turns=False,
            reps=(_REPS,) * _SETS,
            hold_seconds=5.0,
            dose_words="2 sets of 10, hold 5 s",
            planned_ms=240_000,
        )
        for name in NAMES
    )


def session(number: int) -> SessionRecord:
    """The session of a day, finished."""
    day = FIRST + timedelta(days=number)
    started = datetime(day.year, day.month, day.day, 9, number % 60, tzinfo=UTC)
    reps = [
        Rep(item, set_number, rep, Side.BOTH)
        for item in range(len(NAMES))
        for set_number in range(1, _SETS + 1)
        for rep in range(1, _REPS + 1)
    ]
    done = tuple(
        RepDone(rep, started + timedelta(milliseconds=9_000 + 8_017 * index))
        for index, rep in enumerate(reps)
    )
    return SessionRecord(
        id=f"00000000-0000-4000-8000-{number:012}",
        started=started,
        local_date=day,
        zone="Europe/London",
        state=SessionState.FINISHED,
        source=Source.TIMED,
        plan=_plan(),
        reps=done,
        ended=done[-1].at,
        active_ms=1_200_000,
    )


def contents(days: int = DAYS) -> Contents:
    """All of the last so many days."""
    told = []
    for number in range(DAYS - days, DAYS):
        day = FIRST + timedelta(days=number)
        at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
        for name, fact in (
            ("m", Morning(day, _FELT)),
            ("c", CheckIn(at, day, _FELT, frozenset())),
        ):
            told.append(entry_of(Telling(f"{name}-{number}", at, day, "UTC", fact)))
    sessions = (Entry(session(number)) for number in range(DAYS - days, DAYS))
    return Contents(tuple(sessions), {}, tuple(told))


def write(folder: Path, days: int = DAYS) -> Path:
    """A diary with the last so many days; gives its file."""
    clock = FakeClock(datetime(2026, 11, 23, 8, tzinfo=UTC))
    with open_diary(folder, clock) as diary:
        diary.archive.join(contents(days))
        return diary.path
