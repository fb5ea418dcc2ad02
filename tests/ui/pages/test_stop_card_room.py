"""The stop card at every size: nothing is cut, and its pictures are large."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.player import play
from companion.domain.timeline import StepKind
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label
from tests.ui.pages.session_stand import Stand, stand
from tests.ui.pages.stop_cards import LINE, WALL, stop_in


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(LINE) as on:
        yield on


@pytest.mark.untraced
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 720), (1280, 800), (1920, 1080)])
def test_no_words_are_cut_at_any_text_size(
    qtbot: QtBot, size: tuple[int, int], text_scale: float
) -> None:
    del qtbot
    with stand(LINE, size, text_scale=text_scale) as on:
        card = stop_in(on, StepKind.HOLD)
        QApplication.processEvents()
        for label in card.findChildren(Label):
            if label.isVisible():
                assert label.text_fits(), label.text()
        for button in card.findChildren(Button):
            assert button.text_fits(), button.words
        for button in (card.rest, card.finish):
            inside = card.rect().contains(button.geometry())
            assert inside, button.words


def test_a_picture_is_numbered_only_where_another_follows(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    heights = []
    for player, numbers in ((on.player, 2), (play(WALL), 0)):
        card.show_stop(player)
        discs = [one.disc for one in card.way_out.frames]
        assert [one.isVisible() for one in discs].count(True) == numbers
        heights.append(card.way_out.frames[0].picture.height())
    assert heights[1] > 1.3 * heights[0]  # one alone has the room of both


@pytest.mark.parametrize(
    ("size", "beside"),
    [((1024, 680), False), ((1280, 800), True), ((1920, 1080), True)],
)
def test_with_large_text_two_pictures_stand_side_by_side_where_there_is_room(
    on: Stand, size: tuple[int, int], *, beside: bool
) -> None:
    on.theme.set_text_scale(2.0)
    on.resize(*size)
    card = stop_in(on, StepKind.HOLD)
    QApplication.processEvents()
    one, two = (frame.geometry() for frame in card.way_out.frames)
    assert (one.top() == two.top()) is beside
    assert not one.intersects(two)
    assert two.right() <= card.width()
    on.theme.set_text_scale(1.0)
    QApplication.processEvents()
    one, two = (frame.geometry() for frame in card.way_out.frames)
    assert one.bottom() < two.top()


def test_captions_are_no_smaller_than_what_is_read_beside_them(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    for scale in (1.0, 1.5, 2.0):
        on.theme.set_text_scale(scale)
        sizes = [card.way_out.frames[0].caption._size, card.way_out.note._size]
        caption, note = (one for one in sizes if not isinstance(one, str))
        assert caption >= note


def test_what_is_asked_grows_with_the_window_and_does_not_scroll(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    sizes = []
    for size in ((1280, 800), (1920, 1080)):
        on.resize(*size)
        QApplication.processEvents()
        asked = card.questions
        sizes.append([asked.what.pills[0].height(), asked.where.cells[0].height()])
        assert card._scroll.verticalScrollBar().maximum() == 0
    for small, large in zip(*sizes, strict=True):
        assert large == pytest.approx(1.35 * small, abs=1)


def test_the_card_is_laid_out_when_its_size_is_known_and_not_at_each_stop(
    on: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = stop_in(on, StepKind.HOLD)
    for size in ((1920, 1080), (1280, 800)):
        on.resize(*size)
        QApplication.processEvents()
        assert card._scroll.verticalScrollBar().maximum() == 0
    monkeypatch.setattr(card.questions, "set_air", None)  # it would be called
    card.show_stop(play(WALL))
    alone = card.way_out.frames[0].picture.height()
    card.show_stop(on.player)
    assert card.way_out.frames[0].picture.height() < alone / 1.3


def test_at_1024_all_eleven_numbers_stand_in_a_row(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    on.resize(1024, 680)
    QApplication.processEvents()
    cells = card.questions.strong.cells
    assert len({cell.y() for cell in cells}) == 1
    assert all(cell.width() >= 44 for cell in cells)
    assert all(cell.text_fits() for cell in cells)


def test_changing_the_text_size_changes_the_columns_and_back(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    beside = card.way_out.parentWidget()
    on.theme.set_text_scale(2.0)
    assert card.way_out.parentWidget() is not beside
    on.theme.set_text_scale(1.0)
    assert card.way_out.parentWidget() is beside


def test_a_wide_window_keeps_two_columns_with_large_text_and_scrolls_nothing(
    on: Stand,
) -> None:
    card = stop_in(on, StepKind.HOLD)
    on.theme.set_text_scale(1.5)
    on.resize(1920, 1080)
    QApplication.processEvents()
    assert card.way_out.geometry().right() < card.rest.x()
    assert card._scroll.verticalScrollBar().maximum() == 0


def test_a_warning_and_what_was_stopped_grow_with_the_window_too(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    sizes = []
    for size in ((1280, 800), (1920, 1080)):
        on.resize(*size)
        QApplication.processEvents()
        chip, button = card.way_out.chip.height(), card.get_help
        below = card.questions.strong._words("None").width
        sizes.append([chip, button.height(), button.letters_px, below])
        warning = on.theme.font(card.help._label._size, 600)
        assert button.letters_px == warning.pixelSize()
        assert button.text_fits()
        assert card.help._label.text_fits()
        assert card.questions.strong.text_fits()
        assert all(cell.text_fits() for cell in card.questions.strong.cells)
        assert card.way_out.chip.text_fits()
    for small, large in zip(*sizes, strict=True):
        assert large == pytest.approx(1.35 * small, abs=1.5)  # whole px of text


def test_in_one_column_a_picture_alone_is_higher_than_one_of_two(on: Stand) -> None:
    on.theme.set_text_scale(2.0)
    on.resize(1024, 680)
    card = stop_in(on, StepKind.HOLD)
    two = card.way_out.frames[0].picture.height()
    card.show_stop(play(WALL))
    assert card.way_out.frames[0].picture.height() > 1.2 * two
