"""One exercise on paper: number, name, boxes, dose, pictures and cues."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words
from companion.printing.field import TickGroup, ticks, ticks_width
from companion.printing.figure_strip import Artist, Frame, between, figure_strip
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
_ABOVE_PICTURE, _ABOVE_PICTURE_CLOSE = 1.2, 0.6
_HIGHEST = 46.0
_GAP_CLOSE = 0.8
_AFTER_NAME = 4.0
_LARGE_GUTTER = 5.0
_UNDER_BOXES = 0.8
_BETWEEN_ROWS = 1.6


@dataclass(frozen=True, slots=True)
class Fit:
    """How rows are fitted: the width of one of two pictures in mm, roomy or close.

    Close rows put the dose beside the name where it fits, and keep people that stand
    as low as ``highest`` says; type, boxes and margins stay as they are.
    """

    cell: float
    close: bool = False
    highest: float = _HIGHEST

    def frame(self, press: Press) -> Frame:
        """The room for the pictures of a row."""
        if press.scale.large:
            return Frame(press.width, self.highest, large=True)
        return Frame(2 * self.cell + between(large=False), self.highest)

    def gap(self, press: Press) -> float:
        """The least room above and below a row."""
        return _GAP_CLOSE if self.close else press.form.gap


def exercise_row(
    press: Press, artist: Artist, item: RoutineItem, number: int, fit: Fit
) -> Piece:
    """The row of one exercise."""
    head = _head(press, item, number, fit)
    frame = fit.frame(press)
    above = _ABOVE_PICTURE_CLOSE if fit.close else _ABOVE_PICTURE
    if press.scale.large:
        return _large_row(press, artist, item, head, fit)
    stills = artist.stills(item, frame)
    strip = figure_strip(press, stills)
    left = frame.width + _GUTTER
    cues = _cues(press, item.exercise.sheet.cues, press.width - left).indented(left)
    free = _free(press, item, left, fit) + above
    lift = min(free, cues.height / 2 - stills.height / 2)
    usual = stacked((head, _beside(strip, cues, lift).lowered(above)))
    if not fit.close or not _boxes_aside(press, item):
        return usual
    room = press.width - left
    if max(ticks_width(press, (one,)) for one in tick_groups(item)) > room:
        return usual
    boxes = _boxes_right(press, item, room)
    column = stacked((boxes, cues.lowered(_UNDER_BOXES)))
    first = beside((_title(press, item, number), _dose_on_name(press, item)))
    aside = stacked((first, beside((strip, column)).lowered(above)))
    return aside if aside.height < usual.height else usual


def _large_row(
    press: Press, artist: Artist, item: RoutineItem, head: Piece, fit: Fit
) -> Piece:
    """Three pictures and the cues below; close, two pictures beside them if lower."""
    above = _ABOVE_PICTURE_CLOSE if fit.close else _ABOVE_PICTURE
    strip = figure_strip(press, artist.stills(item, fit.frame(press)))
    cues = _cues(press, item.exercise.sheet.cues, press.width)
    words = cues.lowered(0.4 if fit.close else 0.8)
    below = stacked((head, strip.lowered(above), words))
    if not fit.close:
        return below
    two = 2 * fit.cell + between(large=True)
    frame = Frame(two, fit.highest, large=True, most=2)
    pair = figure_strip(press, artist.stills(item, frame))
    left = frame.width + _LARGE_GUTTER
    told = _cues(press, item.exercise.sheet.cues, press.width - left).indented(left)
    drop = max(0.0, (pair.height - told.height) / 2)
    aside = stacked((head, beside((pair, told.lowered(drop))).lowered(above)))
    return aside if aside.height < below.height else below


def _free(press: Press, item: RoutineItem, left: float, fit: Fit) -> float:
    """How far cues may rise beside the dose: not at all where the dose is long."""
    if fit.close and _all_beside_name(press, item):
        return 0.0
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


def _all_beside_name(press: Press, item: RoutineItem) -> bool:
    """Whether dose and boxes both fit on the name's own line."""
    scale = press.scale
    dose = press.wide(dose_words(item.exercise, item.dose, long=True), scale.dose)
    boxes = ticks_width(press, tick_groups(item))
    taken = _dose_beside(press, item) + dose + _CLEAR_OF_BOXES + boxes
    return taken <= press.width


def _boxes_aside(press: Press, item: RoutineItem) -> bool:
    """Whether close rows have the boxes above the cues: there the name has the dose.

    So it is where name, dose and boxes have no room on one line, but name and dose.
    """
    if _all_beside_name(press, item):
        return False
    dose = press.wide(dose_words(item.exercise, item.dose, long=True), press.scale.dose)
    return _dose_beside(press, item) + dose <= press.width


def _boxes_right(press: Press, item: RoutineItem, room: float) -> Piece:
    """Boxes up to the right margin, a line a side when both do not fit on one."""
    groups = tick_groups(item)
    rows = [groups] if ticks_width(press, groups) <= room else [(g,) for g in groups]
    return stacked(
        [ticks(press, row, press.width - ticks_width(press, row)) for row in rows],
        gap=_BETWEEN_ROWS,
    )


def _dose_beside(press: Press, item: RoutineItem) -> float:
    """Where a dose begins that stands beside its name."""
    name = press.wide(item.exercise.name, press.scale.name)
    return press.scale.name_indent + name + _AFTER_NAME


def _title(press: Press, item: RoutineItem, number: int) -> Piece:
    """The badge with the number, and the name."""
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
    return Piece(scale.badge, (badge, numeral, name))


def _head(press: Press, item: RoutineItem, number: int, fit: Fit) -> Piece:
    """Badge, name and boxes on one line, the dose below; long boxes below that."""
    scale = press.scale
    groups = tick_groups(item)
    dose = _dose(press, item, fit)
    first = _title(press, item, number)
    if _beside_name(press, item):
        left = press.width - ticks_width(press, groups)
        lift = (scale.badge - scale.tick) / 2
        boxes = Piece(0.0, ticks(press, groups, left).moved(0.0, lift))
        if fit.close and _all_beside_name(press, item):
            return beside((first, _dose_on_name(press, item), boxes))
        return stacked((beside((first, boxes)), dose.lowered(0.3)))
    return stacked((first, dose.lowered(0.3), *_boxes_below(press, groups, fit)))


def _dose(press: Press, item: RoutineItem, fit: Fit) -> Piece:
    """The dose in words; close rows say in short what would take a second line."""
    words = dose_words(item.exercise, item.dose, long=True)
    lettering, indent = press.scale.dose, press.scale.name_indent
    room = press.width - indent
    if fit.close and press.wide(words, lettering) > room:
        words = dose_words(item.exercise, item.dose)
    run = Run(words, lettering, Tone.TEAL)
    return paragraph(press.measure, (run,), room).indented(indent)


def _dose_on_name(press: Press, item: RoutineItem) -> Piece:
    """The dose on the baseline of the name."""
    baseline = press.scale.badge / 2 + press.scale.name.middle
    words = dose_words(item.exercise, item.dose, long=True)
    run = Run(words, press.scale.dose, Tone.TEAL)
    left = _dose_beside(press, item)
    return Piece(
        0.0, (words_at(press.measure, run, left, baseline - run.lettering.middle),)
    )


def _boxes_below(press: Press, groups: Sequence[TickGroup], fit: Fit) -> list[Piece]:
    """Boxes on a line of their own, a line a side when both do not fit on one."""
    indent, above = press.scale.name_indent, 0.8 if fit.close else _BETWEEN_ROWS
    if indent + ticks_width(press, groups) <= press.width:
        return [ticks(press, groups, indent).lowered(above)]
    return [ticks(press, (group,), indent).lowered(above) for group in groups]


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
