"""The parts of an exercise's row: its title, dose, boxes and cues, and what fits."""

from collections.abc import Sequence

from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words
from companion.printing.field import TickGroup, ticks, ticks_width
from companion.printing.mark import Disc, Mark
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, balanced, paragraph, words_at
from companion.printing.tick import tick_groups
from companion.printing.tone import Tone

_CUE_INDENT = 4.0
_DOT = 0.65
_CLEAR_OF_BOXES = 8.0
_AFTER_NAME = 4.0
BETWEEN_ROWS = 1.6
_UNDER_TICKS = 0.8


def row_title(press: Press, item: RoutineItem, number: int) -> Piece:
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


def cue_list(press: Press, cues: Sequence[str], width: float) -> Piece:
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


def dose_in(press: Press, item: RoutineItem, room: float, *, short: bool) -> Piece:
    """The dose in words in a room; ``short`` if the long ones take a second line."""
    words, lettering = dose_words(item.exercise, item.dose, long=True), press.scale.dose
    if short and press.wide(words, lettering) > room:
        words = dose_words(item.exercise, item.dose)
    run = Run(words, lettering, Tone.TEAL)
    return paragraph(press.measure, (run,), room)


def dose_on_name(press: Press, item: RoutineItem) -> Piece:
    """The dose on the baseline of the name."""
    baseline = press.scale.badge / 2 + press.scale.name.middle
    words = dose_words(item.exercise, item.dose, long=True)
    run = Run(words, press.scale.dose, Tone.TEAL)
    left = dose_start(press, item)
    return Piece(
        0.0, (words_at(press.measure, run, left, baseline - run.lettering.middle),)
    )


def dose_start(press: Press, item: RoutineItem) -> float:
    """Where a dose begins that stands beside its name."""
    name = press.wide(item.exercise.name, press.scale.name)
    return press.scale.name_indent + name + _AFTER_NAME


def boxes_fit_name(press: Press, item: RoutineItem) -> bool:
    """Whether the boxes fit on the name's own line."""
    name = press.wide(item.exercise.name, press.scale.name)
    boxes = ticks_width(press, tick_groups(item))
    taken = press.scale.name_indent + name + boxes + _CLEAR_OF_BOXES
    return taken <= press.width


def all_fit_name(press: Press, item: RoutineItem) -> bool:
    """Whether dose and boxes both fit on the name's own line."""
    scale = press.scale
    dose = press.wide(dose_words(item.exercise, item.dose, long=True), scale.dose)
    boxes = ticks_width(press, tick_groups(item))
    taken = dose_start(press, item) + dose + _CLEAR_OF_BOXES + boxes
    return taken <= press.width


def boxes_go_aside(press: Press, item: RoutineItem) -> bool:
    """Whether close rows have the boxes above the cues: there the name has the dose.

    So it is where name, dose and boxes have no room on one line, but name and dose.
    """
    if all_fit_name(press, item):
        return False
    dose = press.wide(dose_words(item.exercise, item.dose, long=True), press.scale.dose)
    return dose_start(press, item) + dose <= press.width


def boxes_right(press: Press, item: RoutineItem, room: float) -> Piece:
    """Boxes up to the right margin, a line a side when both do not fit on one."""
    groups = tick_groups(item)
    rows = [groups] if ticks_width(press, groups) <= room else [(g,) for g in groups]
    return stacked(
        [ticks(press, row, press.width - ticks_width(press, row)) for row in rows],
        gap=BETWEEN_ROWS,
    )


def boxes_on_name(press: Press, groups: Sequence[TickGroup]) -> Piece:
    """Boxes up to the right margin, centred on the line of the name."""
    left = press.width - ticks_width(press, groups)
    lift = (press.scale.badge - press.scale.tick) / 2
    return Piece(0.0, ticks(press, groups, left).moved(0.0, lift))


def boxes_on_dose(press: Press, item: RoutineItem) -> Piece | None:
    """Dose and boxes on one line below the name; None where they have no room."""
    scale, groups = press.scale, tick_groups(item)
    left = press.width - ticks_width(press, groups)
    room = left - _CLEAR_OF_BOXES - scale.name_indent
    dose = dose_in(press, item, room, short=True)
    if dose.height > 1.5 * scale.dose.line:
        return None
    drop = (scale.tick - dose.height) / 2
    words = dose.indented(scale.name_indent).lowered(drop)
    return beside((ticks(press, groups, left), words, Piece(scale.tick + _UNDER_TICKS)))


def boxes_below(press: Press, groups: Sequence[TickGroup], above: float) -> list[Piece]:
    """Boxes on a line of their own, a line a side when both do not fit on one."""
    indent = press.scale.name_indent
    if indent + ticks_width(press, groups) <= press.width:
        return [ticks(press, groups, indent).lowered(above)]
    return [ticks(press, (group,), indent).lowered(above) for group in groups]
