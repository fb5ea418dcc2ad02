"""Another language makes all pages anew: what is not saved is asked about before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.store.setting import FIRST_WEEKDAY, LANGUAGE
from companion.ui.doors import GOALS, HISTORY, SETTINGS
from companion.ui.room import FormRoom
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, window_of
from tests.journeys.half_filled import WAYS, write_about, write_goal, write_history
from tests.journeys.steps import press

pytestmark = pytest.mark.untraced


def _choose(window: MainWindow, setting: object, value: str) -> None:
    window.go_to(SETTINGS)
    window.room(SETTINGS).page.value_chosen.emit(setting, value)
    QApplication.processEvents()


def _asked(window: MainWindow) -> bool:
    return any(one.isVisible() for one in window.findChildren(Dialog))


def _unsaved(window: MainWindow, key: str) -> bool:
    room = window.rooms[key]
    assert isinstance(room, FormRoom)
    return room.unsaved


@pytest.mark.parametrize("write", WAYS)
def test_a_form_is_shown_and_asked_about_before_the_language_changes(
    qapp: QApplication, tmp_path: Path, write: Callable[[MainWindow], None]
) -> None:
    fill_diary(tmp_path / "data", weeks=2)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window, settings = window_of(house), window_of(house).crew.settings
        write(window)
        _choose(window, LANGUAGE, "de")
        assert window.here == WAYS[write]
        press(window, "Stay here")
        assert _unsaved(window, WAYS[write])
        assert (house.tongue.code, settings.get(LANGUAGE)) == ("en", "system")
        window.go_to(SETTINGS)
        window.room(SETTINGS).page.reset_asked.emit((LANGUAGE,))
        assert not _asked(window), "it is not another one"
        _choose(window, LANGUAGE, "de")
        press(window, "Discard")
        assert (house.tongue.code, settings.get(LANGUAGE)) == ("de", "de")
        assert window.here == SETTINGS
        assert not _asked(window)
        house.tongue.follow("en")


def test_each_form_is_asked_about_before_the_language_changes(
    qapp: QApplication, tmp_path: Path
) -> None:
    fill_diary(tmp_path / "data", weeks=2)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        write_about(window)
        write_goal(window)
        _choose(window, LANGUAGE, "fr")
        press(window, "Discard")
        assert house.tongue.code == "en"
        press(window, "Discard")
        assert house.tongue.code == "fr"
        house.tongue.follow("en")


def test_another_first_day_of_the_week_asks_about_the_forms_of_history_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    fill_diary(tmp_path / "data", weeks=2)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        write_goal(window)
        write_history(window)
        _choose(window, FIRST_WEEKDAY, "sunday")
        assert window.here == HISTORY
        press(window, "Discard")
        assert window.here == SETTINGS
        assert window.crew.settings.get(FIRST_WEEKDAY) == "sunday"
        assert HISTORY not in window.rooms
        assert _unsaved(window, GOALS)
        _choose(window, FIRST_WEEKDAY, "monday")
        assert not _asked(window)
