"""What ten years of records cost: the start, a copy, the whole look, and the disk.

The two starts are measured turn by turn, with the list of red flags and the first run
answered in both diaries, and nothing to be invited to, so that the same page is painted
but for what ten years have earned: a step that is offered. Their ratio counts.
"""

import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from companion.clock import Clock, SystemClock
from companion.domain.person import Person
from companion.store.diary import open_diary
from companion.store.setting import INVITE_FROM
from companion.store.telling import Telling
from tests import decade
from tests.bench.start import Start, ours, timed_start
from tests.house import answer_the_list
from tests.screen import xvfb

RUNS = 9


def _starts(empty: Path, full: Path) -> tuple[list[Start], list[Start]]:
    """Starts with both diaries in turn; the first of each draws and works out."""
    found: tuple[list[Start], list[Start]] = ([], [])
    with xvfb() as screen:
        for number in range(RUNS + 2):
            settle = 12.0 if number < 2 else 1.5
            for starts, data in zip(found, (empty, full), strict=True):
                starts.append(timed_start(screen, ours(data), settle))
    return found[0][2:], found[1][2:]


def report() -> str:
    """The figures, a line each."""
    with tempfile.TemporaryDirectory() as name:
        empty, full = Path(name) / "empty", Path(name) / "full"
        size = decade.write(full).stat().st_size / 1e6
        for data in (empty, full):
            _settle_in(data, SystemClock())
        copy_ms, look_ms = _in_the_background(full)
        without, with_all = _starts(empty, full)
    painted = [median(one.painted_ms for one in some) for some in (with_all, without)]
    worked = [median(one.worked_ms for one in some) for some in (with_all, without)]
    lines = [
        _compared("start with ten years", painted) + " (at most 1.10)",
        _compared("  processor time of it", worked),
        f"{'copy of ten years':25}{copy_ms:6.0f} ms of work (at most 1,000)",
        f"{'look over ten years':25}{look_ms:6.0f} ms of work, beside everything",
        f"{'file of ten years':25}{size:6.1f} MB (at most 20)",
    ]
    return "\n".join(lines)


def _settle_in(data: Path, clock: Clock) -> None:
    """Answer what everybody answers on the first day, and wish to be asked no more."""
    answer_the_list(data, clock)
    with open_diary(data, clock) as diary:
        now = clock.now()
        diary.told.add(Telling("person", now, now.date(), "UTC", Person()))
        diary.settings.set(INVITE_FROM, date.max.isoformat())


def _compared(words: str, both: list[float]) -> str:
    full, empty = both
    return (
        f"{words:25}{full:6.0f} ms, empty diary  {empty:4.0f} ms, "
        f"ratio {full / empty:.2f}"
    )


def _in_the_background(data: Path) -> tuple[float, float]:
    """Milliseconds of processor time of a copy, and of the look over everything."""
    with open_diary(data, SystemClock(), prove_later=True) as diary:
        began = time.process_time()
        diary.examine(lambda: True)
        looked = time.process_time()
        diary.back_up()
        return (time.process_time() - looked) * 1000, (looked - began) * 1000
