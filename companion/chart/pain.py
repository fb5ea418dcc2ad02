"""Pain over time: leg and back, ordinary ups and downs, stops, the furthest point.

The rows of the furthest point stand under the same axis of time (LOOKS section 6).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from companion.chart.axis import TimeAxis, day_names
from companion.chart.mark import (
    BOLD,
    Anchor,
    Area,
    Block,
    Chart,
    ChartForm,
    Dot,
    Ink,
    Mark,
    Spot,
    StopSign,
    Stroke,
    Words,
)
from companion.domain.fact import fact
from companion.domain.stop import Furthest
from companion.domain.trend import HIGHEST, Band, Point, Trend
from companion.domain.wording import number
from companion.language import mark, tr

ROWS = (
    Furthest.BACK,
    Furthest.BUTTOCK,
    Furthest.THIGH,
    Furthest.CALF,
    Furthest.FOOT,
)
_NAMED = {0: mark("Back|part of the body"), 2: mark("Thigh"), 4: mark("Foot")}
_LEFT, _TOP = 36, 10
_STRIP_HEAD, _STRIP = 21, 40  # below the plot
_ROW, _CELL_HIGH = 15, 12
_FOOT = 26
_BIG = 16 / 13  # the letters at the ends of the lines
_JOINED_DAYS = 14  # a longer silence leaves a gap in the line
_LEAST_PLOT = 60
_TO_ENDS, _TO_NAMES = 14, 18  # from the last day to the words beside it
_STOP_APART = 19  # from the middle of a stop to that of another
_NEAR = 12  # marks at the ends that are nearer overlap

Reader = Callable[[Point], float | None]
_Value = TypeVar("_Value")


@fact
class _Plot:
    """Where the lines stand: the axis, and the heights of 0 and 10."""

    axis: TimeAxis
    top: float
    bottom: float
    joins: int  # points from one to the next that a line may bridge

    def y(self, pain: float) -> float:
        return self.bottom - (self.bottom - self.top) * pain / HIGHEST


def pain_chart(spread: Trend, band: Band, form: ChartForm) -> Chart:
    """The whole chart; without any answers only its empty frame.

    Which band of ordinary ups and downs is seen is for the surface to say.
    """
    plot = _plot(spread, form)
    marks = [
        *_grid(plot, form),
        *_band(plot, band),
        *_line(plot, spread.points, form, Ink.BACK),
        *_line(plot, spread.points, form, Ink.LEG),
        *_stops(plot, spread.points, form),
        *_ends(plot, spread.points, form),
        *_strip(plot, spread.points, form),
    ]
    return Chart(form.width, form.height, tuple(marks))


def least_height(form: ChartForm) -> float:
    """What the chart needs at least, for lines that can be told apart."""
    below = _STRIP + len(ROWS) * _ROW + _FOOT
    return (_TOP + _LEAST_PLOT + below) * form.unit


def _plot(spread: Trend, form: ChartForm) -> _Plot:
    unit = form.unit
    ends = [words for _, words, _ in _end_words(spread.points)]
    names = [tr(words) for words in _NAMED.values()]
    wide = max(
        [form.wide(one) * _BIG * BOLD + _TO_ENDS * unit for one in ends]
        + [form.wide(one) + _TO_NAMES * unit for one in names]
    )
    axis = TimeAxis(
        tuple(one.day for one in spread.points),
        _LEFT * unit,
        form.width - wide - 2 * unit,
    )
    below = (_STRIP + len(ROWS) * _ROW + _FOOT) * unit
    return _Plot(axis, _TOP * unit, form.height - below, _JOINED_DAYS // spread.step)


def _grid(plot: _Plot, form: ChartForm) -> Iterator[Mark]:
    unit = form.unit
    for pain in range(0, HIGHEST + 1, 2):
        y = plot.y(pain)
        ends = ((plot.axis.left, y), (plot.axis.right, y))
        yield Stroke(ends, unit, Ink.GRID)
        x = plot.axis.left - 12 * unit
        yield Words(x, y, str(pain), form.letter, Ink.QUIET, Anchor.END)


def _band(plot: _Plot, band: Band) -> Iterator[Mark]:
    known = [(i, span) for i, span in enumerate(band.spans) if span is not None]
    for run in _runs(known, plot.joins):
        upper = [(plot.axis.x(i), plot.y(high)) for i, (_, high) in run]
        lower = [(plot.axis.x(i), plot.y(low)) for i, (low, _) in run]
        if len(run) > 1:
            yield Area((*upper, *reversed(lower)), Ink.BAND)


def _line(
    plot: _Plot, points: Sequence[Point], form: ChartForm, ink: Ink
) -> Iterator[Mark]:
    read, unit = _READERS[ink], form.unit
    known = [(i, v) for i, one in enumerate(points) if (v := read(one)) is not None]
    whole = len(known) == len(points)
    back = ink is Ink.BACK
    reach = _reach(plot.axis, unit)
    wide = min((3 if back else 2.5) * unit, (1 if back else 1.2) * reach)
    for run in _runs(known, plot.joins):
        spots: tuple[Spot, ...] = tuple((plot.axis.x(i), plot.y(v)) for i, v in run)
        if len(spots) > 1:
            yield Stroke(spots, wide, ink, dotted=back)
        if not whole:
            # What was told is a spot; what lies between is only a line.
            yield from (Dot(x, y, reach, ink, square=back) for x, y in spots)


def _reach(axis: TimeAxis, unit: float) -> float:
    """How far a spot reaches from its middle: less where days are close together."""
    usual = 3 * unit
    if usual <= axis.step / 2:
        return usual
    return min(usual, max(1.5 * unit, 0.4 * axis.step))


def _runs(
    known: Sequence[tuple[int, _Value]], joins: int
) -> Iterator[list[tuple[int, _Value]]]:
    """What was told, parted where it was silent for long."""
    run: list[tuple[int, _Value]] = list(known[:1])
    for before, now in pairwise(known):
        if now[0] - before[0] > joins:
            yield run
            run = []
        run.append(now)
    if run:
        yield run


def _stops(plot: _Plot, points: Sequence[Point], form: ChartForm) -> Iterator[Mark]:
    unit = form.unit
    before: list[Spot] = []
    for index, point in enumerate(points):
        if not point.stops:
            continue
        # Above the lines on both sides too, so that it never lies on them.
        near = points[max(0, index - 1) : index + 2]
        pains = [max(one.leg or 0, one.back or 0) for one in near if _told(one)]
        y = plot.y(max(pains)) - 18 * unit if pains else plot.top + 10 * unit
        x, y = plot.axis.x(index), max(plot.top + 2 * unit, y)
        y = _above(before, x, y, plot.top + 2 * unit, _STOP_APART * unit)
        before.append((x, y))
        yield Dot(x, y, 9 * unit, Ink.GROUND)
        yield StopSign(x, y, 17 * unit)


def _above(
    signs: Sequence[Spot], x: float, y: float, top: float, least: float
) -> float:
    """The height of a sign above those it would lie on, as far as there is room."""
    for left, height in signs:
        raised = height - least
        if x - left < least and abs(y - height) < least and raised >= top:
            y = raised
    return y


def _ends(plot: _Plot, points: Sequence[Point], form: ChartForm) -> Iterator[Mark]:
    """The newest answer of each line, with its name."""
    unit, size = form.unit, form.letter * _BIG
    found = [
        (ink, words, value, plot.axis.x(index))
        for (ink, words, value), index in zip(
            _end_words(points), _end_places(points), strict=True
        )
    ]
    heights = [plot.y(value) for _, _, value, _ in found]
    middles = _apart(heights, 20 * unit)
    right = plot.axis.right + _TO_ENDS * unit
    wide = _square(heights, unit)
    # The round mark lies on the square one, which is larger where they meet.
    for (ink, words, value, x), middle in zip(
        reversed(found), reversed(middles), strict=True
    ):
        y = plot.y(value)
        back = ink is Ink.BACK
        reach = wide if back else 6 * unit
        yield Dot(x, y, reach + (2 if back else 1) * unit, Ink.GROUND, square=back)
        yield Dot(x, y, reach, ink, square=back)
        told = Ink.BACK if back else Ink.LEG_WORDS
        yield Words(right, middle, words, size, told, Anchor.START, bold=True)


def _apart(middles: Sequence[float], least: float) -> list[float]:
    """Two heights, moved from each other where they are too near."""
    if len(middles) < 2 or abs(middles[0] - middles[1]) >= least:
        return list(middles)
    leg, back = middles
    push = (least - abs(leg - back)) / 2
    return [leg - push, back + push] if leg <= back else [leg + push, back - push]


def _square(heights: Sequence[float], unit: float) -> float:
    """How far the square mark reaches from its middle: beyond a round one on it."""
    near = len(heights) > 1 and abs(heights[0] - heights[1]) < _NEAR * unit
    return (9 if near else 5) * unit


def _end_words(points: Sequence[Point]) -> list[tuple[Ink, str, float]]:
    found = []
    for ink, read in ((Ink.LEG, _leg), (Ink.BACK, _back)):
        values = [value for one in points if (value := read(one)) is not None]
        if values:
            told = number(round(values[-1], 1))
            leg = ink is Ink.LEG
            words = tr("Leg {pain}", pain=told) if leg else tr("Back {pain}", pain=told)
            found.append((ink, words, values[-1]))
    return found


def _end_places(points: Sequence[Point]) -> list[int]:
    known = [i for i, one in enumerate(points) if _told(one)]
    return [known[-1]] * 2 if known else []


def _strip(plot: _Plot, points: Sequence[Point], form: ChartForm) -> Iterator[Mark]:
    unit = form.unit
    top = plot.bottom + _STRIP * unit
    head = tr("Furthest point, from the back down")
    y = plot.bottom + _STRIP_HEAD * unit
    yield Words(plot.axis.left, y, head, form.letter, Ink.TEXT, bold=True)
    for index, point in enumerate(points):
        if point.furthest is not None:
            yield from _column(plot.axis, index, point.furthest, top, unit)
    right = plot.axis.right + _TO_NAMES * unit
    for row, name in _NAMED.items():
        middle = top + (row * _ROW + _CELL_HIGH / 2) * unit
        yield Words(right, middle, tr(name), form.letter, Ink.QUIET)
    yield from day_names(plot.axis, form, top + (len(ROWS) * _ROW + 11) * unit)


def _column(
    axis: TimeAxis, index: int, furthest: Furthest, top: float, unit: float
) -> Iterator[Mark]:
    """Five cells from the back down to the foot."""
    wide = min(0.72 * axis.step, 22 * unit)
    left = axis.x(index) - wide / 2
    reached = ROWS.index(furthest) if furthest in ROWS else -1
    for row in range(len(ROWS)):
        y, corner = top + row * _ROW * unit, min(4 * unit, wide / 3)
        high = _CELL_HIGH * unit
        if row == reached:
            fill, edge = Ink.FURTHEST, Ink.FURTHEST_EDGE
            yield Block(left, y, wide, high, corner, fill, edge, unit)
        else:
            fill = Ink.REACHED if row < reached else Ink.CLEAR
            yield Block(left, y, wide, high, corner, fill)


def _told(point: Point) -> bool:
    return point.leg is not None


def _leg(point: Point) -> float | None:
    return point.leg


def _back(point: Point) -> float | None:
    return point.back


_READERS: dict[Ink, Reader] = {Ink.LEG: _leg, Ink.BACK: _back}
