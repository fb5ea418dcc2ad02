"""What was answered after a session is kept, whichever way one leaves the page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck
from companion.domain.stop import Furthest
from companion.store.diary import read_diary
from companion.ui.doors import ABOUT, AFTER, HISTORY, TODAY
from companion.ui.pages.after_session import AfterPage
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, window_of
from tests.journeys.steps import press, run_exercise


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(MONDAY)


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[House]:
    with at_home(qapp, tmp_path, clock) as house:
        begin(window_of(house))
        run_exercise(house, clock, 1)
        window_of(house).session.session.ended_early.emit()
        yield house


def _page(window: MainWindow) -> AfterPage:
    page = window.room(AFTER).page
    assert page.isVisible()
    return page


def _told(window: MainWindow) -> list[AfterCheck]:
    return [one.fact for one in window.crew.teller.all(AfterCheck)]


def _by_rail(window: MainWindow) -> None:
    press(window.rail, "History")


def _by_key(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _by_closing(window: MainWindow) -> None:
    assert window.close()


@pytest.mark.parametrize("leave", [_by_rail, _by_key, _by_closing])
def test_what_was_answered_is_kept_though_done_was_not_pressed(
    home: House, leave: Callable[[MainWindow], None]
) -> None:
    window = window_of(home)
    page = _page(window)
    page.effort.scale.set_value(4)
    page.leg.scale.set_value(2)
    page.back.scale.set_value(1)
    page.body.chart.choose(list(Furthest).index(Furthest.THIGH))
    page.note.line.field.setText("Heel slides felt good")
    leave(window)
    assert not page.isVisible()
    (told,) = _told(window)
    assert told.felt == Felt(2, 1, Furthest.THIGH)
    assert (told.effort, told.note) == (4, "Heel slides felt good")


def test_it_is_on_disk_when_the_program_has_ended(
    home: House, tmp_path: Path, clock: FakeClock
) -> None:
    window = window_of(home)
    _page(window).effort.scale.set_value(4)
    _by_closing(window)
    home.close()
    with read_diary(tmp_path / "data", clock) as diary:
        (kept,) = diary.told.all(AfterCheck)
    assert kept.fact.effort == 4


def test_half_of_leg_and_back_is_left_out_and_the_rest_is_kept(home: House) -> None:
    window = window_of(home)
    page = _page(window)
    page.leg.scale.set_value(2)
    page.effort.scale.set_value(3)
    _by_rail(window)
    (told,) = _told(window)
    assert (told.felt, told.effort) == (None, 3)


def test_the_next_page_knows_of_it_already(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(home)
    _page(window).effort.scale.set_value(4)
    room, seen = window.room(HISTORY), list[AfterCheck]()
    read = room.history.refresh

    def refresh() -> None:
        seen.extend(_told(window))
        read()

    monkeypatch.setattr(room.history, "refresh", refresh)
    _by_rail(window)
    assert len(seen) == 1


def test_nothing_is_kept_twice_or_of_no_answer(home: House) -> None:
    window = window_of(home)
    page = _page(window)
    _by_rail(window)
    assert _told(window) == []
    window.go_to(AFTER)
    page.effort.scale.set_value(4)
    press(page, "Done")
    assert window.here == TODAY
    assert len(_told(window)) == 1
    assert window.close()
    assert len(_told(window)) == 1


def test_what_is_said_after_the_window_was_put_away_holds(home: House) -> None:
    window = window_of(home)
    page = _page(window)
    page.effort.scale.set_value(4)
    window.hide()
    window.show()
    page.effort.scale.set_value(6)
    press(page, "Done")
    assert _told(window)[-1].effort == 6


def test_a_form_that_is_asked_about_on_the_way_out_loses_nothing(home: House) -> None:
    window = window_of(home)
    window.go_to(ABOUT)
    press(window.room(ABOUT).page, "Left leg")
    window.go_to(AFTER)
    _page(window).effort.scale.set_value(4)
    assert not window.close()
    press(window, "Discard")
    assert [one.effort for one in _told(window)] == [4]
