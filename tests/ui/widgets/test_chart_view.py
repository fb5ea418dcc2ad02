from math import ceil

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from companion.chart.bars import bar_chart
from companion.chart.mark import Block, Ink
from companion.chart.telling import pain_telling
from companion.domain.trend import Trend, WeekCount
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.chart_view import ChartView
from tests.chart.samples import FIRST, four_weeks, painted, say, silent, sparse


def _view(theme: Theme, qtbot: QtBot, spread: Trend) -> ChartView:
    view = ChartView(theme, (480, 300))
    qtbot.addWidget(view)
    view.resize(704, 400)
    view.show_chart(lambda form: painted(spread, form), pain_telling(spread, say))
    return view


def _colours(view: ChartView) -> set[str]:
    image = view.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_words_are_in_view_and_the_line_has_the_theme_s_colour(
    theme: Theme, qtbot: QtBot, mode: str, scale: float
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    view = _view(theme, qtbot, sparse())
    view.resize(view.sizeHint())
    assert view.text_fits()
    assert {theme.color("acc").name(), theme.color("amb").name()} <= _colours(view)


def test_it_says_what_it_shows(theme: Theme, qtbot: QtBot) -> None:
    view = _view(theme, qtbot, four_weeks())
    assert view.text().startswith("Pain, 0 to 10, from 26.10 to 22.11: 28 days told.")


def test_it_is_drawn_once_for_a_size_and_a_look(theme: Theme, qtbot: QtBot) -> None:
    view = _view(theme, qtbot, four_weeks())
    drawn = view.chart()
    assert view.chart() is drawn
    view.resize(600, 400)
    assert view.chart() is not drawn
    drawn = view.chart()
    theme.set_text_scale(1.5)
    assert view.chart() is not drawn


def test_before_there_is_a_chart_nothing_is_drawn(theme: Theme, qtbot: QtBot) -> None:
    view = ChartView(theme, (300, 100))
    qtbot.addWidget(view)
    assert view.chart() is None
    assert view.text_fits()
    view.grab()
    view.show_chart(lambda form: painted(silent(), form), "")
    view.resize(300, 300)
    assert theme.color("acc").name() not in _colours(view)


def test_bars_can_be_read_in_high_contrast(theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode("contrast")
    view = ChartView(theme, (300, 100))
    qtbot.addWidget(view)
    view.resize(300, 150)
    weeks = [WeekCount(FIRST, 3, 3), WeekCount(FIRST, 2, 3)]
    view.show_chart(lambda form: bar_chart(weeks, form, newest=True), "")
    light = QColor(theme.color("accLine"))
    assert light.name() in _colours(view)


def test_cells_that_were_not_reached_have_an_outline_on_a_dark_ground(
    theme: Theme, qtbot: QtBot
) -> None:
    """There their fill is the ground behind them, and that of the reached nearly so."""
    outlines = {Ink.CLEAR: "edge", Ink.REACHED: "ambLine"}
    for mode in MODES:
        theme.set_mode(mode)
        view = _view(theme, qtbot, four_weeks())
        image, chart = view.grab().toImage(), view.chart()
        assert chart is not None
        cells = [one for one in chart.marks if isinstance(one, Block)]
        assert set(outlines) <= {one.fill for one in cells}
        for cell in cells:
            if cell.fill in outlines:
                x, y = int(cell.x + cell.width / 2), ceil(cell.y)
                role = outlines[cell.fill]
                seen = image.pixelColor(x, y) == theme.color(role)
                assert seen is (mode != "light"), (cell, image.pixelColor(x, y))
