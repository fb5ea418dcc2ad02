"""The week log: seven columns to fill in by hand, or filled from the diary."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from companion.domain.day_answer import DayAnswer
from companion.domain.record import PlannedExercise, SessionRecord
from companion.language import mark, tr
from companion.printing.banner import STOP_FIRST
from companion.printing.calendar_words import period
from companion.printing.field import labelled_line
from companion.printing.furniture import foot, rule
from companion.printing.lettering import Measure
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press, lying_press
from companion.printing.sheet import Page, Sheet, SheetOptions
from companion.printing.text import Run, paragraph, words_at
from companion.printing.tone import Tone
from companion.printing.week_grid import Row, grid
from companion.printing.week_log import WeekLog, week_log
from companion.printing.week_rows import RowForm, rows_after, rows_before, week_rows

TITLE = mark("Week log")
_HEAD, _HEAD_LARGE = 11.6, 13.6
_NAME_ROOM = 36.0  # to write a name in, in mm
_MOST_STRETCH = 1.12
_EMPTY_ROWS = 2
_ABOVE_RULE = 1.2
_KEY = mark(
    "Furthest point: none, back, buttock, thigh, calf or foot.   "
    "Next morning, circle one: B\u00a0better, S\u00a0same, W\u00a0worse."
)


def week_sheet(
    first_day: date,
    plan: Sequence[PlannedExercise],
    records: Sequence[SessionRecord],
    options: SheetOptions,
    measure: Measure,
    answers: Mapping[date, DayAnswer] | None = None,
) -> Sheet:
    """The log of the week that begins on ``first_day``.

    Without records in that week it is blank, its rows those of the plan; what the
    diary does not hold, such as walks and unanswered questions, stays free to write in.
    """
    press = lying_press(options, measure)
    log = week_log(first_day, plan, records, answers)
    title = f"{tr(TITLE)}, {period(log.first_day, log.last_day)}"
    if options.large:
        return Sheet(title, _two_pages(press, log))
    form = press.form
    feet, head = foot(press, 1, 1), _head(press, log)
    keys = _keys(press, log)
    room = feet.limit - form.top - head.height - keys.height - _ABOVE_RULE
    table = _table(press, room, partial(week_rows, press, log))
    body = stacked((head, table, keys))
    marks = (*body.moved(form.side, form.top), *feet.marks)
    return Sheet(title, (Page(form, marks, feet.limit),))


def _two_pages(press: Press, log: WeekLog) -> tuple[Page, ...]:
    """In large print: before and the exercises, then what comes afterwards."""
    form, head, keys = press.form, _head(press, log), _keys(press, log)
    pages = []
    for number, (rows, below) in enumerate(
        ((rows_before, Piece(0.0)), (rows_after, keys)), start=1
    ):
        feet = foot(press, number, 2)
        room = feet.limit - form.top - head.height - below.height - _ABOVE_RULE
        table = _table(press, room, partial(rows, press, log))
        body = stacked((head, table, below))
        marks = (*body.moved(form.side, form.top), *feet.marks)
        pages.append(Page(form, marks, feet.limit))
    return tuple(pages)


def _head(press: Press, log: WeekLog) -> Piece:
    """Title, the week, and a line for the name; in large print on two lines."""
    scale = press.scale
    base = 7.9 if not scale.large else 9.4
    middle = base - scale.label.middle
    name = words_at(
        press.measure, Run(tr(TITLE), scale.title), 0.0, base - scale.title.middle
    )
    after = max(62.0, name.width + 8.0)
    week = words_at(
        press.measure,
        press.label(tr("Week of|before its first and last day")),
        after,
        middle,
    )
    days = words_at(
        press.measure,
        press.body(period(log.first_day, log.last_day)),
        week.x + week.width + 2.4,
        middle,
    )
    left = max(140.0, days.x + days.width + 8.0)
    label = press.label(tr("Name|of the person"))
    drop = middle - scale.label.line / 2
    high = _HEAD if not scale.large else _HEAD_LARGE
    if left + press.wide(label.text, label.lettering) + _NAME_ROOM > press.width:
        # Beside long words a name would have no room: it has a line of its own.
        left, drop, high = 0.0, high, high + scale.label.line + 1.2
    person = labelled_line(press, label, left, press.width)
    marks = (name, week, days, *person.moved(0.0, drop), rule(press, high, 1.4))
    return Piece(high, marks)


def _keys(press: Press, log: WeekLog) -> Piece:
    """The key of the letters, the stop rule, and what the week came to."""
    rows = [paragraph(press.measure, (press.body(tr(_KEY), Tone.MID),), press.width)]
    stop = (
        press.label(tr(STOP_FIRST)),
        press.body(" " + tr("Write the number of the exercise and the reason.")),
    )
    rows.append(paragraph(press.measure, stop, press.width))
    if log.summary:
        done = (press.label(tr("Altogether:")), press.body(f" {log.summary}."))
        rows.insert(0, paragraph(press.measure, done, press.width))
    return stacked(rows).lowered(1.2)


def _table(press: Press, room: float, rows: Callable[[RowForm], list[Row]]) -> Piece:
    """The rows at a height that fills the room; with many exercises they shrink."""
    forms = (RowForm(_EMPTY_ROWS), RowForm(0), RowForm(0, low=True))
    stretches = [room / _height(rows(form)) for form in forms]
    fits = next((n for n, one in enumerate(stretches) if one >= 1.0), len(forms) - 1)
    stretch = min(_MOST_STRETCH, stretches[fits])
    return grid(press, rows(replace(forms[fits], stretch=stretch)))


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)
