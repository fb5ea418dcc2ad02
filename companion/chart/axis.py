"""The axis of time: where a day stands, and which days are named below."""

from collections.abc import Sequence
from datetime import date
from unicodedata import normalize

from companion.chart.mark import Anchor, ChartForm, Ink, Mark, Stroke, Words
from companion.domain.fact import fact

_APART = 16  # between two names
_TICK = (12, 8)  # from the middle of a name up to both ends of its tick
_ABOVE_ACCENT = 11  # the lower end where a capital bears an accent
_WEEK = 7


@fact
class TimeAxis:
    """Days, two at least, from the first at the left end to the last at the right."""

    days: tuple[date, ...]
    left: float
    right: float

    @property
    def step(self) -> float:
        """From one point to the next."""
        return (self.right - self.left) / (len(self.days) - 1)

    def x(self, index: int) -> float:
        """Where a point stands."""
        return self.left + self.step * index


def day_names(axis: TimeAxis, form: ChartForm, y: float) -> list[Mark]:
    """Names of days below their points, whole weeks apart, as many as fit."""
    wide = max(form.wide(form.say_day(day)) for day in axis.days)
    needed = wide + _APART * form.unit
    stride = _stride(axis, needed)
    marks: list[Mark] = []
    free = 0.0  # from where on the next one has room
    for index in range(0, len(axis.days), stride):
        text, x = form.say_day(axis.days[index]), axis.x(index)
        left = x - form.wide(text) / 2
        right = left + form.wide(text)
        if left >= free and right <= form.width:
            upper, lower = _TICK
            ends = upper, _ABOVE_ACCENT if _bears_accent(text) else lower
            tick = tuple((x, y - up * form.unit) for up in ends)
            marks.append(Stroke(tick, form.unit, Ink.QUIET))
            marks.append(Words(left, y, text, form.letter, Ink.QUIET, Anchor.START))
            free = right + _APART * form.unit
    return marks


def _bears_accent(text: str) -> bool:
    return any(one.isupper() and len(normalize("NFD", one)) > 1 for one in text)


def _stride(axis: TimeAxis, needed: float) -> int:
    """Points from one name to the next: whole weeks, such that names stay apart."""
    per_week = _points_a_week(axis.days)
    weeks = 1
    while axis.step * per_week * weeks < needed and per_week * weeks < len(axis.days):
        weeks += 1
    return per_week * weeks


def _points_a_week(days: Sequence[date]) -> int:
    apart = (days[1] - days[0]).days
    return max(1, _WEEK // apart)
