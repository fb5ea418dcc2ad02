"""Looking back: what was done is put right, added to, and noted for a visit."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.domain.felt import Felt, NextMorning
from companion.domain.lock import ListDue, list_due
from companion.domain.revision import bouts, counts
from companion.domain.stop import Furthest, StopReason
from companion.printing.transcript import transcript
from companion.store.diary import open_diary
from companion.ui.doors import HISTORY, TODAY
from companion.ui.pages.entry_form import EntryForm
from companion.ui.pages.paper_form import PaperForm
from companion.ui.pages.told_fields import PainFields
from companion.ui.pages.told_form import ToldForm
from companion.ui.rooms.history import HistoryRoom
from tests.fakes import FakeClock
from tests.house import MONDAY, go_to_week, window_of
from tests.journeys.looking_back import (
    FRIDAY,
    LAST_WEEK,
    at_last_week,
    history_room,
    press_in,
    said_in,
)


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """Four weeks behind one, the last one shown."""
    with at_last_week(qapp, tmp_path) as house:
        yield house


def test_a_session_is_put_right_and_back_again(home: House) -> None:
    room = history_room(home)
    room.history.open_day(FRIDAY)
    press_in(room.page, "Edit the session")
    form = room.page.currentWidget()
    assert isinstance(form, EntryForm)
    form.sets.exercises[1].fill(whole=False)
    form.before.leg.set_value(7)
    form.save.click()
    assert room.page.currentWidget() is room.history
    (entry,) = room.history.board.day.shown
    assert entry.record.reps_done(1) == 0
    assert entry.before_felt is not None
    assert entry.before_felt.leg == 7
    press_in(room.page, "Undo")
    (entry,) = room.history.board.day.shown
    assert entry.record.reps_done(1) == 6
    assert not room.history.board.done.isVisible()


def test_a_session_is_deleted_and_comes_back(home: House) -> None:
    room = history_room(home)
    room.history.open_day(FRIDAY)
    press_in(room.page, "Delete the session")
    assert room.history.board.day.shown == ()
    assert room.history.board.undo.hasFocus() or not room.page.isActiveWindow()
    press_in(room.page, "Undo")
    assert len(room.history.board.day.shown) == 1


def test_what_was_done_elsewhere_is_added(home: House) -> None:
    room = history_room(home)
    tuesday = LAST_WEEK + timedelta(days=1)
    room.history.open_day(tuesday)
    room.history.board.day.add_asked.emit()
    form = room.page.currentWidget()
    assert isinstance(form, EntryForm)
    press_in(form, "All as planned")
    form.after.set_felt(Felt(2, 1))
    form.save.click()
    (entry,) = room.history.board.day.shown
    assert counts(entry.record) == dict(bouts(entry.record.plan))
    assert entry.after_felt == Felt(2, 1)


def test_a_paper_week_is_typed_in_at_once(home: House, tmp_path: Path) -> None:
    room = history_room(home)
    earlier = LAST_WEEK - timedelta(weeks=8)
    go_to_week(window_of(home), earlier)
    room.history.board.stops.paper_asked.emit()
    form = room.page.currentWidget()
    assert isinstance(form, PaperForm)
    for number in (0, 2):
        form.days[number].whole.click()
    form.save.click()
    assert room.page.currentWidget() is room.history
    assert room.history.first == earlier
    home.close()
    with open_diary(tmp_path / "data", FakeClock(MONDAY)) as diary:
        records = diary.sessions.between(earlier, earlier + timedelta(days=6))
    days = {one.local_date for one in records}
    assert days == {earlier, earlier + timedelta(days=2)}


def test_a_paper_week_that_is_begun_is_let_go_of_only_when_asked(home: House) -> None:
    room, window = history_room(home), window_of(home)
    go_to_week(window, LAST_WEEK - timedelta(weeks=8))
    room.history.board.stops.paper_asked.emit()
    form = room.page.currentWidget()
    assert isinstance(form, PaperForm)
    press_in(form, "Cancel")
    assert room.page.currentWidget() is room.history, "of nothing nobody is asked"
    room.history.board.stops.paper_asked.emit()
    for walked, why in ((25, None), (None, 0)):
        form.days[0].walked.set_value(walked)
        form.days[0].stops[0].why.choose(why)
        QTest.keyClick(form, Qt.Key.Key_Escape)
        press_in(window, "Stay here")
        assert form.isVisible()
        press_in(form, "Cancel")
        press_in(window, "Discard")
        assert room.page.currentWidget() is room.history
        room.history.board.stops.paper_asked.emit()
        press_in(form, "Cancel")
        assert room.page.currentWidget() is room.history, "it began afresh"
        room.history.board.stops.paper_asked.emit()


def _type_a_stopped_day(room: HistoryRoom) -> None:
    """Two stops, a walk, a morning and a single set, on the first day; and save."""
    room.history.board.stops.paper_asked.emit()
    form = room.page.currentWidget()
    assert isinstance(form, PaperForm)
    day = form.days[0]
    QTest.keyClicks(day.ticks[1], "1")
    day.leg.set_value(4)
    day.back.set_value(2)
    day.furthest.choose(tuple(Furthest).index(Furthest.THIGH))
    day.walked.set_value(25)
    day.stops[0].number.set_value(2)
    day.stops[0].why.choose(tuple(StopReason).index(StopReason.TINGLING_NUMBNESS))
    day.stops[1].number.set_value(1)
    day.morning.choose(tuple(NextMorning).index(NextMorning.BETTER))
    form.save.click()
    QApplication.processEvents()


def test_all_that_was_on_a_paper_week_is_on_the_printed_one(home: House) -> None:
    room, window = history_room(home), window_of(home)
    earlier = LAST_WEEK - timedelta(weeks=8)
    go_to_week(window, earlier)
    _type_a_stopped_day(room)

    words = _printed_week(home, earlier)
    assert "  Walking, minutes  25  _" in words
    assert "\nStopped? number, reason  2 tingling, 1 stopped  _" in words
    log = window.crew.desk.week_paper(earlier)
    answer = log.answers[earlier]
    assert answer.morning is NextMorning.BETTER
    assert answer.before == Felt(4, 2, Furthest.THIGH)


def test_an_alarm_on_a_paper_week_asks_for_the_list_and_undo_takes_all_back(
    home: House,
) -> None:
    room, window = history_room(home), window_of(home)
    earlier = LAST_WEEK - timedelta(weeks=8)
    go_to_week(window, earlier)
    _type_a_stopped_day(room)
    today, book = window.clock.now().date(), window.crew.casebook

    assert list_due(book.history(today), today) is ListDue.AFTER_STOP
    room.history.undo_asked.emit()
    QApplication.processEvents()
    history = book.history(today)
    assert not any(one.local_date == earlier for one in history.sessions)
    assert not any(one.day == earlier + timedelta(days=1) for one in history.mornings)


def _printed_week(home: House, first: date) -> str:
    window = window_of(home)
    dialog = window.crew.print_shop.week(window, first)
    words = transcript(dialog.sheet)
    dialog.reject()
    return words


def test_leaving_a_form_changes_nothing(home: House) -> None:
    room = history_room(home)
    room.history.open_day(FRIDAY)
    before = room.history.board.day.shown
    press_in(room.page, "Edit the session")
    form = room.page.currentWidget()
    assert isinstance(form, EntryForm)
    form.leave.click()
    assert room.page.currentWidget() is room.history
    assert room.history.focusWidget() is room.history.board.day.close_button
    room.enter()
    assert room.history.board.day.shown == before


def test_what_is_being_typed_waits_while_one_looks_elsewhere(home: House) -> None:
    room, window = history_room(home), window_of(home)
    room.history.board.stops.paper_asked.emit()
    form = room.page.currentWidget()
    assert isinstance(form, PaperForm)
    form.days[1].whole.click()
    window.go_to(TODAY)
    window.go_to(HISTORY)
    assert room.page.currentWidget() is form
    assert all(one.isChecked() for one in form.days[1].ticks)


def test_notes_are_kept_and_taken_back(home: House) -> None:
    room = history_room(home)
    room.history.open_day(FRIDAY)
    notes = room.history.board.day.notes
    notes.told.emit("Can I cycle?", True)
    press_in(room.page, "Take back: To tell: Sitting is worst")
    told = room._past.for_the_visit(FRIDAY, FRIDAY)
    assert [one.text for one in told.notes] == []
    assert [one.text for one in told.questions] == [
        "When can I go back to yoga?",
        "Can I cycle?",
    ]
    press_in(room.page, "Undo")
    told = room._past.for_the_visit(FRIDAY, FRIDAY)
    assert [one.text for one in told.notes] == ["Sitting is worst after lunch."]


def test_the_way_to_today_leads_there(home: House) -> None:
    room = history_room(home)
    room.history.today_asked.emit()
    assert window_of(home).today.isVisible()


def test_a_morning_is_added_put_right_moved_and_taken_back(home: House) -> None:
    room, tuesday = history_room(home), FRIDAY - timedelta(days=3)
    room.history.open_day(tuesday)
    press_in(room.page, "Add how the morning was")
    form = room.page.currentWidget()
    assert isinstance(form, ToldForm)
    assert isinstance(form.fields, PainFields)
    form.fields.felt.set_felt(Felt(6, 1, Furthest.CALF))
    form.save.click()
    words = "In the morning: leg 6, back 1, furthest calf"
    assert words in said_in(room)
    press_in(room.page, f"Edit: {words}")
    assert isinstance(form.fields, PainFields)
    form.fields.felt.leg.set_value(2)
    form.when.show_day(FRIDAY)
    form.save.click()
    words = "In the morning: leg 2, back 1, furthest calf"
    assert words in said_in(room)  # on Friday now
    was = "Before: 17 Nov, leg 6, back 1, calf."
    assert any(one.endswith(was) for one in said_in(room))
    press_in(room.page, "Undo")
    assert words not in said_in(room)
    room.history.open_day(tuesday)
    press_in(room.page, "Take back: In the morning: leg 6")
    assert not any(one.startswith("In the morning") for one in said_in(room))
    press_in(room.page, "Undo")
    assert "In the morning: leg 6, back 1, furthest calf" in said_in(room)
    press_in(room.page, "Edit: In the morning")
    form.leave.click()
    assert room.page.currentWidget() is room.history
