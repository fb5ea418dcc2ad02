"""The foot of the sheet for an appointment: changes made, notes, what to ask."""

from collections.abc import Sequence

from companion.domain.log_words import LogLine
from companion.language import tr, trn
from companion.printing.calendar_words import brief_date
from companion.printing.field import write_line
from companion.printing.lettering import Lettering
from companion.printing.mark import Disc, Mark, Pen
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press
from companion.printing.text import Run, line, paragraph
from companion.printing.tone import Tone
from companion.printing.visit_words import Bearer

_GAP = 10.0
_ROWS_APART = 0.4
_APART = 3.2
_LINES_APART, _LINES_APART_LARGE = 8.0, 11.0
_FEWEST_LINES = 1
# A list is no higher than this, in mm; older notes make room for newer ones.
_MOST_HIGH, _MOST_HIGH_LARGE = 110.0, 70.0


def visit_heading(press: Press, words: str) -> Piece:
    """A heading of this sheet."""
    heading = press.scale.heading if press.scale.large else Lettering(13, bold=True)
    return line(press.measure, Run(words, heading), press.width)


def shown(lines: Sequence[LogLine], most: int) -> tuple[str, ...]:
    """The newest changes with their days, and how many there were before them."""
    told = [f"{brief_date(one.day)}: {one.words}" for one in lines[-most:]]
    earlier = len(lines) - len(told)
    if earlier:
        told.insert(0, trn("{n} earlier", "{n} earlier", earlier))
    return tuple(told) or (tr("None."),)


def visit_notes(
    press: Press, changes: Sequence[str], bearer: Bearer, free: float
) -> Piece:
    """Changes and notes at the left, questions at the right, or all below each other.

    Lines to write on fill what is free, in mm.
    """
    large = press.scale.large
    width = press.width if large else (press.width - _GAP) / 2
    made = _listed(press, tr("Changes made"), changes, width)
    notes = _listed(press, tr("Notes"), bearer.notes, width)
    asked = _listed(press, tr("Questions to ask"), bearer.questions, width)
    if large:
        whole = stacked((made, notes, asked), gap=_APART)
        return _lined(press, whole, width, free)
    left = stacked((made, notes), gap=_APART)
    least = max(left.height, asked.height) + _FEWEST_LINES * _LINES_APART
    high = max(least, free)
    columns = (
        _lined(press, left, width, high),
        _lined(press, asked, width, high).indented(width + _GAP),
    )
    return beside(columns)


def _listed(press: Press, heading: str, items: Sequence[str], width: float) -> Piece:
    """A heading and its lines, each with a dot; where room ends the oldest go."""
    most = _MOST_HIGH_LARGE if press.scale.large else _MOST_HIGH
    head, rows = visit_heading(press, heading), [_row(press, o, width) for o in items]
    dropped = 0
    piece = stacked((head, *rows), gap=_ROWS_APART)
    while piece.height > most:
        dropped += 1
        words = trn("and {n} earlier", "and {n} earlier", dropped)
        more = _row(press, words, width)
        piece = stacked((head, more, *rows[dropped:]), gap=_ROWS_APART)
    return piece


def _row(press: Press, item: str, width: float) -> Piece:
    words = paragraph(press.measure, (press.body(item),), width - 4.0)
    dot = Disc(0.65, press.scale.body.line / 2, 0.65, Tone.TEAL)
    return Piece(words.height, (dot, *words.moved(4.0, 0.0)))


def _lined(press: Press, piece: Piece, width: float, height: float) -> Piece:
    """The piece, and lines to write on down to a height; they end at its bottom."""
    apart = _LINES_APART_LARGE if press.scale.large else _LINES_APART
    count = int((height - piece.height) / apart)
    lines: list[Mark] = [
        write_line(0.0, width, height - apart * number, Pen(0.6, Tone.MID))
        for number in reversed(range(count))
    ]
    return Piece(max(height, piece.height), (*piece.marks, *lines))
