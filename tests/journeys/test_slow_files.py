"""Files go to a slow disk or stick, and the window never waits for it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from companion.language import tr
from companion.store.setting import FIRST_WEEKDAY
from companion.ui.doors import HISTORY, PLAN, SETTINGS
from companion.ui.pages.export_card import Form
from companion.ui.plan_door import Asking
from companion.ui.saving import SAVING
from companion.ui.widgets.dialog import Dialog
from companion.ui.widgets.text_line import TextLine
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, begin, go_to_week, window_of
from tests.journeys.slow_home import (
    LAST_WEEK,
    PATIENCE_MS,
    Home,
    look_around,
    on_a_slow_disk,
)
from tests.journeys.steps import press, words
from tests.slow_disk import SlowDisk, SlowStick

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = pytest.mark.untraced


@pytest.fixture
def home(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    with on_a_slow_disk(qapp, tmp_path, SlowDisk(monkeypatch)) as made:
        yield made


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
        look_around(home)
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
