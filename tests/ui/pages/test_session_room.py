"""The words and signs of a session at every size, and the person they leave free."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.timeline import StepKind
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label
from companion.ui.widgets.time_bar import TimeBar
from tests.ui.pages.session_deeds import KINDS, SMALL, as_is, counting_in, paused
from tests.ui.pages.session_stand import Stand, a_line, stand

# In whatever order they run: a stand makes widgets.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bird-dog", "hamstring-stretch-strap")) as on:
        yield on


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
