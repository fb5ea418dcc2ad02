"""The week log: seven columns to fill in by hand, or filled from the diary."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

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
from companion.printing.week_rows import RowForm, week_rows

TITLE = mark("Week log")
_HEAD = 11.6
_MOST_STRETCH = 1.12
_EMPTY_ROWS = 2
_ABOVE_RULE = 1.2
_KEY = mark(
    "Furthest point: none, back, buttock, thigh, calf or foot.   "
    "Next morning, circle one: B better, S same, W worse."
)


def week_sheet(
    first_day: date,
    plan: Sequence[PlannedExercise],
    records: Sequence[SessionRecord],
    options: SheetOptions,
    measure: Measure,
) -> Sheet:
    """The log of the week that begins on ``first_day``.

    Without records in that week it is blank, its rows those of the plan; what the
    diary does not hold, such as walks, stays free to write in.
    """
    press = lying_press(options, measure)
    log = week_log(first_day, plan, records)
    form = press.form
    feet = foot(press, 1, 1)
    keys = _keys(press, log)
    room = feet.limit - form.top - _HEAD - keys.height - _ABOVE_RULE
    table = _table(press, log, room)
    marks = (
        *_head(press, log).moved(form.side, form.top),
        *table.moved(form.side, form.top + _HEAD),
        *keys.moved(form.side, form.top + _HEAD + table.height),
        *feet.marks,
    )
    title = f"{tr(TITLE)}, {period(log.first_day, log.last_day)}"
    return Sheet(title, (Page(form, marks, feet.limit),))


def _head(press: Press, log: WeekLog) -> Piece:
    title = Run(tr(TITLE), press.scale.title)
    base = 7.9
    middle = base - press.scale.label.middle
    name = words_at(press.measure, title, 0.0, base - press.scale.title.middle)
    week = words_at(press.measure, press.label(tr("Week of")), 62.0, middle)
    days = words_at(
        press.measure,
        press.body(period(log.first_day, log.last_day)),
        week.x + week.width + 2.4,
        middle,
    )
    left = max(140.0, days.x + days.width + 8.0)
    person = labelled_line(
        press, press.label(tr("Name|of the person")), left, press.width
    )
    drop = middle - press.scale.label.line / 2
    marks = (name, week, days, *person.moved(0.0, drop), rule(press, _HEAD, 1.4))
    return Piece(_HEAD, marks)


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


def _table(press: Press, log: WeekLog, room: float) -> Piece:
    """The rows at a height that fills the room; with many exercises they shrink."""
    forms = (RowForm(_EMPTY_ROWS), RowForm(0), RowForm(0, low=True))
    stretches = [room / _height(week_rows(press, log, form)) for form in forms]
    fits = next((n for n, one in enumerate(stretches) if one >= 1.0), len(forms) - 1)
    stretch = min(_MOST_STRETCH, stretches[fits])
    return grid(press, week_rows(press, log, replace(forms[fits], stretch=stretch)))


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)
