"""The grid of the week log: a column for labels, seven for days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from companion.printing.field import FRAME, write_line
from companion.printing.mark import Box, Line, Mark, Pen, Told, Words, read_beside
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, balanced, centred, paragraph, words_at
from companion.printing.tone import Tone
from companion.printing.transcript import BLANK

_LABEL_WIDTH, _LABEL_WIDTH_LARGE = 58.0, 72.0
_DAYS = 7
_INDENT = 1.6
_THIN = Pen(0.7)
_FREE = Told(BLANK, beside=True)

Cell = Callable[[int, float, float], Sequence[Mark]]
"""Marks of one day's cell: its number, width and height; the cell's corner is 0, 0."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its height in mm, its label and what stands in each day's cell."""

    height: float
    label: Sequence[Mark]
    cell: Cell
    tinted: bool = False
    strong_rule: bool = False


def label_width(press: Press) -> float:
    """The width of the column for labels."""
    return _LABEL_WIDTH_LARGE if press.scale.large else _LABEL_WIDTH


def day_width(press: Press) -> float:
    """The width of the column of one day."""
    return (press.width - label_width(press)) / _DAYS


def grid(press: Press, rows: Sequence[Row]) -> Piece:
    """Rows below each other: tints first, then rules, then what stands in them."""
    day = day_width(press)
    tints: list[Mark] = []
    rules: list[Mark] = []
    inner: list[Mark] = []
    y = 0.0
    for row in rows:
        if row.tinted:
            # A tint that began on the rule above it would wipe half of it away.
            height = row.height - 0.15
            tints.append(Box(0.0, y + 0.15, press.width, height, fill=Tone.TINT))
        inner += [mark.moved(0.0, y) for mark in row.label]
        for number in range(_DAYS):
            left = label_width(press) + number * day
            cell = row.cell(number, day, row.height)
            inner += [mark.moved(left, y) for mark in read_beside(cell)]
        y += row.height
        rules.append(_rule(press, y, strong=row.strong_rule))
    return Piece(y, (*tints, *rules, *_columns(press, day, y), *inner))


def _rule(press: Press, y: float, *, strong: bool) -> Line:
    pen = Pen(0.9) if strong else Pen(0.6, Tone.HAIR)
    return Line(((0.0, y), (press.width, y)), pen)


def _columns(press: Press, day: float, height: float) -> list[Line]:
    edges = [label_width(press) + number * day for number in range(_DAYS + 1)]
    edges[-1] = press.width
    return [Line(((x, 0.0), (x, height)), Pen(0.6, Tone.HAIR)) for x in edges]


def label_cell(press: Press, run: Run, height: float) -> tuple[Mark, ...]:
    """A label at the left of its row, in as many lines as it needs."""
    room = label_width(press) - 2 * _INDENT
    words = balanced(press.measure, run, room)
    return words.moved(_INDENT, (height - words.height) / 2)


def label_height(press: Press, run: Run) -> float:
    """How high a label comes out."""
    return balanced(press.measure, run, label_width(press) - 2 * _INDENT).height


def day_names(press: Press, names: Sequence[str]) -> Cell:
    """The names of the days, centred, all on one line or all in two."""
    room = day_width(press) - 2.0
    parted = any(press.wide(one, press.scale.label) > room for one in names)

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        lines = names[day].split(" ", 1) if parted else [names[day]]
        set_left = [
            paragraph(
                press.measure, (press.label(one),), width - 2.0, goes_on=number > 0
            )
            for number, one in enumerate(lines)
        ]
        words = centred(stacked(set_left), width)
        return words.moved(0.0, (height - words.height) / 2)

    return cell


def two_boxes(press: Press, told: Sequence[Sequence[str]]) -> Cell:
    """Two boxes: leg and back. They hold a day's two texts, or are free to write in."""

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        inset, gap, above = 1.7, 1.5, 1.05
        box = (width - 2 * inset - gap) / 2
        lefts = (inset, inset + box + gap)
        high = height - 2 * above
        marks: list[Mark] = []
        for x, text in zip_longest(lefts, told[day]):
            marks.append(Box(x, above, box, high, 0.7, FRAME, Tone.WHITE))
            if text:
                run, middle = press.body(text), x + box / 2
                marks.append(
                    words_at(press.measure, run, middle, height / 2, Align.CENTRE)
                )
        return marks

    return cell


def one_word(press: Press, words: Sequence[str]) -> Cell:
    """A word a day; where there is none, a line to write on."""

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        if not words[day]:
            return (_FREE, write_line(3.0, width - 3.0, height - 2.2, _THIN))
        told = paragraph(press.measure, (press.body(words[day]),), width - 2.0)
        word = centred(told, width)
        return word.moved(0.0, (height - word.height) / 2)

    return cell


def typed(press: Press, texts: Sequence[str]) -> Cell:
    """What the diary knows, one text a day, centred; empty cells stay free."""

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        run = press.body(texts[day])
        if not run.text:
            return (_FREE,)
        return (words_at(press.measure, run, width / 2, height / 2, Align.CENTRE),)

    return cell


def typed_lines(press: Press, texts: Sequence[Sequence[str]]) -> Cell:
    """Several short texts a day, from the left; read in one row, not one by one."""

    def cell(day: int, _width: float, height: float) -> Sequence[Mark]:
        if not texts[day]:
            return (_FREE,)
        words = _lines(press, texts[day])
        said = Told(", ".join(texts[day]), beside=True)
        shown = words.moved(_INDENT, (height - words.height) / 2)
        return (said, *(replace(m, told="") for m in shown if isinstance(m, Words)))

    return cell


def lines_height(press: Press, texts: Sequence[Sequence[str]]) -> float:
    """How high the highest day of such texts comes out."""
    return max(_lines(press, one).height for one in texts)


def _lines(press: Press, texts: Sequence[str]) -> Piece:
    room = day_width(press) - 2 * _INDENT
    return stacked(
        [paragraph(press.measure, (press.body(one),), room) for one in texts]
    )


def circles(press: Press, letters: Sequence[str], chosen: Sequence[int | None]) -> Cell:
    """Letters to circle one of, evenly apart; the one that a day has chosen is."""

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        share, middle = width / len(letters), height / 2
        size = press.scale.body.line + 0.8
        places = [(number + 0.5) * share for number in range(len(letters))]
        words = [
            words_at(press.measure, press.body(letter), x, middle, Align.CENTRE)
            for x, letter in zip(places, letters, strict=True)
        ]
        number = chosen[day]
        if number is None:
            return words
        left, top = places[number] - size / 2, middle - size / 2
        ring = Box(left, top, size, size, size / 2, FRAME)
        said = Told(f"({letters[number]})", beside=True)
        shown = replace(words[number], told="")
        return [*words[:number], said, shown, ring, *words[number + 1 :]]

    return cell


def empty() -> Cell:
    """Nothing: a cell to write in."""

    def cell(_day: int, _width: float, _height: float) -> Sequence[Mark]:
        return (_FREE,)

    return cell
