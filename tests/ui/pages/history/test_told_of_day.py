"""What is told of a day is added, taken back and said so."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.domain.felt import Felt
from companion.domain.history import CheckIn, Morning, VisitNote, Walking
from companion.domain.revision import counts, with_counts
from companion.domain.stop import Furthest
from companion.ui.theme import Theme
from tests.corrected import correct
from tests.ui.annals_house import AnnalsHouse
from tests.ui.pages.history.opened import NOW, button_of, days_of, history_page, said_on
from tests.ui.widgets.weeks import MONDAY


def test_notes_for_the_visit_are_told_and_taken_back(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    thursday = MONDAY + timedelta(days=3)
    full.add((), VisitNote(thursday, "Why?", question=True))
    page = history_page(theme, qtbot, full)
    days_of(page)[3].click()
    assert "To ask: Why?" in said_on(page)
    with qtbot.waitSignal(page.account_taken_back) as told:
        button_of(page, "Take back: To ask: Why?").click()
    assert told.args[0].ids == ("told-0-VisitNote",)
    with qtbot.waitSignal(page.account_edit_asked) as told:
        button_of(page, "Edit: To ask: Why?").click()
    assert told.args[0].ids == ("told-0-VisitNote",)
    notes = page.board.day.notes
    notes.note.click()
    assert "Write something first." in said_on(page)
    QTest.keyClicks(notes.field.field, " Sitting hurts ")
    with qtbot.waitSignal(page.note_told) as told:
        notes.question.click()
    assert told.args == [thursday, "Sitting hurts", True]
    assert notes.field.text == "Sitting hurts", "not gone before it is kept"
    notes.clear_field()
    QTest.keyClicks(notes.field.field, "And this")
    with qtbot.waitSignal(page.note_told) as told:
        QTest.keyClick(notes.field.field, Qt.Key.Key_Return)
    assert told.args == [thursday, "And this", False]


def test_how_a_morning_was_is_shown_and_can_be_taken_back(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    full.add((), Morning(MONDAY + timedelta(days=1), Felt(3, 1, Furthest.THIGH)))
    page = history_page(theme, qtbot, full)
    days_of(page)[1].click()
    words = "In the morning: leg 3, back 1, furthest thigh"
    assert words in said_on(page)
    with qtbot.waitSignal(page.account_taken_back) as told:
        button_of(page, f"Take back: {words}").click()
    assert told.args[0].ids == ("told-0-Morning",)
    with qtbot.waitSignal(page.account_edit_asked) as told:
        button_of(page, f"Edit: {words}").click()
    assert told.args[0].ids == ("told-0-Morning",)
    assert not button_of(page, "Add how the morning was").isVisible()
    assert "Added by hand on 22 Nov" in said_on(page)


def test_a_morning_is_added_by_hand(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    days_of(page)[1].click()
    with qtbot.waitSignal(page.morning_asked) as told:
        button_of(page, "Add how the morning was").click()
    assert told.args == [MONDAY + timedelta(days=1)]


def test_what_the_safety_rules_go_by_is_not_taken_back(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    tuesday = MONDAY + timedelta(days=1)
    full.add(
        (),
        Walking(tuesday, able=False),
        CheckIn(NOW, tuesday, Felt(4, 1), frozenset({"both_legs"})),
    )
    page = history_page(theme, qtbot, full)
    days_of(page)[1].click()
    said = said_on(page)
    assert "Standing and walking: Not possible" in said
    assert said.count("The safety rules go by this, so it cannot be taken back.") == 2
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    names = [one.accessibleName() for one in buttons]
    assert not any(one.startswith("Take back") for one in names)
    # Of a check-in the numbers may still be put right.
    assert [one for one in names if one.startswith("Edit: ")] == [
        "Edit: Told at 09:00: leg 4, back 1, furthest nowhere"
    ]


def test_what_was_done_is_said_with_the_way_to_undo_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    page.say_done("Deleted the session of Thursday 19 November.")
    assert "Deleted the session of Thursday 19 November." in said_on(page)
    with qtbot.waitSignal(page.undo_asked):
        button_of(page, "Undo").click()
    button_of(page, "Previous week").click()
    assert not page.board.done.isVisible()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (1, "Nothing was planned. A short walk is plenty on a rest day."),
        (6, "Nothing done yet today. Your exercises are ready when you are."),
    ],
)
def test_a_quiet_day_says_so_without_blame(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, day: int, words: str
) -> None:
    page = history_page(theme, qtbot, full)
    days_of(page)[day].click()
    assert words in said_on(page)


def test_a_new_session_shows_after_a_refresh(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, full)
    full.writer.discard("session-2026-11-21")
    page.refresh()
    assert "16 to 22 November \u00b7 3 of 5 sessions \u00b7 57 min" in said_on(page)


def test_an_edit_is_shown_with_what_it_was_before(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    (entry,) = full.past.entries(MONDAY, MONDAY)
    sets = {bout: 0 for bout in counts(entry.record) if bout.item == 0}
    changed = with_counts(entry.record, sets)
    full.writer.add(lambda diary: correct(diary, changed))
    page = history_page(theme, qtbot, full)
    days_of(page)[0].click()
    assert "Changed 22 Nov, 09:00. Before: Bridge 16 repetitions." in said_on(page)
