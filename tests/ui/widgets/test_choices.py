"""Groups to choose from: what is chosen, by press and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.pills import Pills
from companion.ui.widgets.segmented import Segmented
from tests.ui.widgets.choosing import FELT, LEFT, WORDS, hosted
from tests.ui.widgets.double_click import double_click


def _groups(theme: Theme, qtbot: QtBot) -> list[ChoiceGroup]:
    groups: list[ChoiceGroup] = [
        Segmented(theme, "Tingling", WORDS),
        ChoiceGrid(theme, "Where", WORDS, 3),
    ]
    for group in groups:
        qtbot.addWidget(group)
        group.show()
    return groups


def test_every_group_has_its_name_and_nothing_chosen(
    theme: Theme, qtbot: QtBot
) -> None:
    groups = _groups(theme, qtbot)
    assert [g.accessibleName() for g in groups] == ["Tingling", "Where"]
    assert [g.chosen for g in groups] == [None, None]


def test_a_press_chooses_one_and_a_second_takes_it_back(
    theme: Theme, qtbot: QtBot
) -> None:
    for group in _groups(theme, qtbot):
        told: list[object] = []
        group.chosen_changed.connect(told.append)
        QTest.mouseClick(group.cells[1], LEFT)
        QTest.mouseClick(group.cells[2], LEFT)
        QTest.mouseClick(group.cells[2], LEFT)
        assert told == [1, 2, None]


def test_space_and_a_double_click_say_this_one_and_take_nothing_back(
    theme: Theme, qtbot: QtBot
) -> None:
    for group in _groups(theme, qtbot):
        QTest.keyClick(group, Qt.Key.Key_Right)
        QTest.keyClick(group.cells[1], Qt.Key.Key_Space)
        assert group.chosen == 1
        double_click(group.cells[2])
        assert group.chosen == 2
        group.cells[2].click()  # as a screen reader does
        assert group.chosen == 2


def test_arrows_and_ends_choose(theme: Theme, qtbot: QtBot) -> None:
    for group in _groups(theme, qtbot):
        group.choose(0)
        QTest.keyClick(group, Qt.Key.Key_Right)
        assert group.chosen == 1
        QTest.keyClick(group, Qt.Key.Key_End)
        assert group.chosen == 2
        QTest.keyClick(group, Qt.Key.Key_Up)
        assert group.chosen == 1
        QTest.keyClick(group, Qt.Key.Key_Home)
        QTest.keyClick(group, Qt.Key.Key_Delete)
        assert group.chosen is None


@pytest.mark.parametrize("mode", MODES)
def test_what_is_chosen_looks_different(theme: Theme, qtbot: QtBot, mode: str) -> None:
    theme.set_mode(mode)
    for group in _groups(theme, qtbot):
        before = group.grab().toImage()
        group.choose(1)
        assert group.grab().toImage() != before
        group.cells[0].warmth = 1.0
        group.cells[0].setDown(True)
        assert group.grab().toImage() != before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_targets_are_large_and_words_whole(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    for group in _groups(theme, qtbot):
        group.choose(1)
        window = hosted(qtbot, group, group.minimumSizeHint().width())
        assert window.isVisible()
        for cell in group.cells:
            assert cell.height() >= LEAST_TARGET
            assert cell.width() >= LEAST_TARGET
            assert cell.text_fits()


def test_a_grid_can_change_its_columns(theme: Theme, qtbot: QtBot) -> None:
    grid = ChoiceGrid(theme, "Where", [*WORDS, *WORDS], 3)
    qtbot.addWidget(grid)
    wide = grid.sizeHint()
    grid.set_columns(1)
    assert grid.sizeHint().height() > wide.height()
    assert grid.sizeHint().width() < wide.width()


def test_several_pills_may_be_chosen(theme: Theme, qtbot: QtBot) -> None:
    pills = Pills(theme, "What did you feel?", FELT)
    qtbot.addWidget(pills)
    told: list[object] = []
    pills.chosen_changed.connect(told.append)
    QTest.mouseClick(pills.pills[3], LEFT)
    QTest.keyClick(pills.pills[1], Qt.Key.Key_Space)
    assert told == [(3,), (1, 3)]
    pills.choose((0,))
    assert pills.chosen == (0,)
