from dataclasses import replace
from datetime import timedelta

import pytest

from companion.chart.bars import bar_chart, least_height
from companion.chart.mark import BOLD, Block, Chart, Ink, Stroke, Words
from companion.domain.trend import WeekCount
from tests.chart.samples import FIRST, form


def _weeks(*counts: int, planned: int = 5) -> list[WeekCount]:
    return [
        WeekCount(FIRST + timedelta(weeks=n), done, planned)
        for n, done in enumerate(counts)
    ]


def _bars(chart: Chart) -> list[Block]:
    return [one for one in chart.marks if isinstance(one, Block)]


def _words(chart: Chart) -> list[str]:
    return [one.text for one in chart.marks if isinstance(one, Words)]


def test_a_bar_is_as_high_as_its_sessions_and_the_plan_lies_over_it() -> None:
    chart = bar_chart(_weeks(2, 5), form(304, 160), newest=True)
    low, high = _bars(chart)
    assert high.height / low.height == pytest.approx(5 / 2)
    plans = [o for o in chart.marks if isinstance(o, Stroke) and o.ink is Ink.PLAN]
    assert [one.points[0][1] for one in plans] == pytest.approx([high.y, high.y])
    assert (low.fill, high.fill) == (Ink.BAR, Ink.NOW)
    assert low.width == pytest.approx(0.56 * 152)


def test_numbers_stand_in_the_bars_or_over_what_is_too_low() -> None:
    chart = bar_chart(_weeks(0, 1, 12, planned=0), form(304, 160), newest=True)
    numbers = {o.text: o for o in chart.marks if isinstance(o, Words)}
    none, one, most = (numbers[text] for text in ("0", "1", "12"))
    low, high = _bars(chart)
    assert one.y < low.y
    assert none.y < low.y + low.height
    assert none.ink is one.ink is Ink.TEXT
    assert high.y < most.y < high.y + high.height
    assert most.ink is Ink.NOW_WORDS


def test_bars_grow_a_little_for_their_numbers_and_else_have_none() -> None:
    weeks, room = _weeks(*[3] * 12), form(304, 160)
    number = room.wide("3") * BOLD + 6  # with air at both sides
    for width, shown in ((304, 12), (12 * number / 0.7, 12), (12 * number / 0.8, 0)):
        chart = bar_chart(weeks, replace(room, width=width), newest=True)
        assert _words(chart).count("3") == shown
        assert all(bar.width <= 0.76 * width / 12 for bar in _bars(chart))
        if shown:
            assert all(bar.width >= number for bar in _bars(chart))


def test_both_ends_are_named() -> None:
    assert _words(bar_chart(_weeks(1, 2), form(), newest=True))[-2:] == [
        "From 26.10",
        "This week",
    ]
    assert _words(bar_chart(_weeks(1, 2), form(), newest=False))[-1] == "2.11"


def test_a_year_has_no_room_for_numbers() -> None:
    chart = bar_chart(_weeks(*[3] * 52), form(304, 160), newest=True)
    assert len(_bars(chart)) == 52
    assert _words(chart) == ["From 26.10", "This week"]


def test_without_weeks_there_is_only_the_frame() -> None:
    room = form(304, 160)
    assert _words(bar_chart((), room, newest=True)) == []
    assert 0 < least_height(room) < 160
