"""The stops of a chart of pain touch neither its lines nor each other."""

from datetime import timedelta
from itertools import combinations
from math import hypot

import pytest

from companion.chart.mark import Ink, StopSign
from companion.domain.trend import Sitting, trend
from tests.chart.drawn import keys_of, strokes_of
from tests.chart.samples import FIRST, felt, form, four_weeks, painted


def test_a_stop_stands_above_the_lines_around_it() -> None:
    chart = painted(four_weeks(), form())
    (sign,) = [one for one in chart.marks if isinstance(one, StopSign)]
    (line,) = strokes_of(chart, Ink.LEG)
    assert sign.x == line.points[9][0]
    assert sign.y == pytest.approx(min(y for _, y in line.points[8:11]) - 18)


@pytest.mark.parametrize(("leg", "back"), [(10, 9), (8, 7), (10, 0), (0, 10)])
def test_a_stop_without_room_above_the_lines_lies_on_neither(
    leg: int, back: int
) -> None:
    for high in (300, 400):
        told = [felt(n, leg, back) for n in range(28)]
        stops = [Sitting(FIRST + timedelta(days=9), 1)]
        chart = painted(trend(FIRST, 4, told, stops), form(height=high))
        (sign,) = [one for one in chart.marks if isinstance(one, StopSign)]
        for ink in (Ink.LEG, Ink.BACK):
            (line,) = strokes_of(chart, ink)
            assert abs(sign.y - line.points[9][1]) > sign.size / 2 + 3
        assert sign.y >= sign.size / 2
        keys = [one.y for one in keys_of(chart)]
        assert min(keys) >= 10
        assert abs(keys[0] - keys[1]) >= 20


def test_a_stop_without_an_answer_stands_at_the_top() -> None:
    spread = trend(FIRST, 4, (), [Sitting(FIRST, 2)])
    chart = painted(spread, form())
    (sign,) = [one for one in chart.marks if isinstance(one, StopSign)]
    assert sign.y < 40


def test_stops_of_close_days_stand_above_each_other() -> None:
    told = [felt(n, 3) for n in range(84)]
    stops = [Sitting(FIRST + timedelta(days=n), 1) for n in (40, 41, 60)]
    chart = painted(trend(FIRST, 12, told, stops), form(520, 600, 20))
    signs = [one for one in chart.marks if isinstance(one, StopSign)]
    assert len(signs) == 3
    first, second, third = signs
    assert abs(first.y - second.y) >= first.size
    assert third.y == first.y


def test_stops_come_near_each_other_rather_than_onto_the_line() -> None:
    """A fifth one in five weeks hid two weeks of leg pain."""
    told = [felt(n, 6, 4) for n in range(84)]
    stops = [Sitting(FIRST + timedelta(days=30 + n), 1) for n in range(3)]
    chart = painted(trend(FIRST, 12, told, stops), form(520, 480, 26))
    signs = [one for one in chart.marks if isinstance(one, StopSign)]
    usual = max(signs, key=lambda one: one.y)
    line = usual.y + 18 * usual.size / 17  # as _STOP_CLEAR
    assert all(one.y + one.size / 2 < line for one in signs)


@pytest.mark.parametrize("many", [3, 30])
def test_stops_touch_no_other_however_close_they_are(many: int) -> None:
    told = [felt(n, 6, 4) for n in range(84)]
    stops = [Sitting(FIRST + timedelta(days=30 + n), 1) for n in range(many)]
    chart = painted(trend(FIRST, 12, told, stops), form(520, 480, 26))
    signs = [one for one in chart.marks if isinstance(one, StopSign)]
    assert 2 < len(signs) <= many
    pairs = combinations(signs, 2)
    apart = min(hypot(a.x - b.x, a.y - b.y) for a, b in pairs)
    assert apart > 1.1 * signs[0].size, "else two look like one"
    assert all(0 < one.y < 480 for one in signs)
