"""The History page in its states: weeks, trends, a day, the forms, the calendar."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from PySide6.QtWidgets import QWidget

from companion.domain.felt import Felt
from companion.domain.goal import GlobalChange, Impression, Rating, key_of
from companion.domain.history import (
    CheckIn,
    Morning,
    NotToday,
    NotTodayReason,
    VisitNote,
    Walking,
)
from companion.domain.stop import Furthest
from companion.ui.doors import HISTORY
from companion.ui.pages.entry_form import EntryForm
from companion.ui.pages.history import HistoryPage
from companion.ui.pages.told_fields import PainFields
from companion.ui.pages.told_form import ToldForm
from companion.ui.rooms.history import HistoryRoom
from companion.ui.widgets.popover import Popover
from companion.ui.window import MainWindow
from tests.house import MONDAY, go_to_week

Shot = tuple[str, QWidget]
_LAST_WEEK = MONDAY.date() - timedelta(days=7)


def history_shots(
    window: MainWindow, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    """Every state of a diary with a year behind it."""
    window.go_to(HISTORY)
    room = window.room(HISTORY)
    page, board = room.history, room.history.board
    settle(window)
    yield "history", window
    go_to_week(window, _LAST_WEEK)
    settle(window)
    yield "history-last-week", window
    for weeks, index in ((12, 1), (52, 2)):
        board.trend.spans.choose(index)
        settle(window)
        yield f"history-{weeks}-weeks", window
    page.board.trend.table_asked.emit(True)
    settle(window)
    yield "history-tables", window
    page.board.trend.table_asked.emit(False)
    board.trend.spans.choose(0)
    yield from _day(window, room, settle)
    yield from _forms(window, room, settle)


def _day(
    window: MainWindow, room: HistoryRoom, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    page = room.history
    page.open_day(_LAST_WEEK - timedelta(days=5))
    settle(window)
    yield "history-stops", window
    page.board.header.export_button.click()
    settle(window)
    yield "history-export", window
    window.findChildren(Popover)[-1].reject()
    page.open_day(_LAST_WEEK + timedelta(days=4))
    settle(window)
    yield "history-day", window
    page.board.header.title.click()
    settle(window)
    yield "history-calendar", window
    window.findChildren(Popover)[-1].reject()
    entry = page.board.day.shown[0]
    page.delete_asked.emit(entry)
    settle(window)
    yield "history-deleted", window
    page.undo_asked.emit()


def _forms(
    window: MainWindow, room: HistoryRoom, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    page = room.history
    page.edit_asked.emit(page.board.day.shown[0])
    settle(window)
    yield "history-edit", window
    page.add_asked.emit(_LAST_WEEK + timedelta(days=1))
    settle(window)
    yield "history-add", window
    page.paper_asked.emit(_LAST_WEEK)
    settle(window)
    yield "history-paper", window
    room.show_week(_LAST_WEEK)
    yield from _told(window, room, settle)


def _told(
    window: MainWindow, room: HistoryRoom, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    """A day with all that can be told of one, and the forms to put it right."""
    page, day = room.history, _LAST_WEEK + timedelta(days=6)
    for fact in _facts(day):
        window.crew.teller.tell(fact)
    page.open_day(day)
    settle(window)
    _edit(page, day, Morning)
    form = room.page.currentWidget()
    assert isinstance(form, ToldForm)
    assert isinstance(form.fields, PainFields)
    form.fields.felt.leg.set_value(2)
    settle(window)
    yield "history-told-edit", window
    form.save.click()
    settle(window)
    yield "history-told", window
    kinds = (("alarm", CheckIn), ("answer", GlobalChange), ("note", VisitNote))
    for name, kind in kinds:
        _edit(page, day, kind)
        settle(window)
        yield f"history-told-edit-{name}", window
        form.leave.click()
        settle(window)
    page.open_day(_LAST_WEEK - timedelta(days=5))
    page.edit_asked.emit(page.board.day.shown[0])
    settle(window)
    stops = room.page.currentWidget()
    assert isinstance(stops, EntryForm)
    stops.frame.bring_into_view(stops.stops)
    yield "history-edit-stops", window
    room.show_week(_LAST_WEEK)


def _edit(page: HistoryPage, day: date, kind: type) -> None:
    """Ask to put right what was told of a day, whatever language its line is in."""
    accounts = page._parts(day).accounts
    page.account_edit_asked.emit(
        next(one for one in accounts if isinstance(one.told, kind))
    )


def _facts(day: date) -> tuple[object, ...]:
    at = datetime(day.year, day.month, day.day, 7, 40, tzinfo=UTC)
    felt = Felt(3, 1, Furthest.THIGH)
    return (
        Morning(day, felt),
        CheckIn(at, day, Felt(4, 2, Furthest.CALF), frozenset({"both_legs"})),
        Walking(day, able=False),
        NotToday(day, NotTodayReason.TIRED),
        Rating(day, key_of("Walk to the shop"), 4),
        GlobalChange(day, Impression.LITTLE_BETTER),
        VisitNote(day, "Sitting is worst after lunch."),
    )
