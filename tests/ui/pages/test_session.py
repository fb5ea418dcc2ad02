"""Tests of the session page: following, pausing, and above all stopping."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.player import State, play
from companion.domain.timeline import Rep, StepKind, TimeStep
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.control import Control
from companion.ui.widgets.dialog import Dialog
from companion.ui.widgets.label import Label
from companion.ui.widgets.time_bar import TimeBar
from tests.ui.pages.session_stand import Stand, a_line, stand
from tests.ui.widgets.double_click import press_again

# In whatever order they run: a stand makes widgets.
pytestmark = pytest.mark.usefixtures("qapp")

SMALL = (1024, 680)
KINDS = [
    StepKind.GET_READY,
    StepKind.OUT,
    StepKind.HOLD,
    StepKind.BACK,
    StepKind.REST_BETWEEN_SETS,
    StepKind.CHANGE_SIDE,
]


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bird-dog", "hamstring-stretch-strap")) as on:
        yield on


def press(on: Stand, key: Qt.Key) -> None:
    on.window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or on.window, key)


def red_place(on: Stand) -> QRect:
    return on.page.controls.stop.geometry()


def ring(on: Stand) -> QImage:
    return on.page.tower.ring.grab().toImage()


def press_stop(on: Stand) -> None:
    QTest.mousePress(on.page.controls.stop, Qt.MouseButton.LeftButton)


def test_a_third_press_in_haste_on_what_led_here_does_not_stop(on: Stand) -> None:
    stop = on.page.controls.stop
    before = Button(on.theme, "Continue", parent=stop)
    before.setFixedSize(stop.size())
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    press_again(stop, third=True)
    assert not any(name == "stopped" for name, _ in on.facts)
    press_again(stop, after_ms=500, third=True)
    assert on.player.state is State.STOPPED


def press_escape(on: Stand) -> None:
    QTest.keyPress(on.window, Qt.Key.Key_Escape)


def click_by_screen_reader(on: Stand) -> None:
    on.page.controls.stop.click()


def as_is(on: Stand) -> None:
    del on


def paused(on: Stand) -> None:
    on.page.toggle()


def counting_in(on: Stand) -> None:
    on.page.toggle()
    on.page.toggle()
    on.pass_ms(1000)


def paused_by_a_gap(on: Stand) -> None:
    on.clock.suspend(60_000)
    on.page.beat()


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


def test_the_figures_can_be_read_from_the_mat(on: Stand) -> None:
    on.resize(1280, 720)
    on.go_to(StepKind.OUT)
    assert on.page.tower.ring._figure_path().boundingRect().height() >= 120
    assert on.page.tower.word.pixels >= 64


def test_space_pauses_and_space_goes_on(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    press(on, Qt.Key.Key_Space)
    assert not on.page.ticking
    assert on.page.controls.pause.accessibleName() == "Continue"
    assert on.page.tower.word.text() == "Paused"
    press(on, Qt.Key.Key_Space)
    assert on.player.state is State.COUNTING_IN
    assert on.page.controls.pause.accessibleName() == "Pause"
    assert on.names[-2:] == ["paused", "resumed"]


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_presenter_remote_pauses(on: Stand, key: Qt.Key) -> None:
    press(on, key)
    assert on.player.state is State.PAUSED


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_forward_keys_skip(on: Stand, key: Qt.Key) -> None:
    press(on, key)
    assert on.player.step.kind is StepKind.OUT


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_Left])
def test_backward_keys_go_back(on: Stand, key: Qt.Key) -> None:
    on.go_to(StepKind.HOLD)
    press(on, key)
    assert on.player.index == 0


def test_enter_ends_a_wait_and_nothing_else(on: Stand) -> None:
    press(on, Qt.Key.Key_Return)
    assert on.player.step.kind is StepKind.OUT
    on.pass_ms(4000)
    index = on.player.index
    press(on, Qt.Key.Key_Return)
    assert on.player.index == index
    on.page.toggle()
    press(on, Qt.Key.Key_Enter)
    assert on.player.state is State.COUNTING_IN


def test_ready_is_there_only_in_a_wait(on: Stand) -> None:
    ready = on.page.controls.ready
    assert ready.isVisible()
    skip, back = on.page.controls.skip.geometry(), on.page.controls.back.geometry()
    on.go_to(StepKind.OUT)
    assert not ready.isVisible()
    assert on.page.controls.skip.geometry() == skip
    assert on.page.controls.back.geometry() == back


def test_the_keyboard_presses_what_it_went_to(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    on.page.controls.skip.setFocus(Qt.FocusReason.TabFocusReason)
    press(on, Qt.Key.Key_Space)
    assert on.player.state is State.RUNNING
    assert on.player.step.kind is StepKind.REST_BETWEEN_SETS


def test_a_press_of_the_mouse_leaves_space_to_pause(on: Stand) -> None:
    QTest.mouseClick(on.page.controls.skip, Qt.MouseButton.LeftButton)
    press(on, Qt.Key.Key_Space)
    assert on.player.state is State.PAUSED


def test_a_gap_pauses_and_says_so(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    paused_by_a_gap(on)
    assert on.page.cue.text() == "We paused while the computer was away."
    assert on.facts[-1] == ("paused", (True,))
    on.page.toggle()
    assert "away" not in on.page.cue.text()


def test_finishing_early_asks_once_and_keeps_still_meanwhile(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    ask_to_finish(on)
    assert not on.page.ticking
    dialog = the_dialog(on)
    QTest.mouseClick(dialog.asked, Qt.MouseButton.LeftButton)
    assert on.player.state is State.ENDED_EARLY
    assert on.names[-2:] == ["paused", "ended_early"]
    assert not on.page.ticking


def test_keeping_going_counts_in_again(on: Stand) -> None:
    on.go_to(StepKind.OUT)
    ask_to_finish(on)
    QTest.mouseClick(the_dialog(on).safe, Qt.MouseButton.LeftButton)
    assert on.player.state is State.COUNTING_IN


def test_keeping_going_when_paused_stays_paused(on: Stand) -> None:
    on.page.toggle()
    ask_to_finish(on)
    QTest.mouseClick(the_dialog(on).safe, Qt.MouseButton.LeftButton)
    assert on.player.state is State.PAUSED


def ask_to_finish(on: Stand) -> None:
    QTest.mouseClick(on.page.top.menu, Qt.MouseButton.LeftButton)
    QTest.mouseClick(on.page.menu.finish_early, Qt.MouseButton.LeftButton)


def test_a_question_that_was_answered_leaves_nothing_with_the_page(on: Stand) -> None:
    before = len(on.page.findChildren(SessionTheme))
    for _ in range(2):
        ask_to_finish(on)
        the_dialog(on).reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(on.window.findChildren(SessionTheme)) == before


def the_dialog(on: Stand) -> Dialog:
    (dialog,) = on.window.findChildren(Dialog)
    return dialog


def test_the_signs_of_sound_and_menu_grow_with_their_words(on: Stand) -> None:
    top = on.page.top
    parts = []
    for scale, *size in ((1.0, 1280, 800), (1.0, 1920, 1080), (2.0, 1920, 1080)):
        on.theme.set_text_scale(scale)
        on.resize(*size)
        for muted in (False, True):
            top.show_muted(muted=muted)
            parts += [one._icon_px() / one.letters_px for one in (top.sound, top.menu)]
    assert parts == pytest.approx([20 / 16] * len(parts), rel=0.05)


def test_with_the_menu_open_escape_still_stops(on: Stand) -> None:
    on.page.top.menu.click()
    assert on.page.menu.isVisible()
    press(on, Qt.Key.Key_Escape)
    assert on.player.state is State.STOPPED


def test_the_menu_closes_again_and_offers_the_full_screen(on: Stand) -> None:
    asked: list[bool] = []
    on.page.full_screen_asked.connect(lambda: asked.append(True))
    on.page.top.menu.click()
    on.page.top.menu.click()
    assert not on.page.menu.isVisible()
    on.page.top.menu.click()
    on.page.menu.full_screen.click()
    assert asked == [True]
    assert not on.page.menu.isVisible()


def test_a_press_anywhere_else_closes_the_menu(on: Stand) -> None:
    for elsewhere in (on.page, on.page.controls.pause):
        on.page.top.menu.click()
        assert on.page.menu.isVisible()
        QTest.mouseClick(elsewhere, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
        assert not on.page.menu.isVisible()


def test_the_menu_can_be_reached_and_used_by_keyboard(on: Stand) -> None:
    on.page.top.menu.setFocus(Qt.FocusReason.TabFocusReason)
    press(on, Qt.Key.Key_Return)
    assert on.page.menu.finish_early.hasFocus()
    press(on, Qt.Key.Key_Return)
    assert the_dialog(on).isVisible()
    press(on, Qt.Key.Key_Return)
    assert on.player.state is State.COUNTING_IN


@pytest.mark.parametrize("by_key", [True, False])
def test_while_it_is_asked_whether_to_finish_stop_still_stops(
    on: Stand, by_key: bool
) -> None:
    ask_to_finish(on)
    dialog, told = the_dialog(on), len(on.facts)
    if by_key:
        press(on, Qt.Key.Key_Escape)
    else:
        at = on.page.controls.stop.mapTo(on.window, QPoint(20, 60))
        QTest.mousePress(dialog, Qt.MouseButton.LeftButton, pos=at)
    assert on.player.state is State.STOPPED
    assert [name for name, _ in on.facts[told:]] == ["stopped"]
    assert not dialog.isVisible()


def test_a_press_beside_the_question_whether_to_finish_keeps_going(on: Stand) -> None:
    ask_to_finish(on)
    QTest.mousePress(the_dialog(on), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert on.player.state is State.COUNTING_IN


def test_a_question_that_nobody_answers_goes_with_the_session(on: Stand) -> None:
    ask_to_finish(on)
    dialog = the_dialog(on)
    on.clock.pass_ms(3 * 3_600_000)
    on.page.look()
    assert on.facts[-1][0] == "forgotten"
    assert not dialog.isVisible()


def test_every_repetition_is_told_and_the_end_too(on: Stand) -> None:
    line = on.player.timeline
    on.pass_ms(line.total_ms, beat_ms=1000)
    reps = [args[0] for name, args in on.facts if name == "rep_done"]
    assert reps == [step.rep for step in line.steps if step.ends_rep]
    assert all(isinstance(rep, Rep) for rep in reps)
    assert on.names[-1] == "finished"
    assert on.page.tower.word.text() == "Done"
    steps = [args[0] for name, args in on.facts if name == "step_changed"]
    assert all(isinstance(step, TimeStep) for step in steps)
    assert steps == list(line.steps)


def test_the_fixed_names_are_there(on: Stand) -> None:
    names = {one.accessibleName() for one in on.page.findChildren(Control)}
    wanted = {"Pause", "Back", "Skip", "Finish early", "Stop: pain or tingling"}
    assert wanted <= names


def test_the_phase_is_told_to_screen_readers(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    name = on.page.tower.word.accessibleName()
    assert name == "Hold."
    assert on.page.top.bar.accessibleName().startswith("Exercise 1 of 2. About")


@pytest.fixture
def screen_reader(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("screen_reader")
def test_with_a_screen_reader_it_is_announced(on: Stand) -> None:
    assert QAccessible.isActive()
    on.go_to(StepKind.OUT)
    on.page.toggle()
    on.page.stop()
    on.card.show_stop(on.player)
    word = QAccessible.queryAccessibleInterface(on.page.tower.word)
    assert word.text(QAccessible.Text.Name).startswith("Paused. Rep 1 of 5.")


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [SMALL, (1280, 720), (1280, 800), (1920, 1080)])
def test_no_words_are_cut_at_any_text_size(
    qtbot: QtBot, size: tuple[int, int], text_scale: float
) -> None:
    del qtbot
    line = a_line("side-bridge-knees", "hamstring-stretch-strap", "bridge")
    with stand(line, size, text_scale=text_scale) as on:
        for kind in KINDS:
            on.go_to(kind)
            for state in (as_is, paused, counting_in):
                state(on)
                assert_words_fit(on)
                on.page.toggle()
                on.pass_ms(3500)


def assert_words_fit(on: Stand) -> None:
    labels = [one for one in on.page.findChildren(Label) if one.isVisible()]
    buttons = [one for one in on.page.findChildren(Button) if one.isVisible()]
    assert labels
    assert buttons
    for label in labels:
        assert label.text_fits(), label.text()
    for button in (*buttons, on.page.controls.stop):
        assert button.text_fits(), button.words
    # Nothing in the row speaks louder than the one that matters most.
    controls = on.page.controls
    for button in (controls.back, controls.pause, controls.more, controls.ready):
        assert button.letters_px <= controls.stop.letters_px, button.words


def test_another_session_can_begin_after_a_stop(on: Stand) -> None:
    on.page.stop()
    line = a_line("bridge")
    on.page.begin(play(line))
    assert on.player.state is State.RUNNING
    assert on.page.ticking
    assert on.page.top.title.text() == "Bridge"
    assert on.page.stage.figure.updatesEnabled()


def test_leaving_a_session_announces_nothing(on: Stand) -> None:
    told = len(on.facts)
    on.page.leave()
    on.page.beat()
    assert len(on.facts) == told
    assert on.page.player is None
    assert not on.page.ticking


@pytest.mark.parametrize("identifier", ["bird-dog", "bridge", "sit-to-stand"])
@pytest.mark.parametrize("size", [SMALL, (1280, 800)])
def test_what_lies_on_the_stage_leaves_the_person_free(
    qtbot: QtBot, identifier: str, size: tuple[int, int]
) -> None:
    with stand(a_line(identifier, "clamshell"), size, figure=True) as on:
        on.go_to(StepKind.REST_BETWEEN_SETS)
        figure = on.page.stage.figure
        on.studio.queue.open()
        qtbot.waitUntil(lambda: figure.drawn)
        on.pass_ms(33)
        lying = [one for one in figure.children() if isinstance(one, QWidget)]
        shown = [one for one in lying if one.isVisible()]
        assert figure.drawn
        assert shown
        for one in shown:
            assert not figure.touches(one.geometry())
        assert all(isinstance(one, Card) for one in shown), "no bare words on a mat"
        assert_words_fit(on)


def test_the_heading_takes_the_first_corner_that_is_clear_of_the_person(
    on: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However near the figure is, its card is whole, with even air around the words."""
    on.go_to(StepKind.GET_READY)
    overlay, figure = on.page.stage.overlay, on.page.stage.figure
    heading, stage = overlay.heading, figure.rect()
    whole, brief = (heading.size_wished(brief=one) for one in (False, True))
    monkeypatch.setattr(type(figure), "drawn", True)
    left, right = 16, stage.width() - 16 - whole.width()
    foot = stage.height() - 16 - whole.height()
    for near, at, size in (
        (QRect(), (left, 16), whole),
        (QRect(16, 22 + whole.height(), 9, 9), (right, 16), whole),  # 6 px below it
        (QRect(0, 0, stage.width(), 9), (left, foot), whole),
        (stage.adjusted(0, brief.height() + 26, 0, 0), (left, 16), brief),
    ):
        monkeypatch.setattr(figure, "touches", near.intersects)
        overlay.set_scale(1.0)
        overlay.arrange()
        assert not heading.isHidden()
        assert heading.geometry() == QRect(QPoint(*at), size)
        assert heading.small.isHidden() is (size == brief)
        words = heading.large.geometry()
        if size == whole:
            assert heading.small.y() == 10
            words = words.united(heading.small.geometry())
        assert words == heading.rect().adjusted(16, 10, -16, -10)
    monkeypatch.setattr(figure, "touches", stage.intersects)
    overlay.set_scale(1.0)
    overlay.arrange()
    assert heading.isHidden()


def test_with_less_motion_a_bar_shows_how_far_a_movement_is(on: Stand) -> None:
    stage = on.page.stage
    on.go_to(StepKind.OUT, 2_100)
    assert stage.findChildren(TimeBar) == []
    on.theme.set_less_motion(less=True)
    on.pass_ms(100)
    assert stage.bar is not None
    assert stage.bar.isVisible()
    seconds = on.player.step.duration_ms // 1000
    assert stage.bar.parts == (2, seconds)
    assert stage.rect().contains(stage.bar.geometry())
    on.page.toggle()
    on.page.toggle()
    assert not stage.bar.isVisible()  # while it counts in, nothing of it passes
    on.go_to(StepKind.REST_BETWEEN_SETS, 5_000)
    assert not stage.bar.isVisible()
    on.resize(1024, 680)
    assert stage.rect().contains(stage.bar.geometry())


@pytest.mark.parametrize("size", [(1024, 680), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("kind", [StepKind.GET_READY, StepKind.OUT])
def test_the_controls_of_a_row_are_equally_high_from_the_first_picture_on(
    size: tuple[int, int], kind: StepKind
) -> None:
    with stand(a_line("bridge"), size) as on:
        on.go_to(kind, 100)
        controls = on.page.controls
        row = (controls.back, controls.pause, controls.skip)
        waits = (controls.more, controls.ready) if kind is StepKind.GET_READY else ()
        assert len({one.height() for one in (*row, *waits)}) == 1


@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
@pytest.mark.parametrize("back", ["Back", "Überspringen"])
def test_with_large_text_all_words_of_the_row_have_one_size(
    size: tuple[int, int], back: str
) -> None:
    with stand(a_line("bridge"), (1100, 720), text_scale=2.0) as on:
        controls = on.page.controls
        controls.back.set_words(back)
        on.resize(*size)
        for kind in (StepKind.GET_READY, StepKind.OUT, StepKind.REST_BETWEEN_SETS):
            on.go_to(kind, 100)
            row = [
                one
                for one in (
                    *(controls.back, controls.pause, controls.skip),
                    *(controls.more, controls.ready),
                )
                if one.isVisible()
            ]
            assert len({one.letters_px for one in row}) == 1
            assert all(one.text_fits() for one in row)
            apart = {
                after.x() - before.geometry().right() for before, after in pairwise(row)
            }
            assert len(apart) == 1, "the buttons stand beside each other, none over it"
            assert row[-1].geometry().right() < controls.stop.x()


@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_words_of_a_wait_have_one_size_and_those_beside_them_one(
    size: tuple[int, int], scale: float
) -> None:
    with stand(a_line("bridge"), size, text_scale=scale) as on:
        controls = on.page.controls
        wait = (controls.pause, controls.more, controls.ready)
        for kind in (StepKind.GET_READY, StepKind.REST_BETWEEN_SETS):
            on.go_to(kind, 100)
            large = {one.letters_px for one in wait}
            small = {controls.back.letters_px, controls.skip.letters_px}
            assert len(large) == len(small) == 1
            assert max(small) <= max(large)
            assert all(one.text_fits() for one in controls.all)
