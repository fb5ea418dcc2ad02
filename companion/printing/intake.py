"""Before and after exercising: pain boxes, the furthest point, and what follows."""

from companion.language import mark, tr
from companion.printing.field import (
    furthest_strip,
    labelled_line,
    pain_box,
    pain_box_width,
    strip_width,
    tick_box,
)
from companion.printing.furniture import rule
from companion.printing.mark import Box, Line, Mark, Pen
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press
from companion.printing.text import Run, balanced, line, paragraph, words_at
from companion.printing.tone import Tone

_GATE = (
    (mark("0 to 3"), mark("Do the plan")),
    (mark("4 to 5"), mark("One level easier, no stretches")),
    (mark("6 to 7"), mark("Only breathing, brace, heel slides, short walk")),
    (mark("8 to 10"), mark("No session today: flare-up plan")),
)
_CAPTION = mark("Furthest point (circle one)")
_STOPPED = (
    mark("pain|why it was stopped"),
    mark("tingling|why it was stopped"),
    mark("numb|why it was stopped"),
    mark("weak|why it was stopped"),
    mark("other|why it was stopped"),
)
_MORNING = (
    mark("better|the next morning"),
    mark("same|the next morning"),
    mark("worse|the next morning"),
)
_AFTER_BOX = 2.0
_BETWEEN_BOXES, _BEFORE_STRIP = 5.6, 7.0
_LEAST_APART = 2.4  # between a word and the box of the next one
_APART, _APART_LARGE = 5.6, 6.4


def before(press: Press, *, close: bool = False) -> Piece:
    """May I start: pain now, the furthest point, and what the number means."""
    if press.scale.large:
        return stacked((_large_before(press), _gate_lines(press)), gap=2.0)
    words = Run(tr("Before you start"), press.scale.heading)
    heading = line(press.measure, words, press.width)
    hint = press.body(
        tr("Write 0 to 10. The higher number tells you what to do."), Tone.MID
    )
    left = press.wide(words.text, words.lettering) + 4.0
    if left + press.wide(hint.text, hint.lettering) <= press.width:
        told = words_at(press.measure, hint, left, words.lettering.line / 2 + 0.4)
        head = beside((heading, Piece(0.0, (told,))))
    else:
        head = stacked((heading, paragraph(press.measure, (hint,), press.width)))
    boxes, gate = (2.2, 2.2) if close else (3.2, 3.0)
    return stacked((head, _pain_row(press).lowered(boxes), _gate(press).lowered(gate)))


def _pain_names(press: Press) -> tuple[str, str]:
    """What stands beside the boxes: in short where that brings the strip beside them.

    What is written there is said by the words at the heading.
    """
    whole = (tr("Leg pain"), tr("Back pain"))
    short = _short_names()
    fits = strip_width(press) <= press.width - _strip_at(press, whole)
    short_fits = strip_width(press) <= press.width - _strip_at(press, short)
    return short if short_fits and not fits else whole


def _short_names() -> tuple[str, str]:
    return tr("Leg|pain, beside a box"), tr("Back|pain, beside a box")


def _strip_at(press: Press, names: tuple[str, str]) -> float:
    """Where the strip begins that stands beside both boxes."""
    boxes = sum(pain_box_width(press, one) for one in names)
    return boxes + _BETWEEN_BOXES + _BEFORE_STRIP


def _pain_row(press: Press) -> Piece:
    """Both pain boxes, and the strip at the right with its caption above."""
    names = _pain_names(press)
    leg = pain_box(press, names[0], 0.0)
    back = pain_box(press, names[1], pain_box_width(press, names[0]) + _BETWEEN_BOXES)
    left = _strip_at(press, names)
    if strip_width(press) > press.width - left:
        boxes, across = beside((leg, back)), furthest_strip(press, 0.0, press.width)
        told = line(press.measure, press.body(tr(_CAPTION), Tone.MID), press.width)
        return stacked((boxes, told.lowered(1.0), across))
    drop = press.scale.pain_height - press.scale.strip_height
    strip = furthest_strip(press, left, press.width - left).lowered(drop)
    caption = words_at(
        press.measure,
        press.body(tr(_CAPTION), Tone.MID),
        left,
        drop - press.scale.body.line / 2 - 0.2,
    )
    return beside((leg, back, Piece(0.0, (caption,)), strip))


def _gate(press: Press) -> Piece:
    """Four cells on a pale tint: what each range of pain means."""
    pad, cell = 3.0, press.width / len(_GATE)
    room = cell - pad - 1.2
    told = [
        stacked(
            (
                line(press.measure, press.label(tr(span)), room),
                balanced(press.measure, press.body(tr(meaning)), room),
            )
        )
        for span, meaning in _GATE
    ]
    height = max(17.5, *(one.height + 2.1 for one in told))
    marks: list[Mark] = [Box(0.0, 0.0, press.width, height, 1.2, fill=Tone.TINT)]
    for number, words in enumerate(told):
        left = number * cell
        if number:
            ends = ((left, 2.0), (left, height - 2.0))
            marks.append(Line(ends, Pen(0.6, Tone.HAIR)))
        marks += words.moved(left + pad, 1.05)
    return Piece(height, tuple(marks))


def _large_before(press: Press) -> Piece:
    """Heading and both boxes on one line, the strip below across the page."""
    head = _headed_boxes(press, tr("Before you start"))
    caption = line(press.measure, press.body(tr(_CAPTION)), press.width)
    strip = furthest_strip(press, 0.0, press.width)
    return stacked((head, caption.lowered(2.6), strip))


def _headed_boxes(press: Press, words: str) -> Piece:
    """A heading with both pain boxes beside it, or below where it is long."""
    scale = press.scale
    heading = Run(words, scale.heading)
    leg, back = _short_names()
    leg_at = press.wide(words, scale.heading) + 9.0
    back_at = leg_at + pain_box_width(press, leg) + 7.0
    if back_at + pain_box_width(press, back) > press.width:
        left = pain_box_width(press, leg) + 7.0
        boxes = beside((pain_box(press, leg, 0.0), pain_box(press, back, left)))
        title = line(press.measure, heading, press.width)
        return stacked((title, boxes.lowered(1.0)))
    title_words = words_at(press.measure, heading, 0.0, scale.pain_height / 2)
    return beside(
        (
            Piece(0.0, (title_words,)),
            pain_box(press, leg, leg_at),
            pain_box(press, back, back_at),
        )
    )


def _gate_lines(press: Press) -> Piece:
    """What each range means, a line each."""
    rule_words = press.body(tr("Take the higher number:"), Tone.MID)
    rows = [line(press.measure, rule_words, press.width)]
    for span, meaning in _GATE:
        bold = line(press.measure, press.label(tr(span)), 30.0)
        told = press.body(tr(meaning))
        words = paragraph(press.measure, (told,), press.width - 30.0).indented(30.0)
        rows.append(beside((bold, words)))
    return stacked(rows)


def afterwards(press: Press, *, close: bool = False) -> Piece:
    """How was it: the same boxes, what was stopped, and the next morning."""
    gap, last = (2.2, 1.4) if close else (3.4, 2.4)
    scale = press.scale
    runs = (
        press.label(tr("Worse, or further down the leg?")),
        press.body(" " + tr("Rest from that exercise, then start one level easier.")),
    )
    advice = paragraph(press.measure, runs, press.width)
    if scale.large:
        top = stacked((_large_after(press), *_answers(press)), gap=gap)
    else:
        top = stacked((_after_heading(press), _pain_row(press).lowered(last)))
        top = stacked((top, *_answers(press)), gap=gap)
    framed = stacked((top, advice), gap=last).lowered(2.2)
    return Piece(framed.height, (rule(press, 0.0, 1.4), *framed.marks))


def _after_heading(press: Press) -> Piece:
    """The heading, and what goes into the boxes where their names do not say it."""
    heading = Run(tr("Afterwards"), press.scale.heading)
    words = line(press.measure, heading, press.width)
    if _pain_names(press) != _short_names():
        return words
    told = words_at(
        press.measure,
        press.body(tr("Pain, 0 to 10"), Tone.MID),
        press.wide(heading.text, heading.lettering) + 4.0,
        heading.lettering.line / 2 + 0.4,
    )
    return beside((words, Piece(0.0, (told,))))


def _large_after(press: Press) -> Piece:
    head = _headed_boxes(press, tr("Afterwards"))
    caption = line(press.measure, press.body(tr(_CAPTION)), press.width)
    strip = furthest_strip(press, 0.0, press.width)
    return stacked((head, caption.lowered(2.6), strip))


def _answers(press: Press) -> tuple[Piece, ...]:
    """What was stopped and why, and the next morning, their boxes in columns."""
    stopped = press.label(tr("I stopped number"))
    if press.scale.large:
        return _large_answers(press, stopped)
    blank = labelled_line(
        press, stopped, 0.0, press.wide(stopped.text, stopped.lettering) + 16.0
    )
    middle = press.scale.tick / 2
    drop = middle - press.scale.label.line / 2
    first = press.wide(stopped.text, stopped.lettering) + 21.0
    why = _choices(press, _STOPPED, first)
    morning = words_at(press.measure, press.label(tr("Next morning")), 0.0, middle)
    how = _choices(press, _MORNING, first)
    return (
        beside((blank.lowered(drop), why)),
        beside((Piece(0.0, (morning,)), how)),
    )


def _large_answers(press: Press, stopped: Run) -> tuple[Piece, ...]:
    blank = labelled_line(
        press, stopped, 0.0, press.wide(stopped.text, stopped.lettering) + 24.0
    )
    morning = line(press.measure, press.label(tr("Next morning")), press.width)
    first = morning.marks[0].moved(0.0, press.scale.tick / 2 - morning.height / 2)
    start = press.wide(tr("Next morning"), press.scale.label) + 8.0
    return (
        blank,
        _choices(press, _STOPPED, 0.0),
        beside((Piece(0.0, (first,)), _choices(press, _MORNING, start))),
    )


def _choices(press: Press, words: tuple[str, ...], x: float) -> Piece:
    """Boxes to tick, each with its word at the right; long words take a second line."""
    told = tuple(tr(word) for word in words)
    if _spare(press, told, x) >= _LEAST_APART:
        return _choice_row(press, told, x)
    half = (len(told) + 1) // 2
    rows = (_choice_row(press, told[:half], x), _choice_row(press, told[half:], x))
    return stacked(rows, gap=1.6)


def _spare(press: Press, words: tuple[str, ...], x: float) -> float:
    """The gap that is left between boxes and their words."""
    wide = sum(press.wide(word, press.scale.body) for word in words)
    boxes = len(words) * (press.scale.tick + _AFTER_BOX)
    return (press.width - x - wide - boxes) / max(1, len(words) - 1)


def _choice_row(press: Press, words: tuple[str, ...], x: float) -> Piece:
    scale = press.scale
    marks: list[Mark] = []
    most = _APART_LARGE if scale.large else _APART
    gap = min(most, _spare(press, words, x))
    for word in words:
        marks.append(tick_box(x, 0.0, scale.tick))
        left = x + scale.tick + _AFTER_BOX
        marks.append(words_at(press.measure, press.body(word), left, scale.tick / 2))
        x = left + press.wide(word, scale.body) + gap
    return Piece(scale.tick, tuple(marks))
