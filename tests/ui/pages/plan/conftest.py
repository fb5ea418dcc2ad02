"""The Plan page on its stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from companion.ui.pages.plan import PlanPage
from companion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.histories import at
from tests.ui.pages.form_page import shown
from tests.ui.pages.plan.stand import NUMBER, Stand
from tests.ui.today_table import a_studio


@pytest.fixture
def stand(qtbot: QtBot, theme: Theme) -> Iterator[Stand]:
    page = PlanPage(theme, a_studio(), FakeClock(at(NUMBER)))
    made = Stand(page)
    made.show()
    shown(qtbot, page)
    yield made
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
