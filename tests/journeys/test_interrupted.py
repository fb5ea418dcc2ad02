"""What was left unfinished is offered again; nothing of it is lost."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.domain.record import SessionState
from companion.store.diary import read_diary
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, let_pass, window_of
from tests.journeys.steps import only_record, press, run_exercise


def _leave_in_the_second_exercise(qapp: QApplication, folder: Path) -> int:
    clock = FakeClock(MONDAY)
    with at_home(qapp, folder, clock) as house:
        press(window_of(house), "Start session")
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
    assert record.exercises_done == 6


def test_it_can_be_kept_as_finished_early(qapp: QApplication, tmp_path: Path) -> None:
    done = _leave_in_the_second_exercise(qapp, tmp_path)
    with at_home(qapp, tmp_path) as house:
        press(window_of(house), "Keep as finished early")
    with read_diary(tmp_path / "data", FakeClock(MONDAY)) as diary:
        assert diary.sessions.unfinished() is None
    record = only_record(tmp_path)
    assert record.state is SessionState.ENDED_EARLY
    assert len(record.reps) == done
