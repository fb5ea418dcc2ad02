"""The stop card: its words, its questions and its answers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.player import play
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import StepKind
from companion.ui.pages.stop_card import DEAF_MS
from companion.ui.pages.stop_questions import STOP_PLACES, STOP_REASONS
from companion.ui.pages.stop_way_out import stopped_words
from tests.ui.pages.session_stand import Stand, stand
from tests.ui.pages.stop_cards import LINE, WALK, stop_in


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(LINE) as on:
        yield on


Answers = list[tuple[object, object, object]]


@pytest.fixture
def answers(on: Stand) -> Answers:
    heard: Answers = []
    on.card.answered.connect(lambda *args: heard.append(args))
    return heard


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
