from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.month import Month, MonthDay, month
from companion.domain.trend import Sitting
from companion.ui.pages.calendar_card import CalendarCard
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.label import Label
from companion.ui.widgets.month_grid import DayCell
from companion.ui.widgets.popover import Popover
from companion.ui.widgets.scroll_view import ScrollView

TODAY = date(2026, 11, 22)
STOPPED = date(2026, 11, 19)
_SITTINGS = (Sitting(STOPPED, 1), Sitting(STOPPED), Sitting(date(2026, 10, 30)))


def _month(first: date) -> Month:
    return month(first, 0, _SITTINGS)


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> CalendarCard:
    made = CalendarCard(theme, _month, 0)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_day(TODAY, TODAY)
    return made


def _title(card: QWidget) -> str:
    return card.findChildren(Label)[0].text()


def _focused(card: CalendarCard) -> date:
    focused = card.focusWidget()
    assert isinstance(focused, DayCell)
    return focused.day.day


def _press(card: CalendarCard, key: Qt.Key) -> date:
    QTest.keyClick(card.focusWidget(), key)
    return _focused(card)


def test_days_say_what_is_on_them(card: CalendarCard) -> None:
    names = {one.day.day: one.accessibleName() for one in card.grid.cells}
    assert names[STOPPED] == "Thursday 19 November 2026, 2 sessions, 1 stop"
    assert names[TODAY] == "Today, Sunday 22 November 2026"
    assert names[date(2026, 10, 30)] == "Friday 30 October 2026, 1 session"


def test_what_is_yet_to_come_cannot_be_chosen(card: CalendarCard) -> None:
    ready = {one.day.day for one in card.grid.cells if one.isEnabled()}
    assert max(ready) == TODAY
    buttons = {b.accessibleName(): b for b in card.findChildren(QAbstractButton)}
    assert not buttons["Next month"].isEnabled()


def test_keys_go_by_days_weeks_and_months(card: CalendarCard) -> None:
    keys = Qt.Key
    assert _focused(card) == TODAY
    assert _press(card, keys.Key_Left) == TODAY - timedelta(days=1)
    assert _press(card, keys.Key_Right) == TODAY
    assert _press(card, keys.Key_Right) == TODAY  # tomorrow is yet to come
    assert _press(card, keys.Key_Up) == TODAY - timedelta(days=7)
    assert _press(card, keys.Key_Down) == TODAY
    assert _press(card, keys.Key_PageUp) == TODAY - timedelta(days=30)
    assert _title(card) == "October 2026"
    assert _press(card, keys.Key_PageDown) == TODAY - timedelta(days=1) + timedelta(
        days=1
    )
    assert _title(card) == "November 2026"


def test_the_first_of_a_month_leads_into_the_one_before(card: CalendarCard) -> None:
    for _ in range(3):
        _press(card, Qt.Key.Key_Up)
    assert _press(card, Qt.Key.Key_Left) == date(2026, 10, 31)
    assert _title(card) == "October 2026"
    assert _press(card, Qt.Key.Key_Right) == date(2026, 11, 1)


def test_months_go_by_buttons_too(card: CalendarCard) -> None:
    buttons = {b.accessibleName(): b for b in card.findChildren(QAbstractButton)}
    buttons["Previous month"].click()
    buttons["Previous month"].click()
    assert _title(card) == "September 2026"
    buttons["Next month"].setFocus()
    buttons["Next month"].click()
    buttons["Next month"].click()
    assert _title(card) == "November 2026"
    assert card.focusWidget() is buttons["Previous month"]


def test_a_day_is_chosen_by_key_or_today_by_its_button(
    card: CalendarCard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(card.day_chosen) as told:
        QTest.keyClick(card.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [TODAY]
    buttons = {b.accessibleName(): b for b in card.findChildren(QAbstractButton)}
    with qtbot.waitSignal(card.day_chosen) as told:
        buttons["Go to this week"].click()
    assert told.args == [TODAY]


def test_other_keys_are_left_to_others(card: CalendarCard) -> None:
    heard: list[int] = []
    card.grid.month_asked.connect(heard.append)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_X)
    QTest.keyClick(card.grid, Qt.Key.Key_X)
    assert heard == []


def test_numbers_stand_on_one_line_with_a_mark_or_without(
    theme: Theme, qtbot: QtBot
) -> None:
    pictures = []
    for sessions in (0, 1):
        day = MonthDay(STOPPED, sessions=sessions, stops=0, inside=True)
        cell = DayCell(theme, day, today=False)
        qtbot.addWidget(cell)
        cell.resize(cell.minimumSizeHint())
        picture = cell.grab().toImage()
        pictures.append(picture.copy(0, 0, cell.width(), cell.height() // 2))
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_month_stands_clear_of_its_arrows(
    theme: Theme, card: CalendarCard, scale: float
) -> None:
    theme.set_text_scale(scale)
    card.show_day(date(2026, 9, 1), TODAY)
    card.resize(card.sizeHint())
    card.grab()
    title = card.findChildren(Label)[0]
    assert _title(card) == "September 2026"
    assert title.width() >= title.sizeHint().width() + 16


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_days_are_large_enough_and_in_view(
    theme: Theme, card: CalendarCard, mode: str, scale: float
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    card.resize(card.sizeHint())
    card.show_day(STOPPED, TODAY)
    card.grab()
    for cell in card.grid.cells:
        assert min(cell.width(), cell.height()) >= LEAST_TARGET
        assert cell.text_fits()


@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_in_a_popover_all_of_it_is_seen(
    theme: Theme, qtbot: QtBot, text_scale: float
) -> None:
    theme.set_text_scale(text_scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    card = CalendarCard(theme, _month, 0)
    popover = Popover(theme, window, "Choose a week", card)
    popover.open_under()
    card.show_day(TODAY, TODAY)
    QApplication.processEvents()
    (view,) = popover.findChildren(ScrollView)
    assert not view.fades
