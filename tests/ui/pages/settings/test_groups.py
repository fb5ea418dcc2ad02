"""The groups of the Settings page, its search, and its room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot

from companion.store.setting_group import GROUPS
from companion.ui.pages.settings import SettingsPage
from companion.ui.theme import Theme
from companion.ui.widgets.dropdown import Dropdown
from tests.ui.pages.settings.kept import SIZES, Values, settings_page, shown_on


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
    assert shown_on(page) == ["look", "text_scale", "motion"]
    page.nav.items[2].click()
    assert page.shown == "sound"
    assert "muted" in shown_on(page)
    assert "look" not in shown_on(page)


def test_arrows_go_through_the_groups(page: SettingsPage) -> None:
    page.nav.focus_current()
    QTest.keyClick(page.nav.items[0], Qt.Key.Key_Down)
    QTest.keyClick(page.nav.items[1], Qt.Key.Key_Return)
    assert page.shown == "region"
    QTest.keyClick(page.nav.items[1], Qt.Key.Key_Up)
    assert page.nav.items[0].hasFocus()


def test_a_search_finds_settings_by_any_of_their_words(page: SettingsPage) -> None:
    page.search.field.setText("dark")
    assert "look" in shown_on(page)
    page.search.field.setText("letter")
    assert shown_on(page)[0] == "paper"
    page.search.field.setText("emergency number")
    assert "country" in shown_on(page)
    assert "tone_volume" not in shown_on(page)
    page.search.field.clear()
    assert shown_on(page) == ["look", "text_scale", "motion"]


def test_a_search_by_the_name_of_a_group_shows_all_of_it(page: SettingsPage) -> None:
    page.search.field.setText("microphone")
    assert page.parts[3].extra is not None
    assert page.parts[3].extra.isVisible()
    page.search.field.setText("backup")
    assert [part.group.key for part in page.parts if part.isVisible()] == ["data"]


def test_a_search_without_a_find_says_so(page: SettingsPage) -> None:
    page.search.field.setText("astronaut")
    assert shown_on(page) == []
    assert "astronaut" in page.nothing.text()
    assert page.nothing.isVisible()
    page.nav.items[1].click()
    assert not page.nothing.isVisible()
    assert page.search.text == ""


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
    assert shown_on(page) == []
    page.nav.items[2].click()
    assert "muted" in shown_on(page)
    assert not page.nav.isVisible()
    assert page.back.hasFocus()
    page.back.click()
    assert page.nav.items[2].hasFocus()
    page.search.field.setText("mute")
    assert shown_on(page) == ["muted"]
    page.search.field.clear()
    page.nav.items[2].click()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.isVisible()


def test_larger_text_leaves_one_where_it_was_chosen(
    page: SettingsPage, theme: Theme
) -> None:
    before = shown_on(page)
    page.parts[0].card.rows[1][2].widget.setFocus()
    theme.set_text_scale(2.0)
    assert shown_on(page) == before
    assert page.back.isVisible()
    page.back.click()
    assert page.nav.isVisible()


@pytest.mark.untraced
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    page = settings_page(qtbot, theme)
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
