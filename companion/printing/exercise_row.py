"""One exercise on paper: number, name, boxes, dose, pictures and cues."""

from dataclasses import dataclass, replace

from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words
from companion.printing.field import ticks_width
from companion.printing.figure_strip import Artist, Frame, between, figure_strip
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press
from companion.printing.row_part import (
    BETWEEN_ROWS,
    all_fit_name,
    boxes_below,
    boxes_fit_name,
    boxes_go_aside,
    boxes_on_dose,
    boxes_on_name,
    boxes_right,
    cue_list,
    dose_in,
    dose_on_name,
    row_title,
)
from companion.printing.tick import tick_groups

_GUTTER = 4.5
# Cues stand centred on the picture, but rise no higher than this above it.
_RISE = 8.0
_ABOVE_PICTURE, _ABOVE_PICTURE_CLOSE = 1.2, 0.6
_HIGHEST = 46.0
_GAP_CLOSE, _GAP_CLOSEST = 0.8, 0.5
_CUE_LEADING, _CUE_GAP = 1.2, 0.4
_LARGE_GUTTER = 5.0
_UNDER_BOXES = 0.8


@dataclass(frozen=True, slots=True)
class Fit:
    """How rows are fitted: the width of one of two pictures in mm, roomy or close.

    Close rows put the dose beside the name where it fits, and keep people that stand
    as low as ``highest`` says; the closest ones may also have it above the cues, or
    share its line with the boxes. Type, boxes and margins stay as they are.
    """

    cell: float
    close: bool = False
    highest: float = _HIGHEST
    closest: bool = False

    def frame(self, press: Press) -> Frame:
        """The room for the pictures of a row."""
        if press.scale.large:
            return Frame(press.width, self.highest, large=True)
        return Frame(2 * self.cell + between(large=False), self.highest)

    def gap(self, press: Press) -> float:
        """The least room above and below a row."""
        if self.closest:
            return _GAP_CLOSEST
        return _GAP_CLOSE if self.close else press.form.gap

    def press(self, press: Press) -> Press:
        """Cues of the closest rows stand closer, at their own size."""
        if not self.closest:
            return press
        cue = replace(press.scale.cue, leading=_CUE_LEADING)
        return replace(press, scale=replace(press.scale, cue=cue, cue_gap=_CUE_GAP))


def exercise_row(
    press: Press, artist: Artist, item: RoutineItem, number: int, fit: Fit
) -> Piece:
    """The row of one exercise."""
    press = fit.press(press)
    if press.scale.large:
        return _large_row(press, artist, item, number, fit)
    return _usual_row(press, artist, item, number, fit)


def _usual_row(
    press: Press, artist: Artist, item: RoutineItem, number: int, fit: Fit
) -> Piece:
    """Pictures and the cues beside them; close, as the lowest of some ways."""
    head = _head(press, item, number, fit)
    frame = fit.frame(press)
    above = _ABOVE_PICTURE_CLOSE if fit.close else _ABOVE_PICTURE
    stills = artist.stills(item, frame)
    strip = figure_strip(press, stills)
    left = frame.width + _GUTTER
    cues = cue_list(press, item.exercise.sheet.cues, press.width - left).indented(left)
    free = _free(press, item, left, fit) + above
    lift = min(free, cues.height / 2 - stills.height / 2)
    usual = stacked((head, _beside(strip, cues, lift).lowered(above)))
    if fit.closest:
        usual = _lower(usual, _dose_aside(press, item, number, strip, left))
    if not fit.close or not boxes_go_aside(press, item):
        return usual
    room = press.width - left
    if max(ticks_width(press, (one,)) for one in tick_groups(item)) > room:
        return usual
    boxes = boxes_right(press, item, room)
    column = stacked((boxes, cues.lowered(_UNDER_BOXES)))
    first = beside((row_title(press, item, number), dose_on_name(press, item)))
    aside = stacked((first, beside((strip, column)).lowered(above)))
    return _lower(usual, aside)


def _lower(usual: Piece, other: Piece | None) -> Piece:
    """The other way to set a row, if there is one and it saves height."""
    return usual if other is None or other.height >= usual.height else other


def _dose_aside(
    press: Press, item: RoutineItem, number: int, strip: Piece, left: float
) -> Piece | None:
    """The row with its dose above the cues, beside the pictures.

    None where the boxes fit neither beside the name nor there.
    """
    room = press.width - left
    groups = tick_groups(item)
    first, boxes = row_title(press, item, number), Piece(0.0)
    if boxes_fit_name(press, item):
        first = beside((first, boxes_on_name(press, groups)))
    elif max(ticks_width(press, (one,)) for one in groups) <= room:
        boxes = stacked((boxes_right(press, item, room), Piece(_UNDER_BOXES)))
    else:
        return None
    dose = dose_in(press, item, room, short=True).indented(left)
    cues = cue_list(press, item.exercise.sheet.cues, room).indented(left)
    told = (boxes, dose.lowered(boxes.height))
    below = beside((*told, strip, cues.lowered(boxes.height + dose.height + 0.3)))
    return stacked((first, below.lowered(_ABOVE_PICTURE_CLOSE)))


def _large_row(
    press: Press, artist: Artist, item: RoutineItem, number: int, fit: Fit
) -> Piece:
    """Three pictures and the cues below; close, two pictures beside them if lower."""
    head = _head(press, item, number, fit)
    above = _ABOVE_PICTURE_CLOSE if fit.close else _ABOVE_PICTURE
    strip = figure_strip(press, artist.stills(item, fit.frame(press)))
    cues = cue_list(press, item.exercise.sheet.cues, press.width)
    words = cues.lowered(0.4 if fit.close else 0.8)
    below = stacked((head, strip.lowered(above), words))
    if not fit.close:
        return below
    two = 2 * fit.cell + between(large=True)
    frame = Frame(two, fit.highest, large=True, most=2)
    pair = figure_strip(press, artist.stills(item, frame))
    left = frame.width + _LARGE_GUTTER
    told = cue_list(press, item.exercise.sheet.cues, press.width - left).indented(left)
    drop = max(0.0, (pair.height - told.height) / 2)
    aside = stacked((head, beside((pair, told.lowered(drop))).lowered(above)))
    lower = _lower(below, aside)
    if not fit.closest:
        return lower
    plan = _plan_aside(press, item, left)
    if plan is None:
        return lower
    first = beside((plan, pair)).lowered(above)
    return _lower(lower, stacked((row_title(press, item, number), first, words)))


def _plan_aside(press: Press, item: RoutineItem, left: float) -> Piece | None:
    """Dose and boxes beside two pictures in large print; the cues stand below.

    None where the boxes do not fit there.
    """
    room, groups = press.width - left, tick_groups(item)
    if max(ticks_width(press, (one,)) for one in groups) > room:
        return None
    boxes = boxes_right(press, item, room)
    dose = dose_in(press, item, room, short=True).indented(left)
    return stacked((boxes.lowered(_UNDER_BOXES), dose.lowered(2 * _UNDER_BOXES)))


def _free(press: Press, item: RoutineItem, left: float, fit: Fit) -> float:
    """How far cues may rise beside the dose: not at all where the dose is long."""
    if fit.close and all_fit_name(press, item):
        return 0.0
    dose = dose_words(item.exercise, item.dose, long=True)
    ends = press.scale.name_indent + press.wide(dose, press.scale.dose)
    boxes_below = not boxes_fit_name(press, item)
    blocked = ends + 3.0 > left or boxes_below
    return 0.0 if blocked else min(_RISE, press.scale.dose.line)


def _beside(strip: Piece, cues: Piece, lift: float) -> Piece:
    """Cues beside pictures, lifted so far; what is lifted reaches into the head."""
    body = max(strip.height, cues.height - lift)
    return Piece(body, (*strip.marks, *cues.moved(0.0, -lift)))


def _head(press: Press, item: RoutineItem, number: int, fit: Fit) -> Piece:
    """Badge, name and boxes on one line, the dose below; long boxes below that."""
    groups = tick_groups(item)
    dose = _dose(press, item, fit)
    first = row_title(press, item, number)
    if boxes_fit_name(press, item):
        boxes = boxes_on_name(press, groups)
        if fit.close and all_fit_name(press, item):
            return beside((first, dose_on_name(press, item), boxes))
        return stacked((beside((first, boxes)), dose.lowered(0.3)))
    if fit.closest:
        line = boxes_on_dose(press, item)
        if line is not None:
            return stacked((first, line.lowered(0.3)))
    above = _UNDER_BOXES if fit.close else BETWEEN_ROWS
    return stacked((first, dose.lowered(0.3), *boxes_below(press, groups, above)))


def _dose(press: Press, item: RoutineItem, fit: Fit) -> Piece:
    """The dose in words; close rows say in short what would take a second line."""
    indent = press.scale.name_indent
    room = press.width - indent
    return dose_in(press, item, room, short=fit.close).indented(indent)
