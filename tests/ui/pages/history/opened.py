"""History as it is opened, and what it shows."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, CheckIn
from companion.domain.stop import Furthest
from companion.ui.pages.history import HistoryPage
from companion.ui.theme import Theme
from companion.ui.widgets.day_column import DayColumn
from companion.ui.widgets.label import Label
from companion.ui.widgets.title_button import TitleButton
from tests.ui.annals_house import AnnalsHouse
from tests.ui.widgets.weeks import MONDAY

WEEK = timedelta(days=7)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def told_on_thursday() -> tuple[object, ...]:
    """Pain before and after the session that was stopped."""
    thursday = MONDAY + timedelta(days=3)
    at = datetime(2026, 11, 19, 9, tzinfo=UTC)
    before, after = Felt(4, 2, Furthest.THIGH), Felt(5, 2, Furthest.CALF)
    check = AfterCheck(f"session-{thursday}", 4, after, "too fast")
    return CheckIn(at, thursday, before), check


def history_page(
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
    settle()
    return page


def settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def said_on(page: QWidget) -> list[str]:
    settle()
    titles = [one.words for one in page.findChildren(TitleButton)]
    return titles + [o.text() for o in page.findChildren(Label) if o.isVisible()]


def button_of(page: QWidget, name: str) -> QAbstractButton:
    buttons = page.findChildren(QAbstractButton)
    return next(one for one in buttons if one.accessibleName() == name)


def days_of(page: HistoryPage) -> list[DayColumn]:
    return page.findChildren(DayColumn)


def clipped_on(page: QWidget) -> list[str]:
    shown = [one for one in page.findChildren(QWidget) if one.isVisible()]
    tellers = [one for one in shown if hasattr(one, "text_fits")]
    assert tellers
    return [
        f"{type(one).__name__} {one.accessibleName()} {one.geometry()}"
        for one in tellers
        if not one.text_fits()
    ]
