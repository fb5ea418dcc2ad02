"""How long History takes with ten years behind it: a week, and a trend over a year.

Each figure is the median of some goes, as the page asks for it: everything is read from
the diary anew. What is drawn is measured too.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.ui.pages.history import HistoryPage
from companion.ui.theme import Theme
from tests.application import tidy_application
from tests.bench.result import Result, tell
from tests.decade import LAST, write
from tests.fakes import FakeClock
from tests.ui.annals_house import annals_house

GOES = 9
NOW = datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=1)))
_WEEK = timedelta(days=7)


def _ms(deed: Callable[[], object]) -> float:
    """The median of some goes; the first one is not counted."""
    taken = []
    for _ in range(GOES + 1):
        before = time.perf_counter()
        deed()
        taken.append((time.perf_counter() - before) * 1000)
    return median(taken[1:])


def report(application: QApplication) -> Iterator[Result]:
    """Each thing that the page asks for."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        with annals_house(Path(folder), FakeClock(NOW)) as house:
            first = LAST - timedelta(days=6)
            week = _ms(lambda: house.past.week(first))
            old = _ms(lambda: house.past.week(first - 400 * _WEEK))
            year = _ms(lambda: house.past.trend(52, LAST))
            bars = _ms(lambda: house.past.weekly(52, first))
            month = _ms(lambda: house.past.month(LAST.replace(day=1)))
            page = HistoryPage(Theme(assets_folder()), house.clock, house.past)
            page.resize(1176, 800)
            page.show()
            page.refresh()

            def show() -> None:
                page.refresh()
                application.processEvents()

            shown = _ms(show)
            page.close()
            page.deleteLater()
    yield Result("ten years: a week", week, limit=30)
    yield Result("ten years: a week of eight years ago", old, limit=30)
    yield Result("ten years: trend of a year", year, limit=100)
    yield Result("ten years: sessions a week over a year", bars, limit=100)
    yield Result("ten years: a month of the calendar", month)
    yield Result("ten years: History shown anew", shown)


if __name__ == "__main__":
    board = tidy_application()
    tell(report(board))
    del board
