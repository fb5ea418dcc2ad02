"""Plans, reps and folders that the store's tests are made of."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from companion.domain.exercise import Level, Side
from companion.domain.record import PlannedExercise, RepDone
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.store.diary import Diary, open_diary
from tests.fakes import FakeClock

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = date(2026, 11, 23)
NOBODY = 65534


def bridge() -> PlannedExercise:
    return PlannedExercise(
        exercise_id="bridge",
        name="Bridge",
        level=Level.L1,
        sides=(Side.BOTH,),
        takes_turns=False,
        reps=(2, 2),
        hold_seconds=5.0,
        dose_words="2 sets of 2, hold 5 s",
        planned_ms=120_000,
    )


def clamshell() -> PlannedExercise:
    return PlannedExercise(
        exercise_id="clamshell",
        name="Clamshell, «côté»",
        level=Level.L3,
        sides=(Side.LEFT, Side.RIGHT),
        takes_turns=False,
        reps=(3,),
        hold_seconds=2.5,
        dose_words="3 times, each side",
        planned_ms=90_000,
    )


PLAN = (bridge(), clamshell())
ALL_REPS = tuple(
    Rep(item, set_number, number, side)
    for item, planned in enumerate(PLAN)
    for side in planned.sides
    for set_number, reps in enumerate(planned.reps, start=1)
    for number in range(1, reps + 1)
)


def done(rep: Rep, after_seconds: float = 8) -> RepDone:
    return RepDone(rep, NINE + timedelta(seconds=after_seconds))


def a_stop(rep: Rep = ALL_REPS[2]) -> Stop:
    return Stop(
        rep,
        "Lift",
        NINE + timedelta(seconds=61),
        (StopReason.PAIN_UP, StopReason.TINGLING_NUMBNESS),
        Furthest.CALF,
        6,
    )


def counting_ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


def a_diary(folder: Path, clock: FakeClock | None = None) -> Diary:
    return open_diary(folder, clock or FakeClock(NINE), counting_ids())


def begin(diary: Diary, day: date = DAY, started: datetime = NINE) -> str:
    return diary.sessions.begin(PLAN, started, day, "Europe/London")


def make_used(folder: Path) -> Path:
    """A closed diary with one session of two reps; gives its file."""
    with a_diary(folder) as diary:
        session_id = begin(diary)
        for rep in ALL_REPS[:2]:
            diary.sessions.add_rep(session_id, done(rep), 8_000)
    return folder / "diary.db"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the lock, so that changes can be seen."""
    return {
        one.name: one.read_bytes()
        for one in sorted(folder.iterdir())
        if one.is_file() and one.name != "companion.lock"
    }


def change(path: Path, *statements: str) -> None:
    """Meddle with a file behind the diary's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@contextmanager
def half_changed(path: Path) -> Iterator[None]:
    """Leave a file as a power cut in the middle of a commit does: a hot journal.

    A child is ended between writing pages and dropping the journal.
    """
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA cache_spill = 1")
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE half (line TEXT)")
        for _ in range(200):
            connection.execute("INSERT INTO half VALUES (?)", ("x" * 2_000,))
        os._exit(0)
    os.waitpid(child, 0)
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 0
    yield


def as_nobody(deed: Callable[[], object]) -> str:
    """Do something without any rights of root; gives the name of the error, or ''."""
    if os.geteuid() != 0:
        return _name_of_error(deed)
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        return _name_of_error(deed)
    finally:
        os.seteuid(0)
        os.setegid(0)


def _name_of_error(deed: Callable[[], object]) -> str:
    try:
        deed()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is reported by name
        return type(error).__name__
    return ""
