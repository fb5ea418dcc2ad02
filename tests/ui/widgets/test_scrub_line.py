from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Dose
from companion.ui.theme import Theme
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.player_bar import PlayerBar
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.scrub_line import ScrubLine
from tests.exercises import an_exercise
from tests.fakes import FakeClock

PATH = RepPath(an_exercise(), Dose((8,), 2))


@pytest.fixture
def line(theme: Theme, qtbot: QtBot) -> Iterator[ScrubLine]:
    made = ScrubLine(theme)
    qtbot.addWidget(made)
    made.resize(400, 44)
    made.set_points(PATH.key_points)
    made.show()
    yield made
    made.hide()


def test_all_words_are_shown_where_there_is_room(line: ScrubLine) -> None:
    assert line.shown_words == ("Start", "Lift", "Hold", "Lower", "Start")


def test_short_of_room_the_main_words_stay(line: ScrubLine) -> None:
    line.resize(150, 44)
    assert line.shown_words == ("Start", "Hold", "Start")


def test_it_says_where_it_is(line: ScrubLine) -> None:
    line.set_position(0.72)
    assert line.accessibleDescription() == "Lower"


def test_a_press_moves_the_knob_there(qtbot: QtBot, line: ScrubLine) -> None:
    with qtbot.waitSignal(line.scrubbed) as told:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert told.args == [pytest.approx(0.5, abs=0.02)]
    middle = line.knob_box().center().x()
    assert middle == pytest.approx(line.width() / 2, abs=2)


def test_other_keys_are_for_others(qtbot: QtBot, line: ScrubLine) -> None:
    with qtbot.assertNotEmitted(line.scrubbed):
        QTest.keyClick(line, Qt.Key.Key_Up)


def test_the_bar_shortens_its_words_where_it_is_narrow(
    theme: Theme, qtbot: QtBot, clock: FakeClock
) -> None:
    bar = PlayerBar(theme, FigureLoop(clock))
    qtbot.addWidget(bar)
    bar.show_points(PATH.key_points, swaps=True)
    wide = bar.sizeHint().width()
    bar.set_roomy(False)
    assert bar.sizeHint().width() < wide
