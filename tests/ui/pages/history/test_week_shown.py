"""The week of History, its tables and charts, and their room."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.domain.trend import SPANS
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.word_table import WordTable
from tests.ui.annals_house import AnnalsHouse
from tests.ui.pages.history.opened import (
    WEEK,
    button_of,
    clipped_on,
    days_of,
    history_page,
    said_on,
    settle,
)
from tests.ui.widgets.weeks import MONDAY, SUNDAY, a_session


def test_it_opens_on_this_week_and_its_sums(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    said = said_on(history_page(theme, qtbot, full))
    assert "This week" in said
    assert "16 to 22 November \u00b7 4 of 5 sessions \u00b7 76 min" in said


@pytest.mark.parametrize("size", [(1176, 800), (1262, 768)])
def test_a_usual_week_is_seen_whole_and_does_not_scroll_by_a_hair(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, size: tuple[int, int]
) -> None:
    page = history_page(theme, qtbot, full, size=size)
    bar = page.findChildren(ScrollView)[0].verticalScrollBar()
    for tables in (False, True):
        page.board.set_tables(tables)
        settle()
        hidden = bar.maximum()
        assert hidden == 0 or (tables and hidden > 40)
    assert len(page.board.stops.findChildren(Label)) > 2  # with a stop in it


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_of_a_stop_begin_where_those_of_the_buttons_below_do(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, scale: float
) -> None:
    theme.set_text_scale(scale)
    stops = history_page(theme, qtbot, full).board.stops
    labels = [one for one in stops.findChildren(Label) if one.parent() is not stops]
    buttons = stops.findChildren(FlushButton)
    told = {one.mapTo(stops, QPoint(0, 0)).x() for one in labels}
    assert told == {one.x() + one._beside(chosen=False) for one in buttons}


@pytest.mark.parametrize("weeks", [4, 52])
def test_beside_each_other_tables_are_whole_too(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, weeks: int
) -> None:
    page = history_page(theme, qtbot, full, size=(1176, 740))
    page.board.trend.spans.choose(SPANS.index(weeks))
    page.board.set_tables(shown=True)
    settle()
    assert page.board.bars.x() > page.board.trend.x()
    for table in page.findChildren(WordTable):
        assert table.verticalScrollBar().maximum() == 0
    assert page.board.bars.table.model().rowCount() >= 8


def test_no_table_scrolls_within_a_page_that_scrolls(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full, size=(880, 680))
    board = page.board
    assert board.stops.y() == board.bars.y()
    page.board.set_tables(shown=True)
    settle()
    assert board.stops.y() > board.bars.geometry().bottom()
    for table in page.findChildren(WordTable):
        assert table.verticalScrollBar().maximum() == 0
    page.board.set_tables(shown=False)
    settle()
    assert board.stops.y() == board.bars.y()


def test_tables_below_each_other_have_one_edge(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    board = history_page(theme, qtbot, full, size=(880, 680)).board
    board.set_tables(shown=True)
    settle()
    tables = (board.trend.table, board.bars.table)
    spots = [one.mapTo(board, one.rect().topLeft()).x() for one in tables]
    assert spots[0] == spots[1]
    assert tables[0].width() == tables[1].width()


def test_seven_days_say_what_was_done(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    names = [one.accessibleName() for one in days_of(history_page(theme, qtbot, full))]
    assert names[0] == "Monday 16 November: 1 session, 6 of 6 exercises, 19 min"
    assert names[1] == "Tuesday 17 November: Rest day"
    assert names[3].endswith("4 of 6 exercises, 19 min, 1 stop, leg pain 4, then 5")
    assert names[6] == "Today, Sunday 22 November: Session day, 6 exercises"


def test_below_are_pain_and_sessions_in_words_for_a_screen_reader(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    board = history_page(theme, qtbot, full).board
    assert board.trend.chart.text().startswith(
        "Pain, 0 to 10, from 26 Oct to 22 Nov: 1 day told. Leg: lowest 4, highest 4,"
    )
    assert board.bars.chart.text() == (
        "Sessions a week from 28 Sep: 3, 4, 2, 4, 5, 4, 5, 4. The plan is 5 a week."
    )


def test_weeks_shown_are_chosen_for_pain_and_sessions_together(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    board = history_page(theme, qtbot, full).board
    QTest.mouseClick(board.trend.spans.cells[2], Qt.MouseButton.LeftButton)
    assert "from 24 Nov 2025 to 22 Nov 2026" in board.trend.chart.text()
    assert board.bars.chart.text().count(",") == 51
    board.trend.spans.cells[2].click()  # a second press takes no choice back
    assert "from 24 Nov 2025 to 22 Nov 2026" in board.trend.chart.text()


def test_charts_are_tables_on_demand(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    button_of(page, "Show as tables").click()
    settle()
    tables = [one for one in page.findChildren(WordTable) if one.isVisible()]
    assert [one.accessibleName() for one in tables] == [
        "Pain, 0 to 10",
        "Sessions a week",
    ]
    words = tables[0].model()
    assert [words.index(0, column).data() for column in range(5)] == [
        "19 Nov",
        "4",
        "2",
        "thigh",
        "1",
    ]
    assert not any(one.isVisible() for one in page.findChildren(ChartView))
    assert not {"normal ups and downs", "plan"} & set(said_on(page))  # keys of charts
    button_of(page, "Show as charts").click()
    assert page.board.trend.chart.isVisible()
    assert {"normal ups and downs", "plan"} <= set(said_on(page))


def test_without_an_answer_the_card_says_where_they_come_from(
    theme: Theme, qtbot: QtBot, house: AnnalsHouse
) -> None:
    house.add([a_session(MONDAY)])
    page = history_page(theme, qtbot, house)
    assert any(
        one.startswith("Before each session you are asked") for one in said_on(page)
    )
    assert not page.board.trend.chart.isVisible()
    assert "normal ups and downs" not in said_on(page)


@pytest.mark.parametrize("width", [600, 840, 940])
def test_cards_share_the_width_and_no_head_is_broken_for_a_key(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, width: int
) -> None:
    theme.set_text_scale(1.0 if width < 700 else 1.5)
    page = history_page(theme, qtbot, full, size=(width, 680))
    board = page.board
    board.header.previous_asked.emit()
    settle()
    assert abs(board.bars.width() - board.stops.width()) <= 1
    title, key = board.trend.findChildren(Label)[:2]
    line = theme.line("lead")
    assert title.height() < 2 * line
    assert key.height() < 2 * theme.line("caption")


def test_stops_of_the_week_are_listed(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    assert "Thursday, Sit to stand, set 2" in said_on(history_page(theme, qtbot, full))


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(920, 680), (1176, 800), (1712, 1080)])
def test_nothing_is_cut_and_targets_are_large(
    theme: Theme,
    qtbot: QtBot,
    full: AnnalsHouse,
    mode: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    theme.set_mode(mode)
    page = history_page(theme, qtbot, full, size=size)
    theme.set_text_scale(scale)
    for _ in range(2):  # with the trend, and with a day in its place
        settle()
        assert clipped_on(page) == []
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= LEAST_TARGET
        view = page.findChildren(ScrollView)[0]
        assert view.horizontalScrollBar().maximum() == 0
        days_of(page)[3].click()


def test_the_look_changes_live(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = history_page(theme, qtbot, full)
    light = page.grab().toImage()
    theme.set_mode("dark")
    settle()
    dark = page.grab().toImage()
    assert dark != light
    theme.set_mode("light")
    settle()
    assert page.grab().toImage() == light


def test_today_is_the_newest_day(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = history_page(theme, qtbot, full)
    page.show_week(MONDAY + WEEK)
    page.refresh()
    assert "This week" in said_on(page)
    assert MONDAY + timedelta(days=6) == SUNDAY
