"""Half a page for the instructor of a class, half a page to keep.

The upper half is handed over and says what to leave out and what to do instead;
the lower half stays with the person.
"""

from dataclasses import dataclass
from functools import partial

from companion.domain.exercise import Exercise, Side
from companion.language import mark, tr
from companion.printing.card_list import Sign, card_heading, check_list, signed_list
from companion.printing.cast import Portrait
from companion.printing.class_kind import ADVICE, ClassAdvice, ClassKind
from companion.printing.field import labelled_line, pain_box, pain_box_width, write_line
from companion.printing.furniture import plain_foot, rule
from companion.printing.lettering import Lettering, Measure
from companion.printing.mark import Line, Mark, Pen, Picture
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Page, Sheet, SheetOptions
from companion.printing.text import (
    Align,
    Run,
    balanced,
    centred,
    line,
    paragraph,
    words_at,
)
from companion.printing.tone import Tone

# The exercise that shows how one bends at the hips.
HINGE = "sit-to-stand"
_TITLE = Lettering(22, bold=True, leading=1.2)
_SAID, _SAID_LARGE = 13, 18
_COLUMN_GAP = 8.0
_PICTURE_WIDTH = 46.0
_MOST_LINES, _MOST_LINES_LARGE = 4, 9
# Above the line with my name, and in large print below it.
_CLEAR = 1.5
_ABOVE_FOOTER = 3.0
_BEFORE = (
    mark("No new numbness, weakness or bladder change"),
    mark("Leg pain and back pain written down"),
    mark("Teacher told, card handed over"),
    mark("Place near the wall or the door"),
    mark("A sign agreed for \u201cI rest now\u201d"),
)
_AFTER = (
    mark("Leg pain and back pain written down"),
    mark("Next morning: better, same or worse"),
    mark("Written in the log as a class"),
)
_FOOTER = mark("Home exercise companion · follows your plan, does not diagnose")


@dataclass(frozen=True, slots=True)
class _Fit:
    """The height of the picture, and the gaps above the lists and in them, in mm."""

    picture: float
    above: float
    between: float


# The roomiest that keeps to its half is taken.
_FITS = (
    _Fit(39.0, 4.0, 1.5),
    _Fit(39.0, 3.0, 0.8),
    _Fit(39.0, 2.0, 0.8),
    _Fit(39.0, 2.0, 0.2),
    _Fit(34.0, 2.0, 0.4),
    _Fit(30.0, 2.0, 0.2),
)


@dataclass(frozen=True, slots=True)
class CardHolder:
    """What the card says of the person; unknown things are left out."""

    cause: str = ""
    sore: Side = Side.BOTH


def class_card(
    kind: ClassKind,
    holder: CardHolder,
    hinge: Exercise,
    options: SheetOptions,
    measure: Measure,
) -> Sheet:
    """The card for one kind of class; ``hinge`` is shown bending at the hips.

    In large print, and where words are long, each half has a page of its own.
    """
    press = upright_press(options, measure)
    advice = ADVICE[kind]
    form = press.form
    said = partial(_statement, press, holder, Portrait(hinge, press.figure))
    half = form.height / 2
    room = form.height if options.large else half - 12.5 - form.top - _CLEAR
    tried = (_handed_over(press, advice, said(fit.picture), fit) for fit in _FITS)
    upper = next((one for one in tried if one.height <= room), None)
    title = tr("For my {reader}|such as yoga teacher", reader=tr(advice.reader))
    if upper is None or options.large:
        roomy = _handed_over(press, advice, said(_FITS[0].picture), _FITS[0])
        return Sheet(title, _two_pages(press, roomy))
    feet = plain_foot(press, 1, 1, tr(_FOOTER))
    kept = _kept(press, tr("For you, keep this half"), feet.limit - half - 12.0)
    marks = (
        *upper.moved(form.side, form.top),
        *_last_line(press).moved(form.side, half - 12.5),
        *_cut(press, half),
        *kept.moved(form.side, half + 12.0),
        *feet.marks,
    )
    return Sheet(title, (Page(form, marks, feet.limit),))


def _two_pages(press: Press, upper: Piece) -> tuple[Page, Page]:
    """A page to hand over, and one to keep."""
    form = press.form
    first, second = (plain_foot(press, number, 2, tr(_FOOTER)) for number in (1, 2))
    last = _last_line(press)
    kept = _kept(press, tr("For you, keep this page"), second.limit - form.top)
    return (
        Page(
            form,
            (
                *upper.moved(form.side, form.top),
                *last.moved(form.side, first.limit - _ABOVE_FOOTER - last.height),
                *first.marks,
            ),
            first.limit,
        ),
        Page(form, (*kept.moved(form.side, form.top), *second.marks), second.limit),
    )


def _handed_over(
    press: Press, advice: ClassAdvice, statement: Piece, fit: _Fit
) -> Piece:
    """Title, who I am, and the two lists."""
    top = stacked((_head(press, advice), statement))
    width = (press.width - _COLUMN_GAP) / 2
    without = (tr("I leave out"), *(tr(one) for one in advice.leave_out))
    instead = (tr("I do instead"), *(tr(one) for one in advice.instead))
    left = signed_list(press, without, width, Sign.CROSS, fit.between)
    right = signed_list(press, instead, width, Sign.TICK, fit.between)
    lists = beside((left, right.indented(width + _COLUMN_GAP)))
    return stacked((top, lists), gap=fit.above)


def _head(press: Press, advice: ClassAdvice) -> Piece:
    """Who it is for, and the wish at the right, or below in large print."""
    words = tr("For my {reader}|such as yoga teacher", reader=tr(advice.reader))
    large = press.scale.large
    lettering = press.scale.title if large else _TITLE
    title = line(press.measure, Run(words, lettering), press.width)
    wish = press.label(tr("Please read before class"), Tone.TEAL)
    taken = press.wide(words, lettering) + press.wide(wish.text, wish.lettering)
    if large or taken + 6.0 > press.width:
        below = line(press.measure, wish, press.width)
        title = stacked((title, below))
    else:
        middle = lettering.baseline - press.scale.label.middle
        please = words_at(press.measure, wish, press.width, middle, Align.RIGHT)
        title = beside((title, Piece(0.0, (please,))))
    height = title.height + 1.2
    return Piece(height, (*title.marks, rule(press, height, 1.4)))


def _statement(
    press: Press, holder: CardHolder, hinge: Portrait, height: float
) -> Piece:
    """Who I am and what I ask, beside a picture of the hinge so high."""
    width = _PICTURE_WIDTH
    room = press.width - width - 8.0
    paragraphs = [
        paragraph(press.measure, runs, room) for runs in _sentences(press, holder)
    ]
    said = stacked(paragraphs, gap=1.8).lowered(2.6)
    still = hinge.still(width, height)
    left = press.width - width
    picture = Picture(left, 1.6, width, height, still.name, still.draw, still.crop)
    words = press.body(tr("bend here, back long"), Tone.MID)
    caption = centred(balanced(press.measure, words, width), width)
    below = caption.indented(left).lowered(height + 2.0)
    return beside((said, Piece(height + 2.0, (picture,)), below))


# Who I am: what is known of the cause and the side, and what goes on in bold.
_WHO = {
    (False, Side.BOTH): mark("I have sciatica.|bold"),
    (False, Side.LEFT): mark("I have sciatica (left leg).|bold"),
    (False, Side.RIGHT): mark("I have sciatica (right leg).|bold"),
    (True, Side.BOTH): mark("I have sciatica, from {cause}.|bold"),
    (True, Side.LEFT): mark("I have sciatica, from {cause} (left leg).|bold"),
    (True, Side.RIGHT): mark("I have sciatica, from {cause} (right leg).|bold"),
}


def _sentences(press: Press, holder: CardHolder) -> tuple[tuple[Run, ...], ...]:
    points = _SAID_LARGE if press.scale.large else _SAID
    plain, bold = Lettering(points), Lettering(points, bold=True)
    who = tr(_WHO[bool(holder.cause), holder.sore], cause=holder.cause)
    keep = tr("Please let me keep my back and pelvis in neutral.")
    bend = tr("I bend at my hips and knees, not in my spine.")
    stop = tr("I stop at once with more pain, tingling or numbness.")
    push = tr("Please do not push me or adjust me by hand.")
    return (
        (Run(who, bold), Run(f" {keep} {bend}", plain)),
        (Run(stop, plain), Run(f" {push}", bold)),
    )


def _last_line(press: Press) -> Piece:
    """My name, whom to call, and the emergency number, under a hairline."""
    number = press.label(tr("Emergency {number}", number=press.emergency_number))
    if press.scale.large:
        return _last_lines(press, number)
    ends = press.width - press.wide(number.text, number.lettering)
    name = labelled_line(press, press.label(tr("My name")), 0.0, 62.0)
    call = labelled_line(
        press, press.label(tr("If I need help, call")), 66.0, ends - 4.0
    )
    last = line(press.measure, number, press.width, Align.RIGHT)
    row = beside((name, call, last)).lowered(2.4)
    return Piece(row.height, (rule(press, 0.0, 0.6, Tone.HAIR), *row.marks))


def _last_lines(press: Press, number: Run) -> Piece:
    """The same in large print, below each other."""
    rows = [
        labelled_line(press, press.label(label), 0.0, press.width)
        for label in (tr("My name"), tr("If I need help, call"))
    ]
    last = line(press.measure, number, press.width)
    return stacked([*(row.lowered(4.0) for row in rows), last.lowered(4.0)])


def _cut(press: Press, y: float) -> tuple[Mark, ...]:
    form = press.form
    dashes = Pen(0.9, Tone.MID, (5.0, 4.0))
    across = Line(((form.side - 3.0, y), (form.right + 3.0, y)), dashes)
    told = words_at(
        press.measure,
        press.body(tr("Cut along the line"), Tone.MID),
        form.right,
        y + 3.4,
        Align.RIGHT,
    )
    return (across, told)


def _kept(press: Press, words: str, room: float) -> Piece:
    """What to keep: check lists, pain, and lines to write on."""
    heading = line(press.measure, Run(words, press.scale.name), press.width)
    height = heading.height + 1.6
    head = Piece(height, (*heading.marks, rule(press, height, 1.4)))
    width = (press.width - _COLUMN_GAP) / 2
    before = check_list(press, tr("Before class"), [tr(one) for one in _BEFORE], width)
    after = stacked(
        (
            check_list(press, tr("After class"), [tr(one) for one in _AFTER], width),
            _pain(press, width).lowered(1.6),
        )
    )
    lists = beside((before, after.indented(width + _COLUMN_GAP)))
    felt = Run(tr("What we changed, what felt fine"), card_heading(press))
    notes = paragraph(press.measure, (felt,), press.width)
    top = stacked((head, lists.lowered(2.6), notes.lowered(2.6)))
    apart = 12.0 if press.scale.large else 9.0
    most = _MOST_LINES_LARGE if press.scale.large else _MOST_LINES
    count = min(most, int((room - top.height) / apart))
    lines = [
        write_line(0.0, press.width, top.height + apart * (number + 1))
        for number in range(count)
    ]
    return Piece(room, (*top.marks, *lines))


def _pain(press: Press, width: float) -> Piece:
    """Leg and back after class, below each other where the words are long."""
    leg, back = tr("Leg|pain, beside a box"), tr("Back|pain, beside a box")
    second = pain_box_width(press, leg) + 5.6
    if second + pain_box_width(press, back) > width:
        room = max(press.wide(one, press.scale.label) for one in (leg, back))
        return stacked([pain_box(press, one, 0.0, room) for one in (leg, back)], 1.6)
    return beside((pain_box(press, leg, 0.0), pain_box(press, back, second)))
