"""History of somebody who has not begun, and the day a week begins on."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.widgets.popover import Popover
from tests.fakes import FakeClock
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.pages.history.opened import NOW, button_of, days_of, history_page, said_on
from tests.ui.widgets.weeks import PROGRAMME, some_weeks


def test_somebody_who_has_not_begun_is_helped(
    theme: Theme, qtbot: QtBot, house: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, house)
    said = said_on(page)
    assert "Your sessions will show here" in said
    assert "Sessions a week" not in said
    assert not page.board.header.paper_ways.isVisible()
    with qtbot.waitSignal(page.today_asked):
        button_of(page, "Go to Today").click()


def test_who_began_on_paper_types_it_in_from_the_first_card(
    theme: Theme, qtbot: QtBot, house: AnnalsHouse
) -> None:
    page = history_page(theme, qtbot, house)
    there = page.findChildren(QAbstractButton)
    (paper,) = (
        one
        for one in there
        if one.isVisible() and one.accessibleName() == "Type in a paper week"
    )
    with qtbot.waitSignal(page.paper_asked) as asked:
        paper.click()
    assert asked.args == [page.first]


def test_the_week_may_begin_on_sunday(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME, 6) as house:
        house.add(some_weeks())
        page = history_page(theme, qtbot, house)
        assert days_of(page)[0].accessibleName().startswith("Today, Sunday")
        button_of(page, "This week").click()
        popover = page.findChild(Popover)
        assert popover is not None
        heads = [one.text() for one in popover.findChildren(Label)][1:8]
        assert heads == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
