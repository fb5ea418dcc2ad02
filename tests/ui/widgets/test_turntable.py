from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Level, PhaseKind, Side
from companion.domain.routine import RoutineItem, sides_of
from companion.ui.pages.exercise_stage import ExerciseStage, StageWords
from companion.ui.theme import Theme
from companion.ui.widgets.turn_button import BACK, TURN, TurnButton
from companion.ui.widgets.turntable import STEP, SWING, Turntable
from tests.ui.today_table import LIBRARY, a_studio

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(qtbot: QtBot) -> Turntable:
    assert qtbot is not None  # timers need an application
    return Turntable()


def test_a_drag_turns_the_near_side_with_the_pointer(table: Turntable) -> None:
    table.take(0.5)
    table.drag(0.3)
    assert table.degrees > 20
    table.let_go()
    table.drag(0.9)
    assert table.degrees > 20


def test_a_drag_of_many_moves_draws_few_pictures(table: Turntable) -> None:
    seen: list[float] = []
    table.turned.connect(seen.append)
    table.take(0.5)
    for place in range(50, 20, -1):
        table.drag(place / 100)
    assert len(seen) <= 1  # the rest waits for its turn
    table.let_go()
    assert len(seen) <= 2
    assert table.degrees == pytest.approx(46, abs=3)


def test_nothing_turns_beyond_its_limits(table: Turntable) -> None:
    table.set_limits(-15, 30)
    table.take(0.0)
    table.drag(1.0)
    table.let_go()
    assert table.degrees == -15
    for _ in range(9):
        table.step(1)
    assert table.degrees == 30


def test_swinging_shows_another_side_and_the_usual_one_again(table: Turntable) -> None:
    table.swing()
    assert table.degrees == SWING
    table.swing()
    assert table.degrees == 0
    table.set_limits(-30, 0)
    table.swing()
    assert table.degrees == -30


def test_a_new_subject_is_seen_from_its_usual_side(table: Turntable) -> None:
    table.step(2)
    assert table.degrees == 2 * STEP
    table.set_limits(-60, 60)
    assert table.degrees == 0


def _figure(stage: ExerciseStage) -> QImage:
    """What is on the stage right of the button."""
    return stage.grab().toImage().copy(60, 0, 260, 200)


def an_item(name: str) -> RoutineItem:
    one = LIBRARY.exercise(name)
    sides = sides_of(one.sides, Side.LEFT)
    return RoutineItem(one, Level.L1, one.dose(Level.L1), sides)


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot) -> Iterator[ExerciseStage]:
    studio = a_studio()
    studio.queue.open()
    made = ExerciseStage(theme, studio)
    qtbot.addWidget(made)
    made.resize(320, 200)
    made.show_item(an_item("bridge"), Side.BOTH)
    made.show()
    yield made
    made.hide()


def test_the_figure_is_turned_by_dragging_it(stage: ExerciseStage) -> None:
    before = stage.grab().toImage()
    QTest.mousePress(stage, LEFT, pos=QPoint(160, 100))
    QTest.mouseMove(stage, QPoint(90, 100))
    assert stage.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(stage, LEFT, pos=QPoint(90, 100))
    turned = stage.grab().toImage()
    assert turned != before
    assert stage.drawn
    QTest.mouseDClick(stage, LEFT, pos=QPoint(160, 100))
    assert stage.grab().toImage() == before


def test_the_button_turns_it_by_keys_and_says_what_it_will_do(
    stage: ExerciseStage,
) -> None:
    button = stage.findChild(TurnButton)
    assert button is not None
    assert button.accessibleName() == TURN
    before = _figure(stage)
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert button.accessibleName() == BACK
    assert _figure(stage) != before
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == TURN
    assert _figure(stage) == before


def test_another_exercise_is_seen_from_its_usual_side(stage: ExerciseStage) -> None:
    button = stage.findChild(TurnButton)
    assert button is not None
    button.click()
    stage.show_item(an_item("bird-dog"), Side.RIGHT)
    assert button.accessibleName() == TURN


def test_beside_many_words_the_button_stands_where_nobody_is(
    theme: Theme, stage: ExerciseStage
) -> None:
    item = an_item("front-plank-knees")
    words = StageWords(theme)
    named = replace(item.exercise, name="A name of so many words that it is high")
    words.show_item(replace(item, exercise=named))
    stage.resize(420, 200)
    stage.hold_words(words)
    stage.show_item(item, Side.BOTH)
    stage.grab()
    button = stage.findChild(TurnButton)
    assert button is not None
    assert button.x() > stage.width() * 0.8
    for kind in PhaseKind:
        stage.show_moment(kind, 1.0)
        stage.grab()
        assert not stage.touches(button.geometry())
