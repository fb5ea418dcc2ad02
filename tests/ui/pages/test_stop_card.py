"""Tests of the stop card."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.player import play
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import StepKind
from companion.ui.pages.stop_card import DEAF_MS, StopCard
from companion.ui.pages.stop_questions import STOP_PLACES, STOP_REASONS
from companion.ui.pages.stop_way_out import stopped_words
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label
from tests.ui.pages.session_stand import Stand, a_line, stand

LINE = a_line("bridge", "clamshell")
WALK = a_line("walking", "bridge")
WALL = a_line("wall-sit")
Answers = list[tuple[object, object, object]]


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(LINE) as on:
        yield on


@pytest.fixture
def answers(on: Stand) -> Answers:
    heard: Answers = []
    on.card.answered.connect(lambda *args: heard.append(args))
    return heard


def stop_in(on: Stand, kind: StepKind) -> StopCard:
    on.go_to(kind)
    on.page.stop()
    on.card.show_stop(on.player)
    on.page.hide()
    on.card.show()
    return on.card


def test_the_first_words_say_how_to_come_out(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    assert card.way_out.words.text() == "Lower your hips to the mat and let go."
    assert card.accessibleName() == card.way_out.words.text()
    assert card.way_out.chip.text() == "Stopped: Bridge, rep 1 of 8. Saved."
    assert "Bridge is closed for today." in card.way_out.note.text()
    captions = [frame.caption.text() for frame in card.way_out.frames]
    assert captions[0] == "Hips down, knees bent"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (StepKind.GET_READY, "Stopped: Bridge, before the first rep. Saved."),
        (StepKind.BACK, "Stopped: Bridge, rep 1 of 8. Saved."),
        (StepKind.REST_BETWEEN_SETS, "Stopped: Bridge, in the rest. Saved."),
        (StepKind.CHANGE_SIDE, "Stopped: Clamshell, while changing side. Saved."),
    ],
)
def test_what_was_stopped_is_said_in_every_kind_of_time(
    kind: StepKind, words: str
) -> None:
    step = next(step for step in LINE.steps if step.kind is kind)
    item = LINE.routine.items[step.rep.item]
    assert stopped_words(item, step) == words


def test_a_walk_is_stopped_in_a_minute_of_it() -> None:
    item = WALK.routine.items[0]
    ready, second = WALK.steps[0], WALK.steps[2]
    assert stopped_words(item, ready) == (
        "Stopped: Walking, before the first minute. Saved."
    )
    many = item.dose.reps[0]
    assert (
        stopped_words(item, second) == f"Stopped: Walking, minute 2 of {many}. Saved."
    )


def test_what_could_not_be_saved_is_not_called_saved() -> None:
    item = LINE.routine.items[0]
    assert "Saved" not in stopped_words(item, LINE.steps[1], saved=False)


def test_all_answers_go_out_together(on: Stand, answers: Answers) -> None:
    card = stop_in(on, StepKind.HOLD)
    on.clock.pass_ms(5000)
    card.questions.what.choose((1, 2))
    card.questions.where.choose(3)
    card.questions.strong.set_value(6)
    card.finish.click()
    reasons = (StopReason.SPREAD_DOWN, StopReason.TINGLING_NUMBNESS)
    assert answers == [(reasons, Furthest.CALF, 6)]


def test_nothing_has_to_be_answered(on: Stand, answers: Answers) -> None:
    card = stop_in(on, StepKind.HOLD)
    on.clock.pass_ms(5000)
    card.finish.click()
    assert answers == [((), None, None)]


def test_rest_comes_with_the_answers_too(on: Stand, answers: Answers) -> None:
    card = stop_in(on, StepKind.HOLD)
    rested: Answers = []
    card.rest_asked.connect(lambda *args: rested.append(args))
    on.clock.pass_ms(5000)
    card.questions.strong.set_value(9)
    card.rest.click()
    assert rested == [((), None, 9)]
    assert answers == []


def test_it_says_what_comes_of_the_exercise_next_time(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    assert "one level easier, with half the reps" in card.way_out.note.text()
    on.card.expect(frozenset({"bridge"}), 4)
    card.show_stop(on.player)
    assert "until a professional asks for it" in card.way_out.note.text()
    assert card.questions.strong.cells[4].accessibleDescription() == "at start"


def test_a_second_frightened_press_answers_nothing(on: Stand, answers: Answers) -> None:
    card = stop_in(on, StepKind.HOLD)
    on.clock.pass_ms(DEAF_MS - 1)
    card.finish.click()
    card.rest.click()
    assert answers == []
    on.clock.pass_ms(1)
    card.finish.click()
    assert len(answers) == 1


def test_no_key_answers_before_a_question_was_gone_to(
    on: Stand, answers: Answers
) -> None:
    card = stop_in(on, StepKind.HOLD)
    on.clock.pass_ms(5000)
    assert card.hasFocus()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(on.window, key)
    assert answers == []


def test_the_next_stop_asks_afresh(on: Stand) -> None:
    card = stop_in(on, StepKind.HOLD)
    card.questions.what.choose((0,))
    card.questions.where.choose(1)
    card.questions.strong.set_value(4)
    card.show_stop(play(LINE).stop())
    asked = card.questions
    assert (asked.reasons, asked.furthest, asked.strength) == ((), None, None)


def test_every_reason_and_place_can_be_told(on: Stand) -> None:
    asked = on.card.questions
    asked.what.choose(range(len(StopReason)))
    assert set(asked.reasons) == set(StopReason)
    told = set()
    for index in range(len(Furthest)):
        asked.where.choose(index)
        told.add(asked.furthest)
    assert told == set(Furthest)


def test_answers_that_do_not_go_together_are_asked_about(on: Stand) -> None:
    questions = on.card.questions
    down = list(STOP_REASONS).index(StopReason.SPREAD_DOWN)
    questions.what.choose((down,))
    assert questions.why.isHidden()
    places = list(STOP_PLACES)
    for place in (Furthest.NONE, Furthest.BACK):
        questions.where.choose(places.index(place))
        assert not questions.why.isHidden()
        assert "How far down" in questions.where.accessibleDescription()
    questions.where.choose(places.index(Furthest.CALF))
    assert questions.why.isHidden()
    questions.where.choose(None)
    assert questions.why.isHidden()
    questions.what.choose(())
    questions.where.choose(places.index(Furthest.NONE))
    assert questions.why.isHidden()


def test_what_to_do_at_a_red_flag_stands_right_there(on: Stand) -> None:
    words = on.card.help.accessibleName()
    assert "weakness" in words
    assert "emergency" in words


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
