"""What a person does and sees, for the journeys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from companion.app import House
from companion.domain.record import SessionRecord
from companion.store.diary import read_diary
from companion.ui.widgets.routine_card import RoutineCard
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, let_pass, window_of


def press(root: QWidget, name: str) -> None:
    """Press the button with an accessible name, as a person or a script would."""
    found = [
        one
        for one in root.findChildren(QAbstractButton)
        if one.accessibleName() == name and one.isVisible()
    ]
    assert len(found) == 1, f"{name}: {len(found)} buttons"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def states(page: QWidget) -> list[str]:
    """What the cards of today's routine say of themselves."""
    cards = page.findChildren(RoutineCard)
    return [one.accessibleName().rsplit(", ", 1)[1] for one in cards]


def words(window: QWidget) -> str:
    """All text in view."""
    labels = window.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def only_record(folder: Path) -> SessionRecord:
    with read_diary(folder / "data", FakeClock(MONDAY)) as diary:
        (record,) = diary.sessions.between(MONDAY.date(), MONDAY.date())
    return record


def run_exercise(house: House, clock: FakeClock, number: int) -> None:
    """Let the running session go on into the exercise with that number."""
    page = window_of(house).session.session
    for _ in range(4_000):
        assert page.player is not None
        if page.player.step.rep.item >= number:
            return
        let_pass(house, clock, 500)
    pytest.fail("the session never came to that exercise")


def seen(window: MainWindow) -> QWidget:
    """The page that is shown."""
    return next(room.page for room in window.rooms.values() if room.page.isVisible())
