"""The record leaves as a file or a sheet, or it is said why not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.printing.transcript import transcript
from companion.store.album import ALBUM_NAME
from companion.store.diary import open_diary
from companion.ui.pages.export_card import ExportCard, Form
from companion.ui.pages.print_dialog import PrintDialog
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, go_to_week, window_of
from tests.journeys.looking_back import (
    FRIDAY,
    LAST_WEEK,
    at_last_week,
    history_room,
    press_in,
)
from tests.store.shown_photo import LARGE, show


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """Four weeks behind one, the last one shown."""
    with at_last_week(qapp, tmp_path) as house:
        yield house


def _dialog(home: House) -> PrintDialog:
    found = window_of(home).findChild(PrintDialog)
    assert found is not None
    return found


def test_the_appointment_sheet_shows_four_weeks_and_what_was_noted(home: House) -> None:
    room = history_room(home)
    room.history.appointment_asked.emit(FRIDAY)
    dialog = _dialog(home)
    words = transcript(dialog._sheet)
    assert "For my appointment" in words
    assert "26 October to 22 November 2026" in words
    assert "When can I go back to yoga?" in words
    dialog.reject()


def _choose(home: House, form: Form) -> None:
    press_in(history_room(home).page, "Export")
    card = window_of(home).findChild(ExportCard)
    assert card is not None
    card.buttons[form].click()


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        (Form.CSV, "date,time,zone,session,"),
        (Form.FHIR, '{\n "resourceType": "Bundle"'),
        (Form.EVERYTHING, "{"),
    ],
)
def test_the_record_leaves_in_the_form_that_was_chosen(
    home: House, qtbot: QtBot, tmp_path: Path, form: Form, begins: str
) -> None:
    room, path = history_room(home), tmp_path / f"out.{form.value}"
    room.record.ask = lambda _parent, _name: path
    _choose(home, form)
    # The whole diary is written by a thread, which a busy machine keeps waiting.
    done, saved = room.history.board.done, f"Saved: {path}"
    qtbot.waitUntil(lambda: done.accessibleName() == saved, timeout=25_000)
    assert done.isVisible()
    assert not room.history.board.undo.isVisible()
    assert path.read_text(encoding="utf-8").startswith(begins)


def test_a_photo_that_cannot_go_along_is_told_of_where_the_form_is_chosen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    fill_diary(data, weeks=1)
    with open_diary(data, FakeClock(MONDAY)) as diary:
        name = show(diary, LARGE)
    (data / ALBUM_NAME / name).unlink()
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as home:
        room, path = history_room(home), tmp_path / "out.json"
        go_to_week(window_of(home), LAST_WEEK)
        room.record.ask = lambda _parent, _name: path
        press_in(room.page, "Export")
        card = window_of(home).findChild(ExportCard)
        assert card is not None
        button = card.buttons[Form.EVERYTHING]
        qtbot.waitUntil(lambda: "photo of Mine" in button.accessibleDescription())
        button.click()
        done = room.history.board.done
        qtbot.waitUntil(lambda: "the photo of Mine" in done.accessibleName())


def test_the_record_to_read_is_a_sheet(home: House) -> None:
    _choose(home, Form.PDF)
    dialog = _dialog(home)
    assert "My record" in transcript(dialog._sheet)
    dialog.reject()


def test_a_record_that_cannot_be_saved_says_why(
    home: House, qtbot: QtBot, tmp_path: Path
) -> None:
    room = history_room(home)
    room.record.ask = lambda _parent, _name: tmp_path / "nowhere" / "out.csv"
    _choose(home, Form.CSV)
    done, why = room.history.board.done, "Not saved: No such file or directory."
    qtbot.waitUntil(lambda: done.accessibleName() == why)
    room.record.ask = lambda _parent, _name: None
    room.history.board.hide_done()
    _choose(home, Form.CSV)
    assert not room.history.board.done.isVisible()
