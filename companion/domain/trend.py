"""Pain and sessions over weeks: what was told, the normal ups and downs, the change.

    spread = trend(first, weeks, told, sittings)
    spread.points       a day each (over a year: a week each), empty where nobody told
    spread.middles      the leg pain of nine days around each, of which
    moving_band(spread) is the band of normal ups and downs, two points high, and
    steady_band(spread, pain)   the band two points to either side of one pain
    spread.leg_change   the first seven days told against the last seven; None: too few

Two points are the least change that matters on the scale (clinical.md 7, [S47]); what
is less may just be normal ups and downs.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.history import CheckIn, Morning
from companion.domain.record import session_days
from companion.domain.stop import Furthest

SPANS = (4, 12, 52)  # weeks
MATTERS = 2.0
HIGHEST = 10
AROUND = 4  # days before and after: nine in all
_WEEK = 7
_BY_WEEKS_FROM = 26  # a longer trend has a point a week: a day would be a hair wide
_LEAST_TOLD = 2
_ORDER = tuple(Furthest)


@fact
class DayFelt:
    """How a day began, as it was told."""

    day: date
    felt: Felt


@fact
class Sitting:
    """A session in brief: its day, and how often it was stopped."""

    day: date
    stops: int = 0


@fact
class Point:
    """A day, or a week by its first day; the average of what was told in it.

    ``furthest`` is the lowest point told; None when nothing was told.
    """

    day: date
    leg: float | None = None
    back: float | None = None
    furthest: Furthest | None = None
    stops: int = 0


@fact
class Change:
    """Average pain of the first seven days told and of the last seven."""

    before: float
    after: float

    @property
    def points(self) -> float:
        """How much higher it is now; below 0 when it is less."""
        return self.after - self.before

    @property
    def matters(self) -> bool:
        """Whether it is more than normal ups and downs may be."""
        return abs(self.points) >= MATTERS


@fact
class Trend:
    """A stretch of weeks; ``step`` is the days of a point, ``told`` the days told."""

    first: date
    last: date
    step: int
    points: tuple[Point, ...]
    middles: tuple[float | None, ...]
    told: int
    leg_change: Change | None = None
    back_change: Change | None = None


@fact
class Band:
    """Between what pain only goes up and down, lowest and highest, point by point.

    None where nothing is said.
    """

    spans: tuple[tuple[float, float] | None, ...]


@fact
class WeekCount:
    """Sessions of the week from a day: done, and planned (0 for no plan)."""

    first: date
    done: int
    planned: int


def days_felt(
    mornings: Iterable[Morning], check_ins: Iterable[CheckIn]
) -> tuple[DayFelt, ...]:
    """How each day began, oldest first: its morning check, else its first check-in.

    The same as ``History.felt_on`` of every day, in one go.
    """
    found: dict[date, Felt] = {}
    for check_in in sorted(check_ins, key=lambda one: one.at, reverse=True):
        found[check_in.day] = check_in.felt
    for morning in mornings:
        found[morning.day] = morning.felt
    return tuple(DayFelt(day, found[day]) for day in sorted(found))


def trend(
    first: date, weeks: int, told: Sequence[DayFelt], sittings: Sequence[Sitting]
) -> Trend:
    """The trend over so many weeks from a day on.

    ``told`` may reach further to both sides, a day at most once: the band at the ends
    looks there too. Days and sittings of other weeks count for nothing else.
    """
    last = first + timedelta(days=_WEEK * weeks - 1)
    step = _WEEK if weeks >= _BY_WEEKS_FROM else 1
    by_day = {one.day: one.felt for one in told}
    stops: dict[date, int] = {}
    for one in sittings:
        stops[one.day] = stops.get(one.day, 0) + one.stops
    starts = [first + timedelta(days=n) for n in range(0, _WEEK * weeks, step)]
    inside = [one for one in told if first <= one.day <= last]
    return Trend(
        first=first,
        last=last,
        step=step,
        points=tuple(_point(day, step, by_day, stops) for day in starts),
        middles=tuple(
            _middle(day + timedelta(days=step // 2), by_day) for day in starts
        ),
        told=len(inside),
        leg_change=_change([(one.day, one.felt.leg) for one in inside]),
        back_change=_change([(one.day, one.felt.back) for one in inside]),
    )


def moving_band(spread: Trend) -> Band:
    """Two points high about the leg pain of nine days, while somebody told.

    It is read against itself: how much a line moves in it is no change.
    """
    told = [at for at, one in enumerate(spread.points) if one.leg is not None]
    inside = range(told[0], told[-1] + 1) if told else range(0)
    return Band(
        tuple(
            None if middle is None or at not in inside else _span(middle, MATTERS / 2)
            for at, middle in enumerate(spread.middles)
        )
    )


def steady_band(spread: Trend, pain: float | None) -> Band:
    """Two points to either side of a pain, over the whole trend; None: no band.

    What leaves it is a change from that pain that matters.
    """
    span = None if pain is None else _span(pain, MATTERS)
    return Band((span,) * len(spread.points))


def _span(middle: float, reach: float) -> tuple[float, float]:
    return max(0, middle - reach), min(HIGHEST, middle + reach)


def weekly(
    first: date, weeks: int, sittings: Iterable[Sitting], planned: Iterable[date]
) -> tuple[WeekCount, ...]:
    """Sessions a week from a day on; ``planned`` are the days with a session planned.

    What lies outside these weeks does not count; ``sittings`` are in order of time.
    """
    sessions = session_days((one.day, one.stops) for one in sittings)
    done, wanted = [0] * weeks, [0] * weeks
    for counts, days in ((done, sessions), (wanted, planned)):
        for day in days:
            at = (day - first).days // _WEEK
            if 0 <= at < weeks:
                counts[at] += 1
    return tuple(
        WeekCount(first + timedelta(days=_WEEK * at), done[at], wanted[at])
        for at in range(weeks)
    )


def _point(
    first: date, step: int, by_day: Mapping[date, Felt], stops: Mapping[date, int]
) -> Point:
    days = [first + timedelta(days=n) for n in range(step)]
    felt = [by_day[day] for day in days if day in by_day]
    stopped = sum(stops.get(day, 0) for day in days)
    if not felt:
        return Point(first, stops=stopped)
    return Point(
        first,
        _average([one.leg for one in felt]),
        _average([one.back for one in felt]),
        max((one.furthest for one in felt), key=_ORDER.index),
        stopped,
    )


def _middle(day: date, by_day: Mapping[date, Felt]) -> float | None:
    """The average leg pain of the nine days around a day, as far as it was told."""
    days = (day + timedelta(days=n) for n in range(-AROUND, AROUND + 1))
    legs = [by_day[one].leg for one in days if one in by_day]
    return _average(legs) if legs else None


def _change(pains: Sequence[tuple[date, int]]) -> Change | None:
    """None unless seven first and seven last days lie apart, each told twice."""
    if not pains:
        return None
    early_end = pains[0][0] + timedelta(days=_WEEK - 1)
    late_start = pains[-1][0] - timedelta(days=_WEEK - 1)
    early = [pain for day, pain in pains if day <= early_end]
    late = [pain for day, pain in pains if day >= late_start]
    if late_start <= early_end or min(len(early), len(late)) < _LEAST_TOLD:
        return None
    return Change(_average(early), _average(late))


def _average(numbers: Sequence[int]) -> float:
    return sum(numbers) / len(numbers)
