"""A table on paper: heads over a rule, then rows parted by hairlines; cells wrap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from companion.domain.typography import lines_parts
from companion.printing.mark import Line, Mark, Pen, Words, read_beside
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, balanced, paragraph
from companion.printing.tone import Tone

_LEAST_ROW = 6.2
_PAD = 0.5
# Between columns in mm; where words are long they stand closer.
_GAPS = (3.0, 2.0)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its share of what room is spare, how its words stand.

    The cells of a ``whole`` column, such as dates and numbers, stay on one line; its
    head may take more. An ``elastic`` one, which few rows need, gives way first.
    """

    head: str
    share: float
    align: Align = Align.LEFT
    whole: bool = False
    elastic: bool = False


@dataclass(frozen=True, slots=True)
class Rooms:
    """The room for the words of each column, and the gap between two, in mm.

    ``rows`` are those that were set already: ten years have the same ones every day.
    """

    widths: Sequence[float]
    gap: float
    rows: dict[tuple[object, ...], Piece] = field(
        default_factory=dict, compare=False, repr=False
    )


def table(
    press: Press,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    rooms: Rooms | None = None,
) -> Piece:
    """Heads and rows as wide as the page; ``rooms`` are those of tables alike.

    What a row has more than there are columns stands below it, across the page.
    """
    count = len(columns)
    cells = _cells(press, columns, rows)
    given = rooms or _rooms(press, columns, cells)
    heads, *told = (_row(press, columns, given, one[:count]) for one in cells)
    strong = _ruled(press, heads, Pen(0.9))
    thin = [
        _ruled(press, stacked((one, *_below(press, row[count:]))), Pen(0.6, Tone.HAIR))
        for one, row in zip(told, cells[1:], strict=True)
    ]
    return stacked((strong, *thin))


def column_rooms(
    press: Press, columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> Rooms:
    """The rooms of columns that hold all these rows."""
    different = list(dict.fromkeys(map(tuple, rows)))
    return _rooms(press, columns, _cells(press, columns, different))


def _cells(
    press: Press, columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> list[list[Run]]:
    return [
        [press.label(one.head) for one in columns],
        *([press.body(one) for one in row] for row in rows),
    ]


def _below(press: Press, more: Sequence[Run]) -> Iterator[Piece]:
    for run in more:
        if run.text:
            words = paragraph(press.measure, (run,), press.width)
            yield Piece(words.height + _PAD, words.marks)


def _ruled(press: Press, row: Piece, pen: Pen) -> Piece:
    under = Line(((0.0, row.height), (press.width, row.height)), pen)
    return Piece(row.height, (*row.marks, under))


def _rooms(
    press: Press, columns: Sequence[Column], cells: Sequence[Sequence[Run]]
) -> Rooms:
    """As wide as the words are where there is room, and what is spare by the shares.

    Where there is not, an elastic column takes what the others leave. Without one that
    has room for its longest word so has each, and the rest goes to those with more.
    """
    down = [[row[n] for row in cells] for n in range(len(columns))]
    wished = [max(press.wide(one.text, one.lettering) for one in runs) for runs in down]
    words = [_longest_word(press, runs) for runs in down]
    least = [
        max(word, _longest(press, runs[1:])) if one.whole else word
        for one, word, runs in zip(columns, words, down, strict=True)
    ]
    givers = [n for n, one in enumerate(columns) if one.elastic]
    given = [least[n] if n in givers else wish for n, wish in enumerate(wished)]
    shares = [one.share for one in columns]
    left = [float(n in givers) for n in range(len(columns))]
    more = [wish - low for wish, low in zip(wished, least, strict=True)]
    for gap in _GAPS:
        free = press.width - gap * (len(columns) - 1)
        for widths, spare in ((wished, shares), (given, left), (least, more)):
            if sum(widths) <= free:
                return Rooms(_filled(widths, spare, free), gap)
    free = press.width - _GAPS[-1] * (len(columns) - 1)
    return Rooms([one * free / sum(words) for one in words], _GAPS[-1])


def _filled(
    widths: Sequence[float], shares: Sequence[float], whole: float
) -> list[float]:
    """The widths, with what is left of the whole shared out."""
    spare, parts = whole - sum(widths), sum(shares) or 1.0
    return [
        one + spare * part / parts for one, part in zip(widths, shares, strict=True)
    ]


def _longest(press: Press, runs: Sequence[Run]) -> float:
    return max((press.wide(one.text, one.lettering) for one in runs), default=0.0)


def _longest_word(press: Press, runs: Sequence[Run]) -> float:
    words = [(word, run.lettering) for run in runs for word in lines_parts(run.text)]
    return max((press.wide(*one) for one in words), default=0.0)


def _row(
    press: Press, columns: Sequence[Column], rooms: Rooms, runs: Sequence[Run]
) -> Piece:
    """Cells side by side, each centred in the height of the highest."""
    key = (*columns, *runs)
    if key not in rooms.rows:
        rooms.rows[key] = _set_row(press, columns, rooms, runs)
    return rooms.rows[key]


def _set_row(
    press: Press, columns: Sequence[Column], rooms: Rooms, runs: Sequence[Run]
) -> Piece:
    cells: list[tuple[float, Piece]] = []
    left = 0.0
    for column, width, run in zip(columns, rooms.widths, runs, strict=True):
        cells.append((left, _cell(press, run, width, column.align)))
        left += width + rooms.gap
    height = max(_LEAST_ROW, *(cell.height + 2 * _PAD for _, cell in cells))
    marks: list[Mark] = []
    for x, cell in cells:
        moved = cell.moved(x, (height - cell.height) / 2)
        marks += read_beside(moved) if marks else moved
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
