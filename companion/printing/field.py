"""Fields that a pen fills in: tick boxes, pain boxes, the strip to circle one of."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.stop import Furthest
from companion.language import mark, tr
from companion.printing.mark import Box, Line, Mark, Pen
from companion.printing.piece import Piece
from companion.printing.press import Press
from companion.printing.text import Align, Run, words_at
from companion.printing.tone import Tone

FRAME = Pen(1.1)
_WRITING = Pen(0.8)
_CORNER = 0.7
_BETWEEN_TICKS = 1.8
_AFTER_LABEL = 2.0
_FURTHEST = {
    Furthest.NONE: mark("none|furthest point"),
    Furthest.BACK: mark("back|furthest point"),
    Furthest.BUTTOCK: mark("buttock|furthest point"),
    Furthest.THIGH: mark("thigh|furthest point"),
    Furthest.CALF: mark("calf|furthest point"),
    Furthest.FOOT: mark("foot|furthest point"),
}


@dataclass(frozen=True, slots=True)
class TickGroup:
    """A label and its boxes; each box shows its text in grey, or is empty."""

    label: str
    boxes: tuple[str, ...]


def tick_box(x: float, y: float, side: float) -> Box:
    """One empty box to tick."""
    return Box(x, y, side, side, _CORNER, FRAME)


def ticks_width(press: Press, groups: Sequence[TickGroup]) -> float:
    """How wide groups of tick boxes come out, without a trailing gap."""
    gaps = press.scale.tick_group_gap * max(0, len(groups) - 1)
    return sum(_group_width(press, one) for one in groups) + gaps


def _group_width(press: Press, group: TickGroup) -> float:
    count = len(group.boxes)
    boxes = count * press.scale.tick + (count - 1) * _BETWEEN_TICKS
    return press.wide(group.label, press.scale.label) + _AFTER_LABEL + boxes


def ticks(press: Press, groups: Sequence[TickGroup], x: float) -> Piece:
    """Groups of tick boxes side by side from ``x``; as high as a box."""
    marks: list[Mark] = []
    for group in groups:
        marks += _group(press, group, x)
        x += _group_width(press, group) + press.scale.tick_group_gap
    return Piece(press.scale.tick, tuple(marks))


def _group(press: Press, group: TickGroup, x: float) -> list[Mark]:
    side = press.scale.tick
    label = words_at(press.measure, press.label(group.label), x, side / 2)
    marks: list[Mark] = [label]
    left = x + label.width + _AFTER_LABEL
    for text in group.boxes:
        marks.append(tick_box(left, 0.0, side))
        if text:
            hint = press.body(text, Tone.HINT)
            middle = left + side / 2
            marks.append(words_at(press.measure, hint, middle, side / 2, Align.CENTRE))
        left += side + _BETWEEN_TICKS
    return marks


def pain_box_width(press: Press, label: str) -> float:
    """The width of a pain box with its label."""
    label_width = press.wide(label, press.scale.label)
    return label_width + _AFTER_LABEL + press.scale.pain_width


def pain_box(press: Press, label: str, x: float, room: float = 0.0) -> Piece:
    """A bold label, so wide at least, and a box to write 0 to 10 in."""
    scale = press.scale
    middle = scale.pain_height / 2
    words = words_at(press.measure, press.label(label), x, middle)
    left = x + max(words.width, room) + _AFTER_LABEL
    box = Box(left, 0.0, scale.pain_width, scale.pain_height, _CORNER, FRAME)
    out_of = words_at(
        press.measure,
        press.body("/10", Tone.HINT),
        left + scale.pain_width - 1.6,
        scale.pain_height - scale.body.line * 0.55,
        Align.RIGHT,
    )
    return Piece(scale.pain_height, (words, box, out_of))


def strip_width(press: Press) -> float:
    """The least width of the strip: its words, and room for a pen around each."""
    words = [press.body(tr(one)) for one in _FURTHEST.values()]
    return sum(press.wide(one.text, one.lettering) + 4.0 for one in words)


def furthest_strip(press: Press, x: float, width: float) -> Piece:
    """The pill with the six words of the furthest point; the pen circles one."""
    height = press.scale.strip_height
    words = [press.body(tr(_FURTHEST[one])) for one in Furthest]
    wide = [press.wide(run.text, run.lettering) for run in words]
    padding = (width - sum(wide)) / len(words)
    marks: list[Mark] = [
        Box(x, 0.0, width, height, height / 2, Pen(0.9, Tone.MID)),
    ]
    left = x
    for number, (run, length) in enumerate(zip(words, wide, strict=True)):
        if number:
            marks.append(_divider(left, height))
        cell = length + padding
        middle = left + cell / 2
        marks.append(words_at(press.measure, run, middle, height / 2, Align.CENTRE))
        left += cell
    return Piece(height, tuple(marks))


def _divider(x: float, height: float) -> Line:
    inset = 2.2
    return Line(((x, inset), (x, height - inset)), Pen(0.6, Tone.HAIR))


def write_line(x: float, right: float, y: float, pen: Pen = _WRITING) -> Line:
    """A line to write on."""
    return Line(((x, y), (right, y)), pen)


def labelled_line(press: Press, run: Run, x: float, right: float) -> Piece:
    """A label and a line to write on, up to ``right``."""
    middle = run.lettering.line / 2
    words = words_at(press.measure, run, x, middle)
    under = words.y + 0.9
    return Piece(
        run.lettering.line,
        (words, write_line(x + words.width + _AFTER_LABEL, right, under)),
    )
