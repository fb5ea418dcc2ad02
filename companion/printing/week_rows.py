"""The rows of the week log: what is asked each day, and what the diary knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from companion.domain.day_answer import DayAnswer
from companion.domain.felt import Felt, NextMorning
from companion.domain.stop import Furthest
from companion.domain.typography import NO_BREAK
from companion.language import mark, tr
from companion.printing.calendar_words import brief_date, short_day_name
from companion.printing.field import write_line
from companion.printing.lettering import Lettering
from companion.printing.mark import Pen, Told, read_beside
from companion.printing.press import Press
from companion.printing.text import Run, balanced
from companion.printing.tone import Tone
from companion.printing.transcript import BLANK
from companion.printing.week_grid import (
    Cell,
    Row,
    circles,
    day_names,
    empty,
    label_cell,
    label_height,
    label_width,
    lines_height,
    one_word,
    two_boxes,
    typed,
    typed_lines,
)
from companion.printing.week_log import DAYS_A_WEEK, WeekLog

_MOST_STOPS = 3
_BAR = "|"
# A soft hyphen in a translation says where a long word may be parted.
NARROW_FURTHEST = {
    Furthest.NONE: mark("none|furthest point, in a narrow column"),
    Furthest.BACK: mark("back|furthest point, in a narrow column"),
    Furthest.BUTTOCK: mark("buttock|furthest point, in a narrow column"),
    Furthest.THIGH: mark("thigh|furthest point, in a narrow column"),
    Furthest.CALF: mark("calf|furthest point, in a narrow column"),
    Furthest.FOOT: mark("foot|furthest point, in a narrow column"),
}
# A long name takes two lines of a row that stays low.
_NAME, _NAME_LARGE = Lettering(11, leading=1.15), Lettering(16, leading=1.1)
_NAME_AT, _NAME_AT_LARGE = 5.8, 8.4


@dataclass(frozen=True, slots=True)
class _Heights:
    """Rows in mm: the days, a group of boxes, an exercise, an exercise set low."""

    day: float
    group: float
    exercise: float
    low: float


_NORMAL = _Heights(9.5, 9.7, 8.6, 8.0)
_LARGE = _Heights(15.6, 15.0, 12.6, 9.6)


@dataclass(frozen=True, slots=True)
class RowForm:
    """How the rows are set: rows without a name, low exercise rows, and a stretch."""

    empty_rows: int
    low: bool = False
    stretch: float = 1.0

    def exercise(self, press: Press) -> float:
        """The height of an exercise's row in mm."""
        heights = _heights(press)
        return (heights.low if self.low else heights.exercise) * self.stretch


def _heights(press: Press) -> _Heights:
    return _LARGE if press.scale.large else _NORMAL


def week_rows(press: Press, log: WeekLog, form: RowForm) -> list[Row]:
    """Every row from the names of the days to the next morning."""
    before, (_, *after) = rows_before(press, log, form), rows_after(press, log, form)
    return [*before, *after]


def rows_before(press: Press, log: WeekLog, form: RowForm) -> list[Row]:
    """The days, what is told before, and the exercises."""
    group = _heights(press).group * form.stretch
    return [
        _day_row(press, log, _heights(press).day * form.stretch),
        _group(
            press,
            _paired(tr("Before: leg {bar} back (0 to 10)", bar=_BAR)),
            group,
            two_boxes(press, [_pain(one.before) for one in _answers(log)]),
        ),
        _group(press, tr("Furthest point"), group, one_word(press, _furthest(log))),
        *_exercise_rows(press, log, form),
        *(_nameless(press, form.exercise(press)) for _ in range(form.empty_rows)),
    ]


def rows_after(press: Press, log: WeekLog, form: RowForm) -> list[Row]:
    """The days again, and what is told afterwards."""
    group = _heights(press).group * form.stretch
    stopped = [_shown(day.stops) for day in log.days]
    tall = lines_height(press, stopped) + 0.6
    return [
        _day_row(press, log, _heights(press).day * form.stretch),
        *(
            []
            if log.walk is not None
            else [_walk_row(press, log, form.exercise(press))]
        ),
        _group(
            press,
            _paired(tr("After: leg {bar} back (0 to 10)", bar=_BAR)),
            group,
            two_boxes(press, [_pain(one.after) for one in _answers(log)]),
        ),
        _group(
            press,
            tr("Stopped? number, reason"),
            max(group, tall),
            typed_lines(press, stopped),
        ),
        _group(
            press,
            tr("Next morning"),
            group,
            circles(press, _letters(), [_chosen(one) for one in _answers(log)]),
        ),
    ]


def _paired(words: str) -> str:
    """The words with no line ending at the bar, which stands for two boxes."""
    return words.replace(f" {_BAR} ", f"{NO_BREAK}{_BAR}{NO_BREAK}")


def _answers(log: WeekLog) -> list[DayAnswer]:
    return [day.answer for day in log.days]


def _pain(felt: Felt | None) -> tuple[str, ...]:
    """Leg and back, if they were told."""
    return () if felt is None else (str(felt.leg), str(felt.back))


def _furthest(log: WeekLog) -> list[str]:
    """The furthest point of each day before exercising; empty where it is not told."""
    told = (one.before for one in _answers(log))
    return ["" if one is None else tr(NARROW_FURTHEST[one.furthest]) for one in told]


def _chosen(answer: DayAnswer) -> int | None:
    """Which of the letters is circled."""
    told = answer.morning
    return None if told is None else tuple(NextMorning).index(told)


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
    run = press.label(label)
    high = max(height, label_height(press, run) + 0.6)
    return Row(high, label_cell(press, run, high), cell, tinted=True)


def _walk_row(press: Press, log: WeekLog, height: float) -> Row:
    label = label_cell(press, press.body(tr("Walking, minutes")), height)
    return Row(height, label, typed(press, [day.walked for day in log.days]))


def _exercise_rows(press: Press, log: WeekLog, form: RowForm) -> list[Row]:
    large = press.scale.large
    lettering, at = (_NAME_LARGE, _NAME_AT_LARGE) if large else (_NAME, _NAME_AT)
    room = label_width(press) - at - 1.6
    rows = []
    for number, name in enumerate(log.names, start=1):
        walk = log.walk == number - 1
        label_run = Run(tr("Walking, minutes") if walk else name, lettering)
        words = balanced(press.measure, label_run, room)
        height = max(form.exercise(press), words.height + 0.6)
        label = (
            *label_cell(press, press.body(str(number)), height),
            *read_beside(words.moved(at, (height - words.height) / 2)),
        )
        done = [day.walked if walk else day.sets[number - 1] for day in log.days]
        rows.append(Row(height, label, typed(press, done)))
    return rows


def _nameless(press: Press, height: float) -> Row:
    """A row to name by hand."""
    right = label_width(press) - 4.0
    line = write_line(7.0, right, height - 2.2, Pen(0.6, Tone.MID))
    return Row(height, (Told(BLANK), line), empty())
