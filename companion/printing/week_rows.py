"""The rows of the week log: what is asked each day, and what the diary knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from companion.language import tr
from companion.printing.calendar_words import brief_date, short_day_name
from companion.printing.field import write_line
from companion.printing.lettering import Lettering
from companion.printing.mark import Pen
from companion.printing.press import Press
from companion.printing.text import Run, balanced
from companion.printing.tone import Tone
from companion.printing.week_grid import (
    LABEL_WIDTH,
    Cell,
    Row,
    circles,
    day_names,
    empty,
    label_cell,
    one_line,
    two_boxes,
    typed,
    typed_lines,
)
from companion.printing.week_log import DAYS_A_WEEK, WeekLog

_DAY_HEIGHT = 9.5
_GROUP_HEIGHT = 9.7
_EXERCISE_HEIGHT = 8.6
_LOW_EXERCISE_HEIGHT = 8.0
_MOST_STOPS = 3
# A long name takes two lines of a row that stays low.
_NAME = Lettering(11, leading=1.15)
_NAME_AT = 5.8
_NAME_ROOM = LABEL_WIDTH - _NAME_AT - 1.0


@dataclass(frozen=True, slots=True)
class RowForm:
    """How the rows are set: rows without a name, low exercise rows, and a stretch."""

    empty_rows: int
    low: bool = False
    stretch: float = 1.0

    @property
    def exercise(self) -> float:
        """The height of an exercise's row in mm."""
        low = _LOW_EXERCISE_HEIGHT if self.low else _EXERCISE_HEIGHT
        return low * self.stretch


def week_rows(press: Press, log: WeekLog, form: RowForm) -> list[Row]:
    """Every row from the names of the days to the next morning."""
    group = _GROUP_HEIGHT * form.stretch
    stopped = [_shown(day.stops) for day in log.days]
    tall = max(len(lines) for lines in stopped) * press.scale.body.line + 0.6
    return [
        _day_row(press, log, _DAY_HEIGHT * form.stretch),
        _group(
            press, tr("Before: leg {bar} back (0 to 10)", bar="|"), group, two_boxes()
        ),
        _group(press, tr("Furthest point"), group, one_line()),
        *_exercise_rows(press, log, form),
        *(_nameless(form.exercise) for _ in range(form.empty_rows)),
        _plain(press, tr("Walking, minutes"), form.exercise),
        _group(
            press, tr("After: leg {bar} back (0 to 10)", bar="|"), group, two_boxes()
        ),
        _group(
            press,
            tr("Stopped? number, reason"),
            max(group, tall),
            typed_lines(press, stopped),
        ),
        _group(press, tr("Next morning"), group, circles(press, _letters())),
    ]


def _letters() -> tuple[str, str, str]:
    """Better, same, worse."""
    return (
        tr("B|for better, the next morning"),
        tr("S|for same, the next morning"),
        tr("W|for worse, the next morning"),
    )


def _shown(stops: Sequence[str]) -> tuple[str, ...]:
    """Every stop of a day, or the first ones and how many more there were."""
    if len(stops) <= _MOST_STOPS:
        return tuple(stops)
    kept = _MOST_STOPS - 1
    return (*stops[:kept], tr("and {n} more", n=len(stops) - kept))


def _day_row(press: Press, log: WeekLog, height: float) -> Row:
    days = (log.first_day + timedelta(days=number) for number in range(DAYS_A_WEEK))
    names = [f"{short_day_name(day)} {brief_date(day)}" for day in days]
    told = press.body(tr("Write the sets you did"), Tone.MID)
    return Row(
        height,
        label_cell(press, told, height),
        day_names(press, names),
        strong_rule=True,
    )


def _group(press: Press, label: str, height: float, cell: Cell) -> Row:
    marks = label_cell(press, press.label(label), height)
    return Row(height, marks, cell, tinted=True)


def _plain(press: Press, label: str, height: float) -> Row:
    return Row(height, label_cell(press, press.body(label), height), empty())


def _exercise_rows(press: Press, log: WeekLog, form: RowForm) -> list[Row]:
    rows = []
    for number, name in enumerate(log.names, start=1):
        words = balanced(press.measure, Run(name, _NAME), _NAME_ROOM)
        height = max(form.exercise, words.height + 0.6)
        label = (
            *label_cell(press, press.body(str(number)), height),
            *words.moved(_NAME_AT, (height - words.height) / 2),
        )
        done = [day.sets[number - 1] for day in log.days]
        rows.append(Row(height, label, typed(press, done)))
    return rows


def _nameless(height: float) -> Row:
    """A row to name by hand."""
    return Row(
        height, (write_line(7.0, 54.0, height - 2.2, Pen(0.6, Tone.MID)),), empty()
    )
