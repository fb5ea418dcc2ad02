"""How long History takes with ten years behind it: a week, and a trend over a year.

Each figure is the median of some goes, as the page asks for it: everything is read from
the diary anew. What is drawn is measured too.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.ui.pages.history import HistoryPage
from companion.ui.theme import Theme
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


def report(application: QApplication) -> str:
    """The figures, a line each."""
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
    return (
        f"ten years: a week  {week:.1f} ms, an old one {old:.1f} ms (at most 30)\n"
        f"ten years: trend of a year  {year:.1f} ms, sessions a week {bars:.1f} ms"
        f" (at most 100)\n"
        f"ten years: a month of the calendar {month:.1f} ms, the page shown anew"
        f" {shown:.1f} ms"
    )
