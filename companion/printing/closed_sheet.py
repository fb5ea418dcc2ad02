"""Today's sheet on a day without exercises: why, what to do instead, whom to call."""

from collections.abc import Sequence

from companion.domain.alarm_words import LEAD, NOW_STEPS, TITLES, TODAY_STEPS, YES_TO
from companion.domain.emergency import HelpNumbers
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.domain.screening import Tier
from companion.language import mark, tr
from companion.printing.day_note import Alarm, DayNote, note_foot, note_head
from companion.printing.emergency_sheet import now_block, signs_of, today_block
from companion.printing.field import labelled_line
from companion.printing.flow import Block, Kind, PageBlocks, Rooms, flowed, set_down
from companion.printing.furniture import foot, running_head, title_head
from companion.printing.help_block import (
    CLOSE,
    CLOSE_LARGE,
    LARGE,
    USUAL,
    HelpSpace,
    closer,
)
from companion.printing.lettering import Measure
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Page, Sheet, SheetOptions
from companion.printing.text import paragraph

NOTHING = mark("No exercises today.")
# Paper is shown, not printed, and its lists need not be red.
_SHOW_PAPER = mark("Say what you answered yes to. Show this page.")
_WORSE = mark(
    "If it gets worse, or a sign listed under \u201cNow\u201d comes up, call {number}."
)
_ABOVE = 4.4
_NUMBER_INDENT, _NUMBER_INDENT_LARGE = 7.0, 10.0
_GAP = 10.0


def closed_sheet(
    title: str, day_title: str, note: DayNote, options: SheetOptions, measure: Measure
) -> Sheet:
    """As many pages as it needs; ``day_title`` is the day at the right of the title.

    What locks is the title itself: nobody looks for exercises under it.
    """
    press = upright_press(options, measure)
    if note.alarm is not None:
        title = tr(TITLES[note.alarm.tier])
    heads = (title_head(press, title, day_title), running_head(press, title, day_title))
    limit = foot(press, 1, 1).limit
    rooms = Rooms(*(limit - press.form.top - head.height for head in heads))
    pieces = _pieces(press, note, options)
    blocks = [Block(one, Kind.OPENING, _ABOVE, 0.0) for one in pieces]
    pages = flowed(blocks, rooms)
    return Sheet(
        f"{title}, {day_title}",
        tuple(
            _page(press, heads[min(number, 1)], page, (number + 1, len(pages)))
            for number, page in enumerate(pages)
        ),
    )


def _pieces(press: Press, note: DayNote, options: SheetOptions) -> list[Piece]:
    if note.alarm is not None:
        return _locked(press, note.alarm, options)
    nothing = paragraph(press.measure, (press.label(tr(NOTHING)),), press.width)
    pieces = [*(note_head(press, note) or [nothing])]
    if note.checks:
        space = _space(press, options.numbers)
        pieces.append(now_block(press, options.numbers, space))
        pieces.append(today_block(press, options.numbers, space))
    return [*pieces, *note_foot(press, note)]


def _locked(press: Press, alarm: Alarm, options: SheetOptions) -> list[Piece]:
    """What to do about an alarm, and what opens the lock."""
    urgent, numbers = alarm.tier is Tier.NOW, options.numbers
    space = _space(press, numbers)
    lead = paragraph(press.measure, (press.body(tr(LEAD)),), press.width)
    yes = paragraph(press.measure, (press.label(tr(YES_TO)),), press.width)
    block = now_block if urgent else today_block
    called = block(press, numbers, space, alarm.signs)
    words = {
        "number": numbers.emergency,
        "ward": tr(numbers.ward),
        "whom": tr(numbers.today),
    }
    first, _, *others = NOW_STEPS
    said = [alarm.say] if alarm.say else []
    steps = (first, _SHOW_PAPER, *others) if urgent else (*TODAY_STEPS[:-1], _WORSE)
    first, *others = (tr(one, **words) for one in steps)
    told = [
        lead,
        stacked((yes, called), gap=1.6),
        _steps(press, [first, *said, *others]),
        _cleared(press),
    ]
    # Who is to go today watches for what is more urgent.
    others_now = (
        [] if urgent else [now_block(press, numbers, space, signs_of(Tier.NOW))]
    )
    return [*told, *others_now]


def _space(press: Press, numbers: HelpNumbers) -> HelpSpace:
    """The usual one, or the closer one where only that has the call on one line."""
    usual, close = (LARGE, CLOSE_LARGE) if press.scale.large else (USUAL, CLOSE)
    call = tr("Call {number}", number=numbers.emergency)
    return close if closer(press, call, usual, close) else usual


def _steps(press: Press, steps: Sequence[str]) -> Piece:
    indent = _NUMBER_INDENT_LARGE if press.scale.large else _NUMBER_INDENT
    rows = []
    for number, step in enumerate(steps, start=1):
        words = paragraph(press.measure, (press.body(step),), press.width - indent)
        count = paragraph(press.measure, (press.label(f"{number}."),), indent)
        rows.append(beside((count, words.indented(indent))))
    return stacked(rows, gap=1.6)


def _cleared(press: Press) -> Piece:
    """What opens the lock, and lines to write it down with a pen."""
    told = paragraph(
        press.measure, (press.body(rule(RuleKey.UNLOCK).words),), press.width
    )
    half = (press.width - _GAP) * 0.6
    labels = press.label(tr("Seen by")), press.label(tr("On|the day, beside a line"))
    who = labelled_line(press, labels[0], 0.0, half)
    when = labelled_line(press, labels[1], half + _GAP, press.width)
    return stacked((told, beside((who, when)).lowered(2.0)))


def _page(
    press: Press, head: Piece, blocks: PageBlocks, place: tuple[int, int]
) -> Page:
    form = press.form
    feet = foot(press, *place)
    top = form.top + head.height
    body = set_down(blocks, top, feet.limit - top, press.width, 0.0)
    shifted = tuple(mark.moved(form.side, 0.0) for mark in body)
    return Page(
        form, (*head.moved(form.side, form.top), *shifted, *feet.marks), feet.limit
    )
