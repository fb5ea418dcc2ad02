"""The stop rule in its red frame, and the key to the pictures."""

from math import cos, pi, sin

from companion.language import mark, tr
from companion.printing.mark import Box, Line, Mark, Pen, Shape
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, paragraph, words_at
from companion.printing.tone import Tone

STOP_FIRST = mark("Stop at once: more pain, tingling, numbness or weakness.")
_THEN = mark(
    "Rest in an easy position and breathe for 2 minutes. Leave that exercise out today."
)
_FRAME = Pen(1.8, Tone.RED)
_LEFT = 4.0
_GAP = 4.0
_INSIDE = 1.0


def stop_banner(press: Press, *, close: bool = False) -> Piece:
    """When to stop and what to do then: red frame, octagon, two sentences."""
    radius = _radius(press)
    left = _LEFT + 2 * radius + _GAP
    room = press.width - left - _LEFT
    words = stacked(
        (
            paragraph(press.measure, _first(press), room),
            paragraph(press.measure, (press.body(tr(_THEN)),), room),
        )
    )
    least = max(18.5, 2 * radius + 3.0)
    height = max(least, words.height + (4.4 if close else 6.6))
    frame = Box(0.0, 0.0, press.width, height, 2.0, _FRAME)
    sign = _octagon(press, _LEFT + radius, height / 2)
    return Piece(
        height, (frame, *sign, *words.moved(left, (height - words.height) / 2))
    )


def _first(press: Press) -> tuple[Run, ...]:
    stop = press.scale.stop
    if not press.scale.large:
        return (Run(tr(STOP_FIRST), stop),)
    light = type(stop)(stop.points, bold=False, leading=stop.leading)
    rest = tr(
        "if you feel more pain, tingling, numbness or weakness.|after: Stop at once"
    )
    return (
        Run(tr("Stop at once|goes on: if you feel more pain"), stop),
        Run(f" {rest}", light),
    )


def _radius(press: Press) -> float:
    """Of the octagon: its word keeps clear of the edges."""
    word = press.wide(_stop_word(press).text, press.scale.label)
    return max(press.scale.octagon, (word / 2 + _INSIDE) / cos(pi / 8))


def _stop_word(press: Press) -> Run:
    return press.label(tr("STOP|in the red octagon"), Tone.WHITE)


def _octagon(press: Press, x: float, y: float) -> tuple[Mark, ...]:
    radius = _radius(press)
    turns = [pi / 8 + number * pi / 4 for number in range(8)]
    corners = tuple((x + radius * cos(t), y + radius * sin(t)) for t in turns)
    word = words_at(press.measure, _stop_word(press), x, y, Align.CENTRE)
    return (Shape(corners, Tone.RED), word)


def legend(press: Press) -> Piece:
    """What the dashed line and the arrow in the pictures mean, on one line."""
    height = press.scale.body.line
    middle = height / 2
    dashes = Line(((0.0, middle), (11.0, middle)), Pen(1.2, dash=(4.4, 3.2)))
    shape = words_at(
        press.measure,
        press.body(tr("your back keeps this shape"), Tone.MID),
        13.4,
        middle,
    )
    start = shape.x + shape.width + 8.2
    moves = words_at(
        press.measure, press.body(tr("what moves"), Tone.MID), start + 12.8, middle
    )
    return Piece(height, (dashes, shape, *_arrow(start, middle), moves))


def _arrow(x: float, y: float) -> tuple[Mark, ...]:
    length, head, half = 10.5, 3.4, 1.6
    tip = x + length
    return (
        Line(((x, y), (tip - head + 0.2, y)), Pen(2.8, Tone.ARROW)),
        Shape(((tip, y), (tip - head, y - half), (tip - head, y + half)), Tone.ARROW),
    )
