"""Where the eleven cells of the scale stand, and the words below them.

Pure arithmetic, in px. One row while cells of a fingertip's width fit; else two, 0 to
5 and 6 to 10. The mark makes way for the word of an end as far as it stays below its
number; else that word goes one line down. Of two rows the word of each end stands below
its own number.
"""

from dataclasses import dataclass

COUNT = 11
SPLIT = 6
GAP, LEAST_GAP = 8, 4
BELOW = 12  # from the cells to the words; the mark's triangle stands in it
_NEXT_ROW = 16  # from words to cells below them: farther than from their own
_TIP = 8  # px of the mark that are beside its triangle, at least
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


def plan(width: int, m: Measures) -> ScalePlan:
    """Place everything in a width."""
    if COUNT * m.cell_width + (COUNT - 1) * LEAST_GAP <= width:
        return _one_row(width, m)
    return _two_rows(width, m)


def _one_row(width: int, m: Measures) -> ScalePlan:
    cells = _row(0, COUNT, 0, width, m)
    foot = m.cell_height + BELOW
    mark, ends = _mark(0, cells, width, m), foot
    mark = _aside(mark, cells, (m.low, width - m.high), m)
    if mark is not None and _touches(mark, width, m, m.low, m.high):
        ends += m.line
    last = ends if m.low + _apart(m) + m.high <= width else ends + m.line
    low, high = (0.0, float(ends)), (max(0.0, width - m.high), float(last))
    return ScalePlan(tuple(cells), low, high, mark, last + m.line)


def _two_rows(width: int, m: Measures) -> ScalePlan:
    """The word for 0 stands below the 0, the one for 10 ends below the 10."""
    upper = _row(0, SPLIT, 0, width, m)
    mark, low = _mark(0, upper, width, m), m.cell_height + BELOW
    mark = _aside(mark, upper, (m.low, width + _apart(m)), m)
    if mark is not None and _touches(mark, width, m, m.low, 0):
        low += m.line
    lower = _row(SPLIT, SPLIT, low + m.line + _NEXT_ROW, width, m)
    x, y, wide, high = lower[-1]
    last, right = y + high + BELOW, x + wide
    if mark is None:
        mark = _mark(SPLIT, lower, width, m)
        mark = _aside(mark, lower, (-_apart(m), right - m.high), m, SPLIT)
        if mark is not None and _touches(mark, right, m, 0, m.high):
            last += m.line
    return ScalePlan(
        (*upper, *lower),
        (0.0, float(low)),
        (max(0.0, right - m.high), float(last)),
        mark,
        last + m.line,
    )


def _mark(
    first: int, row: list[tuple[int, int, int, int]], width: int, m: Measures
) -> tuple[float, float] | None:
    """Where the mark stands, if it is for a number of this row."""
    if m.mark is None:
        return None
    value, wide = m.mark
    if not first <= value < first + len(row):
        return None
    x, y, cell_width, high = row[value - first]
    left = min(max(0.0, x + (cell_width - wide) / 2), width - wide)
    return left, float(y + high + BELOW)


def _aside(
    mark: tuple[float, float] | None,
    row: list[tuple[int, int, int, int]],
    between: tuple[float, float],
    m: Measures,
    first: int = 0,
) -> tuple[float, float] | None:
    """The mark clear of the words of the ends, if it is below its number there."""
    if mark is None or m.mark is None:
        return mark
    value, wide = m.mark
    x, _, cell_width, _ = row[value - first]
    least, most = between[0] + _apart(m), between[1] - _apart(m) - wide
    left = min(max(mark[0], least), most)
    middle = x + cell_width / 2
    below = left + _TIP <= middle <= left + wide - _TIP
    return (left, mark[1]) if left >= least and below else mark


def _touches(
    mark: tuple[float, float], right: int, m: Measures, low: float, high: float
) -> bool:
    """Whether the mark is too near to a word at the left or the right of its line."""
    wide = 0.0 if m.mark is None else m.mark[1]
    at_left = low > 0 and mark[0] < low + _apart(m)
    return at_left or (high > 0 and mark[0] + wide > right - high - _apart(m))


def _apart(m: Measures) -> int:
    """Px between two words; nearer, they are read as one."""
    return max(_APART, m.line * 2 // 3)
