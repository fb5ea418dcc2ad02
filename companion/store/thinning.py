"""Which backups to keep: close together when young, further apart when old."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12


def to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """The newest of each of the last 7 days, 4 weeks and 12 months with a backup.

    Periods without a backup do not count, so a long pause drops nothing.
    """
    newest_first = sorted(moments, reverse=True)
    return frozenset(
        _newest(newest_first, lambda moment: moment.date(), DAYS)
        | _newest(newest_first, lambda moment: moment.isocalendar()[:2], WEEKS)
        | _newest(newest_first, lambda moment: (moment.year, moment.month), MONTHS)
    )


def _newest(
    newest_first: Iterable[datetime], period: Callable[[datetime], Hashable], most: int
) -> set[datetime]:
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return set(list(found.values())[:most])
