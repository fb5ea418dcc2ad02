"""What one says after a session, as much as one likes."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.domain.felt import Felt
from companion.domain.history import AfterCheck
from companion.domain.stop import Furthest
from companion.ui.doors import AFTER
from companion.ui.pages.after_session import AfterPage
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, run_exercise, words
from tests.journeys.stopping import SORE


def after_page(window: MainWindow) -> AfterPage:
    page = window.room(AFTER).page
    assert isinstance(page, AfterPage)
    return page


def test_after_a_session_one_says_as_much_as_one_likes(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window, SORE)
        run_exercise(house, clock, 1)
        let_pass(house, clock, 1_000)
        window.session.session.ended_early.emit()
        page = after_page(window)
        assert page.isVisible()
        assert "You did 1 of 8 exercises" in words(window)
        page.leg.scale.set_value(2)
        assert not page.done.isEnabled()
        page.back.scale.set_value(1)
        page.effort.scale.set_value(4)
        page.body.chart.choose(3)
        page.note.line.field.setText("Heel slides felt good")
        press(page, "Done")
        assert window.today.isVisible()
        (told,) = window.crew.teller.all(AfterCheck)
        assert told.fact.effort == 4
        assert told.fact.felt == Felt(2, 1, Furthest.THIGH)
        assert told.fact.note == "Heel slides felt good"


def test_nothing_has_to_be_said_after_a_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        run_exercise(house, clock, 1)
        window.session.session.ended_early.emit()
        press(after_page(window), "Done")
        assert window.today.isVisible()
        assert window.crew.teller.all(AfterCheck) == ()
