from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Dose
from companion.ui.theme import Theme
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.focus_ring import ring_of
from companion.ui.widgets.player_bar import PlayerBar
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.scrub_line import ScrubLine
from tests.exercises import an_exercise
from tests.fakes import FakeClock
from tests.ui.widgets.scrubbed import knob_middle

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


def shown_words(line: ScrubLine) -> tuple[str, ...]:
    """The words that have room."""
    worded = sorted(line._worded(line.width()), key=lambda one: one[1])
    return tuple(point.word for point, _ in worded)


def test_all_words_are_shown_where_there_is_room(line: ScrubLine) -> None:
    assert shown_words(line) == ("Start", "Lift", "Hold", "Lower", "Start")


def test_short_of_room_the_main_words_stay(line: ScrubLine) -> None:
    line.resize(150, 44)
    assert shown_words(line) == ("Start", "Hold", "Start")


def test_a_word_without_room_goes_alone_and_every_pose_keeps_its_dot(
    line: ScrubLine, theme: Theme
) -> None:
    width = next(one for one in range(400, 100, -1) if line.words_in(one) == 4)
    line.resize(width, 44)
    assert shown_words(line) == ("Start", "Lift", "Hold", "Start")
    y = round(line._line_y())
    picture, surface = line.grab().toImage(), theme.color("surface").rgb()
    assert picture.pixel(round(line._x(PATH.key_points[3])), y) == surface


def test_it_says_where_it_is(line: ScrubLine) -> None:
    line.set_position(0.72)
    assert line.accessibleDescription() == "Lower"


def test_a_screen_reader_reads_its_value_and_sets_it(
    qtbot: QtBot, line: ScrubLine
) -> None:
    read = QAccessible.queryAccessibleInterface(line)
    value = read.valueInterface()
    assert read.role() is QAccessible.Role.Slider
    assert read.text(QAccessible.Text.Name) == "Place in the movement"
    assert (value.minimumValue(), value.maximumValue()) == (0, 100)
    with qtbot.waitSignal(line.scrubbed) as told:
        value.setCurrentValue(72)
    assert told.args == [pytest.approx(0.72)]
    assert value.currentValue() == 72
    assert read.text(QAccessible.Text.Description) == "Lower"


def test_while_it_moves_its_value_goes_from_pose_to_pose(
    qtbot: QtBot, line: ScrubLine
) -> None:
    values: list[int] = []
    line.valueChanged.connect(values.append)
    with qtbot.assertNotEmitted(line.scrubbed):
        for step in range(1, 1_001):
            line.set_position(step / 1_000)
    assert len(values) == len(PATH.key_points) - 1


def test_keys_move_it_and_show_the_ring(qtbot: QtBot, line: ScrubLine) -> None:
    line.activateWindow()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        with qtbot.waitSignal(line.scrubbed):
            QTest.keyClick(line, key)
    assert line.value() == 0
    ring = ring_of(line.window(), line.theme)
    assert ring.control is line
    line.clearFocus()
    assert ring.control is None


def test_the_knob_follows_only_a_pressed_pointer(qtbot: QtBot, line: ScrubLine) -> None:
    left, middle = Qt.MouseButton.LeftButton, line.rect().center()
    with qtbot.assertNotEmitted(line.scrubbed):
        QTest.mouseMove(line, middle)
        QTest.mouseClick(line, Qt.MouseButton.RightButton, pos=middle)
    QTest.mousePress(line, left, pos=middle)
    with qtbot.waitSignal(line.scrubbed):
        QTest.mouseMove(line, middle + QPoint(40, 0))
    QTest.mouseRelease(line, left, pos=middle)
    assert not line.isSliderDown()


def test_a_press_moves_the_knob_there(qtbot: QtBot, line: ScrubLine) -> None:
    with qtbot.waitSignal(line.scrubbed) as told:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert told.args == [pytest.approx(0.5, abs=0.02)]
    middle = knob_middle(line)
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


def test_the_spines_button_gives_its_word_up_for_words_of_the_movement(
    theme: Theme, qtbot: QtBot, clock: FakeClock
) -> None:
    bar = PlayerBar(theme, FigureLoop(clock))
    qtbot.addWidget(bar)
    bar.show_points(PATH.key_points, swaps=False)
    told: list[bool] = []
    bar.spine_toggled.connect(told.append)
    bar.resize(800, 60)
    bar.show()
    bar._spine.setFocus()
    assert bar._spine.isVisible()
    bar.resize(380, 60)
    assert not bar._spine.isVisible()
    assert bar._spine_small.isVisible()
    assert bar.focusWidget() is bar._spine_small
    bar._spine_small.click()
    assert told == [True]
    assert bar._spine.isChecked()
    bar.set_spine(False)
    assert not bar._spine_small.isChecked()
    bar.hide()
