"""Where the eleven cells of the scale stand, and the words below them.

Pure arithmetic, in px. One row while cells of a fingertip's width fit; else two, 0 to
5 and 6 to 10. A word that would touch another goes one line down.
"""

from dataclasses import dataclass

COUNT = 11
SPLIT = 6
GAP, LEAST_GAP = 8, 4
BELOW = 12  # from the cells to the words; the mark's triangle stands in it
_APART = 12  # between two words on one line, at least


@dataclass(frozen=True, slots=True)
class Measures:
    """What has to be placed: smallest cell, line of words, widths of the words."""

    cell_width: int
    cell_height: int
    line: int
    low: float
    high: float
    mark: tuple[int, float] | None = None


@dataclass(frozen=True, slots=True)
class ScalePlan:
    """Cells as (x, y, width, height); words as (x, y) of their top left corner."""

    cells: tuple[tuple[int, int, int, int], ...]
    low: tuple[float, float]
    high: tuple[float, float]
    mark: tuple[float, float] | None
    height: int


def _row(
    first: int, count: int, y: int, width: int, m: Measures
) -> list[tuple[int, int, int, int]]:
    """Cells of a row, ``count`` across the whole width; edges on whole px."""
    spare = width - count * m.cell_width
    gap = max(LEAST_GAP, min(GAP, spare // max(1, count - 1)))
    pitch = (width + gap) / count
    edges = [round(i * pitch) for i in range(count + 1)]
    shown = min(count, COUNT - first)
    return [
        (edges[i], y, edges[i + 1] - edges[i] - gap, m.cell_height)
        for i in range(shown)
    ]


def _cells(width: int, m: Measures) -> list[tuple[int, int, int, int]]:
    if COUNT * m.cell_width + (COUNT - 1) * LEAST_GAP <= width:
        return _row(0, COUNT, 0, width, m)
    between = GAP
    if m.mark is not None and m.mark[0] < SPLIT:
        between = BELOW + m.line + GAP // 2
    return [
        *_row(0, SPLIT, 0, width, m),
        *_row(SPLIT, SPLIT, m.cell_height + between, width, m),
    ]


def plan(width: int, m: Measures) -> ScalePlan:
    """Place everything in a width."""
    apart = max(_APART, m.line * 2 // 3)  # nearer, two words are read as one
    cells = _cells(width, m)
    foot = cells[-1][1] + m.cell_height + BELOW
    mark, ends = None, foot
    if m.mark is not None:
        value, wide = m.mark
        x, y, cell_width, _ = cells[value]
        left = min(max(0.0, x + (cell_width - wide) / 2), width - wide)
        mark = (left, float(y + m.cell_height + BELOW))
        touches = left < m.low + apart or left + wide > width - m.high - apart
        if mark[1] == foot and touches:
            ends += m.line
    last = ends if m.low + apart + m.high <= width else ends + m.line
    return ScalePlan(
        tuple(cells),
        (0.0, float(ends)),
        (max(0.0, width - m.high), float(last)),
        mark,
        last + m.line,
    )
