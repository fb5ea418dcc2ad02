"""Diaries of another date, and the question whether the date is right."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from companion.app import House
from companion.domain.history import FlareUp, Morning, NotToday
from companion.domain.record import RepDone, SessionState
from companion.store.diary import open_diary
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, window_of
from tests.journeys.steps import press, words
from tests.store.examples import ALL_REPS, PLAN
from tests.store.whole import everything

QUESTION = "Is this date right?"
YESTERDAY = MONDAY - timedelta(days=1)
YEAR_1970 = datetime(1970, 1, 1, 9, tzinfo=UTC)


def begin_one(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        done = diary.sessions.begin(PLAN, when, when.date(), "UTC")
        diary.sessions.discard(done)


def keep_one(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        done = diary.sessions.begin(PLAN, when, when.date(), "UTC")
        diary.sessions.add_rep(done, RepDone(ALL_REPS[0], when), active_ms=9_000)
        diary.sessions.end(done, SessionState.FINISHED, when)


def leave_one_open(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        diary.sessions.begin(PLAN, when, when.date(), "UTC")


def days(folder: Path) -> set[int]:
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:
        entries = everything(diary.archive).entries
    return {one.record.local_date.year for one in entries}


def start(house: House) -> list[str]:
    """Start what is dated, as a session and a check-in do; holds whether it began."""
    begun: list[str] = []
    window_of(house).crew.when_sure(lambda: begun.append("begun"))
    return begun


def asked(house: House) -> Callable[[], bool]:
    window = window_of(house)
    return lambda: QUESTION in words(window)


def no_to_the_date(window: MainWindow) -> None:
    assert QUESTION in words(window)
    press(window, "No, it is wrong")


def told(window: MainWindow) -> list[object]:
    kinds = (Morning, FlareUp, NotToday)
    return [one for kind in kinds for one in window.crew.teller.all(kind)]
