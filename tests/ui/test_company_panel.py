"""The panel of the sound: mute, what was chosen, and what it stands over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.player import State
from companion.ui.company import Company
from companion.ui.widgets.scroll_view import ScrollView
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, window_of
from tests.ui.company_stand import Stand, in_company


@pytest.fixture
def on(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stand]:
    del qtbot
    with in_company(qapp, tmp_path) as stand:
        yield stand


def test_m_mutes_and_shows_it(on: Stand) -> None:
    on.start()
    on.pass_ms(on.player.left_ms + 100)
    QTest.keyClick(on.page, Qt.Key.Key_M)
    assert set(on.speaker.played()) <= {0}
    assert on.page.top.sound.accessibleDescription() == "Muted"
    assert on.company.panel.mute.isChecked()
    QTest.keyClick(on.page, Qt.Key.Key_M)
    assert on.page.top.sound.accessibleDescription() == ""


def test_what_was_chosen_is_there_in_the_next_run(
    on: Stand, qapp: QApplication, tmp_path: Path
) -> None:
    on.start()
    panel = on.company.panel
    panel.tones.plus.click()
    panel.voice.minus.click()
    panel.voice.minus.click()
    panel.speed.plus.click()
    panel.voice_on.click()
    chosen = on.company.sound.choice
    assert (chosen.tone_volume, chosen.voice_volume) == (0.8, 0.6)
    assert (chosen.speed, chosen.voice_on) == (1.1, False)
    on.house.close()
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as again:
        begin(window_of(again))
        (company,) = window_of(again).session.session.findChildren(Company)
        assert company.sound.choice == chosen


def test_the_panel_leaves_stop_as_it_is(on: Stand) -> None:
    on.start()
    on.page.top.sound.click()
    panel = on.company.panel
    assert panel.isVisible()
    assert not panel.geometry().intersects(on.page.controls.stop.geometry())
    QTest.keyClick(panel.mute, Qt.Key.Key_Escape)
    assert on.player.state is State.STOPPED


def test_the_panel_stands_closer_rather_than_cut_its_last_line(on: Stand) -> None:
    begin(window_of(on.house))
    on.settle()  # that there is no voice is a line of its own
    on.house.theme.set_text_scale(1.5)
    window_of(on.house).resize(1280, 800)
    QApplication.processEvents()
    on.page.top.sound.click()
    QApplication.processEvents()
    (view,) = on.company.panel.findChildren(ScrollView)
    assert view.verticalScrollBar().maximum() == 0
    spared = on.company.panel.tones.y() - on.company.panel.mute.geometry().bottom() - 1
    assert spared == 4


def test_a_press_beside_the_panel_closes_it_and_so_does_the_menu(on: Stand) -> None:
    on.start()
    panel = on.company.panel
    on.page.top.sound.click()
    QTest.mousePress(on.page, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    on.page.top.sound.click()
    on.page.top.menu.click()
    assert not panel.isVisible()
    assert on.page.menu.isVisible()
    on.page.top.sound.click()
    assert not on.page.menu.isVisible()
    on.page.top.sound.click()
    assert not panel.isVisible()


def test_that_there_is_no_voice_is_said_once_in_the_panel(
    on: Stand, qtbot: QtBot
) -> None:
    on.start()
    note = on.company.panel.note
    qtbot.waitUntil(lambda: "No voice" in note.text())
    assert note.text().count("No voice") == 1


def test_a_test_can_be_played(on: Stand) -> None:
    on.start()
    on.page.toggle()
    on.page.top.sound.click()
    on.company.panel.test.click()
    assert any(on.speaker.played(400))
