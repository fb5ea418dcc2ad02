"""Texts of one row stand on one line."""

from collections.abc import Iterator
from itertools import combinations

from tests.gallery.block import Block, akin
from tests.gallery.sheet import Sheet
from tests.gallery.verdict import unless

_STEP_OFF, _STEP_MEANT = 0.75, 4.5  # px: less is rounding, more is meant to be seen
_EMS = 2.5  # of the letters: what stands farther apart is not read as one line


def shares_a_line(sheet: Sheet) -> Iterator[str]:
    for one, other in combinations(sheet.blocks, 2):
        if len(one.runs) != len(other.runs) or not _beside(one, other):
            continue
        off = abs(one.runs[0].baseline - other.runs[0].baseline)
        fault = f"{one} stands {off:.1f} px off the line of {other}"
        yield unless(not _STEP_OFF < off < _STEP_MEANT, fault)


def _beside(one: Block, other: Block) -> bool:
    """Whether they are read as one row: alike, next to each other."""
    if one.runs[0].pixels != other.runs[0].pixels or not akin(one, other):
        return False
    down = min(one.area.bottom(), other.area.bottom()) - max(
        one.area.top(), other.area.top()
    )
    across = max(one.area.left(), other.area.left()) - min(
        one.area.right(), other.area.right()
    )
    return down > 0 and 0 <= across < _EMS * one.runs[0].pixels
