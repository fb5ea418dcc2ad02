"""History with four weeks behind one, and what is pressed and said in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from companion.app import House
from companion.ui.doors import HISTORY
from companion.ui.rooms.history import HistoryRoom
from companion.ui.widgets.label import Label
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, go_to_week, window_of

LAST_WEEK = MONDAY.date() - timedelta(days=7)
FRIDAY = LAST_WEEK + timedelta(days=4)


@contextmanager
def at_last_week(application: QApplication, folder: Path) -> Iterator[House]:
    """Four weeks behind one, the last one shown."""
    fill_diary(folder / "data", weeks=4)
    with at_home(application, folder, FakeClock(MONDAY)) as house:
        go_to_week(window_of(house), LAST_WEEK)
        yield house


def history_room(home: House) -> HistoryRoom:
    return window_of(home).room(HISTORY)


def press_in(widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    buttons = [b for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    next(b for b in buttons if b.accessibleName().startswith(name)).click()
    QApplication.processEvents()


def said_in(room: HistoryRoom) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in room.page.findChildren(Label) if one.isVisible()]
