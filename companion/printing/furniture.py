"""What frames every page: title, running head, emergency line and footer."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.language import mark, tr
from companion.printing.mark import Box, Line, Mark, Pen
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Align, Run, line, paragraph, words_at
from companion.printing.tone import Tone

_FOOTER = mark("Home exercise companion · follows your plan, does not diagnose")
_SHORT_FOOTER = mark("Home exercise companion")
_SIGNS = mark(
    "for numbness between the legs, new bladder or bowel trouble,"
    " or pain or weakness in both legs."
)
_BAR_WIDTH = 2.2
_EMERGENCY_INDENT = 5.0
_ABOVE_FOOTER = 2.2
_UNDER_RULE = 1.4
# Between what stands at the left of a line and what ends at its right.
_APART = 6.0
# Blocks end this far above the rule of the emergency line.
_CLEAR = 1.0


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the end of a page, and the line that no block may pass."""

    marks: tuple[Mark, ...]
    limit: float


def rule(press: Press, y: float, points: float, tone: Tone = Tone.INK) -> Line:
    """A rule across the content."""
    return Line(((0.0, y), (press.width, y)), Pen(points, tone))


def title_head(press: Press, title: str, date: str, second: str = "") -> Piece:
    """The head of the first page: the title left, one or two lines right, a rule."""
    scale = press.scale
    left = paragraph(press.measure, (Run(title, scale.title),), press.width)
    told = (Run(date, scale.date), press.body(second, Tone.MID))
    widest = max(press.wide(one.text, one.lettering) for one in told)
    if press.wide(title, scale.title) + widest + _APART > press.width:
        return _tall_head(press, left, told)
    height = 12.4 if second else scale.title.line + 1.4
    shift = height - 2.0 - scale.title.line
    base = scale.title.baseline + shift
    up = base - (scale.body.line - 0.2 if second else 0.0)
    marks: list[Mark] = [*left.moved(0.0, shift)]
    head = Run(date, scale.date)
    marks += _ending(press, head, up)
    if second:
        marks += _ending(press, press.body(second, Tone.MID), base)
    return Piece(height, (*marks, rule(press, height, 1.4)))


def _tall_head(press: Press, title: Piece, told: Sequence[Run]) -> Piece:
    """What has no room beside a long title stands below it."""
    lines = [line(press.measure, one, press.width) for one in told if one.text]
    whole = stacked((title, *lines))
    height = whole.height + 1.4
    return Piece(height, (*whole.marks, rule(press, height, 1.4)))


def _ending(press: Press, run: Run, baseline: float) -> tuple[Mark, ...]:
    """A line that ends at the right margin, on this baseline."""
    piece = line(press.measure, run, press.width, Align.RIGHT)
    return piece.moved(0.0, baseline - run.lettering.baseline)


def running_head(press: Press, title: str, date: str) -> Piece:
    """The head of every further page."""
    scale = press.scale
    left = paragraph(press.measure, (Run(title, scale.heading),), press.width)
    taken = press.wide(title, scale.heading) + press.wide(date, scale.body) + _APART
    # The first page has told the day; a long title may have the line to itself.
    shown = date if taken <= press.width else ""
    right = _ending(press, press.body(shown, Tone.MID), scale.heading.baseline)
    height = left.height + 0.4
    return Piece(height, (*left.marks, *right, rule(press, height, 1.0)))


def emergency_line(press: Press) -> Piece:
    """The sign on every sheet that is used while exercising: rule, red bar, words."""
    number = press.emergency_number
    runs = (
        press.label(tr("Emergency: call {number} now", number=number)),
        press.body(f" {tr(_SIGNS)}"),
    )
    room = press.width - _EMERGENCY_INDENT
    words = paragraph(press.measure, runs, room).indented(_EMERGENCY_INDENT)
    bar = Box(
        0.0,
        _UNDER_RULE + 0.5,
        _BAR_WIDTH,
        words.height - 1.0,
        fill=Tone.RED,
    )
    lowered = words.lowered(_UNDER_RULE)
    return Piece(lowered.height, (rule(press, 0.0, 1.0), bar, *lowered.marks))


def foot(press: Press, number: int, count: int, *, footer: str = "") -> Foot:
    """The emergency line and the footer of one page, in page coordinates."""
    form = press.form
    emergency = emergency_line(press)
    below = _footer(press, number, count, footer or tr(_FOOTER))
    top = form.foot - below.height - _ABOVE_FOOTER - emergency.height
    marks = (
        *emergency.moved(form.side, top),
        *below.moved(form.side, form.foot - below.height),
    )
    return Foot(marks, top - _CLEAR)


def plain_foot(press: Press, number: int, count: int, footer: str) -> Foot:
    """A footer alone, for sheets that carry no emergency line."""
    below = _footer(press, number, count, footer)
    top = press.form.foot - below.height
    return Foot(below.moved(press.form.side, top), top - _CLEAR)


def _footer(press: Press, number: int, count: int, text: str) -> Piece:
    told = tr("Page {number} of {all}", number=number, all=count)
    free = press.width - press.wide(told, press.scale.label) - _APART
    short = tr(_SHORT_FOOTER)
    words = (short,) if press.scale.large else (text, short)
    fitting = [one for one in words if press.wide(one, press.scale.body) <= free]
    shown = fitting[0] if fitting else ""
    middle = press.scale.body.line / 2
    left = words_at(press.measure, press.body(shown, Tone.MID), 0.0, middle)
    page = press.label(told)
    right = words_at(press.measure, page, press.width, middle, Align.RIGHT)
    return Piece(press.scale.body.line, (left, right))
