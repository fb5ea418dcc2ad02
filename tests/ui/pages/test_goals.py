"""Tests of the goals page: written in own words, rated by keys, told once."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.goal import Due, GlobalChange, Goal, Goals, Impression, Rating
from companion.ui.pages.goal_cards import CourseCard, telling
from companion.ui.pages.goals import GoalsPage
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.focus_ring import RING_REACH
from companion.ui.widgets.label import Label
from tests.fakes import FakeClock
from tests.ui.pages.form_page import (
    SIZES,
    cut_words,
    hard_to_press,
    outside,
    settle,
    shown,
)

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 23)
WALK = Goal("walk to the shop", "Walk to the shop", TODAY - timedelta(days=42))
SIT = Goal("sit through a meal", "Sit through a meal", TODAY - timedelta(days=42))


def _goals(*scores: int) -> Goals:
    """Both activities, rated every two weeks, today last."""
    days = [TODAY - timedelta(days=14 * ago) for ago in range(len(scores))][::-1]
    ratings = tuple(
        Rating(day, goal.key, score)
        for goal in (WALK, SIT)
        for day, score in zip(days, scores, strict=True)
    )
    return Goals((WALK, SIT), ratings)


def _page(theme: Theme, qtbot: QtBot, goals: Goals, *due: Due) -> GoalsPage:
    page = GoalsPage(theme, FakeClock())
    shown(qtbot, page)
    page.show_goals(goals, due)
    settle()
    return page


def _words(page: GoalsPage) -> str:
    return "\n".join(o.text() for o in page.findChildren(Label) if o.isVisible())


def _heard(page: GoalsPage) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    page.told.connect(told.append)
    return told


def test_the_first_activity_is_written_by_keys_alone(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, Goals(), Due.WRITE)
    told = _heard(page)
    assert page.words.field.hasFocus()
    QTest.keyClick(page.words.field, Qt.Key.Key_Return)
    assert page.words.below.text() == "Write what you want to do."
    QTest.keyClicks(page.words.field, "Climb  the stairs")
    QTest.keyClick(page.words.field, Qt.Key.Key_Return)
    assert told == [(Goal("climb the stairs", "Climb the stairs", TODAY),)]
    assert not page.frame.foot.isVisible()


def test_the_same_activity_is_not_written_twice(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot, _goals(3))
    told = _heard(page)
    page.words.set_text("walk to the SHOP")
    QTest.mouseClick(page.add, LEFT)
    assert page.words.below.text() == "This one is there already."
    assert told == []


def test_three_are_enough(theme: Theme, qtbot: QtBot) -> None:
    third = Goal("ski", "Ski", TODAY)
    page = _page(theme, qtbot, Goals((WALK, SIT, third)))
    assert not page.words.isVisible()
    assert "Not rated yet." in _words(page)


def test_what_is_due_is_rated_by_digits_and_saved_at_once(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, _goals(3, 5), Due.RATE, Due.CHANGE)
    told = _heard(page)
    first, second = page.rate_cards
    assert first.scale.cells[0].hasFocus()
    assert first.scale.value is None, "the last rating is a mark, not an answer"
    QTest.keyClicks(first.scale.cells[0], "7")
    QTest.keyClicks(second.scale.cells[0], "6")
    assert not page.save.isEnabled()
    assert page.change is not None
    QTest.mouseClick(page.change.choice.cells[1], LEFT)
    QTest.mouseClick(page.save, LEFT)
    assert told == [
        (
            Rating(TODAY, WALK.key, 7),
            Rating(TODAY, SIT.key, 6),
            GlobalChange(TODAY, Impression.MUCH_BETTER),
        )
    ]


def test_another_activity_does_not_lose_what_was_rated(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, _goals(3), Due.RATE, Due.CHANGE)
    page.rate_cards[0].scale.set_value(4)
    assert page.change is not None
    page.change.choice.choose(3)
    ski = Goal("ski", "Ski", TODAY)
    page.show_goals(Goals((WALK, SIT, ski)), (Due.RATE, Due.CHANGE))
    assert [one.scale.value for one in page.rate_cards] == [4, None, None]
    assert page.change.impression is Impression.SAME


def test_how_it_went_stands_in_words_and_as_a_line(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot, _goals(3, 4, 6, 7))
    assert "3 at first, 7 on 23 Nov" in _words(page)
    assert "It goes better than at first." in _words(page)
    assert "Taken together: It goes much better" in _words(page)
    charts = page.findChildren(ChartView)
    assert [one.text() for one in charts] == [
        telling(_goals(3, 4, 6, 7).course(goal)) for goal in (WALK, SIT)
    ]
    assert "4 ratings" in charts[0].text()
    assert "normal ups and downs" in _words(page)  # the band has its name
    once = _page(theme, qtbot, _goals(3))
    assert "normal ups and downs" not in _words(once)  # nor is there a band


def test_one_point_is_not_called_a_change(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot, _goals(4, 5))
    assert "normal ups and downs" in _words(page)
    assert "better" not in _words(page)


def test_an_activity_can_be_given_up(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot, _goals(3))
    told = _heard(page)
    card = page.findChildren(CourseCard)[0]
    QTest.mouseClick(card.drop, LEFT)
    assert told == [(Goal(WALK.key, WALK.words, WALK.since, TODAY),)]


def test_the_way_back_and_to_help(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot, _goals(3))
    heard: list[str] = []
    page.left.connect(lambda: heard.append("left"))
    page.help_asked.connect(lambda: heard.append("help"))
    QTest.mouseClick(page.back, LEFT)
    QTest.mouseClick(page.help, LEFT)
    assert heard == ["left", "help"]


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_cut(
    theme: Theme, qtbot: QtBot, mode: str, scale: float, size: tuple[int, int]
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    page = _page(theme, qtbot, _goals(3, 4, 6))
    for due in ((), (Due.RATE, Due.CHANGE)):
        page.show_goals(_goals(3, 4, 6), due)
        page.resize(*size)
        settle()
        assert not cut_words(page)
        assert not outside(page)
        assert not hard_to_press(page)
        assert all(one.text_fits() for one in page.findChildren(ChartView))


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_disc_of_the_arrow_back_is_at_the_margin_and_its_ring_off_the_title(
    theme: Theme, qtbot: QtBot, text_scale: float
) -> None:
    theme.set_text_scale(text_scale)
    page = _page(theme, qtbot, _goals(3, 7))
    card = page.findChildren(CourseCard)[0]
    margin = card.mapTo(page, QPoint()).x()
    disc = QRect(page.back.mapTo(page, QPoint()), page.back.size())
    assert disc.x() == margin
    title = page.frame.title.mapTo(page, QPoint()).x()
    assert title - (disc.right() + RING_REACH) >= 6
