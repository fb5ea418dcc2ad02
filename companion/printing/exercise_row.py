"""One exercise on paper: number, name, boxes, dose, pictures and cues."""

from collections.abc import Sequence

from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words
from companion.printing.field import TickGroup, ticks, ticks_width
from companion.printing.figure_strip import Artist, between, figure_strip
from companion.printing.mark import Disc, Mark
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, balanced, paragraph, words_at
from companion.printing.tick import tick_groups
from companion.printing.tone import Tone

_GUTTER = 4.5
_CUE_INDENT = 4.0
_DOT = 0.65
# Cues stand centred on the picture, but rise no higher than this above it.
_RISE = 8.0
_CLEAR_OF_BOXES = 8.0
_ABOVE_PICTURE = 1.2


def exercise_row(
    press: Press, artist: Artist, item: RoutineItem, number: int, cell: float
) -> Piece:
    """The row of one exercise; ``cell`` is the width of one of two pictures, in mm."""
    head = _head(press, item, number)
    if press.scale.large:
        stills = artist.stills(item, press.width, large=True)
        strip = figure_strip(press, stills)
        cues = _cues(press, item.exercise.sheet.cues, press.width)
        return stacked((head, strip.lowered(_ABOVE_PICTURE), cues.lowered(0.8)))
    block = 2 * cell + between(large=False)
    stills = artist.stills(item, block, large=False)
    strip = figure_strip(press, stills)
    left = block + _GUTTER
    cues = _cues(press, item.exercise.sheet.cues, press.width - left).indented(left)
    free = _free(press, item, left) + _ABOVE_PICTURE
    lift = min(free, cues.height / 2 - stills.height / 2)
    return stacked((head, _beside(strip, cues, lift).lowered(_ABOVE_PICTURE)))


def _free(press: Press, item: RoutineItem, left: float) -> float:
    """How far cues may rise beside the dose: not at all where the dose is long."""
    dose = dose_words(item.exercise, item.dose, long=True)
    ends = press.scale.name_indent + press.wide(dose, press.scale.dose)
    boxes_below = not _beside_name(press, item)
    blocked = ends + 3.0 > left or boxes_below
    return 0.0 if blocked else min(_RISE, press.scale.dose.line)


def _beside(strip: Piece, cues: Piece, lift: float) -> Piece:
    """Cues beside pictures, lifted so far; what is lifted reaches into the head."""
    body = max(strip.height, cues.height - lift)
    return Piece(body, (*strip.marks, *cues.moved(0.0, -lift)))


def _beside_name(press: Press, item: RoutineItem) -> bool:
    """Whether the boxes fit on the name's own line."""
    name = press.wide(item.exercise.name, press.scale.name)
    boxes = ticks_width(press, tick_groups(item))
    taken = press.scale.name_indent + name + boxes + _CLEAR_OF_BOXES
    return taken <= press.width


def _head(press: Press, item: RoutineItem, number: int) -> Piece:
    """Badge, name and boxes on one line, the dose below; long boxes below that."""
    scale = press.scale
    middle = scale.badge / 2
    badge = Disc(middle, middle, middle, Tone.INK)
    numeral = words_at(
        press.measure,
        Run(str(number), scale.numeral, Tone.WHITE),
        middle,
        middle,
        Align.CENTRE,
    )
    run = Run(item.exercise.name, scale.name)
    name = words_at(press.measure, run, scale.name_indent, middle)
    groups = tick_groups(item)
    dose = _dose(press, item)
    first = Piece(scale.badge, (badge, numeral, name))
    if _beside_name(press, item):
        left = press.width - ticks_width(press, groups)
        lift = middle - scale.tick / 2
        boxes = Piece(0.0, ticks(press, groups, left).moved(0.0, lift))
        return stacked((beside((first, boxes)), dose.lowered(0.3)))
    return stacked((first, dose.lowered(0.3), *_boxes_below(press, groups)))


def _dose(press: Press, item: RoutineItem) -> Piece:
    words = dose_words(item.exercise, item.dose, long=True)
    indent = press.scale.name_indent
    run = Run(words, press.scale.dose, Tone.TEAL)
    return paragraph(press.measure, (run,), press.width - indent).indented(indent)


def _boxes_below(press: Press, groups: Sequence[TickGroup]) -> list[Piece]:
    """Boxes on a line of their own, a line a side when both do not fit on one."""
    indent = press.scale.name_indent
    if indent + ticks_width(press, groups) <= press.width:
        return [ticks(press, groups, indent).lowered(1.6)]
    return [ticks(press, (group,), indent).lowered(1.6) for group in groups]


def _cues(press: Press, cues: Sequence[str], width: float) -> Piece:
    """Up to three cues, each with its dot."""
    scale = press.scale
    rows: list[Piece] = []
    for cue in cues:
        run = Run(cue, scale.cue)
        words = balanced(press.measure, run, width - _CUE_INDENT)
        dot = Disc(_DOT, scale.cue.line / 2, _DOT, Tone.TEAL)
        marks: tuple[Mark, ...] = (dot, *words.moved(_CUE_INDENT, 0.0))
        rows.append(Piece(words.height, marks))
    return stacked(rows, gap=scale.cue_gap)
