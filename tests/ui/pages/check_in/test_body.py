"""The body on which one shows how far the pain goes."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Side
from companion.ui.pages.check_in import CheckInPage
from companion.ui.theme import MODES
from tests.ui.pages.check_in.typed import SIZES


@pytest.mark.parametrize("size", SIZES)
def test_the_places_along_the_leg_are_at_like_distances(
    page: CheckInPage, size: tuple[int, int]
) -> None:
    """The gaps were 30, 8, 50 and 40 px; what leads to a place may bend."""
    page.resize(*size)
    QApplication.processEvents()
    tops = [row.y() for row in page.body.chart.cells]
    steps = [below - above for above, below in pairwise(tops)]
    assert max(steps) - min(steps) <= 1  # whole px
    assert min(steps) >= page.body.chart.cells[0].height() + 8
    foot = page.body.chart._spot("foot").y()
    assert abs(page.body.chart.cells[-1].geometry().center().y() - foot) <= 40


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_what_leads_to_a_place_never_turns_back(page: CheckInPage, side: Side) -> None:
    page.resize(1024, 680)
    chart = page.body.chart
    chart.set_side(side)
    for place, row in zip(chart._places[1:], chart.cells[1:], strict=True):
        xs = [point.x() for point in chart._leader(place, row.geometry()).toList()]
        assert xs == sorted(xs, reverse=side is Side.LEFT), place


@pytest.mark.parametrize("mode", MODES)
def test_a_dot_on_the_leg_has_a_rim_that_stands_out_from_it(
    page: CheckInPage, mode: str
) -> None:
    page._theme.set_mode(mode)
    chart = page.body.chart
    image = chart.grab().toImage()
    spot = chart._spot("thigh").toPoint()
    rim = image.pixelColor(spot.x(), spot.y() + 4).lightnessF()
    middle = image.pixelColor(spot).lightnessF()
    assert abs(rim - middle) > 0.4  # the light rim is antialiased


def test_the_body_is_drawn_when_there_is_time_and_kept(page: CheckInPage) -> None:
    chart = page.body.chart
    chart.grab()
    chart._studio.queue.finish()
    chart.grab()
    assert chart._pixmap is not None
    page.body.chart.choose(5)
    page.grab()
