from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.felt import Felt
from companion.domain.history import (
    AfterCheck,
    CheckIn,
    Morning,
    VisitNote,
    Walking,
)
from companion.domain.revision import counts, with_counts
from companion.domain.stop import Furthest
from companion.domain.trend import SPANS
from companion.ui.pages.history import HistoryPage
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.chart_view import ChartView
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.day_column import DayColumn
from companion.ui.widgets.exercise_sign import ExerciseSign
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.popover import Popover
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.title_button import TitleButton
from companion.ui.widgets.word_table import WordTable
from tests.corrected import correct
from tests.fakes import FakeClock
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.widgets.weeks import MONDAY, PROGRAMME, SUNDAY, a_session, some_weeks

WEEK = timedelta(days=7)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[AnnalsHouse]:
    """An empty diary on Sunday morning."""
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME) as opened:
        yield opened


@pytest.fixture
def full(house: AnnalsHouse) -> AnnalsHouse:
    """The same with some weeks in it."""
    house.add(some_weeks(), *told_on_thursday())
    return house


def told_on_thursday() -> tuple[object, ...]:
    """Pain before and after the session that was stopped."""
    thursday = MONDAY + timedelta(days=3)
    at = datetime(2026, 11, 19, 9, tzinfo=UTC)
    before, after = Felt(4, 2, Furthest.THIGH), Felt(5, 2, Furthest.CALF)
    check = AfterCheck(f"session-{thursday}", 4, after, "too fast")
    return CheckIn(at, thursday, before), check


def _page(
    theme: Theme,
    qtbot: QtBot,
    house: AnnalsHouse,
    *,
    size: tuple[int, int] = (1176, 800),
) -> HistoryPage:
    page = HistoryPage(theme, house.clock, house.past)
    qtbot.addWidget(page)
    page.refresh()
    page.resize(*size)
    page.show()
    _settle()
    return page


def _settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def _said(page: QWidget) -> list[str]:
    _settle()
    titles = [one.words for one in page.findChildren(TitleButton)]
    return titles + [o.text() for o in page.findChildren(Label) if o.isVisible()]


def _button(page: QWidget, name: str) -> QAbstractButton:
    buttons = page.findChildren(QAbstractButton)
    return next(one for one in buttons if one.accessibleName() == name)


def _days(page: HistoryPage) -> list[DayColumn]:
    return page.findChildren(DayColumn)


def _clipped(page: QWidget) -> list[str]:
    shown = [one for one in page.findChildren(QWidget) if one.isVisible()]
    tellers = [one for one in shown if hasattr(one, "text_fits")]
    assert tellers
    return [
        f"{type(one).__name__} {one.accessibleName()} {one.geometry()}"
        for one in tellers
        if not one.text_fits()
    ]


def test_it_opens_on_this_week_and_its_sums(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    said = _said(_page(theme, qtbot, full))
    assert "This week" in said
    assert "16 to 22 November \u00b7 4 of 5 sessions \u00b7 76 min" in said


@pytest.mark.parametrize("size", [(1176, 800), (1262, 768)])
def test_a_usual_week_is_seen_whole_and_does_not_scroll_by_a_hair(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, size: tuple[int, int]
) -> None:
    page = _page(theme, qtbot, full, size=size)
    bar = page.findChildren(ScrollView)[0].verticalScrollBar()
    for tables in (False, True):
        page.board.set_tables(tables)
        _settle()
        hidden = bar.maximum()
        assert hidden == 0 or (tables and hidden > 40)
    assert len(page.board.stops.findChildren(Label)) > 2  # with a stop in it


@pytest.mark.parametrize("weeks", [4, 52])
def test_beside_each_other_tables_are_whole_too(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, weeks: int
) -> None:
    page = _page(theme, qtbot, full, size=(1176, 740))
    page.board.trend.spans.choose(SPANS.index(weeks))
    page.board.set_tables(shown=True)
    _settle()
    assert page.board.bars.x() > page.board.trend.x()
    for table in page.findChildren(WordTable):
        assert table.verticalScrollBar().maximum() == 0
    assert page.board.bars.table.model().rowCount() >= 8


def test_no_table_scrolls_within_a_page_that_scrolls(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full, size=(880, 680))
    board = page.board
    assert board.stops.y() == board.bars.y()
    page.board.set_tables(shown=True)
    _settle()
    assert board.stops.y() > board.bars.geometry().bottom()
    for table in page.findChildren(WordTable):
        assert table.verticalScrollBar().maximum() == 0
    page.board.set_tables(shown=False)
    _settle()
    assert board.stops.y() == board.bars.y()


def test_seven_days_say_what_was_done(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    names = [one.accessibleName() for one in _days(_page(theme, qtbot, full))]
    assert names[0] == "Monday 16 November: 1 session, 6 of 6 exercises, 19 min"
    assert names[1] == "Tuesday 17 November: Rest day"
    assert names[3].endswith("4 of 6 exercises, 19 min, 1 stop, leg pain 4, then 5")
    assert names[6] == "Today, Sunday 22 November: Session day, 6 exercises"


def test_below_are_pain_and_sessions_in_words_for_a_screen_reader(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    board = _page(theme, qtbot, full).board
    assert board.trend.chart.text().startswith(
        "Pain, 0 to 10, from 26 Oct to 22 Nov: 1 day told. Leg: lowest 4, highest 4,"
    )
    assert board.bars.chart.text() == (
        "Sessions a week from 28 Sep: 3, 4, 2, 4, 5, 4, 5, 4. The plan is 5 a week."
    )


def test_weeks_shown_are_chosen_for_pain_and_sessions_together(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    board = _page(theme, qtbot, full).board
    QTest.mouseClick(board.trend.spans.cells[2], Qt.MouseButton.LeftButton)
    assert "from 24 Nov 2025 to 22 Nov 2026" in board.trend.chart.text()
    assert board.bars.chart.text().count(",") == 51
    board.trend.spans.cells[2].click()  # a second press takes no choice back
    assert "from 24 Nov 2025 to 22 Nov 2026" in board.trend.chart.text()


def test_charts_are_tables_on_demand(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    _button(page, "Show as tables").click()
    _settle()
    tables = [one for one in page.findChildren(WordTable) if one.isVisible()]
    assert [one.accessibleName() for one in tables] == [
        "Pain, 0 to 10",
        "Sessions a week",
    ]
    words = tables[0].model()
    assert [words.index(0, column).data() for column in range(5)] == [
        "19 Nov",
        "4",
        "2",
        "thigh",
        "1",
    ]
    assert not any(one.isVisible() for one in page.findChildren(ChartView))
    assert not {"ordinary ups and downs", "plan"} & set(_said(page))  # keys of charts
    _button(page, "Show as charts").click()
    assert page.board.trend.chart.isVisible()
    assert {"ordinary ups and downs", "plan"} <= set(_said(page))


def test_without_an_answer_the_card_says_where_they_come_from(
    theme: Theme, qtbot: QtBot, house: AnnalsHouse
) -> None:
    house.add([a_session(MONDAY)])
    page = _page(theme, qtbot, house)
    assert any(
        one.startswith("Before each session you are asked") for one in _said(page)
    )
    assert not page.board.trend.chart.isVisible()
    assert "ordinary ups and downs" not in _said(page)


def test_pressing_a_day_opens_it_and_again_closes_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    QTest.mouseClick(_days(page)[3], Qt.MouseButton.LeftButton)
    said = _said(page)
    assert "Thursday 19 November" in said
    assert "Set 2: It spread down. Felt as far as the calf, 5 of 10." in said
    assert (
        "Leg 4 \u2192 5 \u00b7 Back 2 \u2192 2 \u00b7 Furthest: thigh \u2192 calf"
        " \u00b7 Effort 4 of 10" in said
    )
    assert "10:00 \u00b7 19 min" in said
    assert "Note: too fast" in said
    signs = [s.text() for s in page.findChildren(ExerciseSign) if s.isVisible()]
    assert signs == ["Done"] * 4 + ["Stopped", "Not done"]
    assert _days(page)[3].accessibleDescription() == "shown below"
    QTest.mouseClick(_days(page)[3], Qt.MouseButton.LeftButton)
    assert "Thursday 19 November" not in _said(page)
    assert page.board.trend.isVisible()


def test_cards_beside_each_other_fill_the_width_under_an_open_day_too(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full, size=(900, 800))
    for _ in range(2):  # under the trend, then under the day
        _settle()
        bars, stops = page.board.bars.geometry(), page.board.stops.geometry()
        assert bars.top() == stops.top()
        assert abs(bars.width() - stops.width()) <= 1
        assert stops.right() == page.board.strip.geometry().right()
        QTest.mouseClick(_days(page)[3], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_and_ways_of_a_day_begin_at_one_margin(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, scale: float
) -> None:
    theme.set_text_scale(scale)
    page = _page(theme, qtbot, full, size=(884, 680))
    page.board.show_day_card(shown=True)
    QTest.mouseClick(_days(page)[3], Qt.MouseButton.LeftButton)
    _settle()
    card = page.board.day
    names = ("Add what you did", "Add how the morning was")
    ways = [_button(card, name) for name in names]
    heads = [
        one for one in card.findChildren(Label) if one.text() == "Thursday 19 November"
    ]
    starts = {one.mapTo(card, QPoint()).x() for one in (*heads, *ways)}
    assert len(heads) == 1
    assert all(isinstance(one, FlushButton) for one in ways)
    assert starts == {24}


def test_closing_a_day_goes_back_to_where_it_was_opened(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    page.activateWindow()
    _days(page)[3].click()
    _button(page, "Close the day").click()
    assert page.focusWidget() is _days(page)[3]


@pytest.mark.parametrize("width", [600, 840, 940])
def test_cards_share_the_width_and_no_head_is_broken_for_a_key(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse, width: int
) -> None:
    theme.set_text_scale(1.0 if width < 700 else 1.5)
    page = _page(theme, qtbot, full, size=(width, 680))
    board = page.board
    board.header.previous_asked.emit()
    _settle()
    assert abs(board.bars.width() - board.stops.width()) <= 1
    title, key = board.trend.findChildren(Label)[:2]
    line = theme.line("lead")
    assert title.height() < 2 * line
    assert key.height() < 2 * theme.line("caption")


def test_stops_of_the_week_are_listed(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    assert "Thursday, Sit to stand, set 2" in _said(_page(theme, qtbot, full))


def test_other_weeks_by_button(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = _page(theme, qtbot, full)
    later, now = _button(page, "Next week"), _button(page, "Go to this week")
    assert not later.isEnabled()
    assert not now.isVisible()
    _button(page, "Previous week").click()
    assert "Last week" in _said(page)
    assert "None." in _said(page)
    assert later.isEnabled()
    _button(page, "Previous week").click()
    assert "2 weeks ago" in _said(page)
    later.click()
    later.click()
    assert "This week" in _said(page)
    assert not later.isEnabled()
    for _ in range(3):
        _button(page, "Previous week").click()
    now.click()
    assert "This week" in _said(page)


def test_other_weeks_by_keys(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = _page(theme, qtbot, full)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    QTest.keyClick(_days(page)[2], Qt.Key.Key_Left)
    assert "Last week" in _said(page)
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert "This week" in _said(page)
    QTest.keyClick(page, Qt.Key.Key_Left)
    QTest.keyClick(page, Qt.Key.Key_Left)
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert "This week" in _said(page)


def test_keys_that_choose_weeks_or_write_stay_where_they_are(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    cells = page.board.trend.spans.cells
    cells[0].setFocus()
    QTest.keyClick(cells[0], Qt.Key.Key_Right)
    assert page.board.trend.spans.chosen == 1
    _days(page)[3].click()
    field = page.board.day.notes.field.field
    field.setFocus()
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.cursorPosition() == 1
    assert "This week" in _said(page)


def test_the_calendar_jumps_to_a_day_and_opens_what_is_on_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    _button(page, "This week").click()
    popover = page.findChild(Popover)
    assert popover is not None
    _button(popover, "Previous month").click()
    _button(popover, "Monday 12 October 2026, 1 session").click()
    assert "5 weeks ago" in _said(page)
    assert "Monday 12 October" in _said(page)


def test_the_calendar_jumps_to_a_week_without_opening_an_empty_day(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    _button(page, "This week").click()
    popover = page.findChild(Popover)
    assert popover is not None
    _button(popover, "Sunday 1 November 2026").click()
    assert "3 weeks ago" in _said(page)
    assert page.board.trend.isVisible()


def test_actions_name_what_is_shown(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    with qtbot.waitSignal(page.appointment_asked) as told:
        _button(page, "Appointment sheet").click()
    assert told.args == [SUNDAY]
    _button(page, "Previous week").click()
    with qtbot.waitSignal(page.print_asked) as told:
        _button(page, "Print this week").click()
    assert told.args == [MONDAY - WEEK]
    with qtbot.waitSignal(page.appointment_asked) as told:
        _button(page, "Appointment sheet").click()
    assert told.args == [MONDAY - timedelta(days=1)]
    with qtbot.waitSignal(page.export_asked):
        _button(page, "Export").click()
    with qtbot.waitSignal(page.paper_asked) as told:
        _button(page, "Type in a paper week").click()
    assert told.args == [MONDAY - WEEK]
    with qtbot.waitSignal(page.add_asked) as told:
        page.board.stops.add_asked.emit()
    assert told.args == [MONDAY - timedelta(days=1)]


def test_an_open_day_names_what_is_to_be_done_with_it(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    _days(page)[3].click()
    day = page.board.day
    assert day._add.x() == day._add_morning.x() == day._head.x()
    with qtbot.waitSignal(page.edit_asked) as told:
        _button(page, "Edit the session, 10:00 \u00b7 19 min").click()
    assert told.args[0].record.id == "session-2026-11-19"
    with qtbot.waitSignal(page.delete_asked) as told:
        _button(page, "Delete the session, 10:00 \u00b7 19 min").click()
    assert told.args[0].record.id == "session-2026-11-19"
    with qtbot.waitSignal(page.add_asked) as told:
        page.board.day.add_asked.emit()
    assert told.args == [MONDAY + timedelta(days=3)]


def test_notes_for_the_visit_are_told_and_taken_back(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    thursday = MONDAY + timedelta(days=3)
    full.add((), VisitNote(thursday, "Why?", question=True))
    page = _page(theme, qtbot, full)
    _days(page)[3].click()
    assert "To ask: Why?" in _said(page)
    with qtbot.waitSignal(page.account_taken_back) as told:
        _button(page, "Take back: To ask: Why?").click()
    assert told.args[0].ids == ("told-0-VisitNote",)
    with qtbot.waitSignal(page.account_edit_asked) as told:
        _button(page, "Edit: To ask: Why?").click()
    assert told.args[0].ids == ("told-0-VisitNote",)
    notes = page.board.day.notes
    notes.note.click()
    assert "Write something first." in _said(page)
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
    page = _page(theme, qtbot, full)
    _days(page)[1].click()
    words = "In the morning: leg 3, back 1, furthest thigh"
    assert words in _said(page)
    with qtbot.waitSignal(page.account_taken_back) as told:
        _button(page, f"Take back: {words}").click()
    assert told.args[0].ids == ("told-0-Morning",)
    with qtbot.waitSignal(page.account_edit_asked) as told:
        _button(page, f"Edit: {words}").click()
    assert told.args[0].ids == ("told-0-Morning",)
    assert not _button(page, "Add how the morning was").isVisible()
    assert "Added by hand on 22 Nov" in _said(page)


def test_a_morning_is_added_by_hand(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    _days(page)[1].click()
    with qtbot.waitSignal(page.morning_asked) as told:
        _button(page, "Add how the morning was").click()
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
    page = _page(theme, qtbot, full)
    _days(page)[1].click()
    said = _said(page)
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
    page = _page(theme, qtbot, full)
    page.say_done("Deleted the session of Thursday 19 November.")
    assert "Deleted the session of Thursday 19 November." in _said(page)
    with qtbot.waitSignal(page.undo_asked):
        _button(page, "Undo").click()
    _button(page, "Previous week").click()
    assert not page.board.done.isVisible()


def test_somebody_who_has_not_begun_is_helped(
    theme: Theme, qtbot: QtBot, house: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, house)
    said = _said(page)
    assert "Your sessions will show here" in said
    assert "Sessions a week" not in said
    assert not page.board.header.paper_ways.isVisible()
    with qtbot.waitSignal(page.today_asked):
        _button(page, "Go to Today").click()


def test_who_began_on_paper_types_it_in_from_the_first_card(
    theme: Theme, qtbot: QtBot, house: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, house)
    there = page.findChildren(QAbstractButton)
    (paper,) = (
        one
        for one in there
        if one.isVisible() and one.accessibleName() == "Type in a paper week"
    )
    with qtbot.waitSignal(page.paper_asked) as asked:
        paper.click()
    assert asked.args == [page.first]


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
    page = _page(theme, qtbot, full)
    _days(page)[day].click()
    assert words in _said(page)


def test_a_new_session_shows_after_a_refresh(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    page = _page(theme, qtbot, full)
    full.writer.discard("session-2026-11-21")
    page.refresh()
    assert "16 to 22 November \u00b7 3 of 5 sessions \u00b7 57 min" in _said(page)


def test_an_edit_is_shown_with_what_it_was_before(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    (entry,) = full.past.entries(MONDAY, MONDAY)
    sets = {bout: 0 for bout in counts(entry.record) if bout.item == 0}
    changed = with_counts(entry.record, sets)
    full.writer.add(lambda diary: correct(diary, changed))
    page = _page(theme, qtbot, full)
    _days(page)[0].click()
    assert "Changed 22 Nov, 09:00. Before: Bridge 16 repetitions." in _said(page)


def test_the_week_may_begin_on_sunday(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME, 6) as house:
        house.add(some_weeks())
        page = _page(theme, qtbot, house)
        assert _days(page)[0].accessibleName().startswith("Today, Sunday")
        _button(page, "This week").click()
        popover = page.findChild(Popover)
        assert popover is not None
        heads = [one.text() for one in popover.findChildren(Label)][1:8]
        assert heads == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(920, 680), (1176, 800), (1712, 1080)])
def test_nothing_is_cut_and_targets_are_large(
    theme: Theme,
    qtbot: QtBot,
    full: AnnalsHouse,
    mode: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    theme.set_mode(mode)
    page = _page(theme, qtbot, full, size=size)
    theme.set_text_scale(scale)
    for _ in range(2):  # with the trend, and with a day in its place
        _settle()
        assert _clipped(page) == []
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= LEAST_TARGET
        view = page.findChildren(ScrollView)[0]
        assert view.horizontalScrollBar().maximum() == 0
        _days(page)[3].click()


def test_a_day_opened_far_below_is_scrolled_to(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    theme.set_text_scale(2.0)
    page = _page(theme, qtbot, full, size=(920, 680))
    view = page.findChildren(ScrollView)[0]
    assert view.verticalScrollBar().value() == 0
    _days(page)[3].click()
    _settle()

    def top() -> int:
        return page.board.day.mapTo(view.viewport(), QPoint(0, 0)).y()

    assert 0 <= top() < view.viewport().height() / 2
    # Its head is brought back too: another day is opened while this one is read.
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert top() < 0
    page.open_day(MONDAY + timedelta(days=4))
    _settle()
    assert 0 <= top() < view.viewport().height() / 2


def test_the_look_changes_live(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = _page(theme, qtbot, full)
    light = page.grab().toImage()
    theme.set_mode("dark")
    _settle()
    dark = page.grab().toImage()
    assert dark != light
    theme.set_mode("light")
    _settle()
    assert page.grab().toImage() == light


def test_today_is_the_newest_day(theme: Theme, qtbot: QtBot, full: AnnalsHouse) -> None:
    page = _page(theme, qtbot, full)
    page.show_week(MONDAY + WEEK)
    page.refresh()
    assert "This week" in _said(page)
    assert MONDAY + timedelta(days=6) == SUNDAY


def _round(page: QWidget) -> list[str]:
    """What Tab comes to from the close button on, until it is back."""
    start = _button(page, "Close the day")
    start.setFocus()
    met: list[str] = []
    while len(met) < 40:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        if page.focusWidget() is start:
            break
        met.append(page.focusWidget().accessibleName())
    return met


def test_tab_goes_through_an_open_day_from_above_to_below(
    theme: Theme, qtbot: QtBot, full: AnnalsHouse
) -> None:
    full.add((), VisitNote(MONDAY + timedelta(days=3), "Why?"))
    page = _page(theme, qtbot, full)
    page.activateWindow()
    for _ in range(2):  # built anew each time
        _days(page)[2].click()
        _days(page)[3].click()
    _settle()
    assert _round(page)[:10] == [
        "Edit the session, 10:00 \u00b7 19 min",
        "Delete the session, 10:00 \u00b7 19 min",
        "Add what you did",
        "Add how the morning was",
        "Edit: To tell: Why?",
        "Take back: To tell: Why?",
        "Something to tell or to ask",
        "Add as a note",
        "Add as a question",
        "Add what you did",
    ]
