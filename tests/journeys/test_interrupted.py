"""What was left unfinished is offered again; nothing of it is lost."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.change import ChangeKind
from companion.domain.extent import Extent
from companion.domain.felt import Felt
from companion.domain.player import State
from companion.domain.record import SessionState
from companion.store.diary import read_diary
from companion.ui.doors import CHECK_IN
from companion.ui.widgets.dialog import Dialog
from tests.fakes import FakeClock
from tests.house import MONDAY, answer, at_home, begin, let_pass, window_of
from tests.journeys.steps import only_record, press, run_exercise, words

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = pytest.mark.untraced


def _leave_in_the_second_exercise(qapp: QApplication, folder: Path) -> int:
    clock = FakeClock(MONDAY)
    with at_home(qapp, folder, clock) as house:
        begin(window_of(house))
        run_exercise(house, clock, 1)
        let_pass(house, clock, 35_000)
    return len(only_record(folder).reps)


def test_closing_in_mid_session_keeps_it_open(
    qapp: QApplication, tmp_path: Path
) -> None:
    done = _leave_in_the_second_exercise(qapp, tmp_path)
    record = only_record(tmp_path)
    assert record.state is SessionState.OPEN
    assert done > 8


def test_it_goes_on_where_it_was_and_in_the_same_record(
    qapp: QApplication, tmp_path: Path
) -> None:
    done = _leave_in_the_second_exercise(qapp, tmp_path)
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        press(window, "Continue")
        page = window.session.session
        assert page.player is not None
        assert page.player.step.rep.item == 1
        assert len(page.player.done) == done
        while page.isVisible():
            if page.player.state.value == "paused":
                page.toggle()
            let_pass(house, clock, 1_000, tick=1_000)
    record = only_record(tmp_path)
    assert record.state is SessionState.FINISHED
    assert record.exercises_done == 8


def test_it_can_be_kept_as_finished_early(qapp: QApplication, tmp_path: Path) -> None:
    done = _leave_in_the_second_exercise(qapp, tmp_path)
    with at_home(qapp, tmp_path) as house:
        press(window_of(house), "Keep as finished early")
    with read_diary(tmp_path / "data", FakeClock(MONDAY)) as diary:
        assert diary.sessions.unfinished() is None
    record = only_record(tmp_path)
    assert record.state is SessionState.ENDED_EARLY
    assert len(record.reps) == done


def test_it_can_be_discarded_after_being_asked_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    _leave_in_the_second_exercise(qapp, tmp_path)
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Discard")
        press(window, "Keep it")
        press(window, "Discard")
        (dialog,) = (one for one in window.findChildren(Dialog) if one.isVisible())
        press(dialog, "Discard")
        assert "not finished" not in words(window)
    with read_diary(tmp_path / "data", FakeClock(MONDAY)) as diary:
        assert diary.sessions.unfinished() is None
        assert diary.sessions.between(MONDAY.date(), MONDAY.date()) == ()


def test_it_goes_on_with_what_was_changed_in_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        begin(window_of(house))
        page = window_of(house).session.session
        run_exercise(house, clock, 1)
        let_pass(house, clock, 35_000)
        page.controls.steppers.go_slower()
        page.controls.steppers.go_smaller()
        assert page.player is not None
        before = page.player.timeline
    kinds = [made.change.kind for made in only_record(tmp_path).changes]
    assert kinds == [ChangeKind.PACE, ChangeKind.RANGE]
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        press(window_of(house), "Continue")
        player = window_of(house).session.session.player
        assert player is not None
        to_do = player.timeline.steps[player.index + 1 :]
        assert to_do == before.steps[-len(to_do) :]
        # It goes on with the repetition that was under way, not with the set again.
        reps = [rep for rep in player.done if rep.item == 1]
        assert to_do[0].rep.number == player.step.rep.number == len(reps) + 1 > 1
        assert player.timeline.routine.items[1].extent is Extent.MEDIUM


def test_a_forgotten_session_is_kept_as_of_its_pause(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        begin(window_of(house))
        run_exercise(house, clock, 1)
        window = window_of(house)
        press(window, "Pause")
        paused = clock.now()
        clock.pass_ms(3 * 3_600_000)
        window.session.session.look()
        assert window.today.isVisible()
    record = only_record(tmp_path)
    assert record.state is SessionState.ENDED_EARLY
    assert record.ended == paused
    assert len(record.reps) > 0


def test_a_session_over_midnight_belongs_to_its_first_day(
    qapp: QApplication, tmp_path: Path
) -> None:
    late = MONDAY.replace(hour=23, minute=59)
    clock = FakeClock(late)
    with at_home(qapp, tmp_path, clock) as house:
        begin(window_of(house))
        run_exercise(house, clock, 1)
        assert clock.now().date() > MONDAY.date()
        window_of(house).session.session.toggle()
    with at_home(qapp, tmp_path, clock) as house:
        press(window_of(house), "Continue")
        let_pass(house, clock, 60_000)
    record = only_record(tmp_path)
    assert record.local_date == MONDAY.date()
    assert record.reps[-1].at.astimezone(MONDAY.tzinfo).date() > MONDAY.date()


def test_on_another_day_how_it_is_comes_before_what_was_left(
    qapp: QApplication, tmp_path: Path
) -> None:
    _leave_in_the_second_exercise(qapp, tmp_path)
    clock = FakeClock(MONDAY + timedelta(days=2))
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        press(window, "Continue")
        assert not window.following
        assert window.room(CHECK_IN).page.isVisible()
        assert window.room(CHECK_IN).first
    assert only_record(tmp_path).state is SessionState.ENDED_EARLY


@pytest.mark.parametrize("key", [None, Qt.Key.Key_F5])
def test_it_does_not_go_on_where_the_day_was_closed_since(
    qapp: QApplication, tmp_path: Path, key: Qt.Key | None
) -> None:
    _leave_in_the_second_exercise(qapp, tmp_path)
    clock = FakeClock(MONDAY + timedelta(hours=1))
    with at_home(qapp, tmp_path, clock, screened=False) as house:
        window = window_of(house)
        window.today.start_next()
        answer(window, Felt(9, 2))
        if key is None:
            press(window, "Continue")
        else:
            QTest.keyClick(window, key)
        assert not window.following
        assert window.today.isVisible()
    assert only_record(tmp_path).state is SessionState.ENDED_EARLY


def test_pressing_when_ready_is_remembered(qapp: QApplication, tmp_path: Path) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        begin(window_of(house))
        press(window_of(house), "Menu")
        press(window_of(house), "I press when ready")
        let_pass(house, clock, 60_000)
    with at_home(qapp, tmp_path, clock) as house:
        press(window_of(house), "Continue")
        player = window_of(house).session.session.player
        assert player is not None
        assert player.holds_on


def test_full_screen_is_remembered_for_the_next_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        begin(window)
        press(window, "Menu")
        press(window, "Full screen (F11)")
        assert window.isFullScreen()
        size = window.normalGeometry()
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        assert not window.isFullScreen()
        press(window, "Continue")
        assert window.isFullScreen()
        press(window, "Menu")
        press(window, "Finish early")
        (dialog,) = (one for one in window.findChildren(Dialog) if one.isVisible())
        press(dialog, "Finish early")
        assert not window.isFullScreen()
        assert window.geometry().size() == size.size()


def test_a_remote_starts_and_goes_on(qapp: QApplication, tmp_path: Path) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        QTest.keyClick(window, Qt.Key.Key_F5)
        answer(window)
        page = window.session.session
        assert page.isVisible()
        run_exercise(house, clock, 1)
        QTest.keyClick(window, Qt.Key.Key_F5)
        assert page.player is not None
        assert page.player.state is State.PAUSED
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        QTest.keyClick(window, Qt.Key.Key_F5)
        assert window.session.session.isVisible()
    assert only_record(tmp_path).state is SessionState.OPEN
