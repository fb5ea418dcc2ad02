"""A table on paper: heads over a rule, then rows parted by hairlines; cells wrap."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from companion.domain.typography import lines_parts
from companion.printing.mark import Line, Mark, Pen, Words
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, balanced
from companion.printing.tone import Tone

_LEAST_ROW = 6.2
_PAD = 0.5
_BETWEEN = 3.0


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its share of the width, and how its words stand."""

    head: str
    share: float
    align: Align = Align.LEFT


def table(
    press: Press, columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> Piece:
    """Heads and rows as wide as the page."""
    cells = [
        [press.label(one.head) for one in columns],
        *([press.body(one) for one in row] for row in rows),
    ]
    widths = _widths(press, columns, cells)
    heads, *told = (_row(press, columns, widths, one) for one in cells)
    strong = _ruled(press, heads, Pen(0.9))
    thin = [_ruled(press, one, Pen(0.6, Tone.HAIR)) for one in told]
    return stacked((strong, *thin))


def _ruled(press: Press, row: Piece, pen: Pen) -> Piece:
    under = Line(((0.0, row.height), (press.width, row.height)), pen)
    return Piece(row.height, (*row.marks, under))


def _widths(
    press: Press, columns: Sequence[Column], cells: Sequence[Sequence[Run]]
) -> list[float]:
    """The columns by their shares; one too narrow for a word takes from the others."""
    whole = sum(one.share for one in columns)
    wished = [press.width * one.share / whole for one in columns]
    least = [
        max(_longest_word(press, row[number]) for row in cells) + _BETWEEN
        for number in range(len(columns))
    ]
    spare = [max(0.0, one - low) for one, low in zip(wished, least, strict=True)]
    lacking = sum(max(0.0, low - one) for one, low in zip(wished, least, strict=True))
    if not 0.0 < lacking <= sum(spare):
        return wished
    given = lacking / sum(spare)
    return [
        max(one, low) - given * free
        for one, low, free in zip(wished, least, spare, strict=True)
    ]


def _longest_word(press: Press, run: Run) -> float:
    words = lines_parts(run.text)
    return max((press.wide(one, run.lettering) for one in words), default=0.0)


def _row(
    press: Press,
    columns: Sequence[Column],
    widths: Sequence[float],
    runs: Sequence[Run],
) -> Piece:
    """Cells side by side, each centred in the height of the highest."""
    cells: list[tuple[float, Piece]] = []
    left = 0.0
    for column, width, run in zip(columns, widths, runs, strict=True):
        cells.append((left, _cell(press, run, width - _BETWEEN, column.align)))
        left += width
    height = max(_LEAST_ROW, *(cell.height + 2 * _PAD for _, cell in cells))
    marks: list[Mark] = []
    for x, cell in cells:
        marks += cell.moved(x, (height - cell.height) / 2)
    return Piece(height, tuple(marks))


def _cell(press: Press, run: Run, room: float, align: Align) -> Piece:
    if not run.text:
        return Piece(0.0)
    piece = balanced(press.measure, run, room)
    return Piece(
        piece.height,
        tuple(
            replace(mark, x=mark.x + (room - mark.width) * align.value)
            if isinstance(mark, Words)
            else mark
            for mark in piece.marks
        ),
    )
