"""Tests of the Settings page: groups, search, controls, defaults."""

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot

from companion.figure.person import USUAL
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
from companion.store.setting_kind import Setting
from companion.ui.pages.setting_entry import (
    AmountEntry,
    DropEntry,
    Entry,
    GridEntry,
    PersonEntry,
    SwitchEntry,
    TimeEntry,
    TimesEntry,
    Tools,
)
from companion.ui.pages.settings import SettingsPage
from companion.ui.theme import Theme
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.setting_row import SettingRow
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio

OFFERS: Mapping[str, Mapping[str, str]] = {
    VOICE.name: {"": "The first that works", "flite": "Flite"},
    SESSION_SCREEN.name: {"": "In its window", "HDMI-1": "Screen 2: HDMI-1"},
}
SIZES = [
    ((1280, 800), 1.0),
    ((1024, 680), 1.0),
    ((1024, 680), 2.0),
    ((1920, 1080), 1.0),
]


class Values:
    """Settings kept in memory; remembers what was chosen and reset."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}
        self.reset: list[tuple[Setting[Any], ...]] = []

    def get(self, setting: Setting[Any]) -> Any:  # noqa: ANN401 - of any setting
        return self.kept.get(setting.name, setting.default)


def _tools(theme: Theme) -> Tools:
    frames = FrameCache()
    studio = Studio(frames, IdleQueue(), Stills(frames))
    return Tools(theme, studio, OFFERS, lambda time: time, lambda: USUAL)


def _page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    extra = QLabel("More of the session")
    page = SettingsPage(GROUPS, _tools(theme), {"session": extra, "data": QWidget()})
    qtbot.addWidget(page)
    return page


@pytest.fixture
def values() -> Values:
    return Values()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, values: Values) -> SettingsPage:
    made = _page(qtbot, theme)

    def keep(setting: Setting[Any], value: object) -> None:
        assert setting.read(value) is not None
        values.kept[setting.name] = value
        made.show_values(values.get)

    made.value_chosen.connect(keep)
    made.reset_asked.connect(values.reset.append)
    made.show_values(values.get)
    made.resize(1176, 800)
    made.show()
    return made


def _found(page: SettingsPage, setting: Setting[Any]) -> tuple[SettingRow, Entry]:
    rows = [row for part in page.parts for row in part.card.rows]
    return next((row, entry) for one, row, entry in rows if one is setting)


def _entry(page: SettingsPage, setting: Setting[Any]) -> Entry:
    return _found(page, setting)[1]


def _shown(page: SettingsPage) -> list[str]:
    rows = [row for part in page.parts for row in part.card.rows]
    return [setting.name for setting, row, _ in rows if row.isVisible()]


def test_every_declared_setting_has_its_row_with_name_and_help(
    page: SettingsPage,
) -> None:
    rows = [row for part in page.parts for row in part.card.rows]
    declared = [one.name for group in GROUPS for one in group.settings]
    assert [setting.name for setting, _, _ in rows] == declared
    for setting, row, entry in rows:
        assert row.label.text() == setting.label
        assert row.help.text() == setting.help
        assert entry.widget.accessibleName() == setting.label
        assert entry.widget.accessibleDescription() == setting.help


def test_one_group_is_shown_at_a_time(page: SettingsPage) -> None:
    assert page.shown == "looks"
    assert _shown(page) == ["look", "text_scale", "motion"]
    page.nav.items[2].click()
    assert page.shown == "sound"
    assert "muted" in _shown(page)
    assert "look" not in _shown(page)


def test_arrows_go_through_the_groups(page: SettingsPage) -> None:
    page.nav.focus_current()
    QTest.keyClick(page.nav.items[0], Qt.Key.Key_Down)
    QTest.keyClick(page.nav.items[1], Qt.Key.Key_Return)
    assert page.shown == "region"
    QTest.keyClick(page.nav.items[1], Qt.Key.Key_Up)
    assert page.nav.items[0].hasFocus()


def test_a_search_finds_settings_by_any_of_their_words(page: SettingsPage) -> None:
    page.search.field.setText("dark")
    assert "look" in _shown(page)
    page.search.field.setText("letter")
    assert _shown(page)[0] == "paper"
    page.search.field.setText("emergency number")
    assert "country" in _shown(page)
    assert "tone_volume" not in _shown(page)
    page.search.field.clear()
    assert _shown(page) == ["look", "text_scale", "motion"]


def test_a_search_by_the_name_of_a_group_shows_all_of_it(page: SettingsPage) -> None:
    page.search.field.setText("microphone")
    assert page.parts[3].extra is not None
    assert page.parts[3].extra.isVisible()
    page.search.field.setText("backup")
    assert [part.group.key for part in page.parts if part.isVisible()] == ["data"]


def test_a_search_without_a_find_says_so(page: SettingsPage) -> None:
    page.search.field.setText("astronaut")
    assert _shown(page) == []
    assert "astronaut" in page.nothing.text()
    assert page.nothing.isVisible()
    page.nav.items[1].click()
    assert not page.nothing.isVisible()
    assert page.search.text == ""


def test_a_choice_is_kept_at_once(page: SettingsPage, values: Values) -> None:
    entry = _entry(page, LOOK)
    assert isinstance(entry, GridEntry)
    entry.group.cells[2].click()
    assert values.kept == {"look": "dark"}


def test_a_choice_cannot_be_taken_back_to_none(
    page: SettingsPage, values: Values
) -> None:
    entry = _entry(page, LOOK)
    assert isinstance(entry, GridEntry)
    entry.group.cells[0].click()
    assert entry.group.chosen == 0
    assert values.kept == {}


def test_a_value_between_two_steps_marks_none(page: SettingsPage) -> None:
    entry = _entry(page, TEXT_SCALE)
    assert isinstance(entry, GridEntry)
    entry.show(1.1)
    assert entry.group.chosen is None
    entry.group.cells[4].click()
    assert entry.group.chosen == 4


def test_a_switch_is_kept(page: SettingsPage, values: Values) -> None:
    page.open_group("sound")
    entry = _entry(page, MUTED)
    assert isinstance(entry, SwitchEntry)
    entry.toggle.click()
    assert values.kept == {"muted": True}
    assert entry.toggle.isChecked()


def test_an_amount_goes_in_steps_and_stops_at_its_ends(
    page: SettingsPage, values: Values
) -> None:
    page.open_group("sound")
    entry = _entry(page, TONE_VOLUME)
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
    entry = _entry(page, TONE_VOLUME)
    assert isinstance(entry, AmountEntry)
    entry.field.plus.setFocus()
    for _ in range(3):
        QTest.keyClick(entry.field.plus, Qt.Key.Key_Space)
    assert entry.field.minus.hasFocus()


def test_minutes_are_written_as_minutes(page: SettingsPage) -> None:
    entry = _entry(page, SNOOZE_MINUTES)
    assert isinstance(entry, AmountEntry)
    assert entry.field.value.text() == "30 min"


def test_a_long_choice_is_a_list_that_opens(page: SettingsPage, values: Values) -> None:
    entry = _entry(page, COUNTRY)
    assert isinstance(entry, DropEntry)
    assert entry.dropdown.count() == 7
    entry.dropdown.activated.emit(3)
    assert values.kept == {"country": "us"}
    assert entry.dropdown.currentText() == "United States and Canada"


def test_lists_that_open_have_one_left_and_one_right_edge(page: SettingsPage) -> None:
    page.open_group("region")
    QApplication.processEvents()
    lists = [one for one in page.findChildren(Dropdown) if one.isVisible()]
    edges = {(one.mapTo(page, QPoint(0, 0)).x(), one.width()) for one in lists}
    assert len(lists) > 1
    assert len(edges) == 1


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_is_typed_in_the_search_is_not_cut(
    page: SettingsPage, theme: Theme, scale: float
) -> None:
    theme.set_text_scale(scale)
    QApplication.processEvents()
    field = page.search.field
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    line = QStyle.SubElement.SE_LineEditContents
    inside = field.style().subElementRect(line, option, field)
    assert inside.height() >= field.fontMetrics().height()


def test_only_what_is_there_today_is_offered(page: SettingsPage) -> None:
    voice, screen = _entry(page, VOICE), _entry(page, SESSION_SCREEN)
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
    entry = _entry(page, QUIET_FROM)
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
    entry = _entry(page, REMIND_AT)
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
    entry = _entry(page, REMIND_AT)
    assert isinstance(entry, TimesEntry)
    entry.show(("23:45",))
    entry.list.add.click()
    assert entry.list.times == ("12:00", "23:45")


def test_the_figure_is_chosen_by_pictures_of_it(
    page: SettingsPage, values: Values
) -> None:
    page.open_group("figure")
    entry = _entry(page, HAIR)
    assert isinstance(entry, PersonEntry)
    assert len(entry.choice.people) == 4
    widths = {one.sizeHint().width() for one in entry.choice.people}
    assert len(widths) == 1, "below each other they end at one line"
    entry.choice.people[2].click()
    assert values.kept == {"figure_hair": "grey"}


def test_what_differs_from_the_default_can_be_reset_one_by_one(
    page: SettingsPage, values: Values
) -> None:
    row, entry = _found(page, LOOK)
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


def test_control_f_goes_to_the_search(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.waitActive(page)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.field.hasFocus()


def test_where_there_is_no_room_for_both_a_group_opens_on_its_own(
    page: SettingsPage, theme: Theme
) -> None:
    page.resize(420, 680)
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    assert page.nav.isVisible()
    assert _shown(page) == []
    page.nav.items[2].click()
    assert "muted" in _shown(page)
    assert not page.nav.isVisible()
    assert page.back.hasFocus()
    page.back.click()
    assert page.nav.items[2].hasFocus()
    page.search.field.setText("mute")
    assert _shown(page) == ["muted"]
    page.search.field.clear()
    page.nav.items[2].click()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.isVisible()


def test_larger_text_leaves_one_where_it_was_chosen(
    page: SettingsPage, theme: Theme
) -> None:
    before = _shown(page)
    page.parts[0].card.rows[1][2].widget.setFocus()
    theme.set_text_scale(2.0)
    assert _shown(page) == before
    assert page.back.isVisible()
    page.back.click()
    assert page.nav.isVisible()


@pytest.mark.untraced
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    page = _page(qtbot, theme)
    page.show_values(Values().get)
    page.resize(size[0] - round(104 + 80 * (scale - 1)), size[1])
    page.show()
    for group in GROUPS:
        page.open_group(group.key)
        qtbot.wait(1)
        asked = [w for w in page.findChildren(QWidget) if hasattr(w, "text_fits")]
        cut = [w.accessibleName() for w in asked if w.isVisible() and not w.text_fits()]
        assert cut == [], group.key


def test_every_control_is_large_enough_and_has_a_name(
    page: SettingsPage, qtbot: QtBot
) -> None:
    for group in GROUPS:
        page.open_group(group.key)
        qtbot.wait(1)
        for widget in page.findChildren(QWidget):
            reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if widget.isVisible() and reached:
                assert widget.accessibleName(), widget
                assert widget.height() >= 44, widget.accessibleName()


def test_the_wheel_changes_a_list_only_when_it_has_the_keyboard(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.open_group("region")
    entry = _entry(page, COUNTRY)
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
