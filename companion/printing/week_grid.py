"""The grid of the week log: a column for labels, seven for days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from companion.printing.field import FRAME, write_line
from companion.printing.mark import Box, Line, Mark, Pen
from companion.printing.piece import Piece
from companion.printing.press import Press
from companion.printing.text import Align, Run, words_at
from companion.printing.tone import Tone

LABEL_WIDTH = 58.0
_DAYS = 7
_INDENT = 1.6
_THIN = Pen(0.7)

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


def grid(press: Press, rows: Sequence[Row]) -> Piece:
    """Rows below each other: tints first, then rules, then what stands in them."""
    day = (press.width - LABEL_WIDTH) / _DAYS
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
            left = LABEL_WIDTH + number * day
            cell = row.cell(number, day, row.height)
            inner += [mark.moved(left, y) for mark in cell]
        y += row.height
        rules.append(_rule(press, y, strong=row.strong_rule))
    return Piece(y, (*tints, *rules, *_columns(press, day, y), *inner))


def _rule(press: Press, y: float, *, strong: bool) -> Line:
    pen = Pen(0.9) if strong else Pen(0.6, Tone.HAIR)
    return Line(((0.0, y), (press.width, y)), pen)


def _columns(press: Press, day: float, height: float) -> list[Line]:
    edges = [LABEL_WIDTH + number * day for number in range(_DAYS + 1)]
    edges[-1] = press.width
    return [Line(((x, 0.0), (x, height)), Pen(0.6, Tone.HAIR)) for x in edges]


def label_cell(press: Press, run: Run, height: float) -> tuple[Mark, ...]:
    """A label at the left of its row."""
    return (words_at(press.measure, run, _INDENT, height / 2),)


def day_names(press: Press, names: Sequence[str]) -> Cell:
    """The names of the days, centred."""

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        run = press.label(names[day])
        return (words_at(press.measure, run, width / 2, height / 2, Align.CENTRE),)

    return cell


def two_boxes() -> Cell:
    """Two boxes to write in: leg and back."""

    def cell(_day: int, width: float, height: float) -> Sequence[Mark]:
        inset, gap, above = 1.7, 1.5, 1.05
        box = (width - 2 * inset - gap) / 2
        high = height - 2 * above
        return [
            Box(left, above, box, high, 0.7, FRAME, Tone.WHITE)
            for left in (inset, inset + box + gap)
        ]

    return cell


def one_line() -> Cell:
    """A line to write on."""

    def cell(_day: int, width: float, height: float) -> Sequence[Mark]:
        return (write_line(3.0, width - 3.0, height - 2.2, _THIN),)

    return cell


def typed(press: Press, texts: Sequence[str]) -> Cell:
    """What the diary knows, one text a day, centred; empty cells stay free."""

    def cell(day: int, width: float, height: float) -> Sequence[Mark]:
        run = press.body(texts[day])
        if not run.text:
            return ()
        return (words_at(press.measure, run, width / 2, height / 2, Align.CENTRE),)

    return cell


def typed_lines(press: Press, texts: Sequence[Sequence[str]]) -> Cell:
    """Several short lines a day, from the left."""

    def cell(day: int, _width: float, height: float) -> Sequence[Mark]:
        line = press.scale.body.line
        first = (height - len(texts[day]) * line) / 2 + line / 2
        return [
            words_at(press.measure, press.body(text), _INDENT, first + number * line)
            for number, text in enumerate(texts[day])
        ]

    return cell


def circles(press: Press, letters: Sequence[str]) -> Cell:
    """Letters to circle one of, evenly apart."""

    def cell(_day: int, width: float, height: float) -> Sequence[Mark]:
        share = width / len(letters)
        return [
            words_at(
                press.measure,
                press.body(letter),
                (number + 0.5) * share,
                height / 2,
                Align.CENTRE,
            )
            for number, letter in enumerate(letters)
        ]

    return cell


def empty() -> Cell:
    """Nothing: a cell to write in."""

    def cell(_day: int, _width: float, _height: float) -> Sequence[Mark]:
        return ()

    return cell
