"""The whole program on a folder of its own, with a clock that moves when told."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.clock import Clock
from companion.domain.felt import Felt, Tingling
from companion.domain.history import Screening
from companion.domain.person import Person
from companion.domain.stop import Furthest
from companion.household import Folders
from companion.place import assets_folder
from companion.store.diary import open_diary
from companion.store.errors import DiaryError
from companion.store.telling import Telling
from companion.ui.doors import CHECK_IN, HISTORY
from companion.ui.equipment import Equipment
from companion.ui.pages.check_in import CheckInPage
from companion.ui.rooms.history import HistoryRoom
from companion.ui.tongue import Speech
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.ui.devices import quiet_equipment

CALM = Felt(1, 1, Furthest.THIGH)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=1)))


@contextmanager
def at_home(
    application: QApplication,
    folder: Path,
    clock: Clock | None = None,
    equipment: Equipment | None = None,
    language: str | Speech | None = None,
    *,
    screened: bool = True,
) -> Iterator[House]:
    """The program open on a folder; closed, with nothing left behind, after it.

    ``screened`` says that the first run is over, and that the list of red flags was
    answered with no just before.
    """
    clock = clock or FakeClock(MONDAY)
    equipment = equipment or quiet_equipment()
    folders = Folders(folder / "data", folder / "cache", assets_folder())
    if screened:
        answer_the_list(folders.data, clock)
    house = House(application, clock, folders, lambda: equipment, language)
    house.open()
    application.processEvents()
    try:
        yield house
    finally:
        house.close()
        application.processEvents()


def answer_the_list(folder: Path, clock: Clock) -> None:
    """Answer every red flag with no, an hour ago, and be known as a person.

    A broken diary stays broken.
    """
    at = clock.now() - timedelta(hours=1)
    told = Telling(f"screened {at}", at, at.date(), "UTC", Screening(at, at.date()))
    person = Telling("the person", at, at.date(), "UTC", Person())
    with suppress(DiaryError), open_diary(folder, clock) as diary:
        diary.told.add(told)
        diary.told.add(person)


def go_to_week(window: MainWindow, first: date) -> None:
    """Show the week that begins on a day."""
    window.go_to(HISTORY)
    room = window.room(HISTORY)
    assert isinstance(room, HistoryRoom)
    room.show_week(first)


def begin(window: MainWindow, felt: Felt = CALM) -> None:
    """Start a session from Today and answer what is asked before it."""
    window.today.start_next()
    answer(window, felt)


def answer(window: MainWindow, felt: Felt = CALM) -> None:
    """Answer the check-in that is shown, and go on."""
    page = window.room(CHECK_IN).page
    assert isinstance(page, CheckInPage)
    page.leg.scale.set_value(felt.leg)
    page.back.scale.set_value(felt.back)
    page.tingling.choice.choose(list(Tingling).index(felt.tingling))
    for row in page.news.asked:
        row.choose(0)
    page.body.chart.choose(list(Furthest).index(felt.furthest))
    page.foot.go_on.click()


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
