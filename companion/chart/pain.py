"""Pain over time: leg and back, normal ups and downs, stops, the furthest point.

The rows of the furthest point stand under the same axis of time (LOOKS section 6).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import sqrt
from typing import TypeVar

from companion.chart.axis import TimeAxis
from companion.chart.mark import (
    BOLD,
    Anchor,
    Area,
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
from companion.chart.strip import STRIP_HIGH, names_wide, strip
from companion.domain.fact import fact
from companion.domain.trend import HIGHEST, Band, Point, Trend
from companion.domain.wording import number
from companion.language import tr

_LEFT, _TOP = 36, 10
_BIG = 16 / 13  # the letters at the ends of the lines
_JOINED_DAYS = 14  # a longer silence leaves a gap in the line
_LEAST_PLOT = 60
_TO_ENDS, _END = 18, 5  # from the last day to the marks beside it, and their reach
_BEFORE_WORDS = _TO_ENDS + 2 * _END + 7
_STOP_APART, _STOP_LEAST = 22, 19  # from the middle of a stop to that of another
_HAIR = 1e-6  # what rounding takes
_STOP_CLEAR, _STOP_REACH = 18, 9  # from a stop to the line below it, and to its edge

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

    Which band of normal ups and downs is seen is for the surface to say.
    """
    plot = _plot(spread, form)
    marks = [
        *_grid(plot, form),
        *_band(plot, band),
        *_line(plot, spread.points, form, Ink.BACK),
        *_line(plot, spread.points, form, Ink.LEG),
        *_stops(plot, spread.points, form),
        *_ends(plot, spread.points, form),
        *strip(plot.axis, plot.bottom, spread.points, form),
    ]
    return Chart(form.width, form.height, tuple(marks))


def least_height(form: ChartForm) -> float:
    """What the chart needs at least, for lines that can be told apart."""
    return (_TOP + _LEAST_PLOT + STRIP_HIGH) * form.unit


def _plot(spread: Trend, form: ChartForm) -> _Plot:
    unit = form.unit
    ends = [words for _, words, _ in _end_words(spread.points)]
    words = [form.wide(one) * _BIG * BOLD + _BEFORE_WORDS * unit for one in ends]
    wide = max([*words, names_wide(form)])
    axis = TimeAxis(
        tuple(one.day for one in spread.points),
        _LEFT * unit,
        form.width - wide - 2 * unit,
    )
    below = STRIP_HIGH * unit
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
        # What was told is a spot; what lies between is only a line. Where all was told
        # the newest alone is one.
        told = spots[-1:] if whole else spots
        yield from (Dot(x, y, reach, ink, square=back) for x, y in told)


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
        # Clear of the lines on both sides too, so that it never lies on them.
        near = points[max(0, index - 1) : index + 2]
        x, usual = plot.axis.x(index), _stop_height(plot, near, unit)
        y = _free_height(plot, before, (x, usual), unit)
        if y is None:  # the sign that is there stands for both
            continue
        before.append((x, y))
        yield Dot(x, y, _STOP_REACH * unit, Ink.GROUND)
        yield StopSign(x, y, 17 * unit)


def _stop_height(plot: _Plot, near: Sequence[Point], unit: float) -> float:
    """Above the lines; where there is no room, between or below them."""
    told = [(one.leg, one.back) for one in near if one.leg is not None]
    if not told:
        return plot.top + 10 * unit
    clear, reach = _STOP_CLEAR * unit, _STOP_REACH * unit
    upper = [plot.y(max(leg, back or 0)) for leg, back in told]
    lower = [plot.y(min(leg, back or 0)) for leg, back in told]
    above, between = min(upper) - clear, max(upper) + clear
    if above >= reach:
        return above
    if between + clear <= min(lower):
        return between
    return min(max(lower) + clear, plot.bottom - reach)


def _free_height(
    plot: _Plot, signs: Sequence[Spot], usual: Spot, unit: float
) -> float | None:
    """The height of a sign that touches no other: as usual, raised, or lowered.

    Signs come nearer to each other before one is lowered onto the lines. None where
    there is no room for it any more.
    """
    clear = usual[1] + (_STOP_CLEAR - _STOP_REACH - 2) * unit
    top, foot = plot.top + 2 * unit, plot.bottom - _STOP_REACH * unit
    for apart, lowest in (
        (_STOP_APART, clear),
        (_STOP_LEAST, clear),
        (_STOP_LEAST, foot),
    ):
        y = _free_above(min(lowest, foot), signs, usual, (apart * unit, top))
        if y is not None:
            return y
    return None


def _free_above(
    lowest: float, signs: Sequence[Spot], usual: Spot, bounds: tuple[float, float]
) -> float | None:
    """The first free height above a lowest one.

    ``bounds`` are the px from a sign to another, and the highest place.
    """
    (x, y), (least, top) = usual, bounds
    near = [one for one in signs if x - one[0] < least]
    steps = [(at, sqrt(least**2 - (x - left) ** 2)) for left, at in near]
    raised = sorted((at - step for at, step in steps), reverse=True)
    lowered = sorted(at + step for at, step in steps)
    tries = [y, *(one for one in raised if top <= one < y)]
    tries += [one for one in lowered if y < one <= lowest]
    return next((one for one in tries if _is_free(steps, one)), None)


def _is_free(steps: Sequence[tuple[float, float]], y: float) -> bool:
    """Whether a height is far enough from those of the signs nearby."""
    return all(abs(y - at) > step - _HAIR for at, step in steps)


def _ends(plot: _Plot, points: Sequence[Point], form: ChartForm) -> Iterator[Mark]:
    """What each line is called and was last, with its mark, beside the plot.

    Where the lines end they may be at one place: the marks stand with the words, which
    are always apart, and look the same however near the two lines are.
    """
    unit, size = form.unit, form.letter * _BIG
    found = _end_words(points)
    middles = _apart([plot.y(value) for _, _, value in found], 20 * unit)
    down = max(0.0, _TOP * unit - min(middles, default=_TOP * unit))
    mark = plot.axis.right + (_TO_ENDS + _END) * unit
    for (ink, words, _), middle in zip(found, middles, strict=True):
        y = middle + down  # no words leave the chart at its top
        back = ink is Ink.BACK
        yield Dot(mark, y, (_END - 0.5 if back else _END) * unit, ink, square=back)
        told = Ink.BACK if back else Ink.LEG_WORDS
        left = plot.axis.right + _BEFORE_WORDS * unit
        yield Words(left, y, words, size, told, Anchor.START, bold=True)


def _apart(middles: Sequence[float], least: float) -> list[float]:
    """Two heights, moved from each other where they are too near."""
    if len(middles) < 2 or abs(middles[0] - middles[1]) >= least:
        return list(middles)
    leg, back = middles
    push = (least - abs(leg - back)) / 2
    return [leg - push, back + push] if leg <= back else [leg + push, back - push]


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


def _leg(point: Point) -> float | None:
    return point.leg


def _back(point: Point) -> float | None:
    return point.back


_READERS: dict[Ink, Reader] = {Ink.LEG: _leg, Ink.BACK: _back}
