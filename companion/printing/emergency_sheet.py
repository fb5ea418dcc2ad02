"""When to get help: the signs by urgency, whom to call, and one's own numbers.

The signs are those of ``domain/screening.py``, in the lines of help_lines.py.
"""

from collections.abc import Sequence

from companion.domain.emergency import ELSEWHERE, HelpNumbers
from companion.domain.screening import Tier
from companion.language import mark, tr
from companion.printing.field import labelled_line
from companion.printing.flow import Block, Kind, PageBlocks, Rooms, flowed, set_down
from companion.printing.furniture import Foot, plain_foot
from companion.printing.help_block import (
    CLOSE,
    CLOSE_LARGE,
    LARGE,
    USUAL,
    HelpLook,
    HelpSpace,
    HelpWords,
    closer,
    help_block,
)
from companion.printing.help_lines import PAPER_LINES
from companion.printing.lettering import Lettering, Measure
from companion.printing.mark import Pen
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Page, Sheet, SheetOptions
from companion.printing.text import Align, Run, line, paragraph
from companion.printing.tone import Tone

TITLE = mark("When to get help")
_RED = HelpLook(Pen(1.8, Tone.RED), Tone.RED, tab=31.0, call_points=20)
_INK = HelpLook(Pen(1.1), Tone.INK, columns=2, call_points=20)
_MID = HelpLook(Pen(1.1, Tone.MID), Tone.INK, call_points=15)
_ABOVE, _CLOSE_ABOVE = 4.4, 2.8
_ABOVE_FOOTER = 2.4


def emergency_sheet(options: SheetOptions, measure: Measure) -> Sheet:
    """One page, two in large print; set closer where words are long."""
    press = upright_press(options, measure)
    numbers = options.numbers
    head = _head(press)
    top = press.form.top + head.height
    room = _foot(press, numbers, 1, 1).limit - top - _ABOVE_FOOTER
    usual, close, enough = (
        (LARGE, CLOSE_LARGE, 2) if press.scale.large else (USUAL, CLOSE, 1)
    )
    pages = flowed(_blocks(press, numbers, usual), Rooms(room, room))
    call = tr("Call {number}", number=numbers.emergency)
    if len(pages) > enough or closer(press, call, usual, close):
        pages = flowed(_blocks(press, numbers, close), Rooms(room, room))
    return Sheet(
        tr(TITLE),
        tuple(
            _page(press, blocks, head, _foot(press, numbers, number, len(pages)))
            for number, blocks in enumerate(pages, start=1)
        ),
    )


def signs_of(tier: Tier) -> tuple[str, ...]:
    """The signs of a tier as paper says them."""
    return tuple(tr(line.words) for line in PAPER_LINES[tier])


def now_block(
    press: Press, numbers: HelpNumbers, space: HelpSpace, signs: Sequence[str] = ()
) -> Piece:
    """Whom to call at once, beside these signs or else all that call for it."""
    words = HelpWords(
        tr("Now|at once"),
        tr("Call {number}", number=numbers.emergency),
        tr("or go to {place}", place=tr(numbers.ward)),
        tr("Do not drive yourself. Do no exercises."),
    )
    return help_block(press, words, signs or signs_of(Tier.NOW), _RED, space)


def today_block(
    press: Press, numbers: HelpNumbers, space: HelpSpace, signs: Sequence[str] = ()
) -> Piece:
    """Whom to ask on the same day, beside these signs or else all that call for it."""
    words = HelpWords(
        tr("Same day"),
        tr(numbers.urgent),
        tr(numbers.urgent_else),
        tr("Not reachable? Go to {place}.", place=tr(numbers.ward)),
    )
    return help_block(press, words, signs or signs_of(Tier.TODAY), _INK, space)


def _foot(press: Press, numbers: HelpNumbers, number: int, count: int) -> Foot:
    text = tr(
        "Home exercise companion · numbers for {country}", country=tr(numbers.country)
    )
    return plain_foot(press, number, count, text)


def _head(press: Press) -> Piece:
    large = press.scale.large
    title = Run(tr(TITLE), Lettering(28 if large else 26, bold=True, leading=1.2))
    told = Run(tr("Keep this by the phone"), press.scale.body, Tone.MID)
    left = line(press.measure, title, press.width)
    taken = press.wide(title.text, title.lettering) + press.wide(
        told.text, told.lettering
    )
    if taken + 6.0 > press.width:
        return stacked((left, line(press.measure, told, press.width)))
    right = line(press.measure, told, press.width, Align.RIGHT)
    drop = title.lettering.baseline - told.lettering.baseline
    return beside((left, right.lowered(drop)))


def _blocks(press: Press, numbers: HelpNumbers, space: HelpSpace) -> list[Block]:
    soon = HelpWords(tr("Within days"), tr(numbers.doctor))
    pieces = (
        now_block(press, numbers, space),
        today_block(press, numbers, space),
        help_block(press, soon, signs_of(Tier.SOON), _MID, space),
        _say(press),
        _own_numbers(press, numbers),
    )
    above = _CLOSE_ABOVE if space in (CLOSE, CLOSE_LARGE) else _ABOVE
    first, *others, last = (Block(one, Kind.OPENING, above, 0.0) for one in pieces)
    if press.scale.large:
        # One's own numbers fill the first page, beside the number to call now.
        return [first, last, *others]
    return [first, *others, last]


def _say(press: Press) -> Piece:
    """What a yes means, and what to say on the phone."""
    bold = Lettering(16 if press.scale.large else 12, bold=True)
    plain = Lettering(bold.points)
    yes = (
        Run(tr("A yes in the first two boxes: no exercises"), bold),
        Run(" " + tr("until a clinician has checked you.|after: no exercises"), plain),
    )
    say = (
        Run(tr("Say this on the phone:"), bold),
        Run(
            " "
            + tr(
                "\u201cI have sciatica. Since (when) I have (what). This is new for"
                " me.\u201d"
            ),
            plain,
        ),
    )
    rows = [paragraph(press.measure, runs, press.width) for runs in (yes, say)]
    return stacked(rows, gap=1.2)


def _own_numbers(press: Press, numbers: HelpNumbers) -> Piece:
    """Lines for one's own numbers, and what to dial in other countries."""
    large = press.scale.large
    heading = Lettering(22 if large else 13, bold=True)
    title = line(press.measure, Run(tr("My numbers"), heading), press.width)
    fields = (
        tr(numbers.practice),
        tr("Physiotherapist"),
        tr("Someone who can drive me"),
        tr("My medicines and illnesses"),
    )
    rows = [title, *_fields(press, fields)]
    # A number stays with its country where a line ends.
    pairs = (f"{tr(name)} {number}" for name, number in ELSEWHERE)
    others = " · ".join(one.replace(" ", "\u00a0") for one in pairs)
    told = press.body(tr("Elsewhere: {numbers}", numbers=others), Tone.MID)
    rows.append(paragraph(press.measure, (told,), press.width).lowered(1.6))
    return stacked(rows)


def _fields(press: Press, labels: tuple[str, ...]) -> list[Piece]:
    """Two fields a row, or one in large print; 11 mm to write in."""
    columns = 1 if press.scale.large else 2
    gap = 10.0
    width = (press.width - gap * (columns - 1)) / columns
    rows = []
    for first in range(0, len(labels), columns):
        cells = [
            labelled_line(
                press,
                press.body(label),
                number * (width + gap),
                number * (width + gap) + width,
            )
            for number, label in enumerate(labels[first : first + columns])
        ]
        rows.append(beside(cells).lowered(3.4 if first else 1.2))
    return rows


def _page(press: Press, blocks: PageBlocks, head: Piece, feet: Foot) -> Page:
    form = press.form
    top = form.top + head.height
    # The first frame stands as close to the title as on the other sheets.
    body = set_down(blocks, top, feet.limit - top, press.width, 0.0)
    shifted = tuple(mark.moved(form.side, 0.0) for mark in body)
    marks = (*head.moved(form.side, form.top), *shifted, *feet.marks)
    return Page(form, marks, feet.limit)
