"""The language changes while the program runs, and a session is not disturbed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication, QWidget

from companion.language import tr
from companion.ui.doors import HISTORY, SETTINGS
from companion.ui.tongue import Speech
from companion.ui.widgets.time_list import TimeField
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.pseudo import Pseudo, pseudo_speech, told

_SHORT = QLocale.FormatType.ShortFormat


@pytest.fixture(scope="module")
def longer(tmp_path_factory: pytest.TempPathFactory) -> Speech:
    """The made-up language; its texts take long to write."""
    return pseudo_speech(tmp_path_factory.mktemp("longer"))


def _rail(window: MainWindow) -> set[str]:
    return {one.accessibleName() for one in window.rail.entries}


def test_a_chosen_language_is_spoken_at_once_and_left_again(
    qapp: QApplication, tmp_path: Path, longer: Speech
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        before = window.today
        house.tongue.speak(longer)
        assert window.today is not before
        assert told("Today") in _rail(window)
        name = window.crew.desk.routine().items[0].exercise.name
        assert name == told("Belly breathing", most=40)
        house.tongue.follow("en")
        assert "Today" in _rail(window)
    assert tr("Today") == "Today"


def test_the_place_and_the_focus_stay(
    qapp: QApplication, tmp_path: Path, longer: Speech
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.go_to(HISTORY)
        window.activateWindow()
        house.tongue.speak(longer)
        assert window.room(HISTORY).page.isVisible()


def test_readers_are_told_the_language_and_times_stay_as_the_computer_has_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    system = QLocale.system()
    times = [system.toString(QTime(hour, 0), _SHORT) for hour in range(24)]
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        house.tongue.follow("fr")
        for code in ("de", "en"):
            house.tongue.follow(code)
            page = window.room(SETTINGS).page
            spoken = QLocale.codeToLanguage(code)
            inside = [window, *window.findChildren(QWidget)]
            assert {one.locale().language() for one in inside} == {spoken}
            field = page.findChildren(TimeField)[0]
            assert [field.itemText(at) for at in range(0, 48, 2)] == times


def test_an_english_start_tells_it_on_a_computer_that_speaks_another_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Finnish))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        assert window.locale().language() is QLocale.Language.English
        assert window.today.locale().language() is QLocale.Language.English


def test_a_session_goes_on_as_it_was_and_the_words_change_after_it(
    qapp: QApplication, tmp_path: Path, longer: Speech
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 30_000)
        place = window.session
        player = place.session.player
        house.tongue.speak(longer)
        assert window.session is place
        assert place.session.player is player
        let_pass(house, clock, 10_000)
        place.session.ended_early.emit()
        qapp.processEvents()
        assert told("Today") in _rail(window)


def test_what_was_done_before_is_told_in_the_new_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 30_000)
        window.session.session.ended_early.emit()
        qapp.processEvents()
        house.tongue.speak(pseudo_speech(tmp_path))
        annals = window.crew.annals()
        today = clock.now().date()
        (entry,) = annals.past.entries(today, today)
        shown = {one.name for one in (*entry.record.plan, *annals.hand.plan())}
        every = window.crew.casebook.exercises.values()
        assert shown <= {one.name for one in every}
        assert told("Belly breathing", most=40) in shown


def test_right_to_left_turns_the_window_round(
    qapp: QApplication, tmp_path: Path, longer: Speech
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        house.tongue.speak(
            replace(longer, catalogue=Pseudo(mirrored=True), right_to_left=True)
        )
        qapp.processEvents()
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert window.rail.x() > window.width() / 2
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
