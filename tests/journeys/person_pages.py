"""The window of a person, and the pages on which they tell of themselves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.screening import Tier, signs
from companion.store.diary import read_diary
from companion.ui.doors import ABOUT, GOALS, SCREENING
from companion.ui.pages.about import AboutPage
from companion.ui.pages.goals import GoalsPage
from companion.ui.rooms.screening import ScreeningRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of

DAY_MS = 86_400_000


@contextmanager
def window_at(
    qapp: QApplication, folder: Path, clock: FakeClock, *, screened: bool = True
) -> Iterator[MainWindow]:
    with at_home(qapp, folder, clock, screened=screened) as house:
        window = window_of(house)
        window.activateWindow()
        settle(qapp)
        yield window


def settle(qapp: QApplication) -> None:
    for _ in range(4):
        qapp.processEvents()


def told_in(folder: Path, kind: type[object]) -> list[object]:
    with read_diary(folder / "data", FakeClock(MONDAY)) as diary:
        return [one.fact for one in diary.told.all(kind)]


def about_page(window: MainWindow) -> AboutPage:
    window.go_to(ABOUT)
    page = window.room(ABOUT).page
    assert isinstance(page, AboutPage)
    return page


def goals_page(window: MainWindow) -> GoalsPage:
    page = window.room(GOALS).page
    assert isinstance(page, GoalsPage)
    return page


def list_room(window: MainWindow) -> ScreeningRoom:
    room = window.room(SCREENING)
    assert isinstance(room, ScreeningRoom)
    return room


def answer_no() -> None:
    for tier in Tier:
        for _ in signs(tier):
            type_key(Qt.Key.Key_N)
        type_key(Qt.Key.Key_Return)


def type_key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    QApplication.processEvents()
