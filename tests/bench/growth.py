"""What years of records and many exercises cost: the start, pages, a copy, the disk.

Starts are measured turn by turn, with the list of red flags and the first run answered
in every diary, and nothing to be invited to, so that the same page is painted but for
what years have earned: a step that is offered. Their ratio counts. The exercises beyond
our thirty are copies of them under other names.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.clock import Clock, SystemClock
from companion.domain.person import Person
from companion.household import Folders
from companion.store.diary import open_diary
from companion.store.setting import INVITE_FROM
from companion.store.telling import Telling
from companion.ui.doors import EXERCISES, TODAY
from tests import decade
from tests.application import tidy_application
from tests.bench.result import Result, tell
from tests.bench.start import ROOT, Start, environment, ours, timed_start
from tests.house import answer_the_list, window_of
from tests.screen import Screen, xvfb

# Seven starts gave 1.00, 1.04 and 1.13 for one and the same ten years, fifteen 1.06 to
# 1.11.
_RUNS, _FEWER_RUNS = 21, 5
_WARM_SECONDS, _SETTLE_SECONDS = 15.0, 1.2
_YEAR_DAYS = 365
_YEARS = (1, 3, 10)
_EXERCISES = (30, 100, 300)

Commands = Mapping[int, list[str]]
"""How a program of a size is started."""


def _starts(
    screen: Screen, commands: Commands, runs: int
) -> Mapping[int, Sequence[Start]]:
    """Starts of all sizes in turn; the first of all, at once, draw and work out."""
    first = [
        subprocess.Popen(one, cwd=ROOT, env=environment(screen))
        for one in commands.values()
    ]
    try:
        first[0].wait(timeout=_WARM_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    finally:
        for child in first:
            child.kill()
            child.wait(timeout=10)
    found: dict[int, list[Start]] = {size: [] for size in commands}
    for number in range(runs + 1):
        # There and back: the smallest would else always come right after the largest,
        # and be compared with sizes that come after a smaller one.
        turned = [*commands.items()][:: -1 if number % 2 else 1]
        for size, command in turned:
            one = timed_start(screen, command, _SETTLE_SECONDS)
            if number:
                found[size].append(one)
    return found


def _compared(
    what: Mapping[int, str],
    found: Mapping[int, Sequence[Start]],
    against: tuple[str, int],
    limits: Mapping[int, float],
) -> Iterator[Result]:
    """Each size against the smallest: time, and processor time in words."""
    name, base = against
    painted = {
        size: median(one.painted_ms for one in some) for size, some in found.items()
    }
    worked = {size: min(one.worked_ms for one in some) for size, some in found.items()}
    for size, words in what.items():
        share = worked[size] / worked[base]
        yield Result(
            words,
            painted[size],
            "ms",
            name,
            painted[base],
            limits.get(size),
            note=f"processor time {worked[size]:.0f} ms, {share:.2f}",
        )


def _years() -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as name:
        folders = {years: Path(name) / str(years) for years in (0, *_YEARS)}
        files = {
            years: decade.write(folders[years], years * _YEAR_DAYS) for years in _YEARS
        }
        for data in folders.values():
            _settle_in(data, SystemClock())
        most = _YEARS[-1]
        copied, looked = _in_the_background(folders[most])
        with xvfb() as screen:
            commands = {years: ours(data) for years, data in folders.items()}
            found = _starts(screen, commands, _RUNS)
        what = {years: f"start with {_told(years)} of diary" for years in _YEARS}
        yield from _compared(what, found, ("empty diary", 0), {most: 1.1})
        for years in _YEARS:
            size = files[years].stat().st_size / 1e6
            limit = 20 if years == most else None
            yield Result(f"diary of {_told(years)}", size, "MB", limit=limit)
        yield Result("a copy of ten years, work", copied, limit=1_000)
        yield Result("the look over ten years, beside everything", looked)


def _told(years: int) -> str:
    return f"{years} years" if years > 1 else "one year"


def _settle_in(data: Path, clock: Clock) -> None:
    """Answer what everybody answers on the first day, and wish to be asked no more."""
    answer_the_list(data, clock)
    with open_diary(data, clock) as diary:
        now = clock.now()
        diary.told.add(Telling("person", now, now.date(), "UTC", Person()))
        later = now.date() + timedelta(days=20)
        diary.settings.set(INVITE_FROM, later.isoformat())


def _in_the_background(data: Path) -> tuple[float, float]:
    """Milliseconds of processor time of a copy, and of the look over everything."""
    with open_diary(data, SystemClock(), prove_later=True) as diary:
        began = time.process_time()
        diary.examine(lambda: True)
        looked = time.process_time()
        diary.back_up()
        return (time.process_time() - looked) * 1000, (looked - began) * 1000


def _with_exercises(folder: Path, count: int) -> Path:
    """A copy of the program that has so many exercises; gives its main.py."""
    shutil.copytree(ROOT / "companion", folder / "companion")
    shutil.copytree(ROOT / "assets", folder / "assets")
    shelf = folder / "assets" / "exercises"
    known = sorted(shelf.glob("*.toml"))
    for number in range(len(known), count):
        source = known[number % len(known)]
        text, copy = source.read_text("utf-8"), f"{source.stem}-{number}"
        text = text.replace(f'id = "{source.stem}"', f'id = "{copy}"', 1)
        text = text.replace('name = "', f'name = "{number} ', 1)
        (shelf / f"{copy}.toml").write_text(text, "utf-8")
    return Path(shutil.copy2(ROOT / "main.py", folder))


def _exercises(application: QApplication) -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as name:
        commands = {}
        for count in _EXERCISES:
            place = Path(name) / str(count)
            program = _with_exercises(place, count)
            _settle_in(place / "data", SystemClock())
            data = str(place / "data")
            commands[count] = [sys.executable, str(program), "--data-dir", data]
        with xvfb() as screen:
            found = _starts(screen, commands, _FEWER_RUNS)
        few, *more = _EXERCISES
        what = {count: f"start with {count} exercises" for count in more}
        yield from _compared(what, found, (f"{few} exercises", few), {})
        for count in _EXERCISES:
            place = Path(name) / str(count)
            first, again = _pages_ms(application, place)
            words = f"page of {count} exercises, work of opening it"
            yield Result(words, first, note=f"again {again:.0f} ms")


def _pages_ms(application: QApplication, place: Path) -> tuple[float, float]:
    """Processor time until the page of all exercises is painted, and again."""
    folders = Folders(place / "data", place / "data" / "cache", place / "assets")
    house = House(application, SystemClock(), folders)
    house.open()
    window = window_of(house)
    application.processEvents()
    taken = []
    for _ in range(2):
        began = time.process_time()
        window.go_to(EXERCISES)
        application.processEvents()
        window.grab()
        taken.append((time.process_time() - began) * 1000)
        window.go_to(TODAY)
        application.processEvents()
    house.close()
    application.processEvents()
    return taken[0], taken[1]


def report(application: QApplication) -> Iterator[Result]:
    """Years first, then exercises."""
    yield from _years()
    yield from _exercises(application)


if __name__ == "__main__":
    board = tidy_application()
    tell(report(board))
    del board
