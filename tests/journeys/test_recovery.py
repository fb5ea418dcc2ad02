"""A diary that does not open: back to the last good copy, in the window itself."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.record import SessionRecord
from companion.store.diary import open_diary, read_diary
from companion.store.errors import DiaryDamaged
from companion.store.lock import FolderLock
from companion.ui.doors import HISTORY
from companion.ui.pages.copy_words import moment_words
from companion.ui.trouble_window import TroubleWindow
from companion.ui.window import MainWindow
from tests.damage import back_up, wreck
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, words
from tests.store.examples import change

FRIDAY = MONDAY - timedelta(days=3) + timedelta(hours=9)
EARLIER = FRIDAY - timedelta(days=4)


def sessions(data: Path) -> tuple[SessionRecord, ...]:
    with read_diary(data, FakeClock(MONDAY)) as diary:
        return diary.sessions.between(MONDAY.date() - timedelta(30), MONDAY.date())


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two weeks of sessions, written once: that is a thousand commits."""
    folder = tmp_path_factory.mktemp("used")
    fill_diary(folder, 2)
    return folder


@pytest.fixture
def data(used: Path, tmp_path: Path) -> Path:
    """The data folder of a program in ``tmp_path``, with two weeks of sessions."""
    folder = tmp_path / "data"
    shutil.copytree(used, folder)
    return folder


def damage(data: Path, *copies: datetime) -> bytes:
    """Copies of the diary, one session after each, then damage; gives the file."""
    for when in copies:
        back_up(data, when)
        begin_one(data, when + timedelta(hours=1))
    return wreck(data, "session_by_date")


def begin_one(data: Path, when: datetime) -> None:
    plan = sessions(data)[0].plan
    with open_diary(data, FakeClock(when)) as diary:
        diary.sessions.discard(diary.sessions.begin(plan, when, when.date(), "UTC"))
        diary.sessions.begin(plan, when, when.date(), "UTC")


def trouble_of(qtbot: QtBot, house: House) -> TroubleWindow:
    """The window that says what is wrong, once the diary has been looked over."""
    qtbot.waitUntil(lambda: isinstance(house.window, TroubleWindow), timeout=10_000)
    assert isinstance(house.window, TroubleWindow)
    return house.window


def wait_for(qtbot: QtBot, window: QWidget, said: str) -> None:
    qtbot.waitUntil(lambda: said in words(window), timeout=10_000)


def come_home(qtbot: QtBot, house: House) -> MainWindow:
    qtbot.waitUntil(lambda: isinstance(house.window, MainWindow), timeout=10_000)
    return window_of(house)


def test_going_back_to_the_last_good_copy_opens_the_window_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    before = len(sessions(data))
    damaged = damage(data, FRIDAY)
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        assert "The diary file is damaged." in words(window)
        wait_for(qtbot, window, f"Copy of {moment_words(FRIDAY, MONDAY)}")
        assert "1 newer session can still be read" in words(window)
        press(window, "Go back to this copy")
        assert "The old file is kept" in words(window)
        press(window, "Use this copy")
        home = come_home(qtbot, house)
        home.go_to(HISTORY)
        press(home, "Previous week")
        assert "3 of 3 sessions" in words(home)
    assert len(sessions(data)) == before + 1
    (kept,) = (data / "set-aside").glob("*/diary.db")
    assert kept.read_bytes() == damaged


def test_nothing_happens_before_the_question_is_answered(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    damaged = damage(data, FRIDAY)
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        wait_for(qtbot, window, "Copy of")
        press(window, "Go back to this copy")
        press(window, "Not now")
        qapp.processEvents()
        assert house.window is window
        assert "Copy of" in words(window)
    assert (data / "diary.db").read_bytes() == damaged
    assert not (data / "set-aside").exists()


def test_older_copies_are_shown_one_by_one(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    before = len(sessions(data))
    damage(data, EARLIER, FRIDAY)
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        wait_for(qtbot, window, "Copy of")
        earlier = moment_words(EARLIER, MONDAY)
        assert earlier not in words(window)
        press(window, "Show an older copy")
        wait_for(qtbot, window, f"Copy of {earlier}")
        press(window, "Show an older copy")
        wait_for(qtbot, window, "There is no older copy.")
        press(window, f"Go back to this copy of {earlier}")
        press(window, "Use this copy")
        come_home(qtbot, house)
    assert len(sessions(data)) == before + 2


def test_without_a_copy_a_new_diary_takes_what_can_be_read(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    before = len(sessions(data))
    damaged = damage(data)
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        wait_for(qtbot, window, "There is no good copy")
        assert f"{before} sessions can still be read" in words(window)
        press(window, "Start a new diary")
        press(window, "Start new")
        come_home(qtbot, house)
    assert len(sessions(data)) == before
    (kept,) = (data / "set-aside").glob("*/diary.db")
    assert kept.read_bytes() == damaged


def test_a_diary_that_has_gone_comes_back_from_its_copy(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    before = len(sessions(data))
    back_up(data, FRIDAY)
    (data / "diary.db").unlink()
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        wait_for(qtbot, window, "Missing: every session after this moment.")
        press(window, "Go back to this copy")
        assert "The old file" not in words(window)
        press(window, "Use this copy")
        come_home(qtbot, house)
    assert len(sessions(data)) == before


def test_a_recovery_that_fails_says_so_and_can_be_tried_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    before = len(sessions(data))
    damaged = damage(data, FRIDAY)
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        wait_for(qtbot, window, "Copy of")
        elsewhere = FolderLock(data)
        press(window, "Go back to this copy")
        press(window, "Use this copy")
        assert "Working on your diary." in words(window)
        assert "Copy of" not in words(window)
        wait_for(qtbot, window, "That did not work. The program is already open")
        assert (data / "diary.db").read_bytes() == damaged
        elsewhere.release()
        press(window, "Go back to this copy")
        press(window, "Use this copy")
        come_home(qtbot, house)
    assert len(sessions(data)) == before + 1


def test_a_file_that_is_no_diary_is_replaced_only_where_copies_of_one_lie(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    back_up(data, FRIDAY)
    (data / "diary.db").write_bytes(b"noise" * 2_000)
    with at_home(qapp, tmp_path) as house:
        wait_for(qtbot, trouble_of(qtbot, house), "Copy of")
    for copy in (data / "backups").iterdir():
        copy.unlink()
    with at_home(qapp, tmp_path) as house:
        assert trouble_of(qtbot, house).copies is None


def test_closing_while_copies_are_looked_for_leaves_nothing_behind(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    damaged = damage(data, FRIDAY)
    with at_home(qapp, tmp_path) as house:
        press(trouble_of(qtbot, house), "Close")
    assert (data / "diary.db").read_bytes() == damaged


def test_an_error_of_ours_in_a_recovery_is_not_hidden(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    damage(data, FRIDAY)
    with at_home(qapp, tmp_path) as house:
        window = trouble_of(qtbot, house)
        wait_for(qtbot, window, "Copy of")
        with pytest.raises(ValueError, match="ours"):
            window._raise(ValueError("ours"))


def test_damage_found_in_a_session_waits_until_the_session_is_over(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    clock = FakeClock(MONDAY)
    # Nothing that the rules look at: they would find it before the first picture.
    change(data / "diary.db", "INSERT INTO setting VALUES ('paper', '\"a4\"', 0)")
    with at_home(qapp, tmp_path, clock) as house:
        home = window_of(house)
        begin(home)
        caretaker = home.crew.upkeep.__self__  # type: ignore[attr-defined] # its method
        qtbot.waitUntil(lambda: caretaker._damage is not None, timeout=10_000)
        let_pass(house, clock, 30_000)
        assert house.window is home
        press(home, "Stop: pain or tingling")
        clock.pass_ms(2_000)
        press(home.session.stop_card, "Finish today")
        assert "damaged" in words(trouble_of(qtbot, house))
    with read_diary(data, FakeClock(MONDAY)) as diary:
        (newest,) = diary.sessions.between(MONDAY.date(), MONDAY.date())
    assert newest.stops
    assert newest.reps


def test_a_row_that_was_changed_is_found_though_nobody_looks_at_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, data: Path
) -> None:
    change(data / "diary.db", "UPDATE bout SET reps = '[]' WHERE session = 1")
    with at_home(qapp, tmp_path) as house:
        assert "damaged" in words(trouble_of(qtbot, house))


def test_a_row_that_the_first_picture_needs_keeps_it_from_being_shown(
    qapp: QApplication, tmp_path: Path, data: Path
) -> None:
    change(data / "diary.db", "INSERT INTO setting VALUES ('look', '\"dark\"', 0)")
    with at_home(qapp, tmp_path) as house:
        assert isinstance(house.window, TroubleWindow)


def test_damage_that_is_told_while_the_program_closes_opens_nothing(
    qapp: QApplication, tmp_path: Path, data: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        caretaker = window_of(house).crew.upkeep.__self__  # type: ignore[attr-defined] # its method
        caretaker._take_damage(DiaryDamaged(data / "diary.db", ("one",)))
        house.close()
        qapp.processEvents()
        assert house.window is None
        house._try_again()
        assert house.window is None
