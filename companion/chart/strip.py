"""How far down it went each day: five cells from the back to the foot.

They stand under a plot, on the same axis of time (LOOKS section 6).
"""

from collections.abc import Iterator, Sequence

from companion.chart.axis import TimeAxis, day_names
from companion.chart.mark import Block, ChartForm, Ink, Mark, Words
from companion.domain.stop import Furthest
from companion.domain.trend import Point
from companion.language import mark, tr

ROWS = (
    Furthest.BACK,
    Furthest.BUTTOCK,
    Furthest.THIGH,
    Furthest.CALF,
    Furthest.FOOT,
)
_NAMED = {0: mark("Back|part of the body"), 2: mark("Thigh"), 4: mark("Foot")}
_HEAD, _BELOW_PLOT = 21, 40
_ROW, _CELL_HIGH = 15, 12
_FOOT = 26
_TO_NAMES = 18  # from the last day to the words beside it
STRIP_HIGH = _BELOW_PLOT + len(ROWS) * _ROW + _FOOT  # all below the plot


def names_wide(form: ChartForm) -> float:
    """How wide the names of the rows are, with what parts them from the last day."""
    widest = max(form.wide(tr(words)) for words in _NAMED.values())
    return widest + _TO_NAMES * form.unit


def strip(
    axis: TimeAxis, bottom: float, points: Sequence[Point], form: ChartForm
) -> Iterator[Mark]:
    """The rows below a plot that ends at ``bottom``, and the days below them."""
    unit = form.unit
    top = bottom + _BELOW_PLOT * unit
    head = tr("Furthest point, from the back down")
    y = bottom + _HEAD * unit
    yield Words(axis.left, y, head, form.letter, Ink.TEXT, bold=True)
    for index, point in enumerate(points):
        if point.furthest is not None:
            yield from _column(axis, index, point.furthest, top, unit)
    right = axis.right + _TO_NAMES * unit
    for row, name in _NAMED.items():
        middle = top + (row * _ROW + _CELL_HIGH / 2) * unit
        yield Words(right, middle, tr(name), form.letter, Ink.QUIET)
    yield from day_names(axis, form, top + (len(ROWS) * _ROW + 11) * unit)


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
