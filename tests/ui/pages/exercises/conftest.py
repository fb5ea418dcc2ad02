"""The Exercises page with the exercises of a plan."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from companion.ui.day_words import day_words
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.theme import Theme
from companion.ui.widgets.studio import Studio
from tests.fakes import FakeClock
from tests.histories import at
from tests.ui.pages.exercises.shown import NUMBER
from tests.ui.pages.form_page import shown
from tests.ui.pages.plan_stand import a_view
from tests.ui.today_table import a_studio


@pytest.fixture
def studio() -> Studio:
    return a_studio()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, studio: Studio) -> Iterator[ExercisesPage]:
    made = ExercisesPage(theme, studio, FakeClock(at(NUMBER)), day_words())
    made.show_view(a_view())
    shown(qtbot, made)
    yield made
    # Before its studio: what it draws with must not go first.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
