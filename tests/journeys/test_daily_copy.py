"""A checked copy of the diary every day, without anybody thinking of it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.store.backup import Backup, Backups
from companion.store.copy import verify_copy
from companion.store.diary import open_diary
from companion.store.folder import BACKUPS_NAME
from companion.ui.daily_copy import DailyCopy
from companion.ui.diary_ear import DiaryEar
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, words
from tests.store.examples import PLAN, change

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = pytest.mark.untraced

ROOT = Path(__file__).resolve().parents[2]
DAY_MS = 24 * 3_600_000


def copies(folder: Path) -> tuple[Backup, ...]:
    return Backups(folder / "data", FakeClock(MONDAY)).all()


def stop_a_session(house: House, clock: FakeClock) -> None:
    """Begin a session, stop it, skip the questions."""
    window = window_of(house)
    begin(window)
    let_pass(house, clock, 30_000)
    press(window, "Stop: pain or tingling")
    clock.pass_ms(2_000)
    press(window.session.stop_card, "Finish today")


def begin_one(folder: Path) -> None:
    """A session in the diary, from before the program was opened."""
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:
        diary.sessions.begin(PLAN, MONDAY, MONDAY.date(), "UTC")


@contextmanager
def copies_cannot_be_made(folder: Path) -> Iterator[None]:
    """A file stands where the folder of the copies should be."""
    place = folder / "data" / BACKUPS_NAME
    place.write_bytes(b"")
    yield
    place.unlink()


def wait_for(qtbot: QtBot, window: QWidget, said: str) -> None:
    qtbot.waitUntil(lambda: said in words(window), timeout=10_000)


def test_after_a_session_there_is_a_sound_copy_of_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        assert copies(tmp_path) == ()
        stop_a_session(house, clock)
        qtbot.waitUntil(lambda: len(copies(tmp_path)) == 1, timeout=10_000)
    (copy,) = copies(tmp_path)
    assert verify_copy(copy.path) == ()


def test_one_copy_a_day_is_enough_and_the_next_day_has_its_own(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        stop_a_session(house, clock)
        qtbot.waitUntil(lambda: len(copies(tmp_path)) == 1, timeout=10_000)
        stop_a_session(house, clock)
    assert len(copies(tmp_path)) == 1
    clock.pass_ms(2 * DAY_MS)
    with at_home(qapp, tmp_path, clock) as house:
        stop_a_session(house, clock)
    assert [copy.made.day for copy in copies(tmp_path)] == [25, 23]


def test_closing_makes_the_copy_that_is_due(qapp: QApplication, tmp_path: Path) -> None:
    begin_one(tmp_path)
    with at_home(qapp, tmp_path):
        assert copies(tmp_path) == ()
    (copy,) = copies(tmp_path)
    assert verify_copy(copy.path) == ()
    with at_home(qapp, tmp_path, FakeClock(MONDAY)):
        pass
    assert copies(tmp_path) == (copy,)


def test_an_empty_diary_is_not_copied(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path):
        pass
    assert not (tmp_path / "data" / BACKUPS_NAME).exists()


def test_a_copy_that_fails_is_told_once_and_stops_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    said = "No copy of your diary could be made today."
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        with copies_cannot_be_made(tmp_path):
            stop_a_session(house, clock)
            wait_for(qtbot, window, said)
            press(window, "OK")
            assert said not in words(window)
            stop_a_session(house, clock)
            assert window.today.isVisible()
            assert said not in words(window)
    assert len(copies(tmp_path)) == 1


def test_trouble_that_lasts_is_not_covered_by_a_copy_that_failed(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        ear = window.crew.ear
        ear.failed_to_write.emit("The disk is full.")
        ear.copy_failed("No copy.")
        assert "The disk is full. What you do now is kept" in words(window)
        ear.recovered()
        assert "The disk is full." not in words(window)
        ear.copy_failed("No copy.")
        assert "No copy." in words(window)
        ear.failed_to_write.emit("The disk is full.")
        assert "The disk is full. What you do now is kept" in words(window)


def test_a_diary_that_was_damaged_meanwhile_is_not_called_safe(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    begin_one(tmp_path)
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        change(tmp_path / "data" / "diary.db", "UPDATE planned SET name = 'x'")
        window_of(house).session_over.emit()
        wait_for(qtbot, window_of(house), "Parts of the diary look damaged.")
    assert copies(tmp_path) == ()


def test_an_error_of_ours_reaches_the_ear(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    del qapp

    def settle() -> bool:
        msg = "ours"
        raise ValueError(msg)

    ear = DiaryEar()
    with (
        open_diary(tmp_path / "data", FakeClock(MONDAY)) as diary,
        qtbot.waitSignal(ear.went_wrong),
    ):
        DailyCopy(diary, settle, ear).close()


def test_nothing_of_it_is_loaded_at_start() -> None:
    code = (
        "import sys, companion.app\n"
        "sys.exit(any(name in sys.modules for name in ("
        "'companion.ui.daily_copy', 'companion.store.backup', "
        "'companion.ui.trouble_line', 'companion.store.recovery')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        timeout=25,
    )
    assert done.returncode == 0, done.stderr
