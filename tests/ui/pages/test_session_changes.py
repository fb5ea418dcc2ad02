"""Tests of what can be changed on the session page while one follows it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.change import ChangeKind
from companion.domain.exercise import PhaseKind
from companion.domain.extent import Extent
from companion.domain.player import State
from companion.domain.timeline import StepKind
from companion.ui.pages.session_stage import _stride
from tests.exercises import TEMPO
from tests.ui.pages.session_changed import changes, stands
from tests.ui.pages.session_deeds import press
from tests.ui.pages.session_stand import Stand, a_line, stand


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bridge", "clamshell", "supine-march")) as on:
        yield on


def test_a_press_of_plus_is_one_second_slower_without_a_jump(on: Stand) -> None:
    on.go_to(StepKind.OUT, 1500)
    steppers = on.page.controls.steppers
    assert steppers.pace.value.text() == "Lift 3 s"
    before = on.player.fraction
    QTest.mouseClick(steppers.pace.plus, Qt.MouseButton.LeftButton)
    assert steppers.pace.value.text() == "Lift 4 s"
    assert on.player.fraction == before
    assert stands(on, State.RUNNING)
    assert [(one.kind, one.amount) for one in changes(on)] == [(ChangeKind.PACE, 1)]


def test_at_its_limit_a_stepper_stays_and_cannot_be_pressed(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    steppers = on.page.controls.steppers
    steppers.pace.minus.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(9):
        press(on, Qt.Key.Key_F)
    assert steppers.pace.value.text() == "Lift 2 s"
    assert steppers.pace.minus.isVisible()
    assert not steppers.pace.minus.isEnabled()
    assert steppers.pace.plus.hasFocus()
    assert not steppers.range.plus.isEnabled()


def test_the_keys_change_pace_and_range(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    for key in (Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_2):
        press(on, key)
    item = on.player.timeline.routine.items[0]
    assert (item.pace, item.extent) == (1, Extent.MEDIUM)
    assert on.page.controls.steppers.range.value.text() == "Medium"
    press(on, Qt.Key.Key_2)
    assert len(changes(on)) == 5


def test_the_range_is_pressed_smaller_and_larger(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    row = on.page.controls.steppers.range
    for button in (row.minus, row.minus, row.plus):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    words = [one.word for one in changes(on)]
    assert words == ["medium", "small", "medium"]


def test_another_exercise_has_its_own_pace(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    press(on, Qt.Key.Key_S)
    line = on.player.timeline
    on.pass_ms(line.item_ms(0) - line.starts_ms[on.player.index] + 21_000)
    assert on.player.step.rep.item == 1
    assert on.page.controls.steppers.pace.value.text() == "Open 2 s"


def test_a_rest_has_fifteen_seconds_more_for_the_asking(on: Stand) -> None:
    on.go_to(StepKind.REST_BETWEEN_SETS)
    left = on.player.left_ms
    QTest.mouseClick(on.page.controls.more, Qt.MouseButton.LeftButton)
    assert on.player.left_ms == left + 15_000
    press(on, Qt.Key.Key_Plus)
    assert on.player.left_ms == left + 30_000
    assert on.page.tower.set.text().startswith("75 s rest")


def test_a_movement_has_no_rest_to_add(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    press(on, Qt.Key.Key_Plus)
    assert changes(on) == []


def test_steppers_and_wait_take_turns_in_the_same_place(on: Stand) -> None:
    controls = on.page.controls
    on.go_to(StepKind.OUT)
    places = [controls.stop.geometry(), controls.pause.geometry()]
    assert all(row.isVisible() for row in controls.steppers.rows)
    assert not controls.more.isVisible()
    controls.steppers.pace.plus.setFocus(Qt.FocusReason.TabFocusReason)
    on.go_to(StepKind.REST_BETWEEN_SETS)
    assert not any(row.isVisible() for row in controls.steppers.rows)
    assert controls.more.isVisible()
    assert controls.pause.hasFocus()
    assert [controls.stop.geometry(), controls.pause.geometry()] == places


def test_with_large_text_pace_and_range_are_in_the_menu(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    assert not on.page.menu.steppers.pace.isVisible()
    on.theme.set_text_scale(2.0)
    assert not on.page.controls.steppers.pace.isVisible()
    on.page.top.menu.click()
    steppers = on.page.menu.steppers
    assert not steppers.pace.isVisible()
    on.page.menu.pace.click()
    assert steppers.pace.isVisible()
    QTest.mouseClick(steppers.pace.plus, Qt.MouseButton.LeftButton)
    assert steppers.pace.value.text() == "Lift 4 s"
    assert on.page.menu.isVisible()


@pytest.mark.parametrize("size", [(1024, 680), (1280, 720), (1280, 800), (1920, 1080)])
def test_every_value_of_the_steppers_is_in_view(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    del qtbot
    line = a_line("bridge", "hip-hinge", "hamstring-stretch-strap", "sit-to-stand")
    with stand(line, size, text_scale=1.35) as on:
        steppers = on.page.controls.steppers
        for item in range(4):
            while on.player.step.rep.item < item or on.player.step.waits:
                on.page._time.skip()
            on.pass_ms(3100)
            for _ in range(6):
                steppers.go_slower()
                assert steppers.pace.value.text_fits()
                assert steppers.pace.value.pixels >= 13
            for extent in Extent:
                steppers.set_extent(extent)
                assert steppers.range.value.text_fits()


def test_a_walk_is_shown_step_by_step(qtbot: QtBot) -> None:
    del qtbot
    tempo = replace(TEMPO, out_seconds=1, back_seconds=1.5)
    assert _stride(tempo, 0) == (PhaseKind.OUT, 0)
    assert _stride(tempo, 500) == (PhaseKind.OUT, 0.5)
    assert _stride(tempo, 1750) == (PhaseKind.BACK, 0.5)
    assert _stride(tempo, 27_500) == (PhaseKind.OUT, 0)


@pytest.mark.untraced  # others meet its branches in a third of the time
def test_a_smaller_range_is_drawn_smaller(qtbot: QtBot) -> None:
    del qtbot
    with stand(a_line("bridge"), figure=True) as on:
        on.studio.queue.open()
        on.go_to(StepKind.HOLD)
        figure = on.page.stage.figure

        def picture() -> QImage:
            figure.grab()
            on.studio.queue.finish()
            return figure.grab().toImage()

        full = picture()
        on.page.controls.steppers.set_extent(Extent.SMALL)
        small = picture()
        on.page.controls.steppers.set_extent(Extent.FULL)
        assert picture() == full
        assert small != full
