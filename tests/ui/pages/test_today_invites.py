"""Tests of the small lines on Today: what they say, and when they keep quiet."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.goal import Due
from companion.ui.pages.today_invites import goal_line, put_off_until, setup_line
from companion.ui.pages.today_line import Line, TodayLine
from companion.ui.pages.today_lines import TodayLines
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("due", list(Due))
def test_what_is_due_has_words_and_can_be_put_off(due: Due) -> None:
    line = goal_line((due,))
    assert [key for key, _ in line.answers] == ["go_on", "not_now"]


def test_the_first_of_two_is_asked() -> None:
    assert goal_line((Due.RATE, Due.CHANGE)) == goal_line((Due.RATE,))


@pytest.mark.parametrize(
    ("due", "days"), [(Due.RATE, 1), (Due.CHANGE, 1), (Due.WRITE, 14)]
)
def test_what_was_put_off_comes_back(due: Due, days: int) -> None:
    assert put_off_until((due,), TODAY) == TODAY + timedelta(days=days)


def test_setting_up_goes_on_where_it_was_left() -> None:
    line = setup_line(2, 4)
    assert line.words == "Setting up is not finished: step 2 of 4 is next."


@pytest.mark.parametrize("words", ["Short.", "Calm days help. Walk a little. " * 4])
def test_answers_beside_a_sentence_stand_at_its_middle(
    theme: Theme, qtbot: QtBot, words: str
) -> None:
    answers = (("helps", "What helps"), ("over", "It is over"))
    line = TodayLine(theme, Line("flare", "flare", words, answers))
    qtbot.addWidget(line)
    line.set_shape(Shape.WIDE)
    for scale in (1.0, 2.0):
        theme.set_text_scale(scale)
        line.resize(round(700 * scale), line.heightForWidth(round(700 * scale)))
        line.show()
        qtbot.wait(0)
        for button in line.buttons:
            middle = button.mapTo(line, button.rect().center()).y()
            assert abs(middle - line.rect().center().y()) <= 1


def test_what_is_asked_next_gets_the_keyboard_but_none_of_its_answers(
    theme: Theme, qtbot: QtBot
) -> None:
    answers = (("yes", "Yes"), ("no", "No"))
    first = Line("flare", "flare", "Is it better?", answers)
    second = Line("stand", "walk", "Can you stand and walk today?", answers)
    lines = TodayLines(theme)
    qtbot.addWidget(lines)
    lines.show_lines((first,))
    lines.show()
    lines.activateWindow()
    qtbot.waitUntil(lines.isActiveWindow)
    lines.lines[0].buttons[0].setFocus()
    assert lines.lines[0].buttons[0].hasFocus()
    lines.show_lines((second,))
    assert lines.hasFocus()
    assert lines.accessibleName() == second.words
    lines.focusNextChild()
    assert lines.lines[0].buttons[0].hasFocus()
