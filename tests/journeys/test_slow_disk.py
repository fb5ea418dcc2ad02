"""A disk that takes for ever: whatever is done, the window never waits for it.

Each test holds every commit while somebody writes and then looks at what was written;
were there a place that waits for the disk, the test would stand there until its time is
up. Nothing sleeps.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.felt import Felt
from companion.domain.history import Morning, NotTodayReason
from companion.domain.plan_edit import removed
from companion.domain.record import SessionState
from companion.language import tr
from companion.store.diary import open_diary
from companion.store.draft import Drafts
from companion.store.setting import FIRST_WEEKDAY, LOOK
from companion.store.writer import SessionWriter
from companion.ui.day_answers import DayAnswers
from companion.ui.doors import HISTORY, PLAN, SETTINGS, TODAY
from companion.ui.pages.data_card import COPIES, COPY, EXPORT, IMPORT
from companion.ui.pages.entry_form import EntryForm
from companion.ui.pages.export_card import Form
from companion.ui.plan_door import Asking
from companion.ui.planner import Planner
from companion.ui.rooms.history import HistoryRoom
from companion.ui.saving import SAVING
from companion.ui.widgets.dialog import Dialog
from companion.ui.widgets.text_line import TextLine
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, begin, go_to_week, let_pass, window_of
from tests.journeys.steps import press, run_exercise, states, words
from tests.journeys.test_data import Files
from tests.slow_disk import SlowDisk, SlowStick

if TYPE_CHECKING:
    from companion.ui.rooms.data_desk import DataDesk

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = pytest.mark.untraced
LAST_WEEK = MONDAY.date() - timedelta(days=7)
FRIDAY = LAST_WEEK + timedelta(days=4)
PATIENCE_MS = 40_000


class Home:
    """The program open on four weeks of records, on a slow disk."""

    def __init__(self, house: House, clock: FakeClock, disk: SlowDisk) -> None:
        self.house = house
        self.clock = clock
        self.disk = disk

    @property
    def window(self) -> MainWindow:
        return window_of(self.house)

    @property
    def writer(self) -> SessionWriter:
        return self.window.crew.teller._writer

    @property
    def history(self) -> HistoryRoom:
        return self.window.room(HISTORY)

    @property
    def data(self) -> "DataDesk":
        self.window.go_to(SETTINGS)
        return self.window.room(SETTINGS).extras.data


@pytest.fixture
def home(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    fill_diary(tmp_path / "data", weeks=4)
    clock, disk = FakeClock(MONDAY), SlowDisk(monkeypatch)
    with at_home(qapp, tmp_path, clock) as house:
        home = Home(house, clock, disk)
        home.writer.settle()  # as the start's idle time does
        disk.forget()
        try:
            yield home
        finally:
            disk.let_through()


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
            _look_around(home)
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
        _look_around(home)
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


@pytest.mark.parametrize("form", [Form.CSV, Form.FHIR, Form.EVERYTHING])
def test_the_record_goes_to_a_slow_stick_and_the_window_does_not_wait(
    home: Home, stick: SlowStick, qtbot: QtBot, tmp_path: Path, form: Form
) -> None:
    go_to_week(home.window, LAST_WEEK)
    path, done = tmp_path / "out", home.history.history.board.done
    home.history.record.ask = lambda _parent, _name: path
    with stick.held():
        home.history.record.give(form)
        qtbot.waitUntil(lambda: done.accessibleName() == tr(SAVING))
        assert not path.exists()
        _look_around(home)
    qtbot.waitUntil(lambda: done.accessibleName() == f"Saved: {path}")
    assert path.stat().st_size > 1_000


@pytest.mark.parametrize("form", [Form.CSV, Form.EVERYTHING])
def test_a_record_that_was_not_saved_is_told_of_though_its_page_is_gone(
    home: Home, stick: SlowStick, qtbot: QtBot, tmp_path: Path, form: Form
) -> None:
    window, path = home.window, tmp_path / "out"
    window.go_to(HISTORY)
    home.history.record.ask = lambda _parent, _name: path
    told = qtbot.waitSignal(window.crew.ear.noticed, timeout=PATIENCE_MS)
    with told as why, stick.held():
        home.history.record.give(form)
        window.go_to(SETTINGS)
        page = window.room(SETTINGS).page
        page.value_chosen.emit(FIRST_WEEKDAY, "sunday")  # its weeks are made anew
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        stick.pulled_out = True
    assert why.args[0] in words(window)
    assert not path.exists()


def test_a_file_that_is_saved_meanwhile_takes_no_undo_away(
    home: Home, stick: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    room = home.history
    go_to_week(home.window, LAST_WEEK)
    room.record.ask = lambda _parent, _name: tmp_path / "out"
    first, last = LAST_WEEK, LAST_WEEK + timedelta(days=6)
    past = home.window.crew.annals().past
    before, done = past.entries(first, last), room.history.board.done
    with stick.held():
        room.record.give(Form.CSV)
        qtbot.waitUntil(lambda: done.accessibleName() == tr(SAVING))
        room.history.delete_asked.emit(before[0])
        room.history.note_told.emit(LAST_WEEK, "Which shoes?", True)
    qtbot.waitUntil(lambda: "Saved: " in done.accessibleName(), timeout=PATIENCE_MS)
    assert "Deleted the session of" in done.accessibleName()
    room.history.board.undo.click()
    assert past.entries(first, last) == before


@pytest.mark.parametrize("leaves", [False, True])
def test_a_plan_goes_to_a_slow_stick_and_is_told_of_wherever_one_is(
    home: Home, stick: SlowStick, qtbot: QtBot, tmp_path: Path, leaves: bool
) -> None:
    window, path = home.window, tmp_path / "mine.companion-plan"
    window.go_to(PLAN)
    door = window.room(PLAN).door
    door.asking = Asking(where=lambda *_: path)
    with stick.held():
        door.hand_on()
        (question,) = (o for o in window.findChildren(Dialog) if o.isVisible())
        question.findChildren(TextLine)[0].field.setText("Ada")
        question.asked.click()
        qtbot.waitUntil(lambda: tr(SAVING) in words(window))
        if leaves:
            press(window, "Close")
            begin(window)
            assert window.following
        stick.pulled_out = True
    qtbot.waitUntil(lambda: "The reason: Input/output error." in words(window))
    assert "Not saved" in words(window)
    assert tr(SAVING) not in words(window)
    shown = [one for one in window.findChildren(Dialog) if one.isVisible()]
    assert len(shown) == (0 if leaves else 1), "nothing lies over a session"
    assert not path.exists()


def test_a_sheet_that_was_not_saved_is_told_of_and_nothing_lies_over_stop(
    home: Home, stick: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    window, path = home.window, tmp_path / "today.pdf"
    dialog = window.crew.print_shop.today(window)
    dialog._ways = replace(dialog._ways, ask=lambda *_: path)
    with stick.held():
        press(dialog, "Save as PDF")
        press(dialog, "Close")
        begin(window)
        stick.pulled_out = True
    qtbot.waitUntil(
        lambda: "today.pdf was not saved" in words(window), timeout=PATIENCE_MS
    )
    assert QApplication.activeModalWidget() is None
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    window.session.session.stop()
    assert window.session.stop_card.isVisible()


def test_a_file_that_was_saved_is_there_though_the_program_is_closed_at_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    fill_diary(tmp_path / "data", weeks=1)
    forms = (Form.CSV, Form.FHIR, Form.EVERYTHING)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        go_to_week(window_of(house), LAST_WEEK)
        record = window_of(house).room(HISTORY).record
        record.ask = lambda _parent, name: tmp_path / name
        for form in forms:
            record.give(form)
    names = {one.name for one in tmp_path.iterdir() if one.is_file()}
    assert names == {f"companion-2026-11-23.{one.value}" for one in forms}


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
        _look_around(home)
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


def _look_around(home: Home) -> None:
    """Read what there is to read, as somebody does who waits for something."""
    window, today = home.window, home.clock.now().date()
    for place in (TODAY, HISTORY, PLAN, SETTINGS):
        window.go_to(place)
        QApplication.processEvents()
    past = window.crew.annals().past
    past.week(LAST_WEEK)
    past.trend(13, today)
    past.month(LAST_WEEK.replace(day=1))
    assert past.entries(LAST_WEEK, today)
