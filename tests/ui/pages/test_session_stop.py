"""STOP stops in every step and state, at once, and nothing stands near it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.player import State
from companion.domain.timeline import StepKind
from companion.ui.widgets.button import Button
from companion.ui.widgets.control import Control
from tests.ui.pages.session_deeds import (
    KINDS,
    SMALL,
    as_is,
    click_by_screen_reader,
    counting_in,
    paused,
    paused_by_a_gap,
    press,
    press_escape,
    press_stop,
    red_place,
    ring,
)
from tests.ui.pages.session_stand import Stand, a_line, stand
from tests.ui.widgets.double_click import press_again

# In whatever order they run: a stand makes widgets.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bird-dog", "hamstring-stretch-strap")) as on:
        yield on


WAYS = [press_stop, press_escape, click_by_screen_reader]
STATES = [as_is, paused, counting_in, paused_by_a_gap]


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", KINDS)
def test_stop_stops_in_every_step_and_state(
    on: Stand,
    kind: StepKind,
    state: Callable[[Stand], None],
    way: Callable[[Stand], None],
) -> None:
    on.go_to(kind)
    state(on)
    told = len(on.facts)
    way(on)
    assert on.player.state is State.STOPPED
    assert not on.page.ticking
    assert [name for name, _ in on.facts[told:]] == ["stopped"]
    rep, word = on.facts[-1][1]
    assert rep == on.player.step.rep
    phase = on.player.step.phase
    assert word == (phase.word if phase else on.page.tower.word.text()) or not phase


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_after_stop(on: Stand, kind: StepKind) -> None:
    on.go_to(kind)
    press_stop(on)
    QTest.mouseRelease(on.page.controls.stop, Qt.MouseButton.LeftButton)
    facts, player, before = len(on.facts), on.player, ring(on)
    on.pass_ms(30_000)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(on, key)
    press(on, Qt.Key.Key_Escape)
    press_stop(on)
    QTest.mouseRelease(on.page.controls.stop, Qt.MouseButton.LeftButton)
    assert len(on.facts) == facts
    assert on.player is player
    assert not on.page.ticking
    assert ring(on) == before


def test_a_picture_that_comes_late_does_not_move_the_figure_after_stop(
    qtbot: QtBot,
) -> None:
    del qtbot
    with stand(a_line("bridge"), SMALL, figure=True) as on:
        on.go_to(StepKind.OUT)
        painted: list[QEvent.Type] = []

        class Witness(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    painted.append(event.type())
                return super().eventFilter(watched, event)

        witness = Witness(on.window)
        on.page.stage.figure.installEventFilter(witness)
        press_stop(on)
        on.studio.queue.finish()
        QApplication.processEvents()
        assert painted == []


def test_stop_is_out_before_anything_is_drawn(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    seen: list[str] = []

    class Witness(QWidget):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen.append("painted")
            return super().eventFilter(watched, event)

    witness = Witness(on.window)
    for one in on.page.findChildren(QWidget):
        one.installEventFilter(witness)
    on.page.stopped.connect(lambda *_: seen.append("stopped"))
    press_stop(on)
    assert seen[0] == "stopped"


def test_whoever_hears_of_a_step_hears_of_it_before_it_is_drawn(on: Stand) -> None:
    shown: list[str] = []
    on.page.step_changed.connect(lambda _: shown.append(on.page.tower.word.text()))
    on.go_to(StepKind.HOLD)
    moves = [step for step in on.player.timeline.steps if step.kind.moves]
    assert shown == ["Get ready", moves[0].phase.word if moves[0].phase else ""]
    assert on.page.tower.word.text() == "Hold"


def test_a_third_press_in_haste_on_what_led_here_does_not_stop(on: Stand) -> None:
    stop = on.page.controls.stop
    before = Button(on.theme, "Continue", parent=stop)
    before.setFixedSize(stop.size())
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    press_again(stop, third=True)
    assert not any(name == "stopped" for name, _ in on.facts)
    press_again(stop, after_ms=500, third=True)
    assert on.player.state is State.STOPPED


@pytest.mark.parametrize("size", [SMALL, (1280, 720), (1280, 800), (1920, 1080)])
def test_stop_has_one_place_in_every_phase(on: Stand, size: tuple[int, int]) -> None:
    on.resize(*size)
    place = red_place(on)
    assert place.width() >= 320
    assert place.height() >= 96
    for kind in KINDS:
        on.go_to(kind)
        assert red_place(on) == place
        on.page.toggle()
        assert red_place(on) == place
        on.page.toggle()
        on.pass_ms(4000)
        assert on.page.controls.stop.isVisible()
        assert on.page.controls.stop.isEnabled()


def test_nothing_that_can_be_pressed_stands_near_stop(on: Stand) -> None:
    for size in (SMALL, (1280, 800)):
        on.resize(*size)
        near = red_place(on).adjusted(-16, -16, 16, 16)
        others = [
            one
            for one in on.page.findChildren(Control)
            if one.isVisible() and one is not on.page.controls.stop
        ]
        assert others
        for one in others:
            place = QRect(one.mapTo(on.page, QPoint(0, 0)), one.size())
            assert not near.intersects(place)


def test_everything_that_can_be_pressed_can_be_hit(on: Stand) -> None:
    on.resize(*SMALL)
    for one in on.page.findChildren(Control):
        if one.isVisible():
            assert min(one.width(), one.height()) >= 44
