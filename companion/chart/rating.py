"""How an activity went: its ratings over time, and the usual ups and downs.

The band is what one activity goes up and down by itself (clinical.md 7 [S48]).
"""

from collections.abc import Iterator

from companion.chart.mark import (
    Anchor,
    Area,
    Chart,
    ChartForm,
    Dot,
    Ink,
    Mark,
    Stroke,
    Words,
)
from companion.domain.fact import fact
from companion.domain.goal import HIGHEST, ORDINARY, Course

_LEFT, _TOP, _FOOT, _RIGHT = 30, 12, 26, 34
_LEAST_PLOT = 60
_MARGIN = 10  # between the axis and the first and last rating


@fact
class _Plot:
    """Where ratings stand: days from left to right, 0 at the bottom, 10 at the top."""

    course: Course
    left: float
    right: float
    top: float
    bottom: float

    def x(self, index: int) -> float:
        ratings = self.course.ratings
        first, last = ratings[0].day, ratings[-1].day
        whole = (last - first).days
        if not whole:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (
            (ratings[index].day - first).days / whole
        )

    def y(self, score: float) -> float:
        return self.bottom - (self.bottom - self.top) * score / HIGHEST


def rating_chart(course: Course, form: ChartForm) -> Chart:
    """The ratings of one activity, one at least."""
    unit = form.unit
    plot = _Plot(
        course,
        (_LEFT + _MARGIN) * unit,
        form.width - (_RIGHT + _MARGIN) * unit,
        _TOP * unit,
        form.height - _FOOT * unit,
    )
    marks = [*_grid(plot, form), *_band(plot), *_line(plot, form), *_days(plot, form)]
    return Chart(form.width, form.height, tuple(marks))


def has_band(course: Course) -> bool:
    """Whether the usual ups and downs are shown: once there is something in them."""
    return len(course.ratings) > 1


def least_height(form: ChartForm) -> float:
    """What the chart needs at least."""
    return (_TOP + _LEAST_PLOT + _FOOT) * form.unit


def _grid(plot: _Plot, form: ChartForm) -> Iterator[Mark]:
    unit = form.unit
    left, right = _LEFT * unit, form.width - _RIGHT * unit
    for score in (0, 5, HIGHEST):
        y = plot.y(score)
        yield Stroke(((left, y), (right, y)), unit, Ink.GRID)
        words = str(score)
        yield Words(left - 10 * unit, y, words, form.letter, Ink.QUIET, Anchor.END)


def _band(plot: _Plot) -> Iterator[Mark]:
    """Round the first rating: within it, nothing is called a change."""
    first = plot.course.ratings[0].score
    if has_band(plot.course):
        high, low = min(HIGHEST, first + ORDINARY), max(0, first - ORDINARY)
        top, bottom = plot.y(high), plot.y(low)
        left, right = plot.left, plot.right
        yield Area(
            ((left, top), (right, top), (right, bottom), (left, bottom)), Ink.BAND
        )


def _line(plot: _Plot, form: ChartForm) -> Iterator[Mark]:
    unit, ratings = form.unit, plot.course.ratings
    spots = tuple((plot.x(n), plot.y(one.score)) for n, one in enumerate(ratings))
    if len(spots) > 1:
        yield Stroke(spots, 2.5 * unit, Ink.LEG)
    yield from (Dot(x, y, 4 * unit, Ink.LEG) for x, y in spots)
    x, y = spots[-1]
    words = str(ratings[-1].score)
    size = form.letter * 16 / 13
    yield Words(x + 10 * unit, y, words, size, Ink.LEG_WORDS, bold=True)


def _days(plot: _Plot, form: ChartForm) -> Iterator[Mark]:
    """The first and the last day, where both have room."""
    ratings, y = plot.course.ratings, form.height - 9 * form.unit
    first, last = (form.say_day(ratings[n].day) for n in (0, -1))
    start = max(0.0, plot.x(0) - form.wide(first) / 2)
    yield Words(start, y, first, form.letter, Ink.QUIET)
    end = min(form.width, plot.x(len(ratings) - 1) + form.wide(last) / 2)
    room = end - form.wide(last) - (start + form.wide(first))
    if len(ratings) > 1 and room > form.unit * 8:
        yield Words(end, y, last, form.letter, Ink.QUIET, Anchor.END)
