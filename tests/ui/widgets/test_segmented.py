"""Segmented choices: their parts, cells and lines."""

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.segmented import Segment, Segmented
from tests.ui.widgets.choosing import hosted, settle


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_of_a_segmented_choice_break_into_lines_before_they_are_cut(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    words = ["Jambe gauche", "Jambe droite", "Les deux, ou je ne sais pas"]
    narrow = Segmented(theme, "Side", words, wraps=True)
    whole = Segmented(theme, "Side", words).sizeHint().width()
    window = hosted(qtbot, narrow, whole * 2 // 3)
    assert narrow.width() == window.width() < whole
    parts = [one for one in narrow.cells if isinstance(one, Segment)]
    assert len(parts) == len(words)
    assert all(one.text_fits() for one in parts)
    assert len({one.height() for one in parts}) == 1
    high = narrow.height()
    window.resize(whole * 2, 900)
    settle()
    assert narrow.height() < high
    narrow.choose(2)
    assert parts[2].text_fits()
    window.close()


def test_cells_of_a_row_stay_equally_high_at_every_width(
    theme: Theme, qtbot: QtBot
) -> None:
    words = ["Back", "Buttock", "Oberschenkel", "Calf", "Foot", "None"]
    grid = ChoiceGrid(theme, "Where", words, 3)
    window = hosted(qtbot, grid, 500)
    for width in range(380, 520, 6):
        window.resize(width, 900)
        settle()
        grid.choose(width % len(words))
        settle()
        for row in (grid.cells[:3], grid.cells[3:]):
            assert len({one.geometry().y() for one in row}) == 1
            assert len({one.height() for one in row}) == 1
    window.hide()


def test_parts_are_equally_wide_unless_one_would_lack_room_for_its_tick(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    group = Segmented(theme, "Which side", ["Both together", "Each side", "In turns"])
    wide = hosted(qtbot, group, 1200)
    assert len({cell.width() for cell in group.cells}) == 1
    wide.resize(748, 200)
    settle()
    for cell in group.cells:
        assert isinstance(cell, Segment)
        assert cell.width() >= cell.whole_width()
    wide.resize(1200, 200)
    settle()
    assert len({cell.width() for cell in group.cells}) == 1


def test_parts_that_break_anyway_stay_equally_wide(theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_scale(2.0)
    words = ["Couleur", "\u00c9conomiser l\u2019encre"]
    group = Segmented(theme, "Encre", words, wraps=True)
    host = hosted(qtbot, group, 432)
    settle()
    short, long = group.cells
    assert abs(short.width() - long.width()) <= 1
    assert isinstance(short, Segment)
    assert short.width() >= short.whole_width()
    assert long.text_fits()
    host.hide()
