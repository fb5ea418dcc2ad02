"""The page of the check-in, asked as of today."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Side
from companion.ui.pages.check_in import CheckInPage
from companion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.ui.pages.check_in.typed import YESTERDAY
from tests.ui.today_table import a_studio


@pytest.fixture
def page(theme: Theme, clock: FakeClock) -> Iterator[CheckInPage]:
    studio = a_studio()
    made = CheckInPage(theme, studio, clock)
    made.resize(1280, 800)
    made.ask(Side.RIGHT, YESTERDAY)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    studio.queue.open()
    yield made
    studio.queue.finish()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
