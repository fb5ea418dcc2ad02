"""The program open on four weeks of records, on a slow disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.store.writer import SessionWriter
from companion.ui.doors import HISTORY, PLAN, SETTINGS, TODAY
from companion.ui.rooms.history import HistoryRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, window_of
from tests.slow_disk import SlowDisk

if TYPE_CHECKING:
    from companion.ui.rooms.data_desk import DataDesk


LAST_WEEK = MONDAY.date() - timedelta(days=7)
PATIENCE_MS = 40_000


class Home:
    """The program open on four weeks of records, on a slow disk."""

    def __init__(self, house: House, clock: FakeClock, disk: SlowDisk) -> None:
        self.house = house
        self.clock = clock
        self.disk = disk

    @property
    def window(self) -> MainWindow:
        return window_of(self.house)

    @property
    def writer(self) -> SessionWriter:
        return self.window.crew.teller._writer

    @property
    def history(self) -> HistoryRoom:
        return self.window.room(HISTORY)

    @property
    def data(self) -> "DataDesk":
        self.window.go_to(SETTINGS)
        return self.window.room(SETTINGS).extras.data


@contextmanager
def on_a_slow_disk(
    application: QApplication, folder: Path, disk: SlowDisk
) -> Iterator[Home]:
    """Four weeks of records; at the end the disk lets all through."""
    fill_diary(folder / "data", weeks=4)
    clock = FakeClock(MONDAY)
    with at_home(application, folder, clock) as house:
        home = Home(house, clock, disk)
        home.writer.settle()  # as the start's idle time does
        disk.forget()
        try:
            yield home
        finally:
            disk.let_through()


def look_around(home: Home) -> None:
    """Read what there is to read, as somebody does who waits for something."""
    window, today = home.window, home.clock.now().date()
    for place in (TODAY, HISTORY, PLAN, SETTINGS):
        window.go_to(place)
        QApplication.processEvents()
    past = window.crew.annals().past
    past.week(LAST_WEEK)
    past.trend(13, today)
    past.month(LAST_WEEK.replace(day=1))
    assert past.entries(LAST_WEEK, today)
