"""A disk that takes for ever: whatever is done, the window never waits for it.

Each test holds every commit while somebody writes and then looks at what was written;
were there a place that waits for the disk, the test would stand there until its time is
up. Nothing sleeps.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.domain.felt import Felt
from companion.domain.history import Morning, NotTodayReason
from companion.domain.plan_edit import removed
from companion.domain.record import SessionState
from companion.store.diary import open_diary
from companion.store.draft import Drafts
from companion.store.setting import LOOK
from companion.ui.day_answers import DayAnswers
from companion.ui.doors import HISTORY, PLAN, SETTINGS, TODAY
from companion.ui.pages.data_card import COPIES, COPY, EXPORT, IMPORT
from companion.ui.pages.entry_form import EntryForm
from companion.ui.planner import Planner
from companion.ui.rooms.history import HistoryRoom
from tests.fakes import FakeClock
from tests.house import MONDAY, begin, go_to_week, let_pass
from tests.journeys.files import Files
from tests.journeys.slow_home import (
    LAST_WEEK,
    PATIENCE_MS,
    Home,
    look_around,
    on_a_slow_disk,
)
from tests.journeys.steps import press, run_exercise, states, words
from tests.slow_disk import SlowDisk

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = pytest.mark.untraced


@pytest.fixture
def home(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    with on_a_slow_disk(qapp, tmp_path, SlowDisk(monkeypatch)) as made:
        yield made


FRIDAY = LAST_WEEK + timedelta(days=4)


def test_a_session_is_followed_stopped_and_seen_on_today(home: Home) -> None:
    window = home.window
    with home.disk.held():
        begin(window)
        run_exercise(home.house, home.clock, 1)
        let_pass(home.house, home.clock, 30_000)
        press(window, "Stop: pain or tingling")
        home.clock.pass_ms(2_000)
        press(window.session.stop_card, "Finish today")
        assert window.today.isVisible()
        assert list(states(window.today))[:3] == ["done", "stopped", "next"]
        window.go_to(HISTORY)
        assert "1 of 3 sessions" in words(window)
        assert home.writer.waiting > 1
        window.go_to(TODAY)
        begin(window)  # and the next one
        assert window.following
        window.session.session.stop()
        press(window.session.stop_card, "Finish today")
    assert home.writer.settle()
    assert home.disk.by_the_window == 0


def test_the_past_is_put_right_and_undone(home: Home) -> None:
    go_to_week(home.window, LAST_WEEK)
    room, board = home.history, home.history.history.board
    with home.disk.held():
        room.history.open_day(FRIDAY)
        _press_one(room, "Edit the session")
        form = room.page.currentWidget()
        assert isinstance(form, EntryForm)
        form.sets.exercises[1].fill(whole=False)
        form.before.leg.set_value(7)
        form.save.click()
        (entry,) = board.day.shown
        assert entry.record.reps_done(1) == 0
        _press_one(room, "Undo")
        (entry,) = board.day.shown
        assert entry.record.reps_done(1) == 6
        _press_one(room, "Delete the session")
        assert not list(board.day.shown)
        _press_one(room, "Undo")
        assert len(list(board.day.shown)) == 1
        room.history.open_day(LAST_WEEK + timedelta(days=1))
        board.day.add_asked.emit()
        form = room.page.currentWidget()
        assert isinstance(form, EntryForm)
        press(form, "All as planned")
        form.save.click()
        assert len(list(board.day.shown)) == 1
        assert home.writer.waiting == 5
    assert home.writer.settle()
    assert home.disk.by_the_window == 0


def test_what_is_told_chosen_and_planned_holds_at_once(home: Home) -> None:
    window, crew = home.window, home.window.crew
    today = home.clock.now().date()
    with home.disk.held():
        window.today.answered.emit("morning", "same")
        assert crew.teller.newest(Morning) is not None
        window.go_to(SETTINGS)
        page = window.room(SETTINGS).page
        page.value_chosen.emit(LOOK, "dark")
        assert crew.settings.get(LOOK) == "dark"
        assert window.theme.mode == "dark"
        page.reset_asked.emit((LOOK,))
        assert crew.settings.get(LOOK) == "system"
        crew.desk.remember_by_hand(by_hand=True)
        drafts = Drafts(crew.settings)
        drafts.keep_sheet(drafts.sheet(today))
        planner = Planner(crew.casebook, crew.teller, home.clock)
        planner.change(lambda plan: removed(plan, "bridge"))
        window.go_to(PLAN)
        assert "bridge" not in {
            one.exercise.id
            for one in crew.casebook.outlook(home.clock.now()).plan.items
        }
        DayAnswers(window).put_off(NotTodayReason.TIRED)
        assert crew.casebook.outlook(home.clock.now()).put_off
    assert home.writer.settle()
    assert home.disk.by_the_window == 0


def test_a_date_that_is_right_after_all_is_remembered(home: Home) -> None:
    window, begun = home.window, list[str]()
    home.clock.pass_ms(500 * 24 * 3_600_000)
    with home.disk.held():
        window.crew.when_sure(lambda: begun.append("begun"))
        press(window, "Yes, it is right")
        window.crew.when_sure(lambda: begun.append("again"))
        assert begun == ["begun", "again"]
    assert home.disk.by_the_window == 0


def test_copies_and_files_wait_for_the_disk_and_the_window_does_not(
    home: Home, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = home.data
    desk._files = Files(str(tmp_path / "out.json"))
    for key, done in ((COPY, "copy was made"), (EXPORT, "Saved in")):
        with home.disk.held():
            home.window.crew.settings.set(LOOK, "dark" if key == COPY else "light")
            desk.card.rows[key].button.click()
            assert "Working" in desk.card.rows[key].told.text()
            look_around(home)
        qtbot.waitUntil(
            lambda key=key, done=done: done in desk.card.rows[key].told.text(),  # type: ignore[misc] # bound at once
            timeout=PATIENCE_MS,
        )
    assert home.disk.by_the_window == 0


def test_the_window_reads_and_writes_while_an_import_holds_the_file(
    home: Home, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "all.json"
    month = MONDAY - timedelta(days=100)
    with open_diary(elsewhere, FakeClock(month)) as diary:
        brought = diary.sessions.begin((), month, month.date(), "UTC")
        diary.sessions.end(brought, SessionState.FINISHED, month)
        diary.archive.export(out)
    desk = home.data
    home.disk.forget()
    desk._files = Files(str(out))
    with home.disk.held():
        desk.card.rows[IMPORT].button.click()
        while not home.disk.asked.acquire(blocking=False):  # joined, not committed
            qtbot.wait(1)
        look_around(home)
        home.window.crew.teller.tell(Morning(MONDAY.date(), Felt(1, 1)))
        begin(home.window)
        run_exercise(home.house, home.clock, 1)
        home.window.session.session.stop()
        press(home.window.session.stop_card, "Finish today")
        assert home.writer.waiting > 1
        here = home.writer.between(MONDAY.date(), MONDAY.date())
        assert not home.writer.between(month.date(), month.date())
    told = desk.card.rows[IMPORT].told
    qtbot.waitUntil(lambda: "added" in told.text(), timeout=PATIENCE_MS)
    assert [one.id for one in home.writer.between(month.date(), month.date())] == [
        brought
    ]
    assert home.writer.between(MONDAY.date(), MONDAY.date()) == here
    assert home.writer.settle()
    assert home.disk.by_the_window == 0


def test_going_back_to_a_copy_waits_beside_the_window(home: Home, qtbot: QtBot) -> None:
    desk = home.data
    desk.card.rows[COPY].button.click()
    told = desk.card.rows[COPY].told
    qtbot.waitUntil(lambda: "copy was made" in told.text(), timeout=PATIENCE_MS)
    home.clock.pass_ms(3_600_000)
    desk.card.rows[COPIES].button.click()
    qtbot.waitUntil(lambda: bool(desk.card.copies), timeout=PATIENCE_MS)
    before = home.house.window
    with home.disk.held():
        home.window.crew.settings.set(LOOK, "dark")
        desk.card.copies[0].button.click()
        press(home.window, "Use this copy")
        look_around(home)
        assert home.house.window is before, "not before all is on disk"
        assert home.disk.by_the_window == 0
    qtbot.waitUntil(lambda: home.house.window is not before, timeout=PATIENCE_MS)
    assert home.window.crew.settings.get(LOOK) == "system"


def _press_one(room: HistoryRoom, name: str) -> None:
    """Press the first button in view whose name begins so."""
    QApplication.processEvents()
    buttons = [b for b in room.page.findChildren(QAbstractButton) if b.isVisible()]
    next(b for b in buttons if b.accessibleName().startswith(name)).click()
    QApplication.processEvents()
