"""Settings take effect at once, are kept, and disturb nothing that is going on."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.player import State
from companion.domain.reminder import Kind
from companion.figure.person import Person
from companion.household import Folders
from companion.place import assets_folder
from companion.store.reminder_setting import REMIND, REMIND_AT, WITH_SYSTEM
from companion.store.setting import (
    BUILD,
    FIRST_WEEKDAY,
    HAIR,
    LANGUAGE,
    LOOK,
    MOTION,
    MUTED,
    TEXT_SCALE,
)
from companion.ui.amenity import Amenities
from companion.ui.doors import CHECK_IN, HISTORY, LEARN, SETTINGS
from companion.ui.note_line import NoteLine
from companion.ui.rooms.settings import SettingsRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.ui.devices import FakeMicrophone, FakeSpeaker, quiet_equipment

if TYPE_CHECKING:
    from collections.abc import Callable


def _settings(window: MainWindow) -> SettingsRoom:
    window.go_to(SETTINGS)
    return window.room(SETTINGS)


def test_looks_change_at_once_and_are_there_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        page = _settings(window_of(house)).page
        for setting, value in (
            (LOOK, "contrast"),
            (TEXT_SCALE, 1.5),
            (MOTION, "less"),
            (BUILD, "man"),
            (HAIR, "grey"),
        ):
            page.value_chosen.emit(setting, value)
        theme = house.theme
        assert (theme.mode, theme.text_scale) == ("contrast", 1.5)
        assert theme.less_motion
        assert theme.person == Person("man", "light", "grey")
    with at_home(qapp, tmp_path) as house:
        theme = house.theme
        assert (theme.mode, theme.text_scale) == ("contrast", 1.5)
        assert theme.less_motion
        assert theme.person == Person("man", "light", "grey")
        page = _settings(window_of(house)).page
        page.reset_all.click()
        assert theme.text_scale == 1.0
        assert theme.person == Person()


def test_another_first_day_is_seen_on_the_next_visit_of_history(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(HISTORY)
        before = window.room(HISTORY)
        page = _settings(window).page
        page.value_chosen.emit(FIRST_WEEKDAY, "saturday")
        window.go_to(HISTORY)
        assert window.room(HISTORY) is not before
        assert window.crew.desk.first_weekday == 5
        assert window.crew.desk.this_week().weekday() == 5


def test_another_language_tells_everything_anew_and_stays_where_one_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        page = _settings(window).page
        page.open_group("region")
        page.value_chosen.emit(LANGUAGE, "de")
        qapp.processEvents()
        assert house.tongue.code == "de"
        anew = window.room(SETTINGS).page
        assert anew is not page
        assert anew.isVisible()
        assert anew.shown == "region"


def test_switching_looks_in_mid_session_disturbs_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window, theme = window_of(house), house.theme
        player = window.crew.desk.new_session()
        assert player is not None
        window.play(player)
        let_pass(house, clock, 30_000)
        session = window.session.session
        before = session.player
        changes: tuple[Callable[[], None], ...] = (
            partial(theme.set_mode, "dark"),
            partial(theme.set_text_scale, 2.0),
            partial(theme.set_less_motion, less=True),
            partial(theme.set_person, Person("man")),
            partial(window.crew.tongue.follow, "de"),
            partial(theme.set_mode, "contrast"),
            partial(theme.set_text_scale, 1.0),
        )
        for change in changes:
            change()
            qapp.processEvents()
            assert session.player == before
            assert session.isVisible()
            assert session.controls.stop.isEnabled()
        let_pass(house, clock, 1_000)
        after = session.player
        assert before is not None
        assert after is not None
        assert after.active_ms == before.active_ms + 1_000
        session.stop()
        assert session.player is not None
        assert session.player.state.over
        window.crew.tongue.follow("en")


def test_learn_draws_the_chosen_person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.go_to(LEARN)
        qtbot.wait(1)
        window.studio.queue.finish()
        first = window.grab().toImage()
        house.theme.set_person(Person("man", "deep", "black"))
        qtbot.wait(1)
        window.grab()
        window.studio.queue.finish()
        assert window.grab().toImage() != first


def test_reminders_are_set_and_say_when_the_next_one_comes(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        room = _settings(window_of(house))
        card = room.reminders
        assert card.next.text() == "No reminder is set."
        room.page.value_chosen.emit(REMIND_AT, ("18:30",))
        room.page.value_chosen.emit(REMIND, True)
        assert card.next.text().startswith("Next reminder: today, ")
        assert "corner" in card.corner.text()
        room.page.value_chosen.emit(REMIND_AT, ("08:00",))
        assert not card.next.text().startswith("Next reminder: today")
        room.page.reset_asked.emit((REMIND, REMIND_AT))
        assert card.next.text() == "No reminder is set."


def test_starting_with_the_computer_is_written_where_the_desktop_looks(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config/autostart/companion.desktop"
    with at_home(qapp, tmp_path) as house:
        room = _settings(window_of(house))
        room.page.value_chosen.emit(WITH_SYSTEM, True)
        assert "--quietly" in entry.read_text(encoding="utf-8")
        room.page.value_chosen.emit(WITH_SYSTEM, False)
        assert not entry.exists()
        entry.parent.rmdir()
        entry.parent.write_text("in the way")
        room.page.value_chosen.emit(WITH_SYSTEM, True)
        assert room.reminders.trouble.text()
        assert not window_of(house).crew.settings.get(WITH_SYSTEM)


def test_a_wish_for_reminders_is_taken_up_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window_of(house).crew.settings.set(REMIND, value=True)
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.studio.queue.open()
        window.studio.queue.finish()
        assert window.crew.amenities.reminding().bell.awake
        with_start = window.crew.amenities.reminding()
        with_start.start_asked.emit()
        assert window.isVisible()
        page = window.room(CHECK_IN).page
        assert page.isVisible()
        page.news.asked[0].choose(1)
        said = page.answers.yes
        assert said
        with_start.start_asked.emit()
        assert page.answers.yes == said, "what was answered is not asked away"


def test_a_session_in_a_window_that_is_put_away_stands_still(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        put_away = window.crew.amenities.reminding().tray.put_away
        put_away.emit()
        player = window.crew.desk.new_session()
        assert player is not None
        window.play(player)
        let_pass(house, clock, 30_000)
        session = window.session.session
        for _ in range(2):
            put_away.emit()
            assert session.player is not None
            assert session.player.state is State.PAUSED


def test_a_note_that_nobody_answered_does_not_lie_over_a_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        reminding = window.crew.amenities.reminding()
        reminding._tell_here((reminding._note(Kind.SESSION), Kind.SESSION))
        (note,) = window.findChildren(NoteLine)
        assert note.isVisible()
        begin(window)
        assert window.following
        assert not note.isVisible()


def test_sound_ear_and_reminder_can_be_tried_out(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker, microphone = FakeSpeaker(), FakeMicrophone()
    equipment = replace(quiet_equipment(), speaker=speaker, microphone=microphone)
    with at_home(qapp, tmp_path, equipment=equipment) as house:
        window = window_of(house)
        extras = _settings(window).extras
        window.crew.settings.set(MUTED, value=True)
        extras.sound.test_asked.emit()
        assert speaker.opened == 0
        window.crew.settings.set(MUTED, value=False)
        extras.sound.test_asked.emit()
        qtbot.waitUntil(lambda: speaker.opened == 1)
        extras.hands_free.try_button.click()
        qtbot.waitUntil(lambda: microphone.opened == 1)
        extras.hands_free.try_button.click()
        tried: list[bool] = []
        reminding = window.crew.amenities.reminding()
        monkeypatch.setattr(reminding, "try_out", lambda: tried.append(True))
        extras.reminders.test_asked.emit()
        assert tried


def test_a_broken_list_of_sources_is_told_where_they_would_stand(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        amenities = window_of(house).crew.amenities
        assert len(amenities.source_words()) > 5
        (tmp_path / "about").mkdir()
        (tmp_path / "about" / "sources.toml").write_text("format = 1", "utf-8")
        broken = Amenities(amenities._settings, quiet_equipment, tmp_path, tmp_path)
        (told,) = broken.source_words()
        assert "sources.toml" in told
        with pytest.raises(RuntimeError):
            broken.guide()


@pytest.mark.qt_log_ignore("does not support")
def test_a_quiet_start_shows_no_window_in_the_way(
    qapp: QApplication, tmp_path: Path
) -> None:
    folders = Folders(tmp_path / "data", tmp_path / "cache", assets_folder())
    house = House(qapp, FakeClock(MONDAY), folders, quiet_equipment)
    window = house.open(quietly=True)
    assert window.isMinimized()
    house.close()
    qapp.processEvents()
