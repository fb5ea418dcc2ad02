"""Other weeks of History: by buttons, by keys and by the calendar."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.popover import Popover
from tests.ui.annals_house import AnnalsHouse
from tests.ui.pages.history.opened import (
    WEEK,
    button_of,
    days_of,
    history_page,
    said_on,
)
from tests.ui.widgets.weeks import MONDAY, SUNDAY


def test_other_weeks_by_button(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = history_page(theme, qtbot, full)
    later, now = button_of(page, "Next week"), button_of(page, "Go to this week")
    assert not later.isEnabled()
    assert not now.isVisible()
    button_of(page, "Previous week").click()
    assert "Last week" in said_on(page)
    assert "None." in said_on(page)
    assert later.isEnabled()
    button_of(page, "Previous week").click()
    assert "2 weeks ago" in said_on(page)
    later.click()
    later.click()
    assert "This week" in said_on(page)
    assert not later.isEnabled()
    for _ in range(3):
        button_of(page, "Previous week").click()
    now.click()
    assert "This week" in said_on(page)


def test_other_weeks_by_keys(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = history_page(theme, qtbot, full)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    QTest.keyClick(days_of(page)[2], Qt.Key.Key_Left)
    assert "Last week" in said_on(page)
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert "This week" in said_on(page)
    QTest.keyClick(page, Qt.Key.Key_Left)
    QTest.keyClick(page, Qt.Key.Key_Left)
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert "This week" in said_on(page)


def test_keys_that_choose_weeks_or_write_stay_where_they_are(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    cells = page.board.trend.spans.cells
    cells[0].setFocus()
    QTest.keyClick(cells[0], Qt.Key.Key_Right)
    assert page.board.trend.spans.chosen == 1
    days_of(page)[3].click()
    field = page.board.day.notes.field.field
    field.setFocus()
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.cursorPosition() == 1
    assert "This week" in said_on(page)


def test_the_calendar_jumps_to_a_day_and_opens_what_is_on_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    button_of(page, "This week").click()
    popover = page.findChild(Popover)
    assert popover is not None
    button_of(popover, "Previous month").click()
    button_of(popover, "Monday 12 October 2026, 1 session").click()
    assert "5 weeks ago" in said_on(page)
    assert "Monday 12 October" in said_on(page)


def test_the_calendar_jumps_to_a_week_without_opening_an_empty_day(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    button_of(page, "This week").click()
    popover = page.findChild(Popover)
    assert popover is not None
    button_of(popover, "Sunday 1 November 2026").click()
    assert "3 weeks ago" in said_on(page)
    assert page.board.trend.isVisible()


def test_actions_name_what_is_shown(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    with qtbot.waitSignal(page.appointment_asked) as told:
        button_of(page, "Appointment sheet").click()
    assert told.args == [SUNDAY]
    button_of(page, "Previous week").click()
    with qtbot.waitSignal(page.print_asked) as told:
        button_of(page, "Print this week").click()
    assert told.args == [MONDAY - WEEK]
    with qtbot.waitSignal(page.appointment_asked) as told:
        button_of(page, "Appointment sheet").click()
    assert told.args == [MONDAY - timedelta(days=1)]
    with qtbot.waitSignal(page.export_asked):
        button_of(page, "Export").click()
    with qtbot.waitSignal(page.paper_asked) as told:
        button_of(page, "Type in a paper week").click()
    assert told.args == [MONDAY - WEEK]
    with qtbot.waitSignal(page.add_asked) as told:
        page.board.stops.add_asked.emit()
    assert told.args == [MONDAY - timedelta(days=1)]
