"""A day that is opened: its words, its ways, and the keyboard in it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.history import VisitNote
from companion.ui.theme import Theme
from companion.ui.widgets.exercise_sign import ExerciseSign
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from tests.ui.annals_house import AnnalsHouse
from tests.ui.pages.history.opened import (
    button_of,
    days_of,
    history_page,
    said_on,
    settle,
)
from tests.ui.widgets.weeks import MONDAY


def test_pressing_a_day_opens_it_and_again_closes_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    QTest.mouseClick(days_of(page)[3], Qt.MouseButton.LeftButton)
    said = said_on(page)
    assert "Thursday 19 November" in said
    assert "Set 2: It spread down. Felt as far as the calf, 5 of 10." in said
    assert (
        "Leg 4 \u2192 5 \u00b7 Back 2 \u2192 2 \u00b7 Furthest: thigh \u2192 calf"
        " \u00b7 Effort 4 of 10" in said
    )
    assert "10:00 \u00b7 19 min" in said
    assert "Note: too fast" in said
    signs = [s.text() for s in page.findChildren(ExerciseSign) if s.isVisible()]
    assert signs == ["Done"] * 4 + ["Stopped", "Not done"]
    assert days_of(page)[3].accessibleDescription() == "shown below"
    QTest.mouseClick(days_of(page)[3], Qt.MouseButton.LeftButton)
    assert "Thursday 19 November" not in said_on(page)
    assert page.board.trend.isVisible()


def test_cards_beside_each_other_fill_the_width_under_an_open_day_too(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full, size=(900, 800))
    for _ in range(2):  # under the trend, then under the day
        settle()
        bars, stops = page.board.bars.geometry(), page.board.stops.geometry()
        assert bars.top() == stops.top()
        assert abs(bars.width() - stops.width()) <= 1
        assert stops.right() == page.board.strip.geometry().right()
        QTest.mouseClick(days_of(page)[3], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_and_ways_of_a_day_begin_at_one_margin(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, scale: float
) -> None:
    theme.set_text_scale(scale)
    page = history_page(theme, qtbot, full, size=(884, 680))
    page.board.show_day_card(shown=True)
    QTest.mouseClick(days_of(page)[3], Qt.MouseButton.LeftButton)
    settle()
    card = page.board.day
    names = ("Add what you did", "Add how the morning was")
    ways = [button_of(card, name) for name in names]
    heads = [
        one for one in card.findChildren(Label) if one.text() == "Thursday 19 November"
    ]
    starts = {one.mapTo(card, QPoint()).x() for one in (*heads, *ways)}
    assert len(heads) == 1
    assert all(isinstance(one, FlushButton) for one in ways)
    assert starts == {24}


def test_closing_a_day_goes_back_to_where_it_was_opened(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    page.activateWindow()
    days_of(page)[3].click()
    button_of(page, "Close the day").click()
    assert page.focusWidget() is days_of(page)[3]


def test_an_open_day_names_what_is_to_be_done_with_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    days_of(page)[3].click()
    day = page.board.day
    assert day._add.x() == day._add_morning.x() == day._head.x()
    with qtbot.waitSignal(page.edit_asked) as told:
        button_of(page, "Edit the session, 10:00 \u00b7 19 min").click()
    assert told.args[0].record.id == "session-2026-11-19"
    with qtbot.waitSignal(page.delete_asked) as told:
        button_of(page, "Delete the session, 10:00 \u00b7 19 min").click()
    assert told.args[0].record.id == "session-2026-11-19"
    with qtbot.waitSignal(page.add_asked) as told:
        page.board.day.add_asked.emit()
    assert told.args == [MONDAY + timedelta(days=3)]


def test_a_day_opened_far_below_is_scrolled_to(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    theme.set_text_scale(2.0)
    page = history_page(theme, qtbot, full, size=(920, 680))
    view = page.findChildren(ScrollView)[0]
    assert view.verticalScrollBar().value() == 0
    days_of(page)[3].click()
    settle()

    def top() -> int:
        return page.board.day.mapTo(view.viewport(), QPoint(0, 0)).y()

    assert 0 <= top() < view.viewport().height() / 2
    # Its head is brought back too: another day is opened while this one is read.
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert top() < 0
    page.open_day(MONDAY + timedelta(days=4))
    settle()
    assert 0 <= top() < view.viewport().height() / 2


def _round(page: QWidget) -> list[str]:
    """What Tab comes to from the close button on, until it is back."""
    start = button_of(page, "Close the day")
    start.setFocus()
    met: list[str] = []
    while len(met) < 40:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        if page.focusWidget() is start:
            break
        met.append(page.focusWidget().accessibleName())
    return met


def test_tab_goes_through_an_open_day_from_above_to_below(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    full.add((), VisitNote(MONDAY + timedelta(days=3), "Why?"))
    page = history_page(theme, qtbot, full)
    page.activateWindow()
    for _ in range(2):  # built anew each time
        days_of(page)[2].click()
        days_of(page)[3].click()
    settle()
    assert _round(page)[:10] == [
        "Edit the session, 10:00 \u00b7 19 min",
        "Delete the session, 10:00 \u00b7 19 min",
        "Add what you did",
        "Add how the morning was",
        "Edit: To tell: Why?",
        "Take back: To tell: Why?",
        "Something to tell or to ask",
        "Add as a note",
        "Add as a question",
        "Add what you did",
    ]
