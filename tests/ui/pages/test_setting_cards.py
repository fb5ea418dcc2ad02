"""Tests of what stands below the settings: data, about, sound, ear, reminders."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.store.backup import Backup
from companion.ui.pages.about_card import AboutCard
from companion.ui.pages.data_card import COPIES, COPY, ERASE, FOLDER, DataCard
from companion.ui.pages.hands_free_card import HandsFreeCard
from companion.ui.pages.reminder_card import ReminderCard
from companion.ui.pages.sound_card import SoundCard
from companion.ui.theme import Theme
from companion.ui.upkeep import Copy
from companion.ui.widgets.level_meter import LevelMeter
from companion.ui.widgets.setting_row import RowWords, SettingRow
from tests.fakes import FakeClock
from tests.house import MONDAY


def _copy(days_ago: int, *, sound: bool = True) -> Copy:
    made = MONDAY - timedelta(days=days_ago)
    return Copy(Backup(Path(f"/data/copy-{days_ago}.db"), made), sound)


@pytest.fixture
def data(qtbot: QtBot, theme: Theme) -> DataCard:
    card = DataCard(theme, FakeClock(MONDAY))
    qtbot.addWidget(card)
    card.resize(760, 700)
    card.show()
    return card


def test_a_long_folder_wraps_and_nothing_grows_too_wide(data: DataCard) -> None:
    data.show_folder("/home/" + "/".join(["a-very-long-name"] * 12))
    data.resize(400, 900)
    assert data.minimumSizeHint().width() <= 400


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_its_buttons_stand_below_each_other_and_are_equally_wide(
    data: DataCard, theme: Theme, scale: float
) -> None:
    theme.set_text_scale(scale)
    data.resize(760, 1600)
    QApplication.processEvents()
    buttons = [row.button for row in data.rows.values()]
    lefts = {one.mapTo(data, one.rect().topLeft()).x() for one in buttons}
    assert len({one.width() for one in buttons}) == len(lefts) == 1
    assert all(one.text_fits() for one in buttons)


def test_the_copies_are_shown_with_what_they_are_worth(
    data: DataCard, qtbot: QtBot
) -> None:
    data.show_copies((_copy(1), _copy(2, sound=False)))
    first, second = data.copies
    assert first.told.text() == "Checked, and sound."
    assert not second.button.isEnabled()
    beside = {one.button.minimumWidth() for one in (*data.copies, *data.rows.values())}
    assert len(beside) == 1
    with qtbot.waitSignal(data.back_asked) as asked:
        first.button.click()
    assert asked.args is not None
    assert asked.args[0].path.name == "copy-1.db"
    data.show_copies(())
    assert data.copies == []
    assert data.rows[COPIES].told.text() == "There is no copy yet."


def test_only_the_newest_copies_are_listed(data: DataCard) -> None:
    data.show_copies(tuple(_copy(day) for day in range(1, 30)))
    assert len(data.copies) == 12


def test_nothing_else_begins_while_something_is_done(data: DataCard) -> None:
    data.show_copies((_copy(1),))
    data.set_busy(busy=True)
    assert not any(row.button.isEnabled() for row in data.rows.values())
    assert not data.copies[0].button.isEnabled()
    data.set_busy(busy=False)
    assert all(row.button.isEnabled() for row in data.rows.values())


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (FOLDER, "folder_asked"),
        (COPY, "copy_asked"),
        (COPIES, "look_asked"),
        ("export", "export_asked"),
        ("import", "import_asked"),
        (ERASE, "erase_asked"),
    ],
)
def test_every_row_announces_what_is_wanted(
    data: DataCard, qtbot: QtBot, key: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(data, signal)):
        data.rows[key].button.click()


def test_about_says_that_nobody_has_signed_it_off_yet(
    qtbot: QtBot, theme: Theme
) -> None:
    card = AboutCard(theme, ["One source", "Another"])
    qtbot.addWidget(card)
    card.resize(760, 700)
    card.show()
    assert "has not been done yet" in card.review.accessibleName()
    assert not card.sources.isVisible()
    card.show_button.click()
    assert card.sources.isHidden() is False
    assert card.sources.accessibleDescription() == "One source. Another."
    assert card.show_button.words == "Hide the sources"
    card.show_button.click()
    assert not card.sources.isVisible()


def test_the_sound_is_tried_and_trouble_is_said_until_the_next_try(
    qtbot: QtBot, theme: Theme
) -> None:
    card = SoundCard(theme)
    qtbot.addWidget(card)
    usual = card.row.told.text()
    card.show_trouble("No loudspeaker was found.")
    assert card.row.told.text() == "No loudspeaker was found."
    with qtbot.waitSignal(card.test_asked):
        card.row.button.click()
    assert card.row.told.text() == usual


@pytest.fixture
def hands_free(qtbot: QtBot, theme: Theme) -> HandsFreeCard:
    card = HandsFreeCard(theme, least_db=-24.0)
    qtbot.addWidget(card)
    card.show()
    return card


def test_a_clap_is_tried_out_and_said(hands_free: HandsFreeCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hands_free.listening_asked) as asked:
        hands_free.try_button.click()
    assert asked.args == [True]
    assert hands_free.told.text() == "Listening."
    hands_free.show_level(-20.0)
    hands_free.show_hit()
    assert hands_free.told.text() == "Heard. The session would pause now."
    lit = [hands_free.meter.lit]
    hands_free._lit.timeout.emit()
    assert hands_free.told.text() == "Listening."
    assert [*lit, hands_free.meter.lit] == [True, False]
    hands_free.stop()
    assert hands_free.told.text() == ""


def test_nobody_is_listened_to_who_does_not_see_it(
    hands_free: HandsFreeCard, qtbot: QtBot
) -> None:
    hands_free.try_button.click()
    with qtbot.waitSignal(hands_free.listening_asked) as asked:
        hands_free.hide()
    assert asked.args == [False]


def test_without_a_microphone_it_says_so_and_stops(hands_free: HandsFreeCard) -> None:
    hands_free.try_button.click()
    hands_free.show_trouble("No microphone was found.")
    assert not hands_free.listens
    assert hands_free.told.text() == "No microphone was found."
    hands_free._lit.timeout.emit()


def test_the_meter_rises_at_once_and_falls_slowly(qtbot: QtBot, theme: Theme) -> None:
    meter = LevelMeter(theme, "Loudness", -24.0)
    qtbot.addWidget(meter)
    meter.resize(240, 32)
    meter.show()
    meter.show_level(0.0)
    assert meter.level == 1.0
    meter.show_level(-96.0)
    assert 0.9 < meter.level < 1.0
    for _ in range(30):
        meter.show_level(-96.0)
    assert meter.level == 0.0
    meter.flash(on=True)
    meter.show_level(-10.0)
    assert not meter.grab().isNull()


def test_reminders_say_what_to_expect(qtbot: QtBot, theme: Theme) -> None:
    card = ReminderCard(theme)
    qtbot.addWidget(card)
    card.resize(760, 200)
    card.show()
    card.show_next("Next reminder: tomorrow, 10:00", tray=False)
    assert "only while the program is running" in card.running.text()
    assert "cannot stay in the corner" in card.corner.text()
    assert not card.trouble.isVisible()
    card.show_trouble("It did not work.")
    assert card.trouble.text() == "It did not work."
    with qtbot.waitSignal(card.test_asked):
        card.test.click()
    asked = [w for w in card.findChildren(QWidget) if hasattr(w, "text_fits")]
    assert all(w.text_fits() for w in asked if w.isVisible())


def test_what_is_said_of_reminders_is_set_as_what_settings_say(
    qtbot: QtBot, theme: Theme
) -> None:
    card = ReminderCard(theme)
    row = SettingRow(theme, RowWords("Sound", "What it does.", "Back"), QWidget())
    qtbot.addWidget(card)
    qtbot.addWidget(row)
    sizes = {one.font().pixelSize() for one in (card.running, card.corner, row.help)}
    assert len(sizes) == 1


def test_the_words_of_reminders_are_no_narrow_column(
    qtbot: QtBot, theme: Theme
) -> None:
    card = ReminderCard(theme)
    qtbot.addWidget(card)
    card.show_next("No reminder is set.", tray=True)
    for wide, below in ((760, False), (400, True), (760, False)):
        card.resize(wide, 400)
        card.show()
        QApplication.processEvents()
        assert (card.test.y() > card.corner.geometry().bottom()) == below
        assert card.running.width() >= 260


def test_the_button_of_reminders_stands_level_with_their_words(
    qtbot: QtBot, theme: Theme
) -> None:
    card = ReminderCard(theme)
    qtbot.addWidget(card)
    card.show_next("No reminder is set.", tray=True)
    card.resize(760, 220)
    card.show()
    QApplication.processEvents()
    assert abs(card.test.geometry().center().y() - card.rect().center().y()) <= 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_notice_about_the_program_ends_as_far_from_the_card_as_it_begins(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    card = AboutCard(theme, ["One source"])
    qtbot.addWidget(card)
    card.resize(820, card.heightForWidth(820))
    card.show()
    QApplication.processEvents()
    left, right = card.review.x(), card.review.geometry().right()
    assert left == card.width() - 1 - right
    assert card.review._label.text_fits()
