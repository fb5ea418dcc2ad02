"""The form of a paper week."""

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.entry import Entry
from companion.domain.paper_week import paper_week
from companion.ui.pages.paper_form import PaperForm
from companion.ui.theme import Theme
from tests.ui.pages.paper_form.typist import DAY, PLAN, SATURDAY
from tests.ui.widgets.weeks import MONDAY, a_session


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> PaperForm:
    """The week of Saturday; Tuesday has a session, this morning was told of."""
    made = PaperForm(theme)
    qtbot.addWidget(made)
    made.resize(1176, 800)
    made.show()
    entries = [Entry(a_session(MONDAY + DAY))]
    sheet = paper_week(MONDAY, SATURDAY, PLAN, entries, [SATURDAY], "Walking")
    made.show_week(sheet, "16 to 22 November")
    return made
