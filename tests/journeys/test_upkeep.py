"""The diary as a whole, as Settings ask for it, in the running program."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.store.backup import Backups
from companion.store.diary import open_diary
from companion.store.erasure import Erasure
from companion.store.errors import DiaryError, NotErased
from companion.store.exchange_reader import read_in
from companion.store.lock import FolderLock
from companion.ui.trouble_window import TroubleWindow
from companion.ui.upkeep import Upkeep
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, window_of
from tests.journeys.steps import press, words
from tests.store.examples import PLAN
from tests.store.whole import everything

# The store's verbs have tests of their own.
pytestmark = pytest.mark.untraced


def upkeep_of(house: House) -> Upkeep:
    return window_of(house).crew.upkeep()


def begin_one(data: Path, name: str) -> None:
    with open_diary(data, FakeClock(MONDAY)) as diary:
        diary.sessions.begin(PLAN, MONDAY, MONDAY.date(), "UTC", name)


def a_mistake() -> None:
    msg = "ours"
    raise ValueError(msg)


def ids(data: Path) -> set[str]:
    with open_diary(data, FakeClock(MONDAY)) as diary:
        return {entry.record.id for entry in everything(diary.archive).entries}


def test_what_closes_the_window_waits_for_the_end_of_a_session(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    clock, done = FakeClock(MONDAY), list[str]()
    with at_home(qapp, tmp_path, clock) as house:
        before, upkeep = window_of(house), upkeep_of(house)
        begin(before)
        upkeep.restart_asked.emit(lambda: done.append("done"))
        qapp.processEvents()
        assert before.following
        assert done == []
        before.session.session.stop()
        clock.pass_ms(2_000)
        press(before.session.stop_card, "Finish today")
        qtbot.waitUntil(lambda: house.window is not before)
        assert done == ["done"]


@pytest.mark.parametrize("in_session", [True, False])
def test_all_is_deleted_too_where_the_window_is_closed_before_it_came_to_that(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, *, in_session: bool
) -> None:
    data = tmp_path / "data"
    begin_one(data, "one")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        upkeep = upkeep_of(house)
        if in_session:
            begin(window_of(house))
            with qtbot.waitSignal(upkeep.restart_asked):
                upkeep.erase()
            assert window_of(house).following
        else:
            upkeep.erase()
    assert not (data / "diary.db").exists()


def test_what_cannot_be_deleted_at_the_end_is_there_at_the_next_start(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_erasure: Erasure) -> None:
        raise NotErased(tmp_path, "in use")

    monkeypatch.setattr(Erasure, "erase", refuse)
    begin_one(tmp_path / "data", "one")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        upkeep_of(house).erase()
    assert "one" in ids(tmp_path / "data")


def test_going_back_opens_the_window_on_the_copy_and_keeps_what_was(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    data, clock = tmp_path / "data", FakeClock(MONDAY)
    begin_one(data, "one")
    with at_home(qapp, tmp_path, clock) as house:
        upkeep = upkeep_of(house)
        with qtbot.waitSignal(upkeep.copied):
            upkeep.copy()
    begin_one(data, "two")
    clock.suspend(3_600_000)
    with at_home(qapp, tmp_path, clock) as house:
        before, upkeep = house.window, upkeep_of(house)
        with qtbot.waitSignal(upkeep.copies_found) as found:
            upkeep.look()
        (copy,) = found.args[0]
        assert copy.sound
        with qtbot.waitSignal(upkeep.restart_asked):
            upkeep.go_back(copy.backup)
        qtbot.waitUntil(lambda: house.window is not before)
        assert isinstance(house.window, MainWindow)
        assert house.window.isVisible()
    assert ids(data) == {"one"}
    kept, _ = Backups(data, clock).all()
    assert kept.made == MONDAY + timedelta(hours=1)
    assert (data / "set-aside").is_dir()


def test_after_deleting_all_the_program_is_as_on_the_first_day(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    begin_one(data, "one")
    with at_home(qapp, tmp_path) as house:
        before, upkeep = house.window, upkeep_of(house)
        assert upkeep.folder == data
        with qtbot.waitSignal(upkeep.exported):
            upkeep.export(tmp_path / "all.json")
        with qtbot.waitSignal(upkeep.copied):
            upkeep.copy()
        upkeep.erase()
        qtbot.waitUntil(lambda: house.window is not before)
        assert isinstance(house.window, MainWindow)
    assert ids(data) == set()
    assert not (data / "backups").exists()
    assert len(read_in(tmp_path / "all.json").entries) == 1


def test_an_export_comes_in_again_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    begin_one(tmp_path / "elsewhere", "two")
    with open_diary(tmp_path / "elsewhere", FakeClock(MONDAY)) as diary:
        diary.archive.export(tmp_path / "two.json")
    begin_one(tmp_path / "data", "one")
    with at_home(qapp, tmp_path) as house:
        upkeep = upkeep_of(house)
        with qtbot.waitSignal(upkeep.imported) as told:
            upkeep.bring_in(tmp_path / "two.json")
        assert told.args[0].new == 1
        with qtbot.waitSignal(upkeep.imported) as told:
            upkeep.bring_in(tmp_path / "two.json")
        assert told.args[0].already_here == 1
    assert ids(tmp_path / "data") == {"one", "two"}
    assert len(Backups(tmp_path / "data", FakeClock(MONDAY)).all()) == 1


def test_what_fails_is_said_and_changes_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        upkeep, before = upkeep_of(house), house.window
        with qtbot.waitSignal(upkeep.failed) as told:
            job = upkeep.bring_in(tmp_path / "nothing.json")
        assert isinstance(told.args[0], DiaryError)
        assert told.args[1] is job
        upkeep.went_wrong.disconnect()  # it would be raised, as all errors of ours
        with qtbot.waitSignal(upkeep.went_wrong):
            upkeep._do(a_mistake)
        assert house.window is before


def test_when_the_file_cannot_be_worked_on_the_window_says_so(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        lock: list[FolderLock] = []

        def deed() -> None:
            lock.append(FolderLock(tmp_path / "data"))
            FolderLock(tmp_path / "data")

        house.restart(deed)
        assert isinstance(house.window, TroubleWindow)
        assert "already open" in words(house.window)
        lock[0].release()
