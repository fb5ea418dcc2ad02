"""What is chosen, typed and read on pages where one reads from the right."""

from contextlib import nullcontext
from itertools import product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Dose, Level, Side
from companion.ui.mirror import change_words, in_order
from companion.ui.pages.exercise_stage import ExerciseStage, StageWords
from companion.ui.pages.size_choice import SizeTile
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.theme import Theme
from companion.ui.widgets.etching import etch
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.player_bar import PlayerBar
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.search_line import SearchLine
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.still import Look, Print
from companion.ui.widgets.studio import tone_of
from companion.ui.widgets.text_line import TextLine
from companion.ui.widgets.turn_button import TurnButton
from tests.exercises import an_exercise
from tests.fakes import FakeClock
from tests.ui.mirrored import LEFT, read_backwards
from tests.ui.today_table import LIBRARY, a_day, a_studio


@pytest.mark.usefixtures("backwards")
def test_the_left_arrow_chooses_what_lies_at_the_left(
    theme: Theme, qtbot: QtBot
) -> None:
    choice = Segmented(theme, "Paper", ["A4", "Letter"])
    qtbot.addWidget(choice)
    choice.resize(300, 48)
    choice.show()
    first, second = choice.cells
    assert first.x() > second.x()
    first.setFocus()
    QTest.keyClick(choice, LEFT)
    assert choice.chosen == 1
    choice.hide()


@pytest.mark.usefixtures("backwards")
def test_the_sound_of_a_session_opens_over_the_words_not_the_figure(
    theme: Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    panel = SoundPanel(theme, page)
    opener = QPushButton(page)
    panel.open_under(opener, QRect(16, 0, 1248, 600))
    assert panel.x() == 16
    panel.hide()


@pytest.mark.usefixtures("backwards")
@pytest.mark.parametrize("typed", ["", "towel under the knees", "12"])
def test_what_is_typed_begins_where_lines_begin(
    theme: Theme, qtbot: QtBot, typed: str
) -> None:
    for one in (TextLine(theme, "Name"), SearchLine(theme, "Find a page")):
        qtbot.addWidget(one)
        one.resize(400, 120)
        one.show()
        one.field.setText(typed)
        one.grab()
        assert one.field.cursorRect().center().x() > one.field.width() / 2
        one.hide()


@pytest.mark.usefixtures("backwards")
def test_the_name_of_an_exercise_stands_where_lines_begin(
    theme: Theme, qtbot: QtBot
) -> None:
    item = a_day().routine.items[0]
    stage, words = ExerciseStage(theme, a_studio()), StageWords(theme)
    qtbot.addWidget(stage)
    stage.resize(680, 240)
    words.show_item(item)
    stage.hold_words(words)
    stage.show_item(item, item.sides[0])
    stage.show()
    stage.grab()
    place = words.geometry()
    assert place.right() > stage.width() * 0.9
    assert not stage.touches(place.adjusted(20, 0, 0, 0))
    turn = stage.findChild(TurnButton)
    assert turn is not None
    assert turn.x() > stage.width() * 0.75
    assert not stage.touches(turn.geometry())
    stage.hide()


@pytest.mark.parametrize(("clear", "corner"), [(36, (0, 36)), (-36, (110, 146))])
def test_the_number_of_a_step_covers_nobody(
    theme: Theme, clear: int, corner: tuple[int, int]
) -> None:
    """The head of who stands on all fours is at the top right, or at the top left."""
    exercise = LIBRARY.exercise("cat-camel")
    crowded = False
    for side, step in product((0, clear), exercise.steps):
        look = Look(exercise, step.pose, Level.L1, Side.BOTH, whole=True, clear=side)
        image = _etched(look, Print(146, 88, 1.0, tone_of(theme)))
        ground = image.pixelColor(73, 2).lightness()
        dark = any(
            image.pixelColor(x, y).lightness() < ground - 60
            for x in range(*corner)
            for y in range(36)
        )
        if side == 0:
            crowded = crowded or dark
        else:
            assert not dark
    assert crowded or clear > 0


def _etched(look: Look, print_: Print) -> QImage:
    drawing = etch(look, print_)
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            image: QImage = end.value
            return image


def test_what_changed_is_told_the_way_that_one_reads(qapp: QApplication) -> None:
    assert change_words(["4", "3"]) == "4 \u2192 3"
    assert change_words([]) == ""
    with read_backwards(qapp):
        assert change_words([]) == "", "nothing told is nothing to paint"
        told = change_words(["4", "3"])
        assert "4 \u2190 3" in told
        # Numbers alone would be set from left to right, with 4 after the arrow's head.
        layout = QTextLayout(told)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        first, last = (line.cursorToX(told.index(one)) for one in ("4", "3"))
    assert isinstance(first, tuple)
    assert isinstance(last, tuple)
    assert first[0] > last[0]


@pytest.mark.usefixtures("backwards")
def test_a_player_stands_as_its_movement_runs_from_the_left(
    theme: Theme, qtbot: QtBot
) -> None:
    bar = PlayerBar(theme, FigureLoop(FakeClock()))
    qtbot.addWidget(bar)
    path = RepPath(an_exercise(), Dose((8,), 2))
    bar.show_points(path.key_points, swaps=True)
    bar.resize(800, 60)
    bar.show()
    parts = (bar._play, bar._line, bar._swap, bar._spine)
    assert sorted(part.x() for part in parts) == [part.x() for part in parts]
    bar.hide()


@pytest.mark.parametrize("right", [False, True])
def test_the_tick_of_a_text_size_stands_where_its_name_begins(
    theme: Theme, qtbot: QtBot, qapp: QApplication, right: bool
) -> None:
    with read_backwards(qapp) if right else nullcontext():
        tile = SizeTile(theme, "", 1.0)
        qtbot.addWidget(tile)
        tile.setCheckable(True)
        tile.resize(200, 90)
        with_sample = tile.grab().toImage()
        tile.setChecked(True)
        ink = theme.color("accInk").rgb()
        picture = tile.grab().toImage()
        rows = range(60, 84)
        marked = [x for y in rows for x in range(10, 190) if picture.pixel(x, y) == ink]
    assert with_sample != picture
    assert marked
    assert all(x > 100 for x in marked) if right else all(x < 100 for x in marked)


def test_a_path_or_own_words_do_not_turn_the_line_they_are_in(
    qapp: QApplication,
) -> None:
    assert in_order("words (/a/b)", "/a/b") == "words (/a/b)"
    with read_backwards(qapp):
        told = in_order("words (/a/b)", "/a/b")
    assert told == "\u200fwords (\u2068/a/b\u2069)"
