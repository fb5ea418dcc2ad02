"""A chart on paper: the marks of companion.chart as marks in millimetres.

form = chart_form(press, press.width, 70.0)
telling = pain_telling(spread, brief_date)
piece = chart_piece(pain_chart(spread, form), press, telling)

``telling`` is read in place of the chart where the sheet is read as text.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, repeat
from math import cos, pi, sin

from companion.chart import mark as drawn
from companion.chart.mark import Anchor, Chart, ChartForm, Ink
from companion.printing.calendar_words import brief_date
from companion.printing.lettering import MM_PER_POINT, Lettering
from companion.printing.mark import Box, Disc, Line, Mark, Pen, Shape, Words
from companion.printing.piece import Piece
from companion.printing.press import Press
from companion.printing.tone import Tone

_TONES = {
    Ink.GRID: Tone.HAIR,
    Ink.TEXT: Tone.INK,
    Ink.QUIET: Tone.MID,
    Ink.LEG: Tone.INK,
    Ink.LEG_WORDS: Tone.INK,
    Ink.BACK: Tone.MID,
    Ink.BAND: Tone.BAND,
    Ink.STOP: Tone.RED,
    Ink.GROUND: Tone.WHITE,
    Ink.REACHED: Tone.BAND,
    Ink.FURTHEST: Tone.HINT,
    Ink.FURTHEST_EDGE: Tone.INK,
    Ink.CLEAR: Tone.TINT,
    Ink.BAR: Tone.HAIR,
    Ink.BAR_WORDS: Tone.INK,
    Ink.NOW: Tone.TEAL,
    Ink.NOW_WORDS: Tone.WHITE,
    Ink.PLAN: Tone.INK,
}
_DASH = (3.0, 2.2)  # points: a dotted line of the screen is dashed on paper


def chart_form(press: Press, width: float, height: float) -> ChartForm:
    """The form of a chart of so many millimetres, in letters of the sheet's text."""
    body = press.scale.body

    def wide(text: str) -> float:
        return press.wide(text, body)

    return ChartForm(width, height, body.size, wide, brief_date)


def chart_piece(chart: Chart, press: Press, telling: str) -> Piece:
    """The chart as a piece of a page."""
    # A band goes below the lines of the grid: paper has no other way to read it.
    below = sorted(chart.marks, key=lambda mark: not isinstance(mark, drawn.Area))
    marks = [one for mark in below for one in _on_paper(mark, press)]
    told = chain((telling,), repeat(""))
    return Piece(
        chart.height,
        tuple(
            replace(one, told=next(told)) if isinstance(one, Words) else one
            for one in marks
        ),
    )


def _on_paper(mark: drawn.Mark, press: Press) -> Iterator[Mark]:
    match mark:
        case drawn.Area():
            yield Shape(mark.points, _TONES[mark.ink])
        case drawn.Stroke():
            pen = _pen(mark.width, mark.ink, _DASH if mark.dotted else ())
            yield Line(mark.points, pen, round=not mark.dotted)
        case drawn.Block():
            yield _box(mark)
        case drawn.Dot():
            yield _dot(mark)
        case drawn.StopSign():
            yield from _stop_sign(mark)
        case drawn.Words():  # pragma: no branch - there is no other
            yield _words(mark, press)


def _pen(width: float, ink: Ink, dash: tuple[float, ...] = ()) -> Pen:
    return Pen(width / MM_PER_POINT, _TONES[ink], dash)


def _box(mark: drawn.Block) -> Box:
    pen = None if mark.edge is None else _pen(mark.edge_width, mark.edge)
    return Box(
        mark.x, mark.y, mark.width, mark.height, mark.corner, pen, _TONES[mark.fill]
    )


def _dot(mark: drawn.Dot) -> Mark:
    tone, radius = _TONES[mark.ink], mark.radius
    if mark.square:
        side = 2 * radius
        return Box(mark.x - radius, mark.y - radius, side, side, fill=tone)
    return Disc(mark.x, mark.y, radius, tone)


def _stop_sign(mark: drawn.StopSign) -> Iterator[Mark]:
    radius, pen = mark.size / 2, _pen(mark.size / 10, Ink.STOP)
    corners = tuple(
        (
            mark.x + radius * cos(pi / 8 + turn * pi / 4),
            mark.y + radius * sin(pi / 8 + turn * pi / 4),
        )
        for turn in range(8)
    )
    yield Shape(corners, Tone.WHITE)
    yield Line((*corners, corners[0]), pen, round=True)
    half = mark.size / 4
    yield Line(((mark.x - half, mark.y), (mark.x + half, mark.y)), pen, round=True)


def _words(mark: drawn.Words, press: Press) -> Words:
    lettering = Lettering(mark.size / MM_PER_POINT, bold=mark.bold)
    wide = press.wide(mark.text, lettering)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[mark.anchor]
    baseline = mark.y + lettering.middle
    tone = _TONES[mark.ink]
    left = mark.x - shift
    return Words(left, baseline, mark.text, lettering, tone, wide, wide)
