"""Who types a paper week, and what the form says and saves."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.draft import Draft
from companion.place import assets_folder
from companion.ui.pages.paper_form import PaperForm
from companion.ui.widgets.label import Label
from tests.ui.widgets.weeks import MONDAY, a_session

LOCALE = assets_folder() / "locale"
DAY = timedelta(days=1)
SATURDAY = MONDAY + 5 * DAY
PLAN = a_session(MONDAY).plan


def said_on(form: QWidget) -> list[str]:
    for _ in range(4):
        QApplication.processEvents()
    return [one.text() for one in form.findChildren(Label) if one.isVisible()]


def drafts_of(form: PaperForm, qtbot: QtBot) -> tuple[Draft, ...]:
    with qtbot.waitSignal(form.saved) as told:
        form.save.click()
    found: tuple[Draft, ...] = told.args[0]
    return found


class Typist:
    """Nothing but keys, each to what has the keyboard by then; counts them."""

    def __init__(self, form: PaperForm) -> None:
        self._form = form
        self.presses = 0

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            at = self._form.focusWidget()
            assert at is not None
            if isinstance(key, str):
                QTest.keyClicks(at, key)
            else:
                QTest.keyClick(at, key)
            self.presses += 1

    def day(self, *, morning: Qt.Key = Qt.Key.Key_Up) -> None:
        """All exercises, leg 4 and back 2 down to the thigh, a walk, after it less."""
        down, tab = Qt.Key.Key_Down, Qt.Key.Key_Tab
        self.press(Qt.Key.Key_Space, "4", tab, "2", tab, down, down, down, down)
        self.press(tab, tab, "1", "5", tab, "3", tab, "2", tab, tab, tab, morning)
