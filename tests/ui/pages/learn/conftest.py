"""The Learn page with all its pages."""

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.pages.learn import LearnPage
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.ui.pages.learn.read import all_readings


@pytest.fixture
def studio() -> Studio:
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, studio: Studio) -> LearnPage:
    made = LearnPage(theme, studio, all_readings())
    qtbot.addWidget(made)
    made.resize(1176, 800)
    made.show()
    return made
