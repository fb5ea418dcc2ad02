"""The lines of pain, their names, spots, bands and days."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.chart.mark import Anchor, Area, Block, Ink, StopSign, Stroke, Words
from companion.chart.pain import least_height, pain_chart
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.domain.trend import DayFelt, Sitting, steady_band, trend
from tests.chart.drawn import keys_of, scale_of, spots_of, strokes_of, words_of
from tests.chart.samples import FIRST, felt, form, four_weeks, painted, silent, sparse


def test_both_lines_stand_at_what_was_told() -> None:
    spread = four_weeks()
    chart = painted(spread, form())
    foot, point = scale_of(chart)
    for ink, values in (
        (Ink.LEG, [one.leg for one in spread.points]),
        (Ink.BACK, [one.back for one in spread.points]),
    ):
        (line,) = strokes_of(chart, ink)
        assert line.dotted is (ink is Ink.BACK)
        read = [(foot - y) / point for _, y in line.points]
        assert read == pytest.approx(values)
        xs = [x for x, _ in line.points]
        steps = [b - a for a, b in pairwise(xs)]
        assert steps == pytest.approx([steps[0]] * 27)


def test_the_newest_answer_names_its_line() -> None:
    assert {"Leg 3", "Back 1"} <= set(words_of(painted(four_weeks(), form())))


def test_names_of_lines_at_one_height_stand_apart() -> None:
    told = [felt(n, 3, 3) for n in range(28)]
    chart = painted(trend(FIRST, 4, told, ()), form())
    ends = {o.text: o.y for o in chart.marks if isinstance(o, Words)}
    assert ends["Back 3"] - ends["Leg 3"] == pytest.approx(20)
    told = [felt(n, 2, 3) for n in range(28)]
    chart = painted(trend(FIRST, 4, told, ()), form(height=300))
    ends = {o.text: o.y for o in chart.marks if isinstance(o, Words)}
    assert ends["Leg 2"] - ends["Back 3"] == pytest.approx(20)


@pytest.mark.parametrize("back_pain", [3, 2, 0])
@pytest.mark.parametrize("height", [230, 400, 900])
def test_the_marks_of_both_lines_stand_apart_with_their_names(
    height: int, back_pain: int
) -> None:
    """On the lines they would lie on each other where these end at one place."""
    told = [felt(n, 3, back_pain) for n in range(28)]
    stops = [Sitting(FIRST + timedelta(days=27), 1)]
    chart = painted(trend(FIRST, 4, told, stops), form(height=height))
    leg, back = keys_of(chart)
    assert (leg.ink, back.ink) == (Ink.LEG, Ink.BACK)
    assert (leg.radius, back.radius) == (5, 4.5)
    assert back.y - leg.y > leg.radius + back.radius + 2
    end = strokes_of(chart, Ink.GRID)[0].points[1][0]
    (sign,) = [one for one in chart.marks if isinstance(one, StopSign)]
    assert sign.x == end
    assert leg.x - leg.radius > end + sign.size / 2 + 4
    for key, name in ((leg, "Leg 3"), (back, f"Back {back_pain}")):
        (words,) = [o for o in chart.marks if isinstance(o, Words) and o.text == name]
        assert words.y == key.y
        assert 4 < words.x - key.x - key.radius < 9


def test_the_newest_answer_is_a_spot_at_the_end_of_its_line() -> None:
    chart = painted(four_weeks(), form())
    for ink in (Ink.LEG, Ink.BACK):
        (line,) = strokes_of(chart, ink)
        (spot,) = [o for o in spots_of(chart) if o.ink is ink]
        assert (spot.x, spot.y) == line.points[-1]


def test_the_band_is_one_point_to_each_side_of_its_middle() -> None:
    spread = four_weeks()
    chart = painted(spread, form())
    foot, point = scale_of(chart)
    (band,) = [one for one in chart.marks if isinstance(one, Area)]
    upper, lower = band.points[:28], band.points[28:][::-1]
    for (x, high), (below, low), middle in zip(
        upper, lower, spread.middles, strict=True
    ):
        assert x == below
        assert (foot - high) / point == pytest.approx((middle or 0) + 1)
        assert (foot - low) / point == pytest.approx((middle or 0) - 1)


def test_a_steady_band_lies_over_the_whole_chart() -> None:
    spread = sparse()
    chart = pain_chart(spread, steady_band(spread, 3.5), form())
    foot, point = scale_of(chart)
    (band,) = [one for one in chart.marks if isinstance(one, Area)]
    read = [(foot - y) / point for _, y in band.points]
    assert read == pytest.approx([5.5] * 84 + [1.5] * 84)
    xs = [x for x, _ in band.points]
    named = strokes_of(chart, Ink.GRID)[0].points
    assert (min(xs), max(xs)) == (named[0][0], named[1][0])


def test_without_a_first_pain_there_is_no_steady_band() -> None:
    spread = silent()
    marks = pain_chart(spread, steady_band(spread, None), form()).marks
    assert not [one for one in marks if isinstance(one, Area)]


def test_the_band_stays_on_the_scale() -> None:
    told = [felt(n, 10 if n < 14 else 0, 0) for n in range(28)]
    chart = painted(trend(FIRST, 4, told, ()), form())
    foot, point = scale_of(chart)
    (band,) = [one for one in chart.marks if isinstance(one, Area)]
    read = [(foot - y) / point for _, y in band.points]
    assert min(read) == pytest.approx(0)
    assert max(read) == pytest.approx(10)


def test_a_long_silence_leaves_a_gap_and_answers_are_spots() -> None:
    chart = painted(sparse(), form())
    assert len(strokes_of(chart, Ink.LEG)) == 2
    assert len([one for one in chart.marks if isinstance(one, Area)]) == 2
    spots = [one for one in spots_of(chart) if one.ink is Ink.LEG]
    told = [one for one in sparse().points if one.leg is not None]
    assert len(spots) == len(told)


def test_one_answer_alone_is_a_spot_without_a_line_or_a_band() -> None:
    chart = painted(trend(FIRST, 52, [felt(9, 4)], ()), form())
    assert strokes_of(chart, Ink.LEG) == []
    assert [one for one in spots_of(chart) if one.ink is Ink.LEG]


def test_the_furthest_point_is_a_column_under_its_day() -> None:
    told = [felt(n, 3, 2, n) for n in range(6)]
    chart = painted(trend(FIRST, 4, told, ()), form())
    (line,) = strokes_of(chart, Ink.LEG)
    blocks = [one for one in chart.marks if isinstance(one, Block)]
    assert len(blocks) == 30
    for number, (x, _) in enumerate(line.points):
        cells = [o for o in blocks if o.x <= x <= o.x + o.width]
        rows = [one.fill for one in sorted(cells, key=lambda one: one.y)]
        reached = [Ink.REACHED] * max(0, number - 1)
        far = [Ink.FURTHEST] if number else []
        assert rows == reached + far + [Ink.CLEAR] * (5 - number)
        assert all(
            (one.edge is not None) == (one.fill is Ink.FURTHEST) for one in cells
        )


def test_an_empty_trend_is_its_frame() -> None:
    chart = painted(silent(), form())
    assert {"0", "10", "26.10"} <= set(words_of(chart))
    assert strokes_of(chart, Ink.LEG) == strokes_of(chart, Ink.BACK) == []
    assert not [one for one in chart.marks if isinstance(one, StopSign)]


@given(
    st.dictionaries(
        st.integers(0, 363),
        st.builds(
            Felt,
            st.integers(0, 10),
            st.integers(0, 10),
            st.sampled_from(list(Furthest)),
        ),
        max_size=40,
    ),
    st.sampled_from([1, 4, 12, 52]),
    st.sampled_from([13.0, 26.0, 3.9]),
)
def test_everything_stays_inside_and_no_two_names_of_days_touch(
    answers: dict[int, Felt], weeks: int, letter: float
) -> None:
    told = [DayFelt(FIRST + timedelta(days=n), answers[n]) for n in sorted(answers)]
    size = form(54 * letter, 0, letter)
    room = form(54 * letter, least_height(size), letter)
    chart = painted(trend(FIRST, weeks, told, ()), room)
    names = []
    for mark in chart.marks:
        if isinstance(mark, Words):
            wide = room.wide(mark.text) * mark.size / letter
            shift = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}
            left = mark.x - shift[mark.anchor]
            assert left >= -0.01
            assert left + wide <= chart.width + 0.01
            assert 0 <= mark.y <= chart.height
            if "." in mark.text and mark.ink is Ink.QUIET:
                names.append((left, left + wide))
        if isinstance(mark, Stroke):
            assert all(0 <= x <= chart.width for x, _ in mark.points)
            assert all(0 <= y <= chart.height for _, y in mark.points)
    assert names
    assert all(a[1] < b[0] for a, b in pairwise(sorted(names)))


def test_days_are_named_below_the_middle_of_their_points() -> None:
    chart, room = painted(four_weeks(), form()), form()
    (line,) = strokes_of(chart, Ink.LEG)
    names = [
        one.x + room.wide(one.text) / 2
        for one in chart.marks
        if isinstance(one, Words) and one.ink is Ink.QUIET and "." in one.text
    ]
    assert names == pytest.approx([x for x, _ in line.points[::7]])


def test_a_tick_keeps_off_the_accent_of_a_capital_below_it() -> None:
    plain, accented = (
        painted(four_weeks(), replace(form(), say_day=partial("{0}".format, said)))
        for said in ("Oct", "\u00d6ct")
    )
    ends = [
        max(y for one in strokes_of(chart, Ink.QUIET) for _, y in one.points)
        for chart in (plain, accented)
    ]
    assert ends[1] < ends[0]


def test_a_name_that_would_leave_the_chart_is_left_out() -> None:
    def long_names(day: date) -> str:
        return f"in the week from {day}"

    room = replace(form(400, 300), say_day=long_names)
    chart = painted(trend(FIRST, 52, [], ()), room)
    names = [
        one for one in chart.marks if isinstance(one, Words) and "week" in one.text
    ]
    assert names
    assert all(one.x + room.wide(one.text) <= 400 for one in names)


def test_spots_of_close_days_are_small_enough_to_be_told_apart() -> None:
    for width, letter in ((704, 13), (520, 26)):
        chart = painted(sparse(), form(width, 600, letter))
        unit = letter / 13
        spots = spots_of(chart)
        (usual,) = {one.radius for one in spots}
        xs = sorted({one.x for one in spots if one.square})
        apart = min(b - a for a, b in pairwise(xs))
        assert 1.5 * unit <= usual <= 3 * unit
        assert 2 * usual < apart
        assert all(one.width <= 2 * usual for one in strokes_of(chart, Ink.BACK))
