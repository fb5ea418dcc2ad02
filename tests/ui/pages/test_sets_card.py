"""The card of what was done: where the boxes and buttons of an exercise stand."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.pages.sets_card import SetsCard
from companion.ui.theme import Theme
from tests.ui.widgets.weeks import MONDAY, a_session


def _foot(row: QWidget, one: QWidget) -> int:
    return one.mapTo(row, one.rect().bottomLeft()).y()


@pytest.mark.parametrize(("width", "below"), [(700, False), (560, False), (500, True)])
def test_all_or_none_never_stands_on_the_line_of_one_side(
    theme: Theme, qtbot: QtBot, width: int, *, below: bool
) -> None:
    """There it seemed to be for that side alone."""
    theme.set_text_scale(1.5)
    card, plan = SetsCard(theme), a_session(MONDAY).plan
    qtbot.addWidget(card)
    card.show_plan(plan, {})
    card.resize(width, 900)
    card.show()
    for _ in range(4):
        QApplication.processEvents()
    several = [one for one in card.exercises if len(one.fields) > 1]
    assert several
    for row in several:
        feet = {_foot(row, field) for field in row.fields.values()}
        assert len(feet) == 1
        assert (_foot(row, row._all) > max(feet)) is below
