"""Tests of the line of an activity: inside its room, in the order of its days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from companion.chart.mark import Area, ChartForm, Dot, Ink, Stroke, Words
from companion.chart.rating import least_height, rating_chart
from companion.domain.goal import Course, Goal, Rating

FIRST = date(2026, 11, 2)
GOAL = Goal("walk", "Walk", FIRST)


def _form(width: float = 400, height: float = 160) -> ChartForm:
    return ChartForm(width, height, 13, lambda words: 7.0 * len(words), str)


def _course(*scores: int, apart: int = 14) -> Course:
    days = (FIRST + timedelta(days=apart * n) for n in range(len(scores)))
    ratings = (Rating(day, "walk", s) for day, s in zip(days, scores, strict=True))
    return Course(GOAL, tuple(ratings))


def test_one_rating_is_a_spot_in_the_middle() -> None:
    marks = rating_chart(_course(4), _form()).marks
    (dot,) = [one for one in marks if isinstance(one, Dot)]
    assert 150 < dot.x < 250
    assert not any(isinstance(one, Area) for one in marks)
    said = [one.text for one in marks if isinstance(one, Words)]
    assert said == ["0", "5", "10", "4", str(FIRST)]


def test_higher_is_further_up_and_later_further_right() -> None:
    marks = rating_chart(_course(3, 5, 8), _form()).marks
    dots = [one for one in marks if isinstance(one, Dot)]
    assert [one.y for one in dots] == sorted((one.y for one in dots), reverse=True)
    assert [one.x for one in dots] == sorted(one.x for one in dots)
    (line,) = [o for o in marks if isinstance(o, Stroke) and o.ink is Ink.LEG]
    assert line.points == tuple((one.x, one.y) for one in dots)


def test_the_band_is_two_points_round_the_first_rating() -> None:
    marks = rating_chart(_course(1, 5), _form()).marks
    (band,) = [one for one in marks if isinstance(one, Area)]
    dots = [one for one in marks if isinstance(one, Dot)]
    point = (dots[0].y - dots[1].y) / 4
    top, bottom = band.points[0][1], band.points[2][1]
    assert abs(dots[0].y - top - 2 * point) < 1e-6
    assert abs(bottom - dots[0].y - point) < 1e-6, "never below 0"


def test_the_last_day_is_left_out_where_it_has_no_room() -> None:
    narrow = rating_chart(_course(1, 5), _form(width=150)).marks
    days = [one.text for one in narrow if isinstance(one, Words)][4:]
    assert days == [str(FIRST)]


@given(
    some.lists(some.integers(0, 10), min_size=1, max_size=12),
    some.integers(1, 40),
    some.floats(200, 1200),
    some.floats(0.8, 3),
)
def test_everything_lies_inside(
    scores: list[int], apart: int, width: float, scale: float
) -> None:
    form = ChartForm(width, 0, 13 * scale, lambda words: 7 * scale * len(words), str)
    high = least_height(form)
    form = ChartForm(max(width, 160 * scale), high, 13 * scale, form.wide, form.say_day)
    for one in rating_chart(_course(*scores, apart=apart), form).marks:
        spots = [(one.x, one.y)] if isinstance(one, Dot | Words) else []
        if isinstance(one, Stroke | Area):
            spots = list(one.points)
        for x, y in spots:
            assert -1e-6 <= x <= form.width + 1e-6
            assert -1e-6 <= y <= form.height + 1e-6
