"""Words set in lines: one line left, centred or right, and wrapped paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import reduce

from companion.domain.typography import NO_BREAK, lines_parts
from companion.printing.lettering import Lettering, Measure
from companion.printing.mark import Words
from companion.printing.piece import Piece, stacked
from companion.printing.tone import Tone

_CLOSE_ENOUGH = 0.5
SOFT_HYPHEN, HYPHEN = "\u00ad", "-"
# A last line with one word that is narrower than this part of the room looks lost.
_LOST = 0.25
# Two lines part at a comma only if the shorter is this part of the longer one.
_LEAST_EVEN = 0.34


class Align(Enum):
    """Where a line stands in its room."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one size, weight and tone, within a paragraph."""

    text: str
    lettering: Lettering
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a run, with the space before it, if there is one.

    ``torn`` is the sign at which it was parted from the word before, if it is the rest
    of one: a hyphen that only this line end has, or nothing.
    """

    text: str
    run: Run
    glued: bool
    torn: str | None = None


def line(
    measure: Measure, run: Run, room: float, align: Align = Align.LEFT, x: float = 0.0
) -> Piece:
    """One line of text in a room that begins at ``x``; it never wraps."""
    wide = measure.width(run.text, run.lettering)
    left = x + (room - wide) * align.value
    mark = Words(
        left, run.lettering.baseline, run.text, run.lettering, run.tone, wide, room
    )
    return Piece(run.lettering.line, (mark,))


def words_at(
    measure: Measure, run: Run, x: float, middle: float, align: Align = Align.LEFT
) -> Words:
    """Words with capitals centred on ``middle``, set from, about or up to ``x``."""
    wide = measure.width(run.text, run.lettering)
    return Words(
        x - wide * align.value,
        middle + run.lettering.middle,
        run.text,
        run.lettering,
        run.tone,
        wide,
        wide,
    )


def paragraph(
    measure: Measure, runs: Sequence[Run], room: float, *, goes_on: bool = False
) -> Piece:
    """Runs of text wrapped into the room; lines keep the height of the first run.

    ``goes_on`` says that it continues the paragraph above.
    """
    rows = _rows(measure, runs, room)
    lettering = runs[0].lettering
    marks: list[Words] = []
    for number, row in enumerate(rows):
        baseline = number * lettering.line + lettering.baseline
        line = _set(measure, row, baseline, room)
        further = goes_on or number > 0
        torn = row[0].torn if row and number else None
        first = [replace(one, goes_on=further, torn=torn) for one in line[:1]]
        marks += first + line[1:]
    return Piece(len(rows) * lettering.line, tuple(marks))


def centred(piece: Piece, room: float) -> Piece:
    """Lines of one run each, set in the middle of a room."""
    return Piece(
        piece.height,
        tuple(
            replace(mark, x=(room - mark.width) / 2)
            for mark in piece.marks
            if isinstance(mark, Words)
        ),
    )


def balanced(measure: Measure, run: Run, room: float) -> Piece:
    """A paragraph with lines of like length: no more of them, no word left alone.

    Two lines part where the sentence has a stop or comma, if it has a fitting one.
    """
    count = len(_rows(measure, (run,), room))
    if count == 2:
        parted = _parted(measure, run, room)
        if parted is not None:
            return parted
    if count < 2:
        return paragraph(measure, (run,), room)
    # A word is never cut to even lines out.
    widest = max(measure.width(one, run.lettering) for one in lines_parts(run.text))
    low, high = min(room, max(room / 2, widest)), room
    while high - low > _CLOSE_ENOUGH:
        middle = (low + high) / 2
        if len(_rows(measure, (run,), middle)) > count:
            low = middle
        else:
            high = middle
    return paragraph(measure, (run,), high)


def _parted(measure: Measure, run: Run, room: float) -> Piece | None:
    """Two lines parted at a stop, or else a comma, the most even ones; or None."""
    best: tuple[bool, float, str, str] | None = None
    words = lines_parts(run.text)
    for number in range(1, len(words)):
        if words[number - 1][-1] in ".,;:":
            ends = " ".join(words[:number]), " ".join(words[number:])
            least, widest = sorted(measure.width(one, run.lettering) for one in ends)
            inside = words[number - 1][-1] != "."
            even = not inside or least >= _LEAST_EVEN * widest
            found = (inside, widest, *ends)
            if even and widest <= room and (best is None or found < best):
                best = found
    if best is None:
        return None
    *_, first, second = best
    above = paragraph(measure, (replace(run, text=first),), room)
    below = paragraph(measure, (replace(run, text=second),), room, goes_on=True)
    return stacked((above, below))


def _words(measure: Measure, runs: Sequence[Run], room: float) -> list[_Word]:
    found: list[_Word] = []
    for run in runs:
        pieces = list(_pieces(measure, run, room))
        # A sign that begins a run stays with the words before it.
        kept = pieces[:1] != [] and pieces[0].startswith(NO_BREAK)
        glued = bool(found) and (kept or not run.text.startswith(" "))
        for text in pieces:
            parts, torn = _parts(measure, text, run.lettering, room), None
            for part in parts:
                found.append(_Word(part, run, glued, torn))
                glued = False
                torn = HYPHEN if SOFT_HYPHEN in text else ""
    return found


def _pieces(measure: Measure, run: Run, room: float) -> Iterator[str]:
    """What stays on one line; a date that is wider than the room is several words."""
    for text in lines_parts(run.text):
        if " " in text and measure.width(text, run.lettering) > room:
            yield from text.split(" ")
        else:
            yield text


def _parts(measure: Measure, text: str, lettering: Lettering, room: float) -> list[str]:
    """A word that is wider than the room is cut; any other stays whole.

    It is parted at its soft hyphen if it has one, by which a translation says where.
    """
    if SOFT_HYPHEN in text:
        whole = text.replace(SOFT_HYPHEN, "")
        if measure.width(whole, lettering) <= room:
            return [whole]
        first, _, last = text.partition(SOFT_HYPHEN)
        return [f"{first}{HYPHEN}", last]
    parts = []
    while len(text) > 1 and measure.width(text, lettering) > room:
        cut = len(text) - 1
        while cut > 1 and measure.width(text[:cut], lettering) > room:
            cut -= 1
        parts.append(text[:cut])
        text = text[cut:]
    return [*parts, text]


def _rows(measure: Measure, runs: Sequence[Run], room: float) -> list[list[_Word]]:
    rows: list[list[_Word]] = []
    row: list[Run] = []
    for word in _words(measure, runs, room):
        longer = _longer(row, word)
        fits = bool(rows) and _wide(measure, longer) <= room
        if fits or (rows and word.glued):
            rows[-1].append(word)
            row = longer
        else:
            rows.append([word])
            row = _longer([], word)
    return _accompanied(measure, rows, room) or [[]]


def _accompanied(
    measure: Measure, rows: list[list[_Word]], room: float
) -> list[list[_Word]]:
    """The rows, a short word alone on the last one joined by the word before it."""
    if len(rows) < 2 or any(not one.glued for one in rows[-1][1:]):
        return rows
    above, last = rows[-2:]
    starts = [n for n, one in enumerate(above) if n and not one.glued]
    torn = (last[0].torn, above[starts[-1]].torn) if starts else (None, None)
    if len(starts) < 2 or torn != (None, None):
        return rows
    joined = [*above[starts[-1] :], *last]
    if (
        _wide(measure, _joined(last)) > _LOST * room
        or _wide(measure, _joined(joined)) > room
    ):
        return rows
    return [*rows[:-2], above[: starts[-1]], joined]


def _joined(row: Sequence[_Word]) -> list[Run]:
    """Words of a row joined to runs, so that text stays in whole phrases."""
    return reduce(_longer, row, [])


def _longer(row: list[Run], word: _Word) -> list[Run]:
    """The runs of a row with one word more."""
    space = "" if word.glued or not row else " "
    if row and _look(row[-1]) == _look(word.run):
        return [*row[:-1], Run(row[-1].text + space + word.text, *_look(word.run))]
    return [*row, Run(space + word.text, *_look(word.run))]


def _look(run: Run) -> tuple[Lettering, Tone]:
    return run.lettering, run.tone


def _wide(measure: Measure, row: Sequence[Run]) -> float:
    return sum(measure.width(run.text, run.lettering) for run in row)


def _set(
    measure: Measure, row: Sequence[_Word], baseline: float, room: float
) -> list[Words]:
    marks: list[Words] = []
    x = 0.0
    for run in _joined(row):
        wide = measure.width(run.text, run.lettering)
        marks.append(
            Words(x, baseline, run.text, run.lettering, run.tone, wide, room - x)
        )
        x += wide
    return marks
