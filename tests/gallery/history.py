"""The History page in its states: weeks, trends, a day, the forms, the calendar."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import cast

from PySide6.QtWidgets import QWidget

from companion.ui.doors import HISTORY
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
    room = cast("HistoryRoom", window.room(HISTORY))
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
    page.board.trend.table_asked.emit(True)  # noqa: FBT003 - a signal's value
    settle(window)
    yield "history-tables", window
    page.board.trend.table_asked.emit(False)  # noqa: FBT003 - as above
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
