"""The small legs beside the words for where it was felt."""

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Side
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.leg_sketch import LegSketch
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio


@pytest.fixture
def studio() -> Studio:
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_disc_at_the_foot_is_whole(
    theme: Theme, studio: Studio, qtbot: QtBot, scale: float, side: Side
) -> None:
    theme.set_text_scale(scale)
    sketch = LegSketch(theme, studio)
    qtbot.addWidget(sketch)
    sketch.show_place("foot", side)
    image = sketch.grab().toImage()
    disc = theme.color("acc").name()
    rows = [
        y
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name() == disc
    ]
    assert max(rows) < image.height() - 1
    high = max(rows) - min(rows)
    assert 5 <= high <= 8 * scale, "the disc was found, and hides no shoe"


def test_it_grows_with_the_text(theme: Theme, studio: Studio, qtbot: QtBot) -> None:
    sketch = LegSketch(theme, studio)
    qtbot.addWidget(sketch)
    usual = sketch.height()
    theme.set_text_scale(2.0)
    assert sketch.height() > usual
