"""The check-in as it is typed and heard, its sizes, and what was felt before."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.felt import Felt, Tingling
from companion.domain.stop import Furthest
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.check_in_foot import Answers
from companion.ui.pages.check_in_form import Earlier
from tests.fakes import FakeClock

YESTERDAY = Earlier(Felt(4, 3, Furthest.CALF, Tingling.USUAL), "yesterday")
SIZES = [(1024, 680), (1280, 800), (1920, 1080)]


def type_keys(page: CheckInPage, clock: FakeClock, keys: str) -> None:
    """Type as a person does; a line break is Enter."""
    for key in keys:
        at = page.focusWidget()
        if key == "\n":
            QTest.keyClick(at, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(at, key)
        clock.pass_ms(700)


def heard(page: CheckInPage) -> list[Answers]:
    told: list[Answers] = []
    page.answered.connect(told.append)
    return told
