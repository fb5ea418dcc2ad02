"""Every kind of setting is chosen, kept and reset."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.store.reminder_setting import QUIET_FROM, REMIND_AT, SNOOZE_MINUTES
from companion.store.setting import (
    COUNTRY,
    HAIR,
    LOOK,
    MUTED,
    SESSION_SCREEN,
    TEXT_SCALE,
    TONE_VOLUME,
    VOICE,
)
from companion.store.setting_group import GROUPS
from companion.ui.pages.setting_entry import (
    AmountEntry,
    DropEntry,
    GridEntry,
    PersonEntry,
    SwitchEntry,
    TimeEntry,
    TimesEntry,
)
from companion.ui.pages.settings import SettingsPage
from tests.ui.pages.settings.kept import Values, entry_of, row_of


def test_a_choice_is_kept_at_once(page: SettingsPage, values: Values) -> None:
    entry = entry_of(page, LOOK)
    assert isinstance(entry, GridEntry)
    entry.group.cells[2].click()
    assert values.kept == {"look": "dark"}


def test_a_choice_cannot_be_taken_back_to_none(
    page: SettingsPage, values: Values
) -> None:
    entry = entry_of(page, LOOK)
    assert isinstance(entry, GridEntry)
    entry.group.cells[0].click()
    assert entry.group.chosen == 0
    assert values.kept == {}


def test_a_value_between_two_steps_marks_none(page: SettingsPage) -> None:
    entry = entry_of(page, TEXT_SCALE)
    assert isinstance(entry, GridEntry)
    entry.show(1.1)
    assert entry.group.chosen is None
    entry.group.cells[4].click()
    assert entry.group.chosen == 4


def test_a_switch_is_kept(page: SettingsPage, values: Values) -> None:
    page.open_group("sound")
    entry = entry_of(page, MUTED)
    assert isinstance(entry, SwitchEntry)
    entry.toggle.click()
    assert values.kept == {"muted": True}
    assert entry.toggle.isChecked()


def test_an_amount_goes_in_steps_and_stops_at_its_ends(
    page: SettingsPage, values: Values
) -> None:
    page.open_group("sound")
    entry = entry_of(page, TONE_VOLUME)
    assert isinstance(entry, AmountEntry)
    for _ in range(7):
        entry.field.minus.click()
    assert values.kept == {"tone_volume": 0.0}
    assert entry.field.value.text() == "Off"
    assert not entry.field.minus.isEnabled()
    for _ in range(10):
        entry.field.plus.click()
    assert values.kept == {"tone_volume": 1.0}
    assert not entry.field.plus.isEnabled()


def test_the_keyboard_goes_on_when_a_limit_is_reached(page: SettingsPage) -> None:
    page.open_group("sound")
    entry = entry_of(page, TONE_VOLUME)
    assert isinstance(entry, AmountEntry)
    entry.field.plus.setFocus()
    for _ in range(3):
        QTest.keyClick(entry.field.plus, Qt.Key.Key_Space)
    assert entry.field.minus.hasFocus()


def test_minutes_are_written_as_minutes(page: SettingsPage) -> None:
    entry = entry_of(page, SNOOZE_MINUTES)
    assert isinstance(entry, AmountEntry)
    assert entry.field.value.text() == "30 min"


def test_a_long_choice_is_a_list_that_opens(page: SettingsPage, values: Values) -> None:
    entry = entry_of(page, COUNTRY)
    assert isinstance(entry, DropEntry)
    assert entry.dropdown.count() == 7
    entry.dropdown.activated.emit(3)
    assert values.kept == {"country": "us"}
    assert entry.dropdown.currentText() == "United States and Canada"


def test_only_what_is_there_today_is_offered(page: SettingsPage) -> None:
    voice, screen = entry_of(page, VOICE), entry_of(page, SESSION_SCREEN)
    assert isinstance(voice, DropEntry)
    assert isinstance(screen, DropEntry)
    assert voice.dropdown.count() == 2
    screen.show("television")
    assert screen.dropdown.currentText() == "television"
    screen.show("HDMI-1")
    assert screen.dropdown.currentText() == "Screen 2: HDMI-1"


def test_a_time_is_chosen_in_half_hours_and_another_one_stays(
    page: SettingsPage, values: Values
) -> None:
    entry = entry_of(page, QUIET_FROM)
    assert isinstance(entry, TimeEntry)
    entry.show("21:10")
    assert entry.field.time == "21:10"
    assert entry.field.currentIndex() == 43
    entry.field.activated.emit(0)
    entry.field.choose(0)
    entry.field.picked.emit(0)
    assert values.kept["quiet_from"] == "00:00"


def test_times_are_added_changed_and_taken_away(
    page: SettingsPage, values: Values
) -> None:
    page.open_group("reminders")
    entry = entry_of(page, REMIND_AT)
    assert isinstance(entry, TimesEntry)
    times = entry.list
    assert not times.removes[0].isVisible()
    times.add.click()
    assert values.kept["remind_at"] == ("10:00", "12:00")
    times.add.click()
    times.add.click()
    assert values.kept["remind_at"] == ("10:00", "12:00", "14:00", "16:00")
    assert not times.add.isVisible()
    times.removes[0].click()
    assert values.kept["remind_at"] == ("12:00", "14:00", "16:00")
    times.fields[0].choose(10)
    times.fields[0].picked.emit(10)
    assert values.kept["remind_at"] == ("05:00", "14:00", "16:00")


def test_a_time_late_in_the_day_is_followed_by_a_free_one(page: SettingsPage) -> None:
    entry = entry_of(page, REMIND_AT)
    assert isinstance(entry, TimesEntry)
    entry.show(("23:45",))
    entry.list.add.click()
    assert entry.list.times == ("12:00", "23:45")


def test_the_figure_is_chosen_by_pictures_of_it(
    page: SettingsPage, values: Values
) -> None:
    page.open_group("figure")
    entry = entry_of(page, HAIR)
    assert isinstance(entry, PersonEntry)
    assert len(entry.choice.people) == 4
    widths = {one.sizeHint().width() for one in entry.choice.people}
    assert len(widths) == 1, "below each other they end at one line"
    entry.choice.people[2].click()
    assert values.kept == {"figure_hair": "grey"}


def test_what_differs_from_the_default_can_be_reset_one_by_one(
    page: SettingsPage, values: Values
) -> None:
    row, entry = row_of(page, LOOK)
    assert not row.reset.isVisible()
    assert isinstance(entry, GridEntry)
    entry.group.cells[1].click()
    assert row.reset.isVisible()
    assert row.reset.accessibleName() == "Back to “Same as the computer”: Colours"
    row.reset.setFocus()
    row.reset.click()
    assert values.reset == [(LOOK,)]
    values.kept.clear()
    page.show_values(values.get)
    assert not row.reset.isVisible()
    assert not row.reset.hasFocus()


def test_all_can_be_reset(page: SettingsPage, values: Values) -> None:
    page.reset_all.click()
    (asked,) = values.reset
    assert [one.name for one in asked] == [
        one.name for group in GROUPS for one in group.settings
    ]


def test_the_wheel_changes_a_list_only_when_it_has_the_keyboard(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.open_group("region")
    entry = entry_of(page, COUNTRY)
    assert isinstance(entry, DropEntry)
    before = entry.dropdown.currentIndex()
    middle = entry.dropdown.rect().center()
    _roll(entry.dropdown, middle.x(), middle.y())
    assert entry.dropdown.currentIndex() == before
    qtbot.waitActive(page)
    entry.dropdown.setFocus()
    _roll(entry.dropdown, middle.x(), middle.y())
    assert entry.dropdown.currentIndex() != before


def _roll(widget: QWidget, x: int, y: int) -> None:
    at = QPointF(x, y)
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
