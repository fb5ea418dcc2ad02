"""Sessions a week as bars, with the plan as a dash over each (LOOKS section 6)."""

from collections.abc import Iterator, Sequence

from companion.chart.mark import (
    BOLD,
    Anchor,
    Block,
    Chart,
    ChartForm,
    Ink,
    Mark,
    Stroke,
    Words,
)
from companion.domain.trend import WeekCount
from companion.language import tr

_WIDE, _DASH = 0.56, 0.76  # of a week's room; bars grow for their numbers only
_MOST_GRID = 7
_FOOT = 26
_NUMBER = 13  # below the top of its bar
_CORNER = 4
_AIR, _LEAST_AIR = 4.6, 3  # at each side of a number in its bar


def bar_chart(weeks: Sequence[WeekCount], form: ChartForm, *, newest: bool) -> Chart:
    """A bar a week, oldest first; the last is this week if it is the newest."""
    marks = [*_plot(weeks, form), *_foot(weeks, form, newest=newest)]
    return Chart(form.width, form.height, tuple(marks))


def least_height(form: ChartForm) -> float:
    """What the chart needs at least."""
    return (_FOOT + 70) * form.unit


def _plot(weeks: Sequence[WeekCount], form: ChartForm) -> Iterator[Mark]:
    unit = form.unit
    top, bottom = 4 * unit, form.height - _FOOT * unit
    most = max([1, *(max(week.done, week.planned) for week in weeks)])
    for count in range(0, most + 1, 1 if most <= _MOST_GRID else 2):
        y = bottom - (bottom - top) * count / most
        yield Stroke(((0, y), (form.width, y)), unit, Ink.GRID)
    each = form.width / max(1, len(weeks))
    wide = _bar_width(weeks, each, form)
    for index, week in enumerate(weeks):
        middle, last = (index + 0.5) * each, index == len(weeks) - 1
        high = (bottom - top) * week.done / most
        yield from _bar(week, (middle, bottom), (wide, high), form, last=last)
        if week.planned:
            y = bottom - (bottom - top) * week.planned / most
            half = each * _DASH / 2
            ends = ((middle - half, y), (middle + half, y))
            yield Stroke(ends, 2.5 * unit, Ink.PLAN)


def _bar_width(weeks: Sequence[WeekCount], each: float, form: ChartForm) -> float:
    """A little wider than usual where that makes room for the numbers."""
    widest = max((_number_width(week, form) for week in weeks), default=0.0)
    usual, most = each * _WIDE, each * _DASH
    if widest + 2 * _LEAST_AIR * form.unit > most:
        return usual
    return max(usual, min(most, widest + 2 * _AIR * form.unit))


def _number_width(week: WeekCount, form: ChartForm) -> float:
    return form.wide(str(week.done)) * BOLD


def _bar(
    week: WeekCount,
    foot: tuple[float, float],
    size: tuple[float, float],
    form: ChartForm,
    *,
    last: bool,
) -> Iterator[Mark]:
    (middle, bottom), (wide, high), unit = foot, size, form.unit
    if week.done:
        fill = Ink.NOW if last else Ink.BAR
        corner = min(_CORNER * unit, wide / 3)
        yield Block(middle - wide / 2, bottom - high, wide, high, corner, fill)
    if _number_width(week, form) + 2 * _LEAST_AIR * unit > wide:
        return  # a bar that a number fills is seen as a box of the number
    inside = high >= 2 * _NUMBER * unit
    y = bottom - high + (_NUMBER if inside else -_NUMBER + 4) * unit
    ink = (Ink.NOW_WORDS if last else Ink.BAR_WORDS) if inside else Ink.TEXT
    number = str(week.done)
    yield Words(middle, y, number, form.letter, ink, Anchor.MIDDLE, bold=True)


def _foot(
    weeks: Sequence[WeekCount], form: ChartForm, *, newest: bool
) -> Iterator[Mark]:
    if not weeks:
        return
    y = form.height - 9 * form.unit
    start = tr("From {date}", date=form.say_day(weeks[0].first))
    end = tr("This week") if newest else form.say_day(weeks[-1].first)
    yield Words(0, y, start, form.letter, Ink.QUIET)
    ink = Ink.LEG_WORDS if newest else Ink.TEXT
    yield Words(form.width, y, end, form.letter, ink, Anchor.END, bold=True)
