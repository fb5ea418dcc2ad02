"""The program in a process of its own: waited for, and what it has kept by then."""

import select
import time
from collections.abc import Callable
from pathlib import Path

from companion.clock import SystemClock
from companion.domain.record import SessionRecord
from companion.store.diary import read_diary
from companion.store.errors import DiaryError


def until(held: Callable[[], bool], seconds: float = 90) -> None:
    """Look again and again until something holds."""
    deadline = time.perf_counter() + seconds
    while not held():
        assert time.perf_counter() < deadline, "it never came to hold"
        select.select([], [], [], 0.05)


def records(folder: Path) -> tuple[SessionRecord, ...]:
    """What the diary holds of today, while the program has it open."""
    clock = SystemClock()
    today = clock.now().date()
    try:
        with read_diary(folder, clock) as diary:
            return diary.sessions.between(today, today)
    except DiaryError:
        return ()  # in the middle of being made
