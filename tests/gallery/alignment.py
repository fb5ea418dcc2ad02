"""Texts of one column begin at one edge."""

from collections.abc import Iterator
from itertools import combinations

from companion.ui.widgets.chart_view import ChartView
from tests.gallery.block import CENTRE, LEFT, NEAR, UNEVEN, Block, akin, off
from tests.gallery.sheet import Sheet
from tests.gallery.verdict import unless

_MEANT = 5.5  # px: more is meant to be seen


def shares_an_edge(sheet: Sheet) -> Iterator[str]:
    for one, other in combinations(sheet.blocks, 2):
        if one.side != other.side or one.side == CENTRE or not _below(one, other):
            continue
        left = abs(one.area.left() - other.area.left())
        right = abs(one.area.right() - other.area.right())
        apart = left if one.side == LEFT else right
        aligned = off(one.area, other.area) < UNEVEN or not UNEVEN < apart < _MEANT
        fault = f"{one} stands {apart:.1f} px off the {one.side} edge of {other}"
        yield unless(aligned, fault)


def _below(one: Block, other: Block) -> bool:
    """Whether they are read as a column: in one thing, one right below the other.

    What stands in a chart has its place by what it marks.
    """
    charts = any(isinstance(each.widget, ChartView) for each in (one, other))
    if charts or not akin(one, other):
        return False
    across = min(one.area.right(), other.area.right()) - max(
        one.area.left(), other.area.left()
    )
    down = max(one.area.top(), other.area.top()) - min(
        one.area.bottom(), other.area.bottom()
    )
    return across > 0 and 0 <= down < NEAR
