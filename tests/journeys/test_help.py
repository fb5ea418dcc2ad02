"""Looking up when to get help: from any place, and after a stop."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.printing.sheet import SheetOptions
from companion.ui.doors import HELP
from companion.ui.pages.print_dialog import PrintDialog
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import only_record, press, words


def test_help_is_one_press_away_and_the_country_is_kept(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "When to get help")
        qapp.processEvents()
        assert "Numb or odd feeling" in words(window)
        press(window, "Change country")
        press(window, "New Zealand")
        press(window, "Done")
        assert "Now: call 111 or go to the ED" in words(window)
        press(window, "Today")
        assert "Numb or odd feeling" not in words(window)
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.go_to(HELP)
        qapp.processEvents()
        assert "Now: call 111 or go to the ED" in words(window)


def test_the_emergency_sheet_is_printed_for_that_country(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "When to get help")
        press(window, "Change country")
        press(window, "Australia")
        press(window, "Print this")
        (dialog,) = window.findChildren(PrintDialog)
        assert dialog.windowTitle() == "Print: When to get help"
        assert isinstance(dialog._options, SheetOptions)
        assert dialog._options.numbers.emergency == "000"
        dialog.reject()


def test_after_a_stop_help_can_be_read_and_weakness_leads_there(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 30_000)
        press(window, "Stop: pain or tingling")
        let_pass(house, clock, 1_000)
        card = window.session.stop_card
        card.questions.what.choose((3,))
        card.questions.strong.set_value(6)

        press(window, "When to get help")
        qapp.processEvents()
        assert "Numb or odd feeling" in words(window)
        assert not window.rail.isVisible()
        press(window, "Back")
        qapp.processEvents()

        assert card.isVisible()
        assert card.questions.strength == 6
        press(window, "Finish today")
        assert "You stopped with weakness" in words(window), "the list, at once"
    (stop,) = only_record(tmp_path).stops
    assert stop.strength == 6
    assert [one.value for one in stop.reasons] == ["weakness"]


def test_a_stop_for_more_pain_leads_home(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 30_000)
        press(window, "Stop: pain or tingling")
        let_pass(house, clock, 1_000)
        window.session.stop_card.questions.what.choose((0,))
        press(window, "Finish today")
        qapp.processEvents()
        assert window.today.isVisible()
        assert "Numb or odd feeling" not in words(window)
