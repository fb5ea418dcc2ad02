"""The whole program on a folder of its own, with a clock that moves when told."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.clock import Clock
from companion.household import Folders
from companion.place import assets_folder
from companion.ui.equipment import Equipment
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.ui.devices import quiet_equipment

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=1)))


@contextmanager
def at_home(
    application: QApplication,
    folder: Path,
    clock: Clock | None = None,
    equipment: Equipment | None = None,
) -> Iterator[House]:
    """The program open on a folder; closed, with nothing left behind, after it."""
    equipment = equipment or quiet_equipment()
    folders = Folders(folder / "data", folder / "cache", assets_folder())
    house = House(application, clock or FakeClock(MONDAY), folders, lambda: equipment)
    house.open()
    application.processEvents()
    try:
        yield house
    finally:
        house.close()
        application.processEvents()


def window_of(house: House) -> MainWindow:
    """The main window; a failure when the diary could not be opened."""
    assert isinstance(house.window, MainWindow)
    return house.window


def let_pass(
    house: House, clock: FakeClock, milliseconds: int, tick: int = 500
) -> None:
    """Let a session run: the clock moves in ticks, each followed by a beat."""
    page = window_of(house).session.session
    for _ in range(milliseconds // tick):
        clock.pass_ms(tick)
        page.beat()
